import { sql } from 'kysely';
import { PDF } from '../files.ts';
import { giveFile } from '../give-file.ts';
import { mutate } from '../mutate.ts';
import {
  BLOCKER,
  CONTENT,
  DECISION,
  EVIDENCE,
  milestonesOf,
  readAction,
  readDiscussion,
  readPlan,
} from '../samples.ts';
import type { Speaker } from '../speaker.ts';
import { type TriedServer, dayIn } from './tried-server.ts';

/** An action of SEEF with an update that is not validated. */
export const OPEN_ACTION = 1;
/** An action of SEEF with something of every kind. */
export const FULL_ACTION = 13;

/** What the matrix is tried on. */
export interface Scene {
  openActionId: string;
  fullActionId: string;
  planId: string;
  /** Somebody with sessions. */
  personId: string;
  deputyId: string;
  /** The lead of SEEF, whose hand-over is arranged, for the last day of a century. */
  leadId: string;
  /** Ids to start from, by type. */
  ids: Map<string, string>;
}

/** Something of every kind: an open update, a validated one with evidence and a moved forecast, a verdict. */
export async function setScene(server: TriedServer): Promise<Scene> {
  const [lead, validator, auditor] = [
    await server.as('lead of SEEF'),
    await server.as('validator of SEEF'),
    await server.as('auditor'),
  ];
  const coordinator = await server.as('coordinator');
  const deadlines = { reportBy: dayIn(server, 10), decideBy: dayIn(server, 17) };
  const { campaign } = await mutate(coordinator, 'openCampaign', {
    ...(await readPlan(coordinator)),
    ...{ ...deadlines, name: 'T4 2026' },
  });
  // In days far off: it opens nothing meanwhile.
  const { viewer } = (await lead('{ viewer { version grants { nodes { ministry { id } } } } }')).data;
  const { deputy } = await mutate(lead, 'appointDeputy', {
    expectedVersion: viewer.version,
    deputyId: (await coordinator('{ viewer { id } }')).data.viewer.id,
    ...{ role: 'LEAD', ministryId: viewer.grants.nodes[0].ministry.id, from: '2099-01-01', to: '2099-01-02' },
  });
  const [openMilestone] = await milestonesOf(lead, OPEN_ACTION);
  const open = await mutate(lead, 'submitUpdate', {
    ...(await readAction(lead, OPEN_ACTION)),
    ...CONTENT,
    milestonesReached: [{ milestoneId: openMilestone, on: '2026-11', evidence: EVIDENCE }],
  });
  const [moved, reached] = await milestonesOf(lead, FULL_ACTION);
  const fullAction = await readAction(lead, FULL_ACTION);
  const { body: file } = await giveFile(lead, PDF, fullAction);
  // It is the newest of its action, has a file, and something to be careful of.
  const proof = { ...EVIDENCE, url: 'http://exemple.fr/compte-rendu', fileId: file['fileId'] };
  const full = await mutate(lead, 'submitUpdate', {
    ...fullAction,
    ...CONTENT,
    milestonesReached: [{ milestoneId: reached, on: '2026-11', evidence: proof }],
    forecastsMoved: [
      { milestoneId: moved, forecast: '2099-06', reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' },
    ],
  });
  await mutate(validator, 'validateUpdate', await readAction(validator, FULL_ACTION));
  await mutate(auditor, 'recordVerdict', {
    ...(await readAction(auditor, FULL_ACTION)),
    value: 'INCOMPLETE',
    text: 'Deux départements sur trois.',
  });
  await mutate(lead, 'saveDraft', { actionId: full.action.id, expectedVersion: 0, text: '{}' });
  const asked = await mutate(coordinator, 'askQuestion', {
    ...(await readDiscussion(coordinator, FULL_ACTION)),
    text: 'Où en est le décret ?',
    expectedBy: dayIn(server, 7),
  });
  const raised = await mutate(lead, 'raiseBlocker', {
    ...(await readAction(lead, FULL_ACTION)),
    ...BLOCKER,
    milestoneId: moved,
  });
  await mutate(lead, 'escalateBlocker', {
    ...(await readAction(lead, FULL_ACTION)),
    ...{ blockerId: raised.blocker.id, committee: 'COPIL', note: 'Sans réponse depuis un mois.' },
  });
  const decided = await mutate(coordinator, 'recordDecision', {
    ...(await readAction(coordinator, FULL_ACTION)),
    ...DECISION,
    blockerIds: [raised.blocker.id],
  });
  await mutate(coordinator, 'completeDecision', {
    ...(await readAction(coordinator, FULL_ACTION)),
    ...{ decisionId: decided.decision.id, doneOn: '2026-11-21', note: 'Les crédits sont notifiés.' },
  });
  const manager = await server.as('account manager of SEEF');
  const asManager = (await manager('{ viewer { version managedMinistries { nodes { id } } } }')).data.viewer;
  const { invitation } = await mutate(manager, 'invitePerson', {
    ...{ expectedVersion: asManager.version, email: 'anne@exemple.fr' },
    ...{ role: 'LEAD', ministryId: asManager.managedMinistries.nodes[0].id },
  });
  const leaving = (await lead('{ viewer { id version } }')).data.viewer;
  await mutate(manager, 'handOver', {
    ...{ personId: leaving.id, expectedVersion: leaving.version, lastDay: '2099-12-31' },
  });
  const dependencyId = await needsAround(server, {
    ...{ actionId: full.action.id, milestoneId: moved ?? '', updateId: full.update.id },
  });
  const plan = await readPlan(auditor);
  const taken = await mutate(auditor, 'takeSnapshot', { ...plan, name: 'COPIL du 12 mars' });
  const personId = (await auditor('{ viewer { id } }')).data.viewer.id as string;
  const opened = await mutate(auditor, 'openCalendar', {
    planId: plan.planId,
    expectedVersion: await versionOf(auditor),
  });
  // A mail to the auditor, to whom none of the demonstration's would go.
  const mailId = `mail_${'1'.repeat(32)}`;
  await server.behind(async (db) => {
    await db
      .insertInto('mail')
      .values({
        ...{ id: mailId, personId, day: '2026-11-23', language: 'FR', content: '[]', rights: 'AUDITOR' },
        ...{ state: 'SENT', address: 'karine@demonstration.invalid', writtenAt: server.now, settledAt: server.now },
      })
      .execute();
    // Nobody answered the 2021 report, as far as is known, and no screen writes an answer yet.
    await db
      .insertInto('response')
      .columns(['recommendationId', 'position'])
      .expression((from) => from.selectFrom('recommendation').select(['id', sql.lit('ACCEPTED').as('position')]))
      .execute();
  });
  // What the auditor read so far is in the log, for whoever may look into it.
  await server.readsAreLogged();
  return {
    openActionId: open.action.id,
    fullActionId: full.action.id,
    planId: plan.planId,
    deputyId: deputy.id,
    leadId: leaving.id,
    personId,
    ids: new Map([
      ['Action', full.action.id],
      ['Milestone', moved ?? ''],
      ['Update', full.update.id],
      ['Snapshot', taken.snapshot.id],
      ['Campaign', campaign.id],
      ['Mail', mailId],
      ['Invitation', invitation.id],
      ['Calendar', opened.calendar.id],
      ['Message', asked.written.id],
      ['Blocker', raised.blocker.id],
      ['Decision', decided.decision.id],
      ['Dependency', dependencyId],
    ]),
  };
}

/** An action of SEEF with one milestone, which is put off. */
const NEEDED_ACTION = 9;

/**
 * The action needs a milestone that was put off, and that one needs a milestone of the action.
 *
 * @returns A need of the action that was removed.
 */
async function needsAround(
  server: TriedServer,
  { actionId, milestoneId, updateId }: { actionId: string; milestoneId: string; updateId: string },
): Promise<string> {
  const lead = await server.as('lead of SEEF');
  const [needed] = await milestonesOf(lead, NEEDED_ACTION);
  const move = {
    before: null,
    after: '2099-06',
    reasonCode: 'BUDGET',
    reason: 'Les crédits arrivent en janvier.',
  } as const;
  // Beside the update that there is: other tests count on its being the only one.
  await server.behind(async (db) => {
    await db
      .insertInto('forecastMove')
      .values({ ...move, updateId, milestoneId: needed ?? '', movedAt: server.now })
      .execute();
    await db
      .updateTable('milestone')
      .set({ forecast: move.after })
      .where('id', '=', needed ?? '')
      .execute();
  });
  const other = await readAction(lead, NEEDED_ACTION);
  const reason = 'Le fichier vient de là.';
  const states = async (number: number, ends: object) =>
    mutate(lead, 'stateDependency', { ...(await readAction(lead, number)), ...ends, reason });
  await states(NEEDED_ACTION, { milestoneId: needed, neededActionId: actionId, neededMilestoneId: milestoneId });
  await states(FULL_ACTION, { neededActionId: other.actionId, neededMilestoneId: needed });
  const { dependency } = await states(FULL_ACTION, { neededActionId: (await readAction(lead, 2)).actionId });
  const gone = { dependencyId: dependency.id, note: 'Le fichier est arrivé.' };
  await mutate(lead, 'removeDependency', { ...(await readAction(lead, FULL_ACTION)), ...gone });
  return dependency.id as string;
}

const versionOf = async (speaker: Speaker): Promise<number> =>
  (await speaker('{ viewer { version } }')).data.viewer.version as number;
