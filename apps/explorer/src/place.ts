import { createContext } from 'react';
import type { Language } from './preferences.ts';
import type { Notice } from './share.tsx';
import type { PlanChoice } from './visit.ts';
import { words } from './words.ts';

/** What every part of the page knows. */
export interface PlaceKnown {
  readonly language: Language;
  readonly words: (typeof words)['fr'];
  readonly plans: readonly PlanChoice[];
  /** The plan that ready queries are opened for, null when there is none. */
  readonly planCode: string | null;
  choosePlan(code: string): void;
  /** Tells something above the editors; null takes it away. */
  say(notice: Notice | null): void;
}

export const Place = createContext<PlaceKnown>({
  language: 'fr',
  words: words.fr,
  plans: [],
  planCode: null,
  choosePlan: () => undefined,
  say: () => undefined,
});
