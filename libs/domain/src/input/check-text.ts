import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { countGraphemes } from './graphemes.ts';

/** Bounds of a text, in graphemes. */
export interface TextLimits {
  readonly minimum: number;
  readonly maximum: number;
}

/** Control characters except tab and line feed, lone or reserved code points, and a byte order mark inside (B-34). */
// eslint-disable-next-line no-control-regex -- these are the characters looked for
const UNREADABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufdd0-\ufdef]|[\p{Noncharacter_Code_Point}]/u;

/** Bidirectional controls and characters without width: in a title they disguise one text as another (B-35). */
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]|\n|\t/u;

/** Marks piled on one letter count for one character: this bounds what a text may weigh. The longest emoji takes 15. */
const UNITS_PER_GRAPHEME = 16;

/**
 * Why this text cannot be kept, or `null`. It is judged without the blanks around it.
 * Codes: TEXT_MALFORMED, TEXT_EMPTY, TEXT_TOO_SHORT, TEXT_TOO_LONG.
 */
export function checkText(text: string, limits: TextLimits, field: string): Refusal | null {
  if (!text.isWellFormed() || UNREADABLE.test(text)) return refusal('TEXT_MALFORMED', { field });
  const { minimum, maximum } = limits;
  const kept = text.trim();
  if (kept === '') return refusal('TEXT_EMPTY', { field });
  if (kept.length > maximum * UNITS_PER_GRAPHEME || countGraphemes(kept, maximum + 1) > maximum) {
    return refusal('TEXT_TOO_LONG', { field, params: { maximum } });
  }
  return countGraphemes(kept, minimum) < minimum ? refusal('TEXT_TOO_SHORT', { field, params: { minimum } }) : null;
}

/** Like `checkText`, for one line that names something: also TEXT_HAS_INVISIBLE_CHARACTERS. */
export function checkTitle(text: string, limits: TextLimits, field: string): Refusal | null {
  const reason = checkText(text, limits, field);
  if (reason) return reason;
  return INVISIBLE.test(text.trim()) ? refusal('TEXT_HAS_INVISIBLE_CHARACTERS', { field }) : null;
}
