import type { SearchField } from '../types.generated.ts';

/** The texts of a thing, as the view `searchable` names them. */
export interface Texts {
  title: string | null;
  body: string | null;
  note: string | null;
  reference: string | null;
}

/** The passage of a text in which what was looked for stands. */
export interface Excerpt {
  field: SearchField;
  parts: { text: string; isMatch: boolean }[];
}

/** In the order in which they are taken when they match alike. */
const FIELDS = [
  ['title', 'TITLE'],
  ['body', 'TEXT'],
  ['note', 'NOTE'],
  ['reference', 'REFERENCE'],
] as const satisfies [keyof Texts, SearchField][];

/** In characters. What comes before the first match tells what it is about; a title is shown whole. */
const LENGTH = 240;
const BEFORE = 60;
/** A page of parts holds fifty: with so many matches, the excerpt is one page. */
const MATCHES = 24;

/** A word as the index sees it: letters, digits, and the marks and soft hyphens inside. */
const WORD = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu;

interface Word {
  start: number;
  end: number;
}

/** The words of a text, each once. */
export const wordsIn = (text: string): Set<string> => new Set(text.match(WORD));

/** The text that holds most of the words looked for, cut around the first of them. */
export function excerptOf(texts: Texts, matching: ReadonlySet<string>): Excerpt {
  const found = FIELDS.map(([name, field]) => {
    const text = texts[name] ?? '';
    return { field, text, different: [...wordsIn(text)].filter((word) => matching.has(word)).length };
  });
  const most = Math.max(...found.map(({ different }) => different));
  const best = found.find(({ text, different }) => different === most && text !== '') ?? found[0]!;
  return { field: best.field, parts: cut(best.text, matching, best.field === 'TITLE') };
}

function cut(text: string, matching: ReadonlySet<string>, isWhole: boolean): Excerpt['parts'] {
  const matches: Word[] = [...text.matchAll(WORD)]
    .filter(([word]) => matching.has(word))
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
  const { start, end } = isWhole ? { start: 0, end: text.length } : window(text, matches[0]);
  const shown = matches.filter((one) => one.start >= start && one.end <= end).slice(0, MATCHES);
  const parts: Excerpt['parts'] = [];
  let at = start;
  for (const one of shown) {
    parts.push(
      { text: text.slice(at, one.start), isMatch: false },
      { text: text.slice(one.start, one.end), isMatch: true },
    );
    at = one.end;
  }
  parts.push({ text: text.slice(at, end), isMatch: false });
  if (start > 0) parts.unshift({ text: '… ', isMatch: false });
  if (end < text.length) parts.push({ text: ' …', isMatch: false });
  return joined(parts);
}

/** From a little before the first match, between words. */
function window(text: string, first: Word | undefined): Word {
  const from = Math.max(0, (first?.start ?? 0) - BEFORE);
  const start = from === 0 ? 0 : from + (/\s\S/u.exec(text.slice(from, first?.start))?.index ?? -1) + 1;
  if (text.length - start <= LENGTH) return { start, end: text.length };
  const part = text.slice(start, start + LENGTH);
  const end = start + Math.max(part.search(/\s\S*$/u), (first?.end ?? 0) - start);
  return { start, end };
}

/** Neighbours of a kind are one part, and nothing is none. */
function joined(parts: Excerpt['parts']): Excerpt['parts'] {
  const whole: Excerpt['parts'] = [];
  for (const { text, isMatch } of parts) {
    const last = whole.at(-1);
    if (text === '') continue;
    if (last?.isMatch === isMatch) last.text += text;
    else whole.push({ text, isMatch });
  }
  return whole;
}
