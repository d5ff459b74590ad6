import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../i18n');
const parts = readdirSync(folder)
  .filter((file) => file.endsWith('.fr.json'))
  .map((file) => file.replace('.fr.json', ''));

/** `a.b` → sentence, for the whole file. */
function sentences(part: string, language: string): Map<string, string> {
  const flat = new Map<string, string>();
  const walk = (node: unknown, path: string) => {
    if (typeof node === 'string') flat.set(path, node);
    else for (const [key, value] of Object.entries(node as object)) walk(value, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(readFileSync(join(folder, `${part}.${language}.json`), 'utf8')), '');
  return flat;
}

const placeholders = (text: string) => [...text.matchAll(/{{\s*(\w+)\s*}}/g)].map(([, name]) => name).toSorted();

describe.each(parts)('the words of « %s »', (part) => {
  const french = sentences(part, 'fr');
  const english = sentences(part, 'en');

  it('exist in both languages, none empty', () => {
    expect([...english.keys()].toSorted()).toEqual([...french.keys()].toSorted());
    expect([...french, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same values in both', () => {
    for (const [key, text] of french) expect([key, placeholders(english.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });
});
