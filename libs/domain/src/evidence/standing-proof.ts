import type { Evidence } from '../action/evidence.ts';

/** How far the evidence that is there already shows an action done. */
export const STANDING_PROOFS = ['NONE', 'NOT_SUFFICIENT', 'SUFFICIENT'] as const;
export type StandingProof = (typeof STANDING_PROOFS)[number];

/** What of a piece of evidence decides whether it shows an action done. */
export type Showing = Pick<Evidence, 'status' | 'url' | 'reference' | 'file'>;

/**
 * Whether it can show the action done: somebody can check it, by its file, its address or its reference, and it was not given
 * for another status. What supports a milestone, and an imported fact, was given for none.
 */
export function showsDone({ status, url, reference, file }: Showing): boolean {
  const isCheckable = file !== null || url !== null || reference !== null;
  return isCheckable && (status === null || status === 'DONE');
}

/** The same of all that there is. */
export function standingProof(evidence: readonly Showing[]): StandingProof {
  if (evidence.length === 0) return 'NONE';
  return evidence.some(showsDone) ? 'SUFFICIENT' : 'NOT_SUFFICIENT';
}
