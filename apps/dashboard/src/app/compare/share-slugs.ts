import type { Share } from '../graphql/generated/graphql.ts';

/** What an address says of the share that is followed; lateness, which promises can hide, needs no word. */
export const SHARE_SLUGS: Readonly<Record<Share, string | null>> = {
  LATE: null,
  DONE: 'realisees',
  EVIDENCED: 'preuves',
  SECURED: 'soleil',
};

/** The share that an address asks for. */
export function readShare(part: string | undefined): Share {
  const shares = Object.keys(SHARE_SLUGS) as Share[];
  return shares.find((share) => SHARE_SLUGS[share] === part) ?? 'LATE';
}
