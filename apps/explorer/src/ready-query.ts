import type { Language } from './preferences.ts';

/** A query that answers a question of the trade, from `queries/`. */
export interface ReadyQuery {
  /** The name of its operation. */
  readonly name: string;
  readonly title: Record<Language, string>;
  /** What it answers, in a sentence. */
  readonly text: Record<Language, string>;
  /** The document without its heading. */
  readonly document: string;
  /** The names of the variables that it declares. */
  readonly variables: readonly string[];
}

const heading = /^# (fr|en)\.(title|text): (.+)\n/gm;

/**
 * Reads a file of `queries/`: four lines of heading, then the document.
 *
 * @throws When a line of the heading or the name of the operation is missing.
 */
export function readReadyQuery(file: string): ReadyQuery {
  const said = new Map([...file.matchAll(heading)].map(([, language, part, words]) => [`${language}.${part}`, words]));
  const say = (key: string): string => {
    const words = said.get(key);
    if (!words) throw new Error(`A ready query lacks its line « # ${key}: »`);
    return words;
  };
  const document = file.replace(heading, '').trim() + '\n';
  const [, name, declared = ''] = /^query (\w+)(?:\(([^)]*)\))?/m.exec(document) ?? [];
  if (!name) throw new Error('A ready query has no named operation');
  return {
    name,
    title: { fr: say('fr.title'), en: say('en.title') },
    text: { fr: say('fr.text'), en: say('en.text') },
    document,
    variables: [...declared.matchAll(/\$(\w+)/g)].map(([, variable = '']) => variable),
  };
}

/** The document as it is opened: its title and what it answers stand above it, as comments. */
export function documentIn(query: ReadyQuery, language: Language): string {
  const lines = [query.title[language], ...inLines(query.text[language], 48)];
  return lines.map((line) => `# ${line}\n`).join('') + query.document;
}

/** Whole words in lines of at most so many signs. */
function inLines(text: string, width: number): string[] {
  return text.match(new RegExp(`\\S.{0,${String(width - 2)}}(?!\\S)`, 'g')) ?? [text];
}

/** The variables that a query needs to be run at once, as JSON. */
export function variablesFor(query: ReadyQuery, planCode: string | null, language: Language): string {
  const known: Record<string, unknown> = { planCode, language: language.toUpperCase() };
  const needed = query.variables.filter((name) => name in known && known[name] !== null);
  return JSON.stringify(Object.fromEntries(needed.map((name) => [name, known[name]])), null, 2);
}
