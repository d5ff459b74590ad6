const SEGMENTER = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/**
 * How many characters a reader sees: an emoji family, or a letter with its accents, counts for one (B-36).
 * Counting stops at `enough`, so that a huge text costs no more than a long one.
 */
export function countGraphemes(text: string, enough = Number.POSITIVE_INFINITY): number {
  const segments = SEGMENTER.segment(text)[Symbol.iterator]();
  let count = 0;
  while (count < enough && !segments.next().done) count += 1;
  return count;
}
