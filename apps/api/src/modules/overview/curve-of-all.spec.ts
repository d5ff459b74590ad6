import { fill } from '../../../../../tools/portfolio/fill.ts';
import { memoryDatabase } from '../../import/testing/memory-database.ts';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, PLAN, milestonesOf, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';

interface Point {
  monthEnd: string;
  planned: number;
  replanned: number;
  done: number | null;
}
const POINTS = 'pageInfo { hasNextPage endCursor } nodes { monthEnd planned replanned done }';

/** Every point of a curve, page after page. */
async function allOf(ask: (page: string) => Promise<{ pageInfo: PageInfo; nodes: Point[] }>): Promise<Point[]> {
  const points: Point[] = [];
  for (let after = ''; ;) {
    const { pageInfo, nodes } = await ask(`first: 100${after}`);
    points.push(...nodes);
    if (!pageInfo.hasNextPage) return points;
    after = `, after: "${pageInfo.endCursor}"`;
  }
}
interface PageInfo {
  hasNextPage: boolean;
  endCursor: string;
}

const ofAll = (speaker: Speaker) =>
  allOf(async (page) => (await speaker(`{ curve(${page}) { ${POINTS} } }`)).data.curve);
const ofPlan = (speaker: Speaker, code: string) =>
  allOf(
    async (page) =>
      (await speaker(`{ plan(code: "${code}") { overview { curve(${page}) { ${POINTS} } } } }`)).data.plan.overview
        .curve,
  );

/** What the curves of the plans add up to at the end of a month: before its first point a curve is at 0, after its last it stays. */
function sumAt(curves: readonly Point[][], { monthEnd, done }: Point): Point {
  const at = curves.map((points) => points.findLast((point) => point.monthEnd <= monthEnd));
  const sum = (of: (point: Point) => number | null) =>
    at.reduce((total, point) => total + (point ? (of(point) ?? 0) : 0), 0);
  return {
    monthEnd,
    planned: sum((point) => point.planned),
    replanned: sum((point) => point.replanned),
    done: done === null ? null : sum((point) => point.done),
  };
}

describe('the curve of all plans', () => {
  let server: ServerUnderTest;
  afterEach(() => server.stop());

  it('is that of the only plan, and follows its promises when they move', async () => {
    server = await serverUnderTest();
    const [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
    const same = async () => {
      const all = await ofAll(lead);
      const plan = await ofPlan(lead, PLAN);
      expect(all).toEqual(all.map((point) => sumAt([plan], point)));
      return all;
    };
    const before = await same();
    const [milestone = ''] = await milestonesOf(lead, 9);
    const moved = { milestoneId: milestone, reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' };
    await mutate(lead, 'submitUpdate', {
      ...(await readAction(lead, 9)),
      ...CONTENT,
      forecastsMoved: [{ ...moved, forecast: '2027-Q2' }],
    });
    // What is not validated moves nothing.
    expect(await same()).toEqual(before);
    await mutate(validator, 'validateUpdate', await readAction(validator, 9));
    const after = await same();
    expect(after.at(-1)?.monthEnd).toBe('2027-07-31');
    expect(after.at(-2)).toMatchObject({ monthEnd: '2027-06-30', done: null });
    expect(after.find(({ monthEnd }) => monthEnd === '2023-01-31')?.replanned).toBe(
      (before.find(({ monthEnd }) => monthEnd === '2023-01-31')?.replanned ?? 0) - 1,
    );
  });

  it('is the sum of the curves of the plans, after years of changes', async () => {
    const database = await memoryDatabase();
    await fill(database.db, { seed: 'courbe', size: { plans: 3, actions: 24, changes: 900 } });
    server = await serverUnderTest({ database });
    const auditor = await server.as('auditor');
    const { data } = await auditor('{ plans(first: 100) { nodes { code } } }');
    const curves = await Promise.all((data.plans.nodes as { code: string }[]).map(({ code }) => ofPlan(auditor, code)));
    const all = await ofAll(auditor);
    expect(all.length).toBeGreaterThan(40);
    expect(all).toEqual(all.map((point) => sumAt(curves, point)));
    expect(all.at(-1)?.planned).toBeGreaterThan(20);
  });
});
