/** What may ask that somebody proves again who they are. Taking rights away never does. */
export const STEP_UP_ACTS = ['validation', 'verdict', 'accounts', 'tokens'] as const;
export type StepUpAct = (typeof STEP_UP_ACTS)[number];

/** What an installation asks. */
export interface StepUp {
  readonly acts: readonly StepUpAct[];
  /** For how many minutes a proof is recent. */
  readonly minutes: number;
  /** The ways to prove who one is that are good enough; empty for any. */
  readonly acrValues: readonly string[];
}

/** How and how long ago somebody proved to an identity provider who they are. */
export interface Proof {
  readonly acr: string | null;
  readonly secondsAgo: number;
}

/** Whether a session is proved enough for an act; `null` where no session is: a program changes nothing. */
export function isProvedFor(
  act: StepUpAct | undefined,
  proof: Proof | null,
  { acts, minutes, acrValues }: StepUp,
): boolean {
  if (act === undefined || !acts.includes(act)) return true;
  if (proof === null || proof.secondsAgo > minutes * 60) return false;
  return acrValues.length === 0 || acrValues.includes(proof.acr ?? '');
}
