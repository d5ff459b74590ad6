import { sql } from 'kysely';
import { eraseText } from '../../ledger/erase-text.ts';
import { newId } from '../relay/ids.ts';
import { mutate } from '../../testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Answer, Speaker } from '../../testing/speaker.ts';

const SEARCH = `query ($query: String!, $planCode: String, $kinds: [SearchKind!], $isUnfinished: Boolean! = false, $asOf: AsOf,
    $first: Int, $after: String, $last: Int, $before: String) {
  search(query: $query, planCode: $planCode, kinds: $kinds, isUnfinished: $isUnfinished, asOf: $asOf, first: $first, after: $after,
    last: $last, before: $before) { totalCount pageInfo { hasNextPage hasPreviousPage endCursor startCursor }
    edges { cursor } nodes { kind field subject { __typename id } action { number } excerpt { nodes { text isMatch } } } } }`;

interface Hit {
  kind: string;
  field: string;
  subject: { __typename: string; id: string };
  action: { number: number } | null;
  excerpt: { nodes: { text: string; isMatch: boolean }[] };
}

let server: ServerUnderTest;
let auditor: Speaker;
let lead: Speaker;
let validator: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  [auditor, lead, validator] = [
    await server.as('auditor'),
    await server.as('lead of SEEF'),
    await server.as('validator of SEEF'),
  ];
});
afterAll(() => server.stop());

const ask = (query: string, more: object = {}, speaker = auditor): Promise<Answer> =>
  speaker(SEARCH, { query, planCode: PLAN, ...more });

async function found(query: string, more: object = {}, speaker = auditor): Promise<Hit[]> {
  const { data, errors } = await ask(query, { first: 100, ...more }, speaker);
  expect(errors).toBeUndefined();
  expect(data.search.totalCount).toBe(data.search.nodes.length);
  return data.search.nodes;
}
const ids = async (query: string, more?: object, speaker?: Speaker): Promise<string[]> =>
  (await found(query, more, speaker)).map(({ kind, subject }) => `${kind} ${subject.id}`).sort();
const marked = ({ excerpt }: Hit): string[] => excerpt.nodes.filter(({ isMatch }) => isMatch).map(({ text }) => text);
const whole = ({ excerpt }: Hit): string => excerpt.nodes.map(({ text }) => text).join('');

/** Says something about an action of SEEF, and has it validated. */
async function tell(number: number, narrative: string, evidence: object[] = []): Promise<void> {
  await submit(number, narrative, evidence);
  await mutate(validator, 'validateUpdate', await readAction(validator, number));
}
const submit = async (number: number, narrative: string, evidence: object[] = []) =>
  mutate(lead, 'submitUpdate', { ...(await readAction(lead, number)), ...CONTENT, narrative, evidence });

/** All that is found, page after page, each page as it comes. */
async function walk(query: string, size: number, way: 'forwards' | 'backwards', between?: () => Promise<void>) {
  const seen: string[][] = [];
  for (let cursor: string | null = null; ; await between?.()) {
    const page = way === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { data, errors } = await ask(query, page);
    expect(errors).toBeUndefined();
    const { nodes, pageInfo } = data.search;
    const shown = nodes.map(({ kind, subject }: Hit) => `${kind} ${subject.id}`);
    if (way === 'forwards') seen.push(shown);
    else seen.unshift(shown);
    if (!(way === 'forwards' ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return seen.flat();
    cursor = way === 'forwards' ? pageInfo.endCursor : pageInfo.startCursor;
  }
}

const refusedAs = async (query: string): Promise<unknown> => {
  const { status, errors } = await ask(query);
  return [status, errors?.[0]?.extensions.code, errors?.[0]?.extensions['rule']];
};

describe('the chain is searched in French', () => {
  const NARRATIVE =
    'L’œuvre des sous-préfets de Guéret a été lancée dès l’hiver ; 40 % des Æthuses naïves (déléguées) s’en réjouissent.';
  beforeAll(() =>
    tell(1, NARRATIVE, [{ ...EVIDENCE, title: 'Arrêté sur les zébrures', reference: 'NOR : PRMX2612345A' }]),
  );

  it.each([
    'œuvre',
    'OEUVRE',
    'oeuvres',
    'œuvrer',
    'Gueret',
    'GUÉRET',
    'sous-préfet',
    'sous préfet',
    'prefets',
    "l'œuvre",
    'l’oeuvre',
    'lancer',
    'lancé',
    'lancées',
    'delegue',
    'naïve',
    'aethuse',
    'réjouissent',
    'Gue\u0301ret',
    '"sous-préfets de Guéret"',
    '« œuvre des sous-préfets »',
    'réjouissent lancée',
    'lancée "hiver',
    '40',
    '40 %',
    ' guéret ',
    'guéret\u00a0hiver',
    'Gué\u00adret',
  ])('E-44 « %s »', async (query) => {
    const [hit, ...others] = await found(query, { kinds: ['UPDATE'] });
    expect([hit?.subject.__typename, hit?.action?.number, others]).toEqual(['Update', 1, []]);
    expect(NARRATIVE).toContain(whole(hit!).replaceAll(' …', '').replaceAll('… ', ''));
    expect(marked(hit!).length).toBeGreaterThan(0);
  });

  it.each([
    '"Guéret sous-préfets"',
    'Guéret absente',
    'guér',
    'uéret',
    'Guéret -hiver -absente',
    'naïveté -naïve absente',
  ])('not « %s »', async (query) => expect(await found(query, { kinds: ['UPDATE'] })).toEqual([]));

  it('marks what was looked for, and says where it stands', async () => {
    const [update] = await found('lancer sous-préfet', { kinds: ['UPDATE'] });
    expect([update?.field, marked(update!)]).toEqual(['TEXT', ['sous', 'préfets', 'lancée']]);
    const [evidence] = await found('PRMX2612345A');
    expect([evidence?.kind, evidence?.field, whole(evidence!)]).toEqual([
      'EVIDENCE',
      'REFERENCE',
      'NOR : PRMX2612345A',
    ]);
    const [action] = await found('8', { kinds: ['ACTION'] });
    expect([action?.action?.number, action?.field]).toEqual([8, 'REFERENCE']);
  });

  it('knows an unfinished last word by its beginning, and only that one', async () => {
    for (const query of ['guér', 'gueret dél', 'sous-pré', 'réjouissen']) {
      expect(await found(query, { kinds: ['UPDATE'] })).toEqual([]);
      expect(
        (await found(query, { kinds: ['UPDATE'], isUnfinished: true })).map(({ action }) => action?.number),
      ).toEqual([1]);
    }
    expect(await found('guér lancée', { kinds: ['UPDATE'], isUnfinished: true })).toEqual([]);
    const [hit] = await found('guér', { isUnfinished: true });
    expect(marked(hit!)).toEqual(['Guéret']);
  });

  it('finds the same things, the best first, on either database', async () => {
    const numbered = (await found('maraudes numériques')).map(({ kind, field, action }) => [
      kind,
      field,
      action?.number,
    ]);
    expect(numbered).toMatchInlineSnapshot(`
      [
        [
          "EVIDENCE",
          "TITLE",
          6,
        ],
        [
          "EVIDENCE",
          "TITLE",
          6,
        ],
        [
          "EVIDENCE",
          "TITLE",
          6,
        ],
        [
          "ACTION",
          "TEXT",
          6,
        ],
      ]
    `);
    expect((await found('protection enfance', { kinds: [] })).length).toBe(0);
    expect((await found('numérique', { planCode: 'un-autre' })).length).toBe(0);
    expect(await ids('numérique', { planCode: null })).toEqual(await ids('numérique'));
    expect(
      new Set((await found('mineur', { kinds: ['RECOMMENDATION'] })).map(({ subject }) => subject.__typename)),
    ).toEqual(new Set(['Recommendation']));
  });

  it.each([
    ['%', 'SEARCH_WITHOUT_WORDS'],
    ["'", 'SEARCH_WITHOUT_WORDS'],
    [':*', 'SEARCH_WITHOUT_WORDS'],
    ['&|!()', 'SEARCH_WITHOUT_WORDS'],
    ['<->', 'SEARCH_WITHOUT_WORDS'],
    ['"', 'SEARCH_WITHOUT_WORDS'],
    ['""', 'SEARCH_WITHOUT_WORDS'],
    ['de la', 'SEARCH_WITHOUT_WORDS'],
    ['', 'TEXT_EMPTY'],
    [' \n ', 'TEXT_EMPTY'],
    ['a\u0000b', 'TEXT_MALFORMED'],
    ['a\ud800', 'TEXT_MALFORMED'],
    ['a'.repeat(10_000), 'TEXT_TOO_LONG'],
    ['a'.repeat(201), 'TEXT_TOO_LONG'],
  ])('B-37 G-40 refuses %j in its own words', async (query, rule) => {
    expect(await refusedAs(query)).toEqual([400, 'BAD_USER_INPUT', rule]);
  });

  it.each([
    "guéret' or 1=1 --",
    'guéret:*',
    'guéret & !hiver',
    '(guéret)',
    'guéret | absente',
    '\\guéret',
    'guéret <-> hiver',
    'or guéret',
    '%guéret_',
    'a'.repeat(200),
  ])('B-37 takes %j as it is written', async (query) => {
    const words = query.replace(/[^a-zé0-9]+/g, ' ');
    expect(await ids(query)).toEqual(await ids(words));
  });
});

describe('nobody finds what they may not read', () => {
  it('A-42 A-44 an update and its evidence before they are validated, not even in a total', async () => {
    const proof = { ...EVIDENCE, title: 'Xylophage attesté', url: 'https://exemple.fr/x' };
    await submit(2, 'Un xylophage a tout mangé.', [proof]);
    for (const speaker of [auditor, lead, await server.as('cabinet'), await server.as('lead of MI')]) {
      expect(await found('xylophage', {}, speaker)).toEqual([]);
    }
    await mutate(validator, 'validateUpdate', await readAction(validator, 2));
    expect((await found('xylophage', {}, await server.as('lead of MI'))).map(({ kind }) => kind).sort()).toEqual([
      'EVIDENCE',
      'UPDATE',
    ]);
  });

  it('A-42 anything without signing in', async () => {
    const { status, errors } = await server.anonymous(SEARCH, { query: 'enfant' });
    expect([status, errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });
});

describe('the past is searched as it was', () => {
  it('finds what was there then', async () => {
    const yesterday = { on: '2026-11-23' };
    expect((await found('xylophage')).length).toBe(2);
    expect(await found('xylophage', { asOf: yesterday })).toEqual([]);
    expect(await ids('mineurs', { asOf: yesterday })).toEqual(
      (await ids('mineurs')).filter((id) => !id.startsWith('UPDATE')),
    );
    expect(await found('mineurs', { asOf: { on: '2021-01-01' }, kinds: ['ACTION'] })).toEqual([]);
    expect((await found('mineurs', { asOf: { on: '2022-01-01' }, kinds: ['ACTION'] })).length).toBeGreaterThan(0);
    expect(await found('mineurs', { asOf: { on: '2022-01-01', basis: 'RECORDED' } })).toEqual([]);
  });
});

describe('pages of what was found', () => {
  it.each(['forwards', 'backwards'] as const)('B-67 hold each thing once, %s, while others come', async (way) => {
    const before = await ids('mineurs');
    expect(before.length).toBeGreaterThan(10);
    let turn = 0;
    const seen = await walk('mineurs', 3, way, async () => {
      if (turn++ < 2) await tell(3, `Des mineurs, encore des mineurs, tour ${turn} ${way}.`);
    });
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((id) => before.includes(id)).sort()).toEqual(before);
  });

  it('B-67 go on after the thousandth, the unranked last, and count them all', async () => {
    const { data } = await auditor(`{ plan(code: "${PLAN}") { action(number: 9) { id } } }`);
    const rows = Array.from({ length: 1_150 }, (_, place) => ({
      ...{ id: newId('mil'), actionId: data.plan.action.id, position: 1_000 + place },
      ...{ title: place % 3 ? 'Quokka' : 'Un quokka parmi bien d’autres bêtes', weight: 1, postponements: 0 },
    }));
    await server.db.insertInto('milestone').values(rows).execute();
    const seen = await walk('quokka', 100, 'forwards');
    expect(seen).toEqual(await walk('quokka', 100, 'backwards'));
    expect(new Set(seen).size).toBe(1_150);
    const ranked = rows
      .slice(0, 1_000)
      .filter(({ title }) => title === 'Quokka')
      .map(({ id }) => `MILESTONE ${id}`);
    expect(seen.slice(0, ranked.length)).toEqual(ranked);
    expect(seen.slice(1_000)).toEqual(rows.slice(1_000).map(({ id }) => `MILESTONE ${id}`));
  });
});

describe('the index', () => {
  it('says what the tables say, whatever was written, returned, validated and erased', async () => {
    const { db } = server;
    const secret = 'Le nom de Zéphirine Ygrec est à retirer.';
    await tell(3, secret);
    expect((await found('Zéphirine')).length).toBe(1);
    const { seq, field, side } = await db
      .selectFrom('ledgerText')
      .selectAll()
      .where('text', '=', secret)
      .executeTakeFirstOrThrow();
    await eraseText(db, { seq: Number(seq), field, side }, server.now);
    expect(await found('Zéphirine')).toEqual([]);
    const { rows } = await sql`
      (select kind, id, words_of(title, body, note, reference) || array_to_tsvector(array[scope]) as words from searchable
        except select kind, id, words from search_document)
      union all
      (select kind, id, words from search_document
        except select kind, id, words_of(title, body, note, reference) || array_to_tsvector(array[scope]) from searchable)`.execute(
      db,
    );
    expect(rows).toEqual([]);
  });
});
