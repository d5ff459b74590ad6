import { sql } from 'kysely';
import { type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import type { Database } from '../../database/open-database.ts';
import { newId } from '../../modules/relay/ids.ts';
import { mutationInputs } from '../contract.ts';
import { PDF } from '../files.ts';
import { giveFile } from '../give-file.ts';
import { type MutationName, mutate, send } from '../mutate.ts';
import {
  BLOCKER,
  CONTENT,
  DECISION,
  EVIDENCE,
  REASON,
  milestonesOf,
  readAction,
  readDiscussion,
  readPlan,
} from '../samples.ts';
import type { Speaker } from '../speaker.ts';
import { type TriedServer, dayIn } from './tried-server.ts';

/** What everybody who may do it does with whatever there is: there is no other ministry's of it. */
const OF_NO_MINISTRY: Readonly<Record<string, string>> = {
  'writeMessage.actionId': 'whoever discusses discusses every action',
  'writeMessage.mentions': 'anybody who may read it is called',
  'editMessage.mentions': 'anybody who may read it is called',
  'askQuestion.actionId': 'whoever asks asks about every action',
  'askQuestion.mentions': 'anybody who may read it is called',
  'recordVerdict.actionId': 'auditors judge every action',
  'recordDecision.actionId': 'committees decide about every action',
  'discardDraft.actionId': 'it finds one’s own draft alone',
  'takeSnapshot.planId': 'a snapshot is of the whole plan',
  'appointDeputy.deputyId': 'anybody with an account may stand in: whom is for their principal to say',
  'closeAccount.personId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'endRole.personId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'endRole.roleId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'grantRole.ministryId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'grantRole.personId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'handOver.personId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'handOver.successorId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'invitePerson.ministryId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'reopenAccount.personId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'sendInvitationAgain.invitationId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'undoHandOver.personId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'withdrawInvitation.invitationId': 'accounts: tried by another ministry’s manager in accounts.spec.ts',
  'stateDependency.neededActionId': 'an action may need any other of its plan',
  'stateDependency.neededMilestoneId': 'an action may need any milestone of another',
  'watchAction.actionId': 'whoever reads plans may watch any action',
  'openCampaign.planId': 'a campaign is of the whole plan',
  'closeCampaign.planId': 'a campaign is of the whole plan',
  'reopenCampaign.planId': 'a campaign is of the whole plan',
  'openCalendar.planId': 'whoever reads plans reads its milestones',
  'openCalendar.ministryId': 'whoever reads plans reads its milestones',
};

/** A change that its author may make, or may not (no `base`), and the same with an id of another's in each place. */
interface Case {
  name: MutationName;
  by: Speaker;
  /** With `later`, how many changes of the cases before it comes after, when its turn is. */
  base: object;
  isTheirs: boolean;
  swaps: Readonly<Record<string, object>>;
}

interface Later {
  expectedVersion: number;
  later?: number;
}

export interface SwapsTried {
  swaps: number;
  /** Ids that no case swaps and that are not said to be of no ministry. */
  untested: string[];
  /** Swaps that were not refused. */
  allowed: string[];
  /** What one may do with one's own was refused: the refusals before would prove nothing. */
  refused: string[];
  /** Tables that are not to the byte as before. */
  changed: string[];
}

/** Swaps every id that a change takes for one of another ministry or person: each refused, and no row changed. */
export async function trySwaps(server: TriedServer): Promise<SwapsTried> {
  const cases = await casesFor(server);
  const tried: SwapsTried = { swaps: 0, untested: untested(cases), allowed: [], refused: [], changed: [] };
  const before = await digests(server);
  for (const { name, by, base, swaps } of cases) {
    const { later: _, ...now } = base as Later;
    for (const [field, swap] of Object.entries(swaps)) {
      const { data, errors } = await send(by, name, { ...now, ...swap });
      tried.swaps += 1;
      const isRefused = errors?.[0]?.extensions.code === 'FORBIDDEN' || data?.answer.__typename === 'Refused';
      if (!isRefused) tried.allowed.push(`${name}.${field}: ${JSON.stringify(data?.answer ?? errors)}`);
    }
  }
  const after = await digests(server);
  tried.changed = [...before].filter(([table, digest]) => after.get(table) !== digest).map(([table]) => table);
  for (const { name, by, base, isTheirs } of cases) {
    if (!isTheirs) continue;
    const { later = 0, ...then } = base as Later;
    const answer = await mutate(by, name, { ...then, expectedVersion: then.expectedVersion + later });
    if (['Refused', 'VersionConflict'].includes(answer.__typename as string))
      tried.refused.push(`${name}: ${JSON.stringify(answer)}`);
  }
  return tried;
}

function untested(cases: readonly Case[]): string[] {
  const swapped = new Set(cases.flatMap(({ name, swaps }) => Object.keys(swaps).map((field) => `${name}.${field}`)));
  return mutationInputs
    .flatMap(({ name, input }) => idsIn(input).map((field) => `${name}.${field}`))
    .filter((field) => !swapped.has(field) && !(field in OF_NO_MINISTRY));
}

function idsIn(input: GraphQLInputObjectType, within = ''): string[] {
  return Object.values(input.getFields()).flatMap(({ name, type }) => {
    const target = getNamedType(type);
    if (isInputObjectType(target)) return idsIn(target, `${within}${name}.`);
    return target.name === 'ID' && name !== 'idempotencyKey' ? [within + name] : [];
  });
}

/** Noted by asking, or written by the clock or at a start, which signs a checkpoint: nothing of what was asked for. */
const BESIDE = [
  ...['session', 'visit', 'access_log', 'api_token', 'mail', 'mail_told', 'mail_preference', 'calendar_feed'],
  ...['ledger_checkpoint', 'beside_ledger'],
];

/** What each table holds, as a digest. */
export async function digests(server: Pick<TriedServer, 'behind'>): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  await server.behind(async (db) => {
    const { rows } = await sql<{ name: string }>`
      select table_name as name from information_schema.tables
      where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
    for (const { name } of rows.filter((one) => !BESIDE.includes(one.name))) {
      const table = await sql<{ digest: string | null }>`
        select md5(string_agg(it::text, '' order by it::text)) as digest from ${sql.table(name)} it`.execute(db);
      found.set(name, table.rows[0]?.digest ?? '');
    }
  });
  return found;
}

/** Action 2 is of SEEF, action 7 of MI: each has all that can be named, and whose ids are swapped. */
async function casesFor(server: TriedServer): Promise<Case[]> {
  const [lead, validator, other, auditor, coordinator, administrator] = [
    await server.as('lead of SEEF'),
    await server.as('validator of SEEF'),
    await server.as('lead of MI'),
    await server.as('auditor'),
    await server.as('coordinator'),
    await server.as('administrator'),
  ];
  await server.behind((db) => addMilestones(db));
  const [ours, theirs] = [await stuck(lead, coordinator, 2, 'MI'), await stuck(other, coordinator, 7, 'SEEF')];
  const { body: file } = await giveFile(other, PDF, theirs);
  const [ourMilestone, nextMilestone] = await milestonesOf(lead, 2);
  const [theirMilestone] = await milestonesOf(other, 7);
  await mutate(other, 'submitUpdate', { ...(await readAction(other, 7)), ...CONTENT });
  const words = async (speaker: Speaker, number: number) =>
    (
      await mutate(speaker, 'writeMessage', {
        ...(await readDiscussion(speaker, number)),
        text: 'Qui relance la préfecture ?',
      })
    ).written.id as string;
  const asks = async (speaker: Speaker, number: number) =>
    (
      await mutate(speaker, 'askQuestion', {
        ...(await readDiscussion(speaker, number)),
        ...{ text: 'Où en est-on ?', expectedBy: dayIn(server, 7) },
      })
    ).written.id as string;
  const messages = { ours: await words(lead, 2), theirs: await words(other, 2), elsewhere: await words(other, 7) };
  const questions = { ours: await asks(auditor, 2), theirs: await asks(coordinator, 2) };
  const [us, them, holder, admin] = [
    await accountOf(lead),
    await accountOf(other),
    await accountOf(auditor),
    await accountOf(administrator),
  ];
  const days = { from: dayIn(server, 30), to: dayIn(server, 40) };
  const theirDeputy = await mutate(other, 'appointDeputy', {
    ...{ expectedVersion: them.version, deputyId: us.id, role: 'LEAD', ministryId: them.ministryId, ...days },
  });
  const theirToken = await mutate(administrator, 'createToken', {
    ...{ expectedVersion: admin.version, name: 'Autre', days: 1 },
  });
  const theirCalendar = await mutate(other, 'openCalendar', {
    ...{ expectedVersion: (await accountOf(other)).version, ministryId: them.ministryId },
  });
  const ownCalendar = await mutate(lead, 'openCalendar', { expectedVersion: us.version, ministryId: us.ministryId });
  const plan = await readPlan(coordinator);
  const campaignId = (await coordinator(`{ node(id: "${plan.planId}") { ... on Plan { openCampaign { id } } } }`)).data
    .node.openCampaign.id as string;
  const theirNeed = await mutate(other, 'stateDependency', {
    ...(await readAction(other, 7)),
    ...{ neededActionId: (await readAction(other, 8)).actionId, reason: REASON },
  });
  const own = async (number = 2) => readAction(lead, number);
  const [action, foreign] = [await own(2), await own(7)];
  const [talk, foreignTalk] = [await readDiscussion(lead, 2), await readDiscussion(lead, 7)];
  const on = dayIn(server, -1).slice(0, 7);
  const moved = { forecast: '2099-06', reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' };
  const reached = (milestoneId: unknown, fileId?: unknown) => ({
    milestonesReached: [{ milestoneId, on, evidence: { ...EVIDENCE, ...(fileId ? { fileId } : {}) } }],
  });
  const account = { expectedVersion: us.version + 1 };
  const end = { ...action, blockerId: ours.blockerId, note: REASON };
  const lifts = { actionId: foreign, blockerId: { blockerId: theirs.blockerId } };
  const theirSession = (await other('{ viewer { sessions { nodes { id } } } }')).data.viewer.sessions.nodes[0].id;
  const proof = [{ ...EVIDENCE, fileId: file['fileId'] }];
  const colleague = (await lead('{ viewer { colleagues { nodes { id } } } }')).data.viewer.colleagues.nodes[0].id;
  const one = (name: MutationName, by: Speaker, base: object, swaps: Case['swaps'], isTheirs = true): Case => ({
    ...{ name, by, base, swaps, isTheirs },
  });
  // In an order in which each can be done after the one before.
  return [
    one(
      'saveDraft',
      lead,
      { ...action, expectedVersion: await draftVersion(lead, 2), text: '{}' },
      { actionId: foreign },
    ),
    one('escalateBlocker', lead, { ...end, committee: 'COPIL' }, lifts),
    one(
      'raiseBlocker',
      lead,
      { later: 1, ...action, ...BLOCKER, milestoneId: ourMilestone },
      { actionId: foreign, milestoneId: { milestoneId: theirMilestone } },
    ),
    one(
      'submitUpdate',
      lead,
      {
        later: 2,
        ...action,
        ...CONTENT,
        ...reached(ourMilestone),
        forecastsMoved: [{ milestoneId: nextMilestone, ...moved }],
      },
      {
        actionId: foreign,
        'milestonesReached.milestoneId': reached(theirMilestone),
        'milestonesReached.evidence.fileId': reached(ourMilestone, file['fileId']),
        'forecastsMoved.milestoneId': { forecastsMoved: [{ milestoneId: theirMilestone, ...moved }] },
        'evidence.fileId': { evidence: proof },
      },
    ),
    one('withdrawUpdate', lead, { later: 3, ...action }, { actionId: foreign }),
    one('submitUpdate', lead, { later: 4, ...action, ...CONTENT }, {}),
    one('returnUpdate', validator, { later: 5, ...action, reason: REASON }, { actionId: foreign }),
    one('submitUpdate', lead, { later: 6, ...action, ...CONTENT }, {}),
    one('validateUpdate', validator, { later: 7, ...action }, { actionId: foreign }),
    one(
      'completeDecision',
      other,
      { later: 8, ...action, decisionId: ours.decisionId, doneOn: dayIn(server, -1), note: REASON },
      { actionId: foreign, decisionId: { decisionId: theirs.decisionId } },
    ),
    one(
      'recordDecision',
      coordinator,
      { later: 9, ...action, ...DECISION, takenOn: dayIn(server, -1), blockerIds: [ours.blockerId] },
      { blockerIds: { blockerIds: [theirs.blockerId] } },
    ),
    one('raiseBlocker', lead, { later: 10, ...action, ...BLOCKER }, {}),
    one('withdrawBlocker', lead, { later: 11, ...action, blockerId: ours.otherId, note: REASON }, lifts),
    one('liftBlocker', lead, { later: 12, ...action, blockerId: ours.thirdId, note: REASON }, lifts),
    one(
      'stateDependency',
      lead,
      { later: 13, ...action, milestoneId: ourMilestone, neededActionId: foreign.actionId, reason: REASON },
      {
        actionId: { ...foreign, neededActionId: action.actionId },
        milestoneId: { milestoneId: theirMilestone },
      },
    ),
    one(
      'removeDependency',
      lead,
      { ...action, dependencyId: theirNeed.dependency.id, note: REASON },
      { actionId: foreign, dependencyId: {} },
      false,
    ),
    one(
      'writeMessage',
      lead,
      { ...talk, threadId: messages.ours, text: 'La préfecture.' },
      { threadId: { threadId: messages.elsewhere } },
    ),
    one(
      'editMessage',
      lead,
      { later: 1, ...talk, messageId: messages.ours, text: 'Qui donc ?' },
      { actionId: foreignTalk, messageId: { messageId: messages.theirs } },
    ),
    one(
      'closeQuestion',
      auditor,
      { later: 2, ...talk, threadId: questions.ours },
      { actionId: foreignTalk, threadId: { threadId: questions.theirs } },
    ),
    one(
      'withdrawMessage',
      lead,
      { later: 3, ...talk, messageId: messages.ours },
      { actionId: foreignTalk, messageId: { messageId: messages.theirs } },
    ),
    one(
      'closeCalendar',
      lead,
      { ...account, calendarId: ownCalendar.calendar.id },
      { calendarId: { calendarId: theirCalendar.calendar.id } },
    ),
    one(
      'appointDeputy',
      lead,
      {
        later: 1,
        ...account,
        deputyId: colleague,
        role: 'LEAD',
        ministryId: us.ministryId,
        ...days,
      },
      {
        ministryId: { ministryId: them.ministryId },
        personId: { personId: them.id, ministryId: them.ministryId, expectedVersion: (await accountOf(other)).version },
      },
    ),
    one(
      'endDeputy',
      lead,
      { ...account, id: theirDeputy.deputy.id },
      { id: {}, personId: { personId: them.id, expectedVersion: (await accountOf(other)).version } },
      false,
    ),
    one('endSessions', lead, account, { sessionId: { sessionId: theirSession } }, false),
    one('endSessionsOf', lead, account, { personId: { personId: them.id } }, false),
    one('sendMailAgain', lead, { expectedVersion: 0 }, { mailId: { mailId: `mail_${'1'.repeat(32)}` } }, false),
    one(
      'revokeToken',
      auditor,
      { expectedVersion: holder.version, tokenId: theirToken.token.id },
      { tokenId: {} },
      false,
    ),
    one('closeCampaign', lead, plan, { campaignId: { campaignId } }, false),
    one(
      'reopenCampaign',
      lead,
      { ...plan, reportBy: dayIn(server, 10), decideBy: dayIn(server, 17), reason: REASON },
      { campaignId: { campaignId } },
      false,
    ),
  ];
}

/** An action with blockers, and a decision that charges another ministry. */
async function stuck(lead: Speaker, coordinator: Speaker, number: number, ownerMinistry: string) {
  const raise = async (): Promise<string> =>
    (
      await mutate(lead, 'raiseBlocker', {
        ...(await readAction(lead, number)),
        ...{ ...BLOCKER, askedMinistry: null, askedRole: 'COORDINATOR' },
      })
    ).blocker.id as string;
  const [blockerId, otherId, thirdId, decided] = [await raise(), await raise(), await raise(), await raise()];
  const { decision } = await mutate(coordinator, 'recordDecision', {
    ...(await readAction(coordinator, number)),
    ...{ ...DECISION, ownerMinistry, blockerIds: [decided] },
  });
  return { ...(await readAction(lead, number)), blockerId, otherId, thirdId, decisionId: decision.id as string };
}

/** One more of action 2 and one of action 7: the plan has none to spare. */
async function addMilestones(db: Database): Promise<void> {
  const actions = await db.selectFrom('action').select('id').where('number', 'in', [2, 7]).execute();
  const row = { title: 'Second comité', position: 99, weight: 1, forecast: '2098-06', postponements: 0 };
  for (const { id: actionId } of actions)
    await db
      .insertInto('milestone')
      .values({ ...row, id: newId('mil'), actionId } as never)
      .execute();
}

async function accountOf(speaker: Speaker) {
  const { data } = await speaker('{ viewer { id version grants { nodes { ministry { id } } } } }');
  const { id, version, grants } = data.viewer;
  return { id: id as string, version: version as number, ministryId: grants.nodes[0].ministry?.id as string };
}

async function draftVersion(speaker: Speaker, number: number): Promise<number> {
  const { data } = await speaker(
    `{ plan(code: "prostitution-mineurs-2021") { action(number: ${number}) { viewerDraft { version } } } }`,
  );
  return (data.plan.action.viewerDraft?.version as number | undefined) ?? 0;
}
