import { type Audited, audit, scoreOf } from '../testing/audit.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

/** GraphQL in an address, which is refused to all: what a link can do, another site's page can. */
const BY_ADDRESS = ['5A70', 'D6D5', '6A70'];
/** What asks for the contract itself. */
const INTROSPECTION = ['BF61', '28B9', '2EA1'];

describe('GraphQL over HTTP', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  const missed = (found: Audited[]) => found.filter(({ reason }) => reason !== null).map(({ id }) => id);

  it('G-01 G-06 is kept as its audit asks, for an auditor’s token', async () => {
    const { credentials } = await server.withTokenOf('auditor');
    const found = await audit(server.origin, credentials);
    expect(missed(found)).toEqual(BY_ADDRESS);
    expect(scoreOf(found, 'MUST')).toEqual({ passed: 13, of: 13 });
    expect(scoreOf(found, 'SHOULD')).toEqual({ passed: 23, of: 23 });
    expect(scoreOf(found, 'MAY')).toEqual({ passed: 22, of: 25 });
  });

  it('G-02 G-06 differs without credentials by what asks for the contract alone', async () => {
    const found = await audit(server.origin, {});
    for (const id of missed(found)) expect([...BY_ADDRESS, ...INTROSPECTION]).toContain(id);
    expect(missed(found)).toEqual(expect.arrayContaining(BY_ADDRESS));
  });
});
