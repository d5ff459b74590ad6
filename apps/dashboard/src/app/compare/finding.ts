import type { Words } from '../words/words.ts';
import { kindsThere } from './kinds.ts';
import type { Counts } from './kinds.ts';

/** How many kinds the sentence names: more would be a list. */
const NAMED = 4;

/** A number stays with what it counts. */
const NO_BREAK_SPACE = '\u00a0';

/** What happened, in words that can be read aloud: « 9 actions sur 13 ont bougé : 3 réalisées, 2 nouveaux retards… » */
export function findingOf(counts: Counts, { t, count }: Pick<Words, 't' | 'count'>): string {
  const there = kindsThere(counts);
  const named = there.slice(0, NAMED).map(({ kind, count: many }) => count(`compare.said.${kind}`, many));
  const rest = there.slice(NAMED).reduce((sum, one) => sum + one.count, 0);
  const parts = rest === 0 ? named : [...named, count('compare.said.rest', rest)];
  const kept = parts.map((part) => part.replace(' ', NO_BREAK_SPACE));
  return t('compare.finding', {
    actions: count('compare.moved', counts.actions),
    what: listed(kept, t('compare.and')),
  });
}

/** « a, b et c » */
function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
