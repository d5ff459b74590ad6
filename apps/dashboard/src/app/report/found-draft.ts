import type { DraftOfFormFragment } from '../graphql/generated/graphql.ts';
import type { KeptDraft, TypedReport } from './kept-draft.ts';
import { readTyped } from './kept-draft.ts';

/** Where the writing goes on from. */
export type FoundDraft =
  /** Nothing was typed that is not submitted. */
  | { readonly from: 'nothing' }
  /** What this browser has is as new as what the server has, or newer. */
  | { readonly from: 'here' }
  /** The server has what was typed on another device, or in another browser. */
  | { readonly from: 'server'; readonly typed: TypedReport; readonly at: string }
  /** Both have something that the other has not: the person chooses, and nothing is lost meanwhile. */
  | { readonly from: 'both'; readonly other: TypedReport; readonly at: string };

/**
 * Compares what this browser kept with what the server has.
 *
 * @param saved Null when the server did not answer.
 */
export function foundDraft(here: KeptDraft | null, saved: DraftOfFormFragment | null): FoundDraft {
  const kept = { from: here ? 'here' : 'nothing' } as const;
  if (!saved || here?.follows === saved.version) return kept;
  const typed = readTyped(saved.text ?? null);
  // Submitted or discarded on another device: what the server had seen goes here too, what it had not stays.
  if (!typed) return here?.isSaved ? { from: 'nothing' } : kept;
  const at = new Date(saved.savedAt ?? 0).toISOString();
  if (!here || here.isSaved) return { from: 'server', typed, at };
  return isSame(here, typed) ? kept : { from: 'both', other: typed, at };
}

/** Whether the same was typed. */
export function isSame(one: TypedReport, other: TypedReport): boolean {
  return JSON.stringify(one.draft) === JSON.stringify(other.draft);
}
