import type { Instant } from '../dates/precise-date.ts';
import type { UpdateContent } from './update-content.ts';

/** The life of an update. */
export const UPDATE_STAGES = ['DRAFT', 'SUBMITTED', 'VALIDATED', 'RETURNED'] as const;
export type UpdateStage = (typeof UPDATE_STAGES)[number];

/** One update, from its first submission to its validation. The author stays the author, unless a colleague takes up what was returned. */
export interface UpdateState {
  readonly id: string;
  readonly stage: UpdateStage;
  readonly authorId: string;
  /** Whom the author stood in for, null when they wrote in a role of their own. */
  readonly authorFor: string | null;
  /** Others who had a hand in it: whoever wrote what the author took up, whom an author stood in for. They do not decide on it either. */
  readonly coAuthorIds: readonly string[];
  /** The campaign that it belongs to, null when it was submitted or validated while none was open. */
  readonly campaignId: string | null;
  readonly content: UpdateContent;
  /** When it was last submitted. */
  readonly submittedAt: Instant;
  /** The last return, kept when the update is submitted again so that the validator sees what was asked. */
  readonly returned: {
    readonly reason: string;
    readonly by: string;
    readonly for: string | null;
    readonly at: Instant;
  } | null;
  readonly validated: { readonly by: string; readonly for: string | null; readonly at: Instant } | null;
}
