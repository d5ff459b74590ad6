import { isInterfaceType } from 'graphql';
import { setScene } from '../../testing/access/scene.ts';
import { contract, objectTypes } from '../../testing/contract.ts';
import { tokenOf } from '../../testing/token-of.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';
import { type Way, firstAtTheEnd, waysFor } from '../../testing/ways.ts';

const node = contract.getType('Node');
if (!isInterfaceType(node)) throw new Error('Node is no interface');
const nodes = contract.getPossibleTypes(node);

describe('node(id:)', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;
  let administrator: Speaker;
  let ways: Map<string, Way>;
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
    const { ids, deputyId } = await setScene(server);
    await tokenOf(auditor, server);
    ways = await waysFor(auditor, ids);
    administrator = await server.as('administrator');
    ways.set('OwnRole', (selection) => `{ accounts(first: 1) { nodes { roles { nodes { ${selection} } } } } }`);
    ways.set('Deputy', (selection) => `{ node(id: "${deputyId}") { ... on Deputy { ${selection} } } }`);
  });
  afterAll(() => server.stop());

  it('is promised by every type that has an id, save the one that names what has one', () => {
    const identified = objectTypes.filter((type) => 'id' in type.getFields()).map(({ name }) => name);
    expect(identified.filter((name) => !nodes.some((one) => one.name === name))).toEqual(['ChangedItem']);
    expect(nodes.length).toBeGreaterThan(12);
  });

  it.each(nodes)('finds $name again, in the same words', async ({ name }) => {
    const way = ways.get(name);
    if (!way) throw new Error(`No way to ${name}`);
    const reader = ['OwnRole', 'Invitation'].includes(name) ? administrator : auditor;
    const met = firstAtTheEnd((await reader(way('__typename id'))).data);
    expect(met).toEqual({ __typename: name, id: expect.any(String) });
    const { data, errors } = await reader('query ($id: ID!) { node(id: $id) { __typename id } }', { id: met!['id'] });
    // The viewer is a person, who has looked at themselves.
    const found = name === 'Viewer' ? { ...met, __typename: 'Person' } : met;
    expect([errors, data.node]).toEqual([undefined, found]);
  });
});
