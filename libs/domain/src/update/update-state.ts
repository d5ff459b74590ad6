import type { Instant } from '../dates/precise-date.ts';
import type { UpdateContent } from './update-content.ts';

/** The life of an update. */
export const UPDATE_STAGES = ['DRAFT', 'SUBMITTED', 'VALIDATED', 'RETURNED'] as const;
export type UpdateStage = (typeof UPDATE_STAGES)[number];

/** One update, from its first submission to its validation. The author stays the author. */
export interface UpdateState {
  readonly id: string;
  readonly stage: UpdateStage;
  readonly authorId: string;
  readonly content: UpdateContent;
  /** When it was last submitted. */
  readonly submittedAt: Instant;
  /** The last return, kept when the update is submitted again so that the validator sees what was asked. */
  readonly returned: { readonly reason: string; readonly by: string; readonly at: Instant } | null;
  readonly validated: { readonly by: string; readonly at: Instant } | null;
}
