import type { UpdateStage } from '../update/update-state.ts';

/** Where an action that a campaign asks stands with its answer. */
export const ANSWER_STATES = ['MISSING', 'RETURNED', 'WAITING', 'VALIDATED'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What is known of the answer of one action to one campaign. */
export interface AnswerFacts {
  readonly campaignId: string;
  readonly campaignIsOpen: boolean;
  /** Whether an update of it was validated into the campaign. */
  readonly isValidated: boolean;
  /** The update being worked on, null when there is none. */
  readonly open: { readonly stage: UpdateStage; readonly campaignId: string | null } | null;
}

/**
 * Whether an action has answered. An update that waits counts for the campaign it was submitted into, and for the one that
 * is open whenever it was submitted: it will be validated into that one.
 */
export function answerState({ campaignId, campaignIsOpen, isValidated, open }: AnswerFacts): AnswerState {
  const isForIt = open !== null && (campaignIsOpen || open.campaignId === campaignId);
  if (isForIt && open.stage === 'SUBMITTED') return 'WAITING';
  if (isValidated) return 'VALIDATED';
  return isForIt ? 'RETURNED' : 'MISSING';
}

/** Whether that counts as an answer. */
export const hasAnswered = (state: AnswerState): boolean => state === 'WAITING' || state === 'VALIDATED';
