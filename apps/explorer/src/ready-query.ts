import { type DocumentNode, Kind, type OperationDefinitionNode, parse, valueFromASTUntyped } from 'graphql';
import { type Group, isGroup } from './groups.ts';
import type { Language } from './preferences.ts';

/** A query that answers a question of the trade, from `queries/`. */
export interface ReadyQuery {
  /** The name of its operation. */
  readonly name: string;
  readonly group: Group;
  readonly title: Record<Language, string>;
  /** What it tells, in a sentence. */
  readonly text: Record<Language, string>;
  /** The document without its heading. */
  readonly document: string;
  /** The variables that it declares, each with its default value. */
  readonly variables: ReadonlyMap<string, unknown>;
}

const heading = /^# (group|(?:fr|en)\.(?:title|text)): (.+)\n/gm;

/**
 * Reads a file of `queries/`: five lines of heading, then the document.
 *
 * @throws When a line of the heading or the name of the operation is missing.
 */
export function readReadyQuery(file: string): ReadyQuery {
  const said = new Map([...file.matchAll(heading)].map(([, key, words]) => [key, words]));
  const say = (key: string): string => {
    const words = said.get(key);
    if (!words) throw new Error(`A ready query lacks its line « # ${key}: »`);
    return words;
  };
  const document = file.replace(heading, '').trim() + '\n';
  const group = say('group');
  if (!isGroup(group)) throw new Error(`A ready query is of no group: ${group}`);
  const operation = operationOf(parse(document));
  if (!operation?.name) throw new Error('A ready query has no named operation');
  return {
    name: operation.name.value,
    group,
    title: { fr: say('fr.title'), en: say('en.title') },
    text: { fr: say('fr.text'), en: say('en.text') },
    document,
    variables: new Map(
      operation.variableDefinitions?.map(({ variable, defaultValue }) => [
        variable.name.value,
        defaultValue && valueFromASTUntyped(defaultValue),
      ]),
    ),
  };
}

function operationOf({ definitions }: DocumentNode): OperationDefinitionNode | undefined {
  return definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
}

/** The document as it is opened: its title and what it tells stand above it, as comments. */
export function documentIn(query: ReadyQuery, language: Language): string {
  const lines = [query.title[language], ...inLines(query.text[language], 48)];
  return lines.map((line) => `# ${line}\n`).join('') + query.document;
}

/** Whole words in lines of at most so many signs. */
function inLines(text: string, width: number): string[] {
  return text.match(new RegExp(`\\S.{0,${String(width - 2)}}(?!\\S)`, 'g')) ?? [text];
}

/** The variables that a query is run with at once, as JSON: those that may be changed stand there with their defaults. */
export function variablesFor(query: ReadyQuery, planCode: string | null, language: Language): string {
  const known: Record<string, unknown> = { planCode: planCode ?? undefined, language: language.toUpperCase() };
  const filled = [...query.variables].map(([name, byDefault]) => [name, known[name] ?? byDefault] as const);
  return JSON.stringify(Object.fromEntries(filled), null, 2);
}
