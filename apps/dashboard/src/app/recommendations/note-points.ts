/** A run of text, or an address. */
export type NotePart = { readonly text: string } | { readonly url: string };

/** One remark of a note. */
export interface NotePoint {
  /** What it is about, null when the note does not say. */
  readonly heading: string | null;
  readonly parts: readonly NotePart[];
  /** Whether sources disagree on it. */
  readonly isDisputed: boolean;
}

/** The words with which the import writes that sources disagree. */
const DISPUTED = 'autres lectures';

/** Takes a note apart: one point a paragraph, « What it is about : what is known (addresses) ». */
export function notePoints(note: string): NotePoint[] {
  return note
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const [, heading = null, rest = paragraph] = /^([^:.;(]{2,60}?)\s:\s(.+)$/s.exec(paragraph) ?? [];
      return { heading, parts: partsOf(rest), isDisputed: paragraph.includes(DISPUTED) };
    });
}

/** Addresses come out of the text; a parenthesis that holds nothing else loses its brackets. */
function partsOf(text: string): NotePart[] {
  const bare = text.replace(/\((https?:\/\/[^\s)]+(?:\s;\shttps?:\/\/[^\s)]+)*)\)/g, (_, urls: string) =>
    urls.replaceAll(/\s;\s/g, ' '),
  );
  return bare
    .split(/(https?:\/\/[^\s)]+)/)
    .map((part) => (/^https?:/.test(part) ? { url: part } : { text: part }))
    .filter((part) => 'url' in part || part.text !== '');
}
