import { sql } from 'kysely';
import { PDF } from '../files.ts';
import { giveFile } from '../give-file.ts';
import { mutate } from '../mutate.ts';
import { CONTENT, EVIDENCE, milestonesOf, readAction, readPlan } from '../samples.ts';
import type { ServerUnderTest } from '../server-under-test.ts';

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
  /** Ids to start from, by type. */
  ids: Map<string, string>;
}

/** Something of every kind: an open update, a validated one with evidence and a moved forecast, a verdict. */
export async function setScene(server: ServerUnderTest): Promise<Scene> {
  const [lead, validator, auditor] = [
    await server.as('lead of SEEF'),
    await server.as('validator of SEEF'),
    await server.as('auditor'),
  ];
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
      { milestoneId: moved, forecast: '2027-06', reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' },
    ],
  });
  await mutate(validator, 'validateUpdate', await readAction(validator, FULL_ACTION));
  await mutate(auditor, 'recordVerdict', {
    ...(await readAction(auditor, FULL_ACTION)),
    value: 'INCOMPLETE',
    text: 'Deux départements sur trois.',
  });
  const plan = await readPlan(auditor);
  const taken = await mutate(auditor, 'takeSnapshot', { ...plan, name: 'COPIL du 12 mars' });
  // Nobody answered the 2021 report, as far as is known, and no screen writes an answer yet.
  await server.db
    .insertInto('response')
    .columns(['recommendationId', 'position'])
    .expression((from) => from.selectFrom('recommendation').select(['id', sql.lit('ACCEPTED').as('position')]))
    .execute();
  // What the auditor read so far is in the log, for whoever may look into it.
  await server.app.readLog.flush();
  return {
    openActionId: open.action.id,
    fullActionId: full.action.id,
    planId: plan.planId,
    personId: (await auditor('{ viewer { id } }')).data.viewer.id,
    ids: new Map([
      ['Action', full.action.id],
      ['Milestone', moved ?? ''],
      ['Update', full.update.id],
      ['Snapshot', taken.snapshot.id],
    ]),
  };
}
