import { countKinds } from '#domain';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, PLAN, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

const KINDS = 'total status confidence milestone evidence verdict blocker dependency update content';
const QUESTION = `query Histories($asOf: AsOf) { plan(code: "${PLAN}", asOf: $asOf) { actions(first: 30) { nodes {
  number historyCounts { ${KINDS} }
  history(first: 100) { nodes { operation changes(first: 100) { nodes { field } } } } } } } }`;

interface History {
  number: number;
  historyCounts: Record<string, number>;
  history: { nodes: { operation: string; changes: { nodes: { field: string }[] } }[] };
}

describe('how many entries the history of an action has', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  const histories = async (who: Speaker, variables = {}): Promise<History[]> =>
    (await who(QUESTION, variables)).data.plan.actions.nodes;
  const counted = ({ history }: History) =>
    countKinds(
      history.nodes.map(({ operation, changes }) => ({ operation, fields: changes.nodes.map(({ field }) => field) })),
    );

  it('is what its entries say, for those who may read them, now and at a date', async () => {
    const lead = await server.as('lead of SEEF');
    await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT });
    const [mine, others] = [await histories(lead), await histories(await server.as('cabinet'))];
    const then = await histories(lead, { asOf: { on: '2022-06-30' } });
    for (const all of [mine, others, then]) {
      expect(all.length).toBeGreaterThan(10);
      expect(all.map(({ historyCounts }) => historyCounts)).toEqual(all.map(counted));
    }
    const updates = (all: History[]) => all.find(({ number }) => number === 1)!.historyCounts['update']!;
    expect(updates(mine) - updates(others)).toBe(1);
    const total = (all: History[]) => all.reduce((sum, { historyCounts }) => sum + historyCounts['total']!, 0);
    expect(total(then)).toBeLessThan(total(others));
    expect(total(then)).toBeGreaterThan(0);
  });
});
