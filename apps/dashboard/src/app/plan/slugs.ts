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
