import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('../../../dashboard/src/i18n/', import.meta.url);

/** Pieces of text that only one language has. */
export type Foreign = ReadonlySet<string>;

/** The messages of one language, cut where values go in; those that the other language has too are left out. */
export function wordsOf(language: 'fr' | 'en'): Foreign {
  const own = pieces(language);
  for (const piece of pieces(language === 'fr' ? 'en' : 'fr')) own.delete(piece);
  return own;
}

function pieces(language: 'fr' | 'en'): Set<string> {
  const files = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
  const texts = files.flatMap((name) => textsIn(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));
  // A short word may be the same in a name: a piece that is looked for is long enough to be a sentence's.
  return new Set(
    texts.flatMap((text) => plainly(text).split(/\{\{.*?\}\}/)).filter((piece) => piece.trim().length >= 12),
  );
}

function textsIn(messages: unknown): string[] {
  if (typeof messages === 'string') return [messages];
  return typeof messages === 'object' && messages !== null ? Object.values(messages).flatMap(textsIn) : [];
}

/** Without the apostrophes and the spaces that French typography puts in. */
export const plainly = (text: string): string => text.replaceAll('’', "'").replaceAll(/[\u00a0\u202f]/g, ' ');
