import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
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
      expect(document).not.toMatch(/# (fr|en)\./);
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

describe('a ready query', () => {
  it('is opened with the variables that it needs, and no other', () => {
    const query = readReadyQuery(
      '# fr.title: A\n# fr.text: B\n# en.title: C\n# en.text: D\nquery Q($planCode: String!, $language: Language!) { x }',
    );
    expect(JSON.parse(variablesFor(query, 'p', 'en'))).toEqual({ planCode: 'p', language: 'EN' });
    expect(JSON.parse(variablesFor({ ...query, variables: ['after'] }, 'p', 'fr'))).toEqual({});
  });

  it.each(['query Q { x }', '# fr.title: A\n# fr.text: B\n# en.title: C\n# en.text: D\n{ x }'])(
    'is refused without its heading or its name: %s',
    (file) => {
      expect(() => readReadyQuery(file)).toThrow('A ready query');
    },
  );
});

describe('the words of the explorer', () => {
  it('E-40 have French typography', () => {
    expect(Object.values(words.fr).join('\n')).not.toMatch(/ [:;!?»]|« |'/);
  });
});
