/** What a change of an action may be about, as people look for it. */
export const CHANGE_KINDS = [
  'status',
  'confidence',
  'milestone',
  'evidence',
  'verdict',
  'blocker',
  'dependency',
  'update',
  'content',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** An entry of the ledger: what it records, and the names of the fields that it moved. */
export interface RecordedChange {
  readonly operation: string;
  readonly fields: readonly string[];
}

/** What an entry is about: one that validates an update may be about its status, its milestones and its evidence at once. */
export function kindsOfChange({ operation, fields }: RecordedChange): readonly ChangeKind[] {
  const kinds = [kindOfOperation(operation), ...fields.map(kindOfField)];
  return CHANGE_KINDS.filter((kind) => kinds.includes(kind));
}

/** How many entries there are in all, and about each kind of thing; one may be about several, or none of them. */
export function countKinds(changes: readonly RecordedChange[]): Readonly<Record<ChangeKind | 'total', number>> {
  const all = changes.map(kindsOfChange);
  const about = (kind: ChangeKind): number => all.filter((kinds) => kinds.includes(kind)).length;
  return {
    total: changes.length,
    status: about('status'),
    confidence: about('confidence'),
    milestone: about('milestone'),
    evidence: about('evidence'),
    verdict: about('verdict'),
    blocker: about('blocker'),
    dependency: about('dependency'),
    update: about('update'),
    content: about('content'),
  };
}

function kindOfOperation(operation: string): ChangeKind | null {
  if (operation.startsWith('UPDATE_')) return 'update';
  if (operation === 'MILESTONE_RECORDED') return 'milestone';
  if (operation === 'EVIDENCE_RECORDED') return 'evidence';
  return operation === 'ACTION_RECORDED' ? 'content' : null;
}

function kindOfField(field: string): ChangeKind | null {
  if (field.startsWith('status')) return 'status';
  const [head] = field.split('.');
  if (head === 'blocker' || head === 'decision') return 'blocker';
  if (head === 'need') return 'dependency';
  return head === 'confidence' || head === 'milestone' || head === 'evidence' || head === 'verdict' ? head : null;
}
