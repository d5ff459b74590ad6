import { sql } from 'kysely';
import type { Random } from '../../ledger/testing/random.ts';
import { type MutationName, send } from '../mutate.ts';
import { BLOCKER, CONTENT, DECISION, REASON, readAction, readPlan } from '../samples.ts';
import type { ServerUnderTest } from '../server-under-test.ts';
import { type Speaker, speakerWith } from '../speaker.ts';
import type { TwoServers } from './two-servers.ts';

/** Everyone who asks, by a name of the test's. */
export type Cast = ReadonlyMap<string, Speaker>;

/** Every role; two of one ministry and role, and two sessions and a token of one person, who are not to be mistaken. */
export async function castOf({ keeping }: TwoServers): Promise<Cast> {
  const seef = { ministry: 'SEEF' };
  const hired = async (name: string, role: 'LEAD' | 'VALIDATOR' | 'AUDITOR') =>
    keeping.as(await keeping.hire(name, { role, ...(role === 'AUDITOR' ? {} : seef) }));
  const personas = ['lead of SEEF', 'lead of MI', 'validator of SEEF', 'coordinator', 'cabinet', 'auditor'];
  const cast = new Map<string, Speaker>();
  for (const name of [...personas, 'administrator']) cast.set(name, await keeping.as(name));
  cast.set('another lead', await hired('Autre responsable', 'LEAD'));
  cast.set('another validator', await hired('Autre validatrice', 'VALIDATOR'));
  cast.set('another auditor', await hired('Autre auditrice', 'AUDITOR'));
  cast.set('token of auditor', await keeping.withTokenOf('auditor'));
  cast.set('token of another', await keeping.withTokenOf('Autre auditrice'));
  cast.set('nobody', keeping.anonymous);
  cast.set('a stranger', speakerWith(keeping.origin, { cookie: 'jalon_session=nothing' }));
  return cast;
}

type Step = (server: ServerUnderTest, as: (name: string) => Speaker, random: Random) => Promise<unknown>;

const ACTIONS = [1, 2, 13];

/** Somebody does it if they may: what is refused is a step, too. */
async function onAction(
  as: (name: string) => Speaker,
  random: Random,
  who: string,
  name: MutationName,
  input: object = {},
): Promise<unknown> {
  return send(as(who), name, { ...(await readAction(as('coordinator'), random.pick(ACTIONS))), ...input });
}

/** What changes the answers, by every way there is: the API, and the tables that no entry of the ledger tells of. */
export const STEPS: Readonly<Record<string, Step>> = {
  submits: (_, as, random) =>
    onAction(as, random, random.pick(['lead of SEEF', 'another lead']), 'submitUpdate', {
      ...CONTENT,
      narrative: `${CONTENT.narrative} ${random.hex(4)}`,
    }),
  validates: (_, as, random) => onAction(as, random, 'validator of SEEF', 'validateUpdate'),
  returns: (_, as, random) => onAction(as, random, 'another validator', 'returnUpdate', { reason: REASON }),
  withdraws: (_, as, random) => onAction(as, random, 'another lead', 'withdrawUpdate'),
  judges: (_, as, random) =>
    onAction(as, random, 'another auditor', 'recordVerdict', {
      value: random.pick(['INCOMPLETE', 'IN_PROGRESS']),
      text: `Sur pièces, ${random.hex(4)}.`,
    }),
  'is stuck': (_, as, random) =>
    onAction(as, random, random.pick(['lead of SEEF', 'another lead']), 'raiseBlocker', {
      ...BLOCKER,
      text: `${BLOCKER.text} ${random.hex(4)}`,
    }),
  decides: async ({ db }, as, random) => {
    const blockers = await db.selectFrom('blocker').select(['id', 'actionId']).execute();
    if (!blockers.length) return;
    const { id, actionId } = random.pick(blockers);
    const action = await db.selectFrom('action').select('number').where('id', '=', actionId).executeTakeFirstOrThrow();
    const coordinator = as('coordinator');
    const read = await readAction(coordinator, action.number);
    return random.pick([true, false])
      ? send(coordinator, 'recordDecision', { ...read, ...DECISION, blockerIds: [id] })
      : send(as('lead of MI'), 'liftBlocker', { ...read, blockerId: id, note: REASON });
  },
  freezes: async (_, as, random) =>
    send(as('coordinator'), 'takeSnapshot', { ...(await readPlan(as('coordinator'))), name: random.hex(6) }),
  'loses or gets back a role': async ({ db }) => {
    const who = db.selectFrom('person').select('id').where('displayName', '=', 'Autre auditrice');
    const { id } = await who.executeTakeFirstOrThrow();
    const lost = await db.deleteFrom('roleGrant').where('personId', '=', id).returning('role').execute();
    if (lost.length) return;
    await db.insertInto('roleGrant').values({ personId: id, role: 'AUDITOR', ministryId: null }).execute();
  },
  'changes ministry': ({ db }, _, random) =>
    sql`update role_grant set ministry_id = (select id from ministry where code = ${random.pick(['SEEF', 'MI'])})
      where person_id = (select id from person where display_name = 'Autre responsable')`.execute(db),
  'is closed or opened again': ({ db }) =>
    sql`update person set disabled_at = case when disabled_at is null then now() end
      where display_name = 'Autre validatrice'`.execute(db),
  'is called otherwise': ({ db }, _, random) =>
    sql`update person set display_name = ${`Coordination ${random.hex(2)}`} where id in
      (select person_id from role_grant where role = 'COORDINATOR')`.execute(db),
  'is a ministry called otherwise': ({ db }, _, random) =>
    sql`update ministry set name = ${`Ministère ${random.hex(2)}`} where code = 'MI'`.execute(db),
};
