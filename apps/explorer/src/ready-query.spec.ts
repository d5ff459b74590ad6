import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { findQueries } from './find-queries.ts';
import { groups } from './groups.ts';
import { type ReadyQuery, documentIn, readReadyQuery, variablesFor } from './ready-query.ts';
import { words } from './words.ts';

const folder = join(__dirname, '../queries');
const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')] as const);
const schema = buildSchema(readFileSync(join(__dirname, '../../api/schema.graphql'), 'utf8'));

describe.each(files)('%s', (name, file) => {
  const query: ReadyQuery = readReadyQuery(file);

  it('is a valid question to the contract', () => {
    expect(validate(schema, parse(query.document))).toEqual([]);
  });

  it('is the file that its operation names', () => {
    const kebab = query.name.replaceAll(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
    expect(`${kebab}.graphql`).toBe(name);
  });

  it('says what it answers in both languages, in lines that fit', () => {
    for (const language of ['fr', 'en'] as const) {
      const document = documentIn(query, language);
      expect(document).toContain(`# ${query.title[language]}\n`);
      expect(document).not.toMatch(/# (group|fr|en)\b/);
      const heading = document.split('\n').filter((line) => line.startsWith('# '));
      expect(heading.slice(1).every((line) => line.length <= 50)).toBe(true);
      expect(
        heading
          .slice(1)
          .map((line) => line.slice(2))
          .join(' '),
      ).toBe(query.text[language]);
    }
  });

  it('E-40 has French typography', () => {
    expect(query.title.fr + query.text.fr).not.toMatch(/ [:;!?»]|« |'/);
  });
});

const made = (group: string, document: string): string =>
  `# group: ${group}\n# fr.title: A\n# fr.text: B\n# en.title: C\n# en.text: D\n${document}`;

describe('a ready query', () => {
  it('is opened with the plan, the language and whatever may be changed, each with its default', () => {
    const query = readReadyQuery(
      made(
        'past',
        'query Q($planCode: String!, $on: Date! = "2022-03-31", $language: Language! = FR, $after: String) { x }',
      ),
    );
    expect(JSON.parse(variablesFor(query, 'p', 'en'))).toEqual({ planCode: 'p', on: '2022-03-31', language: 'EN' });
    expect(JSON.parse(variablesFor(query, null, 'fr'))).toEqual({ on: '2022-03-31', language: 'FR' });
  });

  it.each(['query Q { x }', made('past', '{ x }'), made('elsewhere', 'query Q { x }')])(
    'is refused without its heading, its name or a group: %s',
    (file) => {
      expect(() => readReadyQuery(file)).toThrow('A ready query');
    },
  );
});

describe('the library', () => {
  const all = files.map(([, file]) => readReadyQuery(file));

  it('shows every file once, group by group', () => {
    const shown = readFileSync(join(__dirname, 'ready-queries.ts'), 'utf8');
    for (const [name] of files) expect(shown).toContain(`'../queries/${name}'`);
    const groups = findQueries(all, '', 'fr');
    expect(groups.flatMap(({ queries }) => queries)).toHaveLength(files.length);
    expect(groups.length).toBeGreaterThan(5);
  });

  it.each([
    ['REPOUSSÉES', 'fr', ['PostponedMoreThanTwice']],
    ['reportes  fois  jours', 'fr', ['PostponedMoreThanTwice']],
    ['nobody confirmed', 'en', ['DeducedStatuses']],
    ['inclusionProof', 'fr', ['InclusionProof']],
    ['xyzzy', 'fr', []],
  ] as const)('finds by its words, accents and case aside: %s', (sought, language, names) => {
    const found = findQueries(all, sought, language).flatMap(({ queries }) => queries);
    expect(found.map(({ name }) => name)).toEqual(names);
  });
});

describe('the words of the explorer', () => {
  it('E-40 have French typography', () => {
    const group = Object.values(groups).map(({ fr }) => fr);
    expect([...Object.values(words.fr), ...group].join('\n')).not.toMatch(/ [:;!?»]|« |'/);
  });
});
