import { graphql } from '../graphql/generated/index.ts';
import type { Language } from '../words/words.ts';

/** What every mutation asks of a refusal. */
export const refusalSaid = graphql(`
  fragment RefusalSaid on Refused {
    code
    field
    fr: message(language: FR)
    en: message(language: EN)
  }
`);

/** The server refused: nothing was written, and a person can correct it. */
export interface Refusal {
  readonly code: string;
  /** The input at fault, `milestonesReached.0.on` for instance, null when the whole is refused. */
  readonly field: string | null;
  /** The reason in both languages, so that it follows a switch. */
  readonly says: Readonly<Record<Language, string>>;
}

/** What became of a change that was sent. */
export type Outcome<Accepted, Conflict> =
  | { readonly kind: 'accepted'; readonly answer: Accepted }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** Somebody changed the action since it was read. */
  | { readonly kind: 'conflict'; readonly conflict: Conflict }
  /** The server did not answer: whether the change was made is unknown, and the same key may be sent again. */
  | { readonly kind: 'unreachable' }
  /** The server could not do it, by its own fault. */
  | { readonly kind: 'fault' };

/** A refusal as it comes: `result: …RefusalSaid`. */
export interface RefusedAnswer {
  readonly __typename: 'Refused';
  readonly code: string;
  readonly field?: string | null;
  readonly fr: string;
  readonly en: string;
}
