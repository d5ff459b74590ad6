import type { OpenDatabase } from '../database/open-database.ts';
import { DEMO_PEOPLE } from './demo-people.ts';
import { seed } from './seed.ts';
import { memoryDatabase } from './testing/memory-database.ts';

const now = '2026-11-23T21:00:00.000Z';

describe('a first start', () => {
  let open: OpenDatabase;
  beforeEach(async () => {
    open = await memoryDatabase();
  }, 60_000);
  afterEach(() => open.close());

  it('fills an empty database with the plan, and with nobody', async () => {
    const { plan, people } = await seed(open.db, { now, demo: false });
    expect(plan?.rows.action).toBe(13);
    expect(people).toBe(0);
    expect(await open.db.selectFrom('person').selectAll().execute()).toEqual([]);
  });

  it('leaves a database that holds a plan as it is, and adds the people of a demonstration once', async () => {
    await seed(open.db, { now, demo: false });
    expect(await seed(open.db, { now, demo: true })).toEqual({ plan: null, people: DEMO_PEOPLE.length });
    expect(await seed(open.db, { now, demo: true })).toEqual({ plan: null, people: 0 });
  });

  it('marks its people as fictional, and ties leads and validators to the ministries that lead', async () => {
    await seed(open.db, { now, demo: true });
    const people = await open.db
      .selectFrom('person')
      .innerJoin('roleGrant', 'roleGrant.personId', 'person.id')
      .leftJoin('ministry', 'ministry.id', 'roleGrant.ministryId')
      .select(['person.id', 'isDemo', 'role', 'ministry.code'])
      .execute();
    expect(people.every(({ id, isDemo }) => isDemo && /^per_[0-9a-f]{32}$/.test(id))).toBe(true);
    const roles = people.map(({ role, code }) => (code ? `${role} ${code}` : role)).sort();
    expect(roles).toEqual([
      ...['ACCOUNT_MANAGER SEEF', 'ADMINISTRATOR', 'AUDITOR', 'CABINET', 'COORDINATOR'],
      ...['LEAD MI', 'LEAD MJ', 'LEAD MSS', 'LEAD SEEF'],
      ...['VALIDATOR MI', 'VALIDATOR MJ', 'VALIDATOR MSS', 'VALIDATOR SEEF'],
    ]);
  });

  it('gives the same ids on every machine', async () => {
    const first = await seed(open.db, { now, demo: false });
    const other = await memoryDatabase();
    const second = await seed(other.db, { now: '2027-01-01T00:00:00.000Z', demo: false });
    await other.close();
    expect(second.plan?.planId).toBe(first.plan?.planId);
  });
});
