import type { CivilDate } from '#domain';

import type { Pattern } from '../marks/status-look.ts';

/** Something that held for a time. */
export interface LifeBand {
  readonly from: CivilDate;
  /** Null holds still. */
  readonly to: CivilDate | null;
  /** What held, in a word or two. */
  readonly label: string;
  /** When, in words, with the label and all there is to say. */
  readonly words: string;
  /** The CSS custom property of its colour. */
  readonly colour: string;
  readonly pattern: Pattern;
  /** Where it leads, null for nowhere. */
  readonly href: string | null;
}

/** The shapes that a moment takes, so that colour is never alone (E-07). */
export type LifeShape = 'promise' | 'forecast' | 'reached' | 'proof' | 'verdict';

/** Each shape on a grid of 16 × 16, around its middle. */
export const LIFE_SHAPES: Readonly<Record<LifeShape, string>> = {
  promise: 'M8 2.5L13.5 8L8 13.5L2.5 8z',
  forecast: 'M8 2.5L13.5 8L8 13.5L2.5 8z',
  reached: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  proof: 'M3.5 2.5h6l3 3v8h-9z',
  verdict: 'M3.5 14V2.5h9l-2.5 3l2.5 3h-9',
};

/** Something that happened, or is to. */
export interface LifeMark {
  readonly on: CivilDate;
  /** When and what, in words. */
  readonly words: string;
  readonly shape: LifeShape;
  readonly href: string | null;
}

/** The way from one moment to another: kept, or late. */
export interface LifePath {
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly isLate: boolean;
}

/** One thing followed through time. */
export interface LifeLane {
  readonly key: string;
  readonly label: string;
  readonly bands: readonly LifeBand[];
  readonly paths: readonly LifePath[];
  readonly marks: readonly LifeMark[];
}

/** The words of its events, in order of time: what the table says, row by row. */
export function rowsOf(lanes: readonly LifeLane[]): readonly { readonly lane: string; readonly words: string }[] {
  return lanes
    .flatMap(({ label, bands, marks }) => [
      ...bands.map(({ from, words }) => ({ on: from, lane: label, words })),
      ...marks.map(({ on, words }) => ({ on, lane: label, words })),
    ])
    .toSorted((one, other) => one.on.localeCompare(other.on));
}
