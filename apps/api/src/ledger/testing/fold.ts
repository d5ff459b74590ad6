import { ministryId } from '../../import/plan-ids.ts';
import type { LedgerValue } from '../entry.ts';
import type { Moment } from '../moment.ts';

/** An entry as an auditor has it: what its body says, with the texts kept beside it. */
export interface FoldEntry {
  seq: number;
  operation: string;
  recordedAt: string;
  effectiveAt: string;
  plan: string | null;
  action: string | null;
  subject: string | null;
  actor: string | null;
  changes: Record<string, [before: unknown, after: unknown]>;
}

/** An action with all that is said of it. */
export interface FoldedAction {
  isThere: boolean;
  version: number;
  lead: string | null;
  status: LedgerValue;
  statusReason: LedgerValue;
  statusIsDeduced: LedgerValue;
  statusBasis: LedgerValue;
  confidence: LedgerValue;
  lastUpdateAt: string | null;
}

/** Everything that a ledger says at a moment, by id. */
export interface Folded {
  actions: Map<string, FoldedAction>;
  /** With the action that each is of. */
  milestones: Map<string, Record<string, unknown>>;
  /** Ids of all else that is there: plans, evidence in effect, validated updates, verdicts … */
  there: Set<string>;
  /** The number of the last entry, by plan. */
  revisions: Map<string, number>;
}

const momentOf = ({ recordedAt, effectiveAt }: FoldEntry, basis: Moment['basis']): string =>
  basis === 'EFFECTIVE' ? effectiveAt : recordedAt;

/**
 * The state that a ledger tells at a moment: its entries up to then, one after the other, with nothing of the program's own.
 * Written apart from `History`, in the plainest way, to be compared with it.
 */
export function foldAt(entries: readonly FoldEntry[], { at, basis }: Moment): Folded {
  const folded: Folded = { actions: new Map(), milestones: new Map(), there: new Set(), revisions: new Map() };
  const upTo = entries.filter((entry) => momentOf(entry, basis) <= at);
  for (const entry of upTo.sort((a, b) =>
    momentOf(a, basis) < momentOf(b, basis) ? -1 : momentOf(a, basis) > momentOf(b, basis) ? 1 : a.seq - b.seq,
  )) {
    tell(folded, entry);
  }
  return folded;
}

function tell(folded: Folded, { seq, operation, recordedAt, plan, action, subject, actor, changes }: FoldEntry): void {
  if (plan) folded.revisions.set(plan, Math.max(seq, folded.revisions.get(plan) ?? 0));
  const after = (field: string) => changes[field]?.[1] as LedgerValue | undefined;
  if (
    ['REPORT', 'RECOMMENDATION', 'PLAN', 'AXIS', 'EVIDENCE', 'VERDICT'].some(
      (kind) => operation === `${kind}_RECORDED`,
    ) ||
    operation === 'UPDATE_VALIDATED'
  ) {
    folded.there.add(subject!);
  }
  for (const field of Object.keys(changes)) {
    const [kind, id] = field.split('.');
    if (kind === 'evidence' && id) folded.there.add(id);
    if (kind === 'milestone' && id) set(folded, id, { [field.split('.')[2]!]: after(field) });
  }
  if (operation === 'MILESTONE_RECORDED') {
    const dates = Object.fromEntries(
      ['baseline', 'forecast', 'actual'].flatMap((field) => (field in changes ? [[field, after(field)]] : [])),
    );
    set(folded, subject!, { ...dates, action, ...(after('title') ? { isThere: true } : {}) });
  }
  if (!action) return;
  const known = folded.actions.get(action) ?? {
    ...{ isThere: false, version: 0, lead: null, status: null, statusReason: null, statusIsDeduced: false },
    ...{ statusBasis: null, confidence: null, lastUpdateAt: null },
  };
  folded.actions.set(action, known);
  if (operation === 'ACTION_RECORDED') {
    known.isThere = true;
    known.lead = after('lead.1.ministry') ? ministryId(String(after('lead.1.ministry'))) : null;
  }
  for (const field of ['status', 'statusReason', 'statusIsDeduced', 'statusBasis', 'confidence'] as const) {
    if (field in changes) known[field] = after(field) ?? null;
  }
  if (actor) known.version += 1;
  if (operation === 'UPDATE_VALIDATED') known.lastUpdateAt = recordedAt;
}

function set({ milestones }: Folded, id: string, fields: object): void {
  const unknown = { isThere: false, baseline: null, forecast: null, actual: null, postponements: 0 };
  milestones.set(id, { ...(milestones.get(id) ?? unknown), ...fields });
}
