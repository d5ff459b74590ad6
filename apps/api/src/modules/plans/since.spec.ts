import { PLAN } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

describe('since when a plan is there', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
  });
  afterAll(() => server.stop());

  const planAt = async (at: number, basis: string): Promise<unknown> => {
    const asOf = `{ at: "${new Date(at).toISOString()}", basis: ${basis} }`;
    return (await auditor(`{ plan(code: "${PLAN}", asOf: ${asOf}) { code } }`)).data?.plan;
  };

  it.each(['EFFECTIVE', 'RECORDED'])('is the first moment as of which it is found, going by %s', async (basis) => {
    const { data } = await auditor(`{ plan(code: "${PLAN}") { since(basis: ${basis}) { at basis } } }`);
    const first = Date.parse(data?.plan.since.at);
    expect(data?.plan.since.basis).toBe(basis);
    expect(await planAt(first, basis)).toEqual({ code: PLAN });
    expect(await planAt(first - 1, basis)).toBeNull();
  });

  it('is the end of the day on which it was presented, in Paris, whatever the moment that it is shown as of', async () => {
    const since = { at: '2021-11-15T22:59:59.999Z', on: '2021-11-15' };
    for (const asOf of ['', ', asOf: { on: "2022-12-31" }']) {
      const { data } = await auditor(`{ plan(code: "${PLAN}"${asOf}) { since { at on } } }`);
      expect(data?.plan.since).toEqual(since);
    }
  });
});
