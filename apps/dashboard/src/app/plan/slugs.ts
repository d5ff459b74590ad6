import type { ActionOrder, ActionStatus, Confidence } from '../graphql/generated/graphql.ts';

/** What addresses say: they are read by people, so they are in the words of the trade. */
export const STATUS_SLUGS: Readonly<Record<ActionStatus, string>> = {
  NOT_STARTED: 'non-engagee',
  IN_PROGRESS: 'en-cours',
  DONE: 'realisee',
  SUSPENDED: 'suspendue',
  ABANDONED: 'abandonnee',
  TRANSFERRED: 'transferee',
};

export const CONFIDENCE_SLUGS: Readonly<Record<Confidence, string>> = {
  SECURED: 'soleil',
  ACHIEVABLE: 'couvert',
  NEEDS_SUPPORT: 'nuage',
  COMPROMISED: 'orage',
};

export const ORDER_SLUGS: Readonly<Record<ActionOrder, string>> = {
  NUMBER: 'numero',
  LATENESS: 'retard',
  LAST_UPDATE: 'point',
};

/** An unknown status, an unknown lead, a confidence not given. */
export const UNKNOWN_SLUG = 'inconnu';

/** The word behind a slug, null when there is none. */
export function wordOf<Word extends string>(
  slug: string | undefined,
  slugs: Readonly<Record<Word, string>>,
): Word | null {
  const words = Object.keys(slugs) as Word[];
  return words.find((word) => slugs[word] === slug) ?? null;
}

/** The slugs of a parameter that holds several. */
export const listed = (slugs: string | undefined): string[] => (slugs ?? '').split(',').filter((slug) => slug !== '');

/** The word behind a slug, null for the unknown one; nothing when the slug means nothing. */
export function wordsOf<Word extends string>(slug: string, slugs: Readonly<Record<Word, string>>): (Word | null)[] {
  if (slug === UNKNOWN_SLUG) return [null];
  const word = wordOf(slug, slugs);
  return word === null ? [] : [word];
}

/** The slug of a word, the unknown one for null. */
export function slugOf<Word extends string>(word: Word | null, slugs: Readonly<Record<Word, string>>): string {
  return word === null ? UNKNOWN_SLUG : slugs[word];
}
