import fc from 'fast-check';
import { parisDay } from '#domain';
import { contextAt, contextOf } from './context.ts';
import type { Database } from './database/open-database.ts';
import { changesHere } from './ledger/changes.ts';
import type { Moment } from './ledger/moment.ts';
import { figuresOfPlan } from './modules/actions/action-figures.ts';
import { mutate } from './testing/mutate.ts';
import { CONTENT, EVIDENCE, readAction } from './testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';
import type { Speaker } from './testing/speaker.ts';

/** A database that nothing was ever kept of. */
const unknown = (db: Database): Database =>
  db.withPlugin({ transformQuery: ({ node }) => node, transformResult: async ({ result }) => result });

describe('what requests share of a plan', () => {
  let server: ServerUnderTest;
  let lead: Speaker;
  let validator: Speaker;
  let auditor: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    lead = await server.as('lead of SEEF');
    validator = await server.as('validator of SEEF');
    auditor = await server.as('auditor');
  });
  afterAll(() => server.stop());

  async function figures(db: Database, moment: Moment | null) {
    const { id } = await db.selectFrom('plan').select('id').executeTakeFirstOrThrow();
    const log = { error: () => undefined, warn: () => undefined, info: () => undefined };
    const { now } = server;
    const context = contextOf({ db, log, now, today: parisDay(now), signedIn: null, changes: changesHere() });
    return figuresOfPlan(id, contextAt(context, moment));
  }

  const write = {
    report: async (number: number) =>
      mutate(lead, 'submitUpdate', { ...(await readAction(lead, number)), ...CONTENT, evidence: [EVIDENCE] }),
    validate: async (number: number) => mutate(validator, 'validateUpdate', await readAction(validator, number)),
    judge: async (number: number) =>
      mutate(auditor, 'recordVerdict', {
        ...(await readAction(auditor, number)),
        ...{ value: 'INCOMPLETE', text: 'Un constat sur pièces.' },
      }),
  };
  const anyWrites = fc.array(
    fc.record({ kind: fc.constantFrom('report', 'validate', 'judge'), number: fc.integer({ min: 1, max: 3 }) }),
    { minLength: 6, maxLength: 12 },
  );

  it('is what one reads who shares nothing, after any change and while it is made, now and then', async () => {
    let accepted = 0;
    await fc.assert(
      fc.asyncProperty(anyWrites, async (writes) => {
        for (const { kind, number } of writes) {
          server.now = new Date(Date.parse(server.now) + 60_000).toISOString();
          const [said] = await Promise.all([write[kind](number), figures(server.db, null)]);
          if (said.sequence) accepted += 1;
          for (const moment of [null, { at: '2026-11-24T09:05:00.000Z', basis: 'RECORDED' }] as const) {
            if (moment && moment.at > server.now) continue;
            expect(await figures(server.db, moment)).toEqual(await figures(unknown(server.db), moment));
          }
        }
      }),
      { numRuns: 4 },
    );
    expect(accepted).toBeGreaterThan(4);
  });

  it('is read once for a revision', async () => {
    expect(await figures(server.db, null)).toBe(await figures(server.db, null));
  });
});
