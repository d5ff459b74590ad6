import type { Said } from '#ui/charts';

import type { Say } from '../explain/said.ts';
import { said } from '../explain/said.ts';
import { shownIn } from '../explain/shown.ts';
import { countFieldOf, kindsThere } from './kinds.ts';
import type { Counts } from './kinds.ts';

/** How many kinds the sentence names: more would be a list. */
const NAMED = 4;

/** A number stays with what it counts. */
const NO_BREAK_SPACE = '\u00a0';

/** What happened, in words that can be read aloud: « 9 actions ont bougé : 3 réalisées, 2 nouveaux retards… » */
export function findingOf(counts: Counts, words: Say): Said {
  const { t } = words;
  const there = kindsThere(counts);
  const at = shownIn('plan.comparison.counts', counts);
  return said(words, ({ count }) => {
    const actions = count(
      'compare.moved',
      at((of) => of.actions),
    );
    const named = there
      .slice(0, NAMED)
      .map(({ kind }) =>
        count(
          `compare.said.${kind}`,
          at((of) => of[countFieldOf(kind)]),
        ),
      )
      .map((part) => part.replace(' ', NO_BREAK_SPACE));
    const parts = there.length > NAMED ? [...named, t('compare.said.others')] : named;
    return t('compare.finding', { actions, what: listed(parts, t('compare.and')) });
  });
}

/** « a, b et c » */
function listed(parts: readonly string[], and: string): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${and} ${last}`;
}
