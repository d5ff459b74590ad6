import type { ActionState, EvidenceContent, UpdateState, Verdict } from '#domain';
import type { Stores } from '../../context.ts';
import { blockersOf } from '../blockers/domain-blocker.ts';
import { decisionsOf } from '../decisions/domain-decision.ts';
import { contentsOf } from '../evidence/evidence-content.ts';
import { isProof } from '../evidence/is-proof.ts';
import { openUpdateOf } from '../updates/open-update.ts';
import type { VerdictMapper } from '../verdicts/schema.mappers.ts';
import { domainMilestone } from './domain-milestone.ts';
import type { ActionMapper } from './schema.mappers.ts';

/** An action as the rules see it, and what only the tables and the ledger need. */
export interface StoredAction extends ActionState {
  readonly planId: string;
  readonly leadMinistryName: string | null;
  /** The open update before a change; after it, the one that was changed. */
  readonly update: UpdateState | null;
  /** The ids that the open update's evidence has in the table, in the order of its content. */
  readonly waitingEvidenceIds: readonly string[];
  /** The id of its verdict, null when there is none. */
  readonly verdictId: string | null;
}

/** Puts an action together: in a transaction, on its locked row; in a request, for what the viewer may do with it. */
export async function storedAction(action: ActionMapper, stores: Stores): Promise<StoredAction> {
  const [plan, ministry, ownerships, milestones, evidence, verdicts, open, campaigns, ...stuck] = await Promise.all([
    stores.plans.byId.load(action.planId),
    action.leadMinistryId === null ? null : stores.ministries.byId.load(action.leadMinistryId),
    stores.actions.ownershipsOf.load(action.id),
    stores.milestones.ofAction.load(action.id),
    stores.evidence.ofAction.load(action.id),
    stores.verdicts.ofAction.load(action.id),
    openUpdateOf(action.id, stores),
    stores.campaigns.ofPlan.load(action.planId),
    blockersOf(action.id, stores),
    decisionsOf(action.id, stores),
  ]);
  const proofs = evidence.filter(isProof);
  const contents = await contentsOf(proofs, stores);
  return {
    id: action.id,
    planId: action.planId,
    planCode: plan?.code ?? '',
    version: action.version,
    leadMinistryId: action.leadMinistryId,
    leadMinistryName: ministry?.name ?? null,
    leadIsDeduced: ownerships.some(({ role, isDeduced }) => role === 'LEAD' && isDeduced),
    status: action.status,
    statusReason: action.statusReason,
    statusIsDeduced: action.statusIsDeduced,
    confidence: action.confidence,
    milestones: milestones.map(domainMilestone),
    evidence: proofs.map(({ id, milestoneId, status, url }, place) => ({
      ...(contents[place] as EvidenceContent),
      ...{ id, milestoneId, status, url },
    })),
    openUpdate: open?.update ?? null,
    update: open?.update ?? null,
    waitingEvidenceIds: open?.evidenceIds ?? [],
    verdict: verdicts[0] ? domainVerdict(verdicts[0]) : null,
    verdictId: verdicts[0]?.id ?? null,
    openCampaignId: campaigns.find(({ isOpen }) => isOpen)?.id ?? null,
    blockers: stuck[0],
    decisions: stuck[1],
  };
}

const domainVerdict = (row: VerdictMapper): Verdict => ({
  value: row.value,
  text: row.text,
  by: row.authorId,
  at: row.recordedAt.toISOString(),
});
