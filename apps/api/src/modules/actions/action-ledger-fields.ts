import type { UpdateState } from '#domain';
import type { FreeText, LedgerValue } from '../../ledger/entry.ts';
import { type LedgerFields, typed } from '../../ledger/ledger-fields.ts';
import { blockerFields, decisionFields } from '../blockers/blocker-ledger-fields.ts';
import type { StoredAction } from './action-state.ts';

type Field = [name: string, value: LedgerValue | FreeText];

/** An action as the ledger sees it. Whatever a decision moves is here, so that no mutation can leave it out. */
export function actionLedgerFields(action: StoredAction): LedgerFields {
  return new Map<string, LedgerValue | FreeText>([
    ['status', action.status],
    ['statusReason', typed(action.statusReason)],
    ['statusIsDeduced', action.statusIsDeduced],
    ['confidence', action.confidence],
    ...action.milestones.flatMap(({ id, baseline, forecast, actual, postponements }): Field[] => [
      [`milestone.${id}.baseline`, baseline],
      [`milestone.${id}.forecast`, forecast],
      [`milestone.${id}.actual`, actual],
      [`milestone.${id}.postponements`, postponements],
    ]),
    ...action.evidence.flatMap(({ id, kind, title, url, reference, dated, milestoneId }): Field[] => [
      [`evidence.${id}.kind`, kind],
      [`evidence.${id}.title`, typed(title)],
      [`evidence.${id}.url`, typed(url)],
      [`evidence.${id}.reference`, typed(reference)],
      [`evidence.${id}.dated`, dated],
      [`evidence.${id}.milestone`, milestoneId],
    ]),
    ...action.blockers.flatMap(blockerFields),
    ...action.decisions.flatMap(decisionFields),
    ['verdict.value', action.verdict?.value ?? null],
    ['verdict.text', typed(action.verdict?.text)],
    ...(action.update ? updateFields(action.update) : []),
  ]);
}

function updateFields({
  stage,
  authorFor,
  coAuthorIds,
  campaignId,
  content,
  returned,
  validated,
}: UpdateState): Field[] {
  return [
    ['update.state', stage],
    ['update.campaign', campaignId],
    ['update.authorFor', authorFor],
    ['update.decidedFor', (validated ?? returned)?.for ?? null],
    ['update.coAuthors', coAuthorIds.join(' ') || null],
    ['update.status', content.status],
    ['update.statusReason', typed(content.statusReason)],
    ['update.confidence', content.confidence],
    ['update.narrative', typed(content.narrative)],
    ['update.returnReason', typed(returned?.reason)],
    ...content.milestonesReached.map(({ milestoneId, on }): Field => [`update.reached.${milestoneId}`, on]),
    ...content.forecastsMoved.flatMap(({ milestoneId, forecast, reasonCode, reason }): Field[] => [
      [`update.moved.${milestoneId}.forecast`, forecast],
      [`update.moved.${milestoneId}.reasonCode`, reasonCode],
      [`update.moved.${milestoneId}.reason`, typed(reason)],
    ]),
    ...[
      ...content.milestonesReached.map(({ milestoneId, evidence }) => ({ ...evidence, milestoneId })),
      ...content.evidence.map((evidence) => ({ ...evidence, milestoneId: null })),
    ].flatMap(({ kind, title, url, reference, dated, milestoneId }, place): Field[] => [
      [`update.evidence.${place}.kind`, kind],
      [`update.evidence.${place}.title`, typed(title)],
      [`update.evidence.${place}.url`, typed(url)],
      [`update.evidence.${place}.reference`, typed(reference)],
      [`update.evidence.${place}.dated`, dated],
      [`update.evidence.${place}.milestone`, milestoneId],
    ]),
  ];
}
