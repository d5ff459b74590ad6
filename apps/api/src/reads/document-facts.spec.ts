import { contract } from '../testing/contract.ts';
import { documentReader } from './document-facts.ts';

const ACTION = `act_${'1'.repeat(32)}`;
const read = documentReader(contract);
const factsOf = (query: string, variables = {}, operationName?: string) => read({ query, variables, operationName });

describe('what is kept of a document', () => {
  it.each([
    ['{ plans { nodes { name } } }', {}, [], ['Plan']],
    ['{ plan(code: "p-1") { name } }', {}, ['p-1'], ['Plan']],
    [
      'query ($c: String!, $n: Int!) { plan(code: $c) { action(number: $n) { evidence { nodes { title } } } } }',
      { c: 'p-1', n: 4 },
      ['p-1'],
      ['Action 4', 'Evidence', 'Plan'],
    ],
    [
      'query ($id: ID!) { node(id: $id) { ... on Action { milestones { edges { node { title } } } } } }',
      { id: ACTION },
      [],
      [`Action ${ACTION}`, 'Milestone'],
    ],
    ['{ node(id: "led_42") { id } }', {}, [], ['LedgerEntry led_42']],
    [
      '{ ledger(first: 1) { nodes { ...E } } } fragment E on LedgerEntry { plan { id } }',
      {},
      [],
      ['LedgerEntry', 'Plan'],
    ],
    [`{ snapshot(fingerprint: "${'a'.repeat(64)}") { name } }`, {}, [], ['Snapshot aaaaaaaaaaaa']],
  ])('%s', (query, variables, planCodes, objects) => {
    expect(factsOf(query, variables)).toMatchObject({ operation: 'query', planCodes, objects, isOfOthers: true });
  });

  it('is nothing that anybody wrote', () => {
    const words = 'Madame Dupont, 3 rue des Lilas';
    for (const [query, variables] of [
      [`{ plan(code: "${words}") { name } }`, {}],
      ['query ($c: String!) { plan(code: $c) { name } }', { c: words }],
      ['query ($id: ID!) { node(id: $id) { id } }', { id: words }],
      ['query ($id: ID!) { node(id: $id) { id } }', { id: { words } }],
      [`# ${words}\n{ plans { nodes { name } } }`, { words }],
    ] as const) {
      expect(JSON.stringify(factsOf(query, variables))).not.toContain('Dupont');
    }
    expect(factsOf('{ plans { nodes { id } } }', {}, words)).toMatchObject({ operationName: null });
  });

  it('is its name, when it is one and no token', () => {
    expect(factsOf('query Late { plans { nodes { id } } }').operationName).toBe('Late');
    expect(
      factsOf('query A { plans { nodes { id } } } query B { ministries { nodes { id } } }', {}, 'B'),
    ).toMatchObject({
      operationName: 'B',
      objects: ['Ministry'],
    });
    expect(factsOf(`query jalon_0123abcd_${'x'.repeat(51)} { plans { nodes { id } } }`).operationName).toBeNull();
  });

  it('tells one’s own account from all the rest, however it is reached', () => {
    const isOfOthers = (query: string) => factsOf(query).isOfOthers;
    for (const own of [
      '{ viewer { id displayName grants { nodes { role ministry { name } } } viewerCanReadLedger { allowed reason } } }',
      '{ viewer { tokens { nodes { name prefix scopes { ledger } } } } }',
      '{ viewer { reads { nodes { readAt plans { nodes { code name } } objects { nodes { type key } } token { name } } } } }',
      '{ viewer { ...V } } fragment V on Viewer { id }',
      '{ latestCheckpoint { size note } publicKeys { nodes { publicKey } } }',
    ]) {
      expect([own, isOfOthers(own)]).toEqual([own, false]);
      expect(factsOf(own).objects).toEqual([]);
    }
    for (const more of [
      '{ viewer { work(planCode: "p") { actions { nodes { id } } } } }',
      '{ viewer { reads { nodes { plans { nodes { actions { totalCount } } } } } } }',
      '{ viewer { reads { nodes { ...R } } } } fragment R on LoggedRead { plans { nodes { report { title } } } }',
      '{ viewer { id } plans { totalCount } }',
      '{ accessLog { nodes { id } } }',
      'not a document',
      'query A { viewer { id } } query B { viewer { id } }',
    ]) {
      expect([more, isOfOthers(more)]).toEqual([more, true]);
    }
  });

  it('is found through fragments that double twenty times, each looked through once', () => {
    const chain = Array.from({ length: 20 }, (_, n) => `fragment F${n} on Plan { ...F${n + 1} ...F${n + 1} }`).join(
      ' ',
    );
    const { objects } = factsOf(
      `{ plans { nodes { ...F0 } } } ${chain} fragment F20 on Plan { axes { nodes { id } } }`,
    );
    expect(objects).toEqual(['Axis', 'Plan']);
  });
});
