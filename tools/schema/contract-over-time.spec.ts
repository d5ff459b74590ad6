import { buildSchema } from 'graphql';
import { announcementOf, readAnnouncements } from './announcements.ts';
import { changesBetween } from './changes.ts';
import { deprecationFaults, deprecationsIn } from './deprecations.ts';
import { drawPage } from './page.ts';

const BEFORE = buildSchema(`type Query { "A." a(x: Int): String b: Int c: Kind } enum Kind { ONE TWO }`);
const AFTER = buildSchema(`
  type Query { "A, said anew." a(x: Int, y: Int): String c: Kind @deprecated(reason: "Use d. It will be removed on 2027-06-30.") "D." d: New }
  enum Kind { ONE TWO THREE } "New." type New { e: String f(z: Int): String }`);
const announcement = (more: object = {}) => ({
  ...{ path: 'Query.b', announcedOn: '2026-11-25', from: '2027-06-30' },
  ...{ sentence: 'b goes: ask for a instead.', ...more },
});

describe('the contract from one state to the next', () => {
  it('says what breaks, surprises, is deprecated and is new; what is in something new is told with it', async () => {
    const changes = await changesBetween(BEFORE, AFTER);
    const paths = (kind: 'breaking' | 'surprising' | 'deprecated' | 'added' | 'other') =>
      changes[kind].map(({ path }) => path);
    expect(paths('breaking')).toEqual(['Query.b']);
    expect(paths('surprising').sort()).toEqual(['Kind.THREE', 'Query.a.y']);
    expect(paths('deprecated')).toEqual([expect.stringMatching(/^Query\.c/)]);
    expect(paths('added').sort()).toEqual(['New', 'Query.d']);
    expect(paths('other')).toEqual([]);
    expect(changes.described).toBe(1);
  });

  it.each([
    ['a field removed', 'type Query { a(x: Int): String c: Kind } enum Kind { ONE TWO }', 'Query.b'],
    [
      'an argument made compulsory',
      'type Query { a(x: Int!): String b: Int c: Kind } enum Kind { ONE TWO }',
      'Query.a.x',
    ],
    ['a value removed', 'type Query { a(x: Int): String b: Int c: Kind } enum Kind { ONE }', 'Kind.TWO'],
    ['another type', 'type Query { a(x: Int): String b: String c: Kind } enum Kind { ONE TWO }', 'Query.b'],
  ])('calls %s breaking', async (_, sdl, path) => {
    const { breaking } = await changesBetween(BEFORE, buildSchema(sdl));
    expect(breaking.map((change) => change.path)).toEqual([path]);
    expect(announcementOf(breaking[0]!, [])).toBeUndefined();
    expect(announcementOf(breaking[0]!, [announcement({ path: `${path}more` })])).toBeUndefined();
    expect(announcementOf(breaking[0]!, [announcement({ path })])).toBeDefined();
    expect(announcementOf(breaking[0]!, [announcement({ path: path.split('.')[0] })])).toBeDefined();
  });

  it('writes a page with the announcement beside what breaks, or that there is none', async () => {
    const step = { released: null, after: AFTER, changes: await changesBetween(BEFORE, AFTER) };
    const page = drawPage([step], [announcement()], deprecationsIn(AFTER));
    expect(page).toMatch(/`Query\.b`: .*b goes: ask for a instead/);
    expect(page).toMatch(/## Deprecated today\n\n- `Query\.c`: Use d\./);
    expect(page).toMatch(/- `Query\.d`: D\.\n/);
    expect(page).not.toContain('New.e');
    expect(drawPage([step], [], [])).toMatch(/`Query\.b`: .*\*\*not announced\*\*/);
    expect(drawPage([], [announcement()], [])).toMatch(/## Announced, not made yet\n\n- `Query\.b`, from 2027-06-30/);
  });

  it.each([
    ['no JSON', '['],
    ['no list', '{}'],
    ['no day', JSON.stringify([announcement({ from: 'soon' })])],
    ['no sentence', JSON.stringify([announcement({ sentence: '' })])],
    ['a word too many', JSON.stringify([announcement({ why: 'x' })])],
  ])('takes no announcement with %s', (_, json) => {
    expect(() => readAnnouncements(json)).toThrow();
    expect(readAnnouncements(JSON.stringify([announcement()]))).toHaveLength(1);
  });
});

describe('a deprecation', () => {
  const sdl = (reason: string): string => `
    type Query { a(x: Int @deprecated(reason: "${reason}")): Kind b: Int @deprecated(reason: "${reason}") }
    enum Kind { ONE TWO @deprecated(reason: "${reason}") } input In { c: Int @deprecated(reason: "${reason}") d: Int }`;
  const PATHS = ['In.c', 'Kind.TWO', 'Query.a.x', 'Query.b'];

  it('is found on fields, arguments, inputs and values', () => {
    const found = deprecationsIn(buildSchema(sdl('removed on 2027-06-30')));
    expect(found.map(({ path }) => path).sort()).toEqual(PATHS);
    expect(found.every(({ removedOn }) => removedOn === '2027-06-30')).toBe(true);
  });

  it.each([
    ['says no day', 'Use e.', 4],
    ['says a day that is none', 'removed on 2027-13-45', 4],
    ['says a day that has come', 'removed on 2026-11-25', 4],
    ['says a day yet to come', 'removed on 2026-11-26', 0],
  ])('that %s', (_, reason, faults) => {
    expect(deprecationFaults(buildSchema(sdl(reason)), '2026-11-25')).toHaveLength(faults);
  });
});
