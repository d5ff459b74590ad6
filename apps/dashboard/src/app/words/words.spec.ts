import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { typeset } from './typeset.ts';

const folder = join(__dirname, '../../i18n');
const app = join(__dirname, '..');
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.fr.json'))
  .map((name) => name.replace('.fr.json', ''));
/** `my-work` the file is `myWork` in keys. */
const partOf = (file: string) => file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
const parts = files.map(partOf);

const read = (file: string, language: string): Record<string, unknown> =>
  JSON.parse(readFileSync(join(folder, `${file}.${language}.json`), 'utf8')) as Record<string, unknown>;

function leaves(words: object, path: string): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
    typeof value === 'string'
      ? [[`${path}.${key}`, value] as [string, string]]
      : leaves(value as object, `${path}.${key}`),
  );
}

const sources = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(ts|html)$/.test(name) && !/\.spec\.ts$|generated/.test(name))
  .map((name) => readFileSync(join(app, name), 'utf8'))
  .join('\n');

/** Keys written in full, and the beginnings of those that end with a value (`'shell.nav.' + key`). */
const isKey = new RegExp(`['\`]((?:${parts.join('|')})\\.[A-Za-z0-9_.$]*)`, 'g');
const used = [...sources.matchAll(isKey)].map(([, key]) => (key ?? '').split('$')[0] ?? '');

describe.each(files)('the words of %s', (file) => {
  const french = leaves(typeset(read(file, 'fr') as never), partOf(file));
  const english = leaves(read(file, 'en'), partOf(file));

  it('are the same in both languages', () => {
    expect(french.map(([key]) => key)).toEqual(english.map(([key]) => key));
  });

  it('are never empty', () => {
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('name the same things in both languages', () => {
    const names = (text: string) => [...text.matchAll(/\{\{ (\w+) \}\}/g)].map(([, name]) => name).sort();
    expect(french.map(([key, text]) => [key, names(text)])).toEqual(english.map(([key, text]) => [key, names(text)]));
  });

  it('are all said somewhere', () => {
    const unsaid = french.map(([key]) => key).filter((key) => !used.some((one) => isSaidBy(key, one)));
    expect(unsaid).toEqual([]);
  });

  it('E-40 follow French typography', () => {
    const wrong = french.filter(([, text]) => /'| [;!?:%€»]|« |\.\.\./.test(text));
    expect(wrong).toEqual([]);
  });
});

it('every word that a page says exists', () => {
  const known = files.flatMap((file) => leaves(read(file, 'fr'), partOf(file)).map(([key]) => key));
  const missing = used.filter((one) => !known.some((key) => isSaidBy(key, one)) && !parts.includes(one));
  expect([...new Set(missing)]).toEqual([]);
});

/** Whether `one`, a key or the beginning of one, says `key`: a whole key also says its plural forms. */
function isSaidBy(key: string, one: string): boolean {
  return key === one || key === `${one}.one` || key === `${one}.other` || (one.endsWith('.') && key.startsWith(one));
}
