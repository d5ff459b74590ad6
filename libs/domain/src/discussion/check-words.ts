import { checkText } from '../input/check-text.ts';
import { DISCUSSION_LIMITS } from '../input/limits.ts';
import { may } from '../permission/may.ts';
import type { Viewer } from '../permission/viewer.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';
import { readingOf } from './discussion.ts';

/** What somebody writes: its words, and whom it calls. Null stands for somebody whom nobody knows. */
export interface Words {
  readonly text: string;
  readonly mentions: readonly (Viewer | null)[];
}

/** Why these words cannot be written there, or `null`: only who may read them can be called. Fields: `text`, `mentions.0`. */
export function checkWords({ text, mentions }: Words, isQuestion: boolean): Refusal | null {
  const wrong = checkText(text, DISCUSSION_LIMITS.message, 'text');
  if (wrong) return wrong;
  const { maximum } = DISCUSSION_LIMITS.mentions;
  if (mentions.length > maximum) return refusal('LIST_TOO_LONG', { field: 'mentions', params: { maximum } });
  const unable = mentions.findIndex((person) => !may(person, readingOf(isQuestion)).allowed);
  return unable < 0 ? null : refusal('MENTION_CANNOT_READ', { field: `mentions.${unable}` });
}

/** The people called, each once. */
export const calledIn = ({ mentions }: Words): readonly string[] => [
  ...new Set(mentions.filter((person) => person !== null).map(({ personId }) => personId)),
];
