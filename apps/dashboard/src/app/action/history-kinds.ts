import type { EntryView } from './history-query.ts';

/** What kind of thing a change is about, as the filter of the history names it; and its word in an address. */
export const HISTORY_KINDS = {
  status: 'statut',
  confidence: 'meteo',
  milestone: 'jalons',
  evidence: 'preuves',
  verdict: 'constats',
  blocker: 'blocages',
  update: 'points',
  content: 'contenu',
} as const;

export type HistoryKind = keyof typeof HISTORY_KINDS;

/** What an entry is about: one that validates an update may be about its status, its milestones and its evidence at once. */
export function kindsOf({ operation, changes }: Pick<EntryView, 'operation' | 'changes'>): readonly HistoryKind[] {
  const fromOperation = (): HistoryKind | null => {
    if (operation.startsWith('UPDATE_')) return 'update';
    if (operation === 'MILESTONE_RECORDED') return 'milestone';
    if (operation === 'EVIDENCE_RECORDED') return 'evidence';
    return operation === 'ACTION_RECORDED' ? 'content' : null;
  };
  const kinds = [fromOperation(), ...changes.nodes.map(({ field }) => kindOfField(field))];
  return (Object.keys(HISTORY_KINDS) as HistoryKind[]).filter((kind) => kinds.includes(kind));
}

/** The kinds that an address names; none keeps everything. What makes no sense in it is left out. */
export function readKinds(words: string | undefined): readonly HistoryKind[] {
  const asked = (words ?? '').split(',');
  return (Object.keys(HISTORY_KINDS) as HistoryKind[]).filter((kind) => asked.includes(HISTORY_KINDS[kind]));
}

/** The same, as an address says it; null for everything. */
export function writeKinds(kinds: readonly HistoryKind[]): string | null {
  return kinds.map((kind) => HISTORY_KINDS[kind]).join(',') || null;
}

function kindOfField(field: string): HistoryKind | null {
  const [head = ''] = field.split('.');
  if (head.startsWith('status')) return 'status';
  if (head === 'blocker' || head === 'decision') return 'blocker';
  return head === 'confidence' || head === 'milestone' || head === 'evidence' || head === 'verdict' ? head : null;
}
