import { DRAFT_LIMITS } from '../input/limits.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

/**
 * Why this draft cannot be kept, or `null`. What it says is nobody's declaration yet: nothing but whether it can be stored is
 * judged. Codes: TEXT_MALFORMED, TEXT_EMPTY, TEXT_TOO_LONG.
 */
export function checkDraft(text: string, field: string): Refusal | null {
  const { maximum } = DRAFT_LIMITS.text;
  // PostgreSQL keeps no NUL, and UTF-8 has no lone surrogate.
  if (!text.isWellFormed() || text.includes('\u0000')) return refusal('TEXT_MALFORMED', { field });
  if (text === '') return refusal('TEXT_EMPTY', { field });
  return text.length > maximum ? refusal('TEXT_TOO_LONG', { field, params: { maximum } }) : null;
}
