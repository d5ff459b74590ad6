import { snapshotContent } from '#domain';
import { mutate } from '../../testing/mutate.ts';
import { readPlan } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import { newId } from '../relay/ids.ts';

describe('a snapshot of a plan that is longer than a page', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  it('holds each of its 250 actions, and each of the 230 milestones of one of them', async () => {
    const { db } = server;
    const all = await db.selectFrom('action').selectAll().orderBy('number').execute();
    const more = Array.from({ length: 250 - all.length }, (_, place) => ({
      ...all[place % all.length]!,
      id: newId('act'),
      number: 100 + place,
    }));
    await db.insertInto('action').values(more).execute();
    const { id: actionId } = more[0]!;
    const none = { baselineUrl: null, forecast: null, actual: null, note: null, postponements: 0 };
    const milestones = Array.from({ length: 230 }, (_, position) => ({
      ...{ ...none, id: newId('mil'), actionId, position, title: `Jalon ${position}`, weight: 1 / 3 },
      baseline: '2022-06',
    }));
    await db.insertInto('milestone').values(milestones).execute();

    const auditor = await server.as('auditor');
    const { snapshot } = await mutate(auditor, 'takeSnapshot', { ...(await readPlan(auditor)), name: 'Un grand plan' });
    const { data } = await auditor(`{ snapshot(fingerprint: "${snapshot.fingerprint}") { content } }`);
    const { plan } = snapshotContent(data.snapshot.content);
    const numbers = [...all, ...more].map(({ number }) => number).sort((a, b) => a - b);
    expect(plan.actions.map(({ number }) => number)).toEqual(numbers);
    expect(plan.overview.statuses.total).toBe(250);
    const kept = plan.actions.find(({ number }) => number === 100)!;
    expect(kept.milestones.map(({ title }) => title).sort()).toEqual(milestones.map(({ title }) => title).sort());
    expect(kept.progress.inputs).toHaveLength(230);
    expect(plan.overview.lateMilestones.length).toBeGreaterThan(100);
  });
});
