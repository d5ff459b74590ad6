import type { ChangeKind } from '#domain/history/change-kinds';
import { kindsOfChange } from '#domain/history/change-kinds';

import type { EntryView } from './history-query.ts';

export type HistoryKind = ChangeKind;

/** What kind of thing a change is about, as the filter of the history names it; and its word in an address. */
export const HISTORY_KINDS: Readonly<Record<HistoryKind, string>> = {
  status: 'statut',
  confidence: 'meteo',
  milestone: 'jalons',
  evidence: 'preuves',
  verdict: 'constats',
  blocker: 'blocages',
  dependency: 'besoins',
  update: 'points',
  content: 'contenu',
};

/** What an entry is about. */
export const kindsOf = ({ operation, changes }: Pick<EntryView, 'operation' | 'changes'>): readonly HistoryKind[] =>
  kindsOfChange({ operation, fields: changes.nodes.map(({ field }) => field) });

/** The kinds that an address names; none keeps everything. What makes no sense in it is left out. */
export function readKinds(words: string | undefined): readonly HistoryKind[] {
  const asked = (words ?? '').split(',');
  return (Object.keys(HISTORY_KINDS) as HistoryKind[]).filter((kind) => asked.includes(HISTORY_KINDS[kind]));
}

/** The same, as an address says it; null for everything. */
export function writeKinds(kinds: readonly HistoryKind[]): string | null {
  return kinds.map((kind) => HISTORY_KINDS[kind]).join(',') || null;
}
