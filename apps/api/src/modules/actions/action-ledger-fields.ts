import type { EvidenceContent, UpdateState } from '#domain';
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
    ...action.evidence.flatMap((proof) => evidenceFields(`evidence.${proof.id}`, proof)),
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
    ].flatMap((proof, place) => evidenceFields(`update.evidence.${place}`, proof)),
  ];
}

type Proof = Omit<EvidenceContent, 'url'> & { readonly url: string | null; readonly milestoneId: string | null };

/** Everyone's evidence says nothing of who may open it, as before there was a choice. */
function evidenceFields(path: string, { visibility, file, ...proof }: Proof): Field[] {
  return [
    [`${path}.kind`, proof.kind],
    [`${path}.title`, typed(proof.title)],
    [`${path}.url`, typed(proof.url === '' ? null : proof.url)],
    [`${path}.reference`, typed(proof.reference)],
    [`${path}.dated`, proof.dated],
    [`${path}.milestone`, proof.milestoneId],
    [`${path}.visibility`, visibility === 'READERS' ? null : visibility],
    [`${path}.file.name`, typed(file?.name)],
    [`${path}.file.mediaType`, file?.mediaType ?? null],
    [`${path}.file.byteCount`, file?.byteCount ?? null],
    [`${path}.file.sha256`, file?.sha256 ?? null],
  ];
}
