import { databaseState } from '../testing/database-state.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

/** `around` nested so many times, the last around `inside`. */
const nested = (times: number, around: string, inside: string): string =>
  `${around.repeat(times)} ${inside} ${'}'.repeat((around.match(/\{/g)?.length ?? 0) * times)}`;
const times = (count: number, text: (place: number) => string): string =>
  Array.from({ length: count }, (_, place) => text(place)).join(' ');
const plan = (inside: string): string => `{ plan(code: "${PLAN}") { ${inside} } }`;

let server: ServerUnderTest;
let auditor: Speaker;
beforeAll(async () => {
  server = await serverUnderTest();
  auditor = await server.withTokenOf('auditor');
  await auditor(plan('id'));
});
afterAll(() => server.stop());

/** Fragments each of which spreads the next one twice: 2^20 fields in all. */
const LAUGHS = `${plan('...F0')} ${times(20, (place) => `fragment F${place} on Plan { ...F${place + 1} ...F${place + 1} }`)} fragment F20 on Plan { id }`;
const CIRCLE = `${plan('...A')} fragment A on Plan { id ...B } fragment B on Plan { name ...A }`;

describe('a document that asks for too much is refused before anything is done', () => {
  it.each([
    ['G-30 a way 30 deep', plan(nested(14, 'action(number: 1) { plan { ', 'id'))],
    [
      'G-30 a way 30 deep through lists',
      plan(nested(7, 'axes(first: 1) { nodes { plan { actions(first: 1) { nodes { plan { ', 'id')),
    ],
    [
      'G-30 a way 30 deep through fragments',
      `${plan('...D')} fragment D on Plan { ${nested(14, 'action(number: 1) { plan { ', 'id')} }`,
    ],
    ['G-31 101 aliases of __typename', `{ ${times(101, (place) => `a${place}: __typename`)} }`],
    ['G-31 101 aliases of one thing', `{ ${times(101, (place) => `a${place}: node(id: "x") { id }`)} }`],
    ['G-32 60 directives', `{ viewer ${'@include(if: true) '.repeat(60)} { id } }`],
    ['G-32 60 directives that there are not', `{ viewer ${'@aa '.repeat(60)} { id } }`],
    ['G-33 a circle of fragments', CIRCLE],
    ['G-33 fragments that double twenty times', LAUGHS],
    ['more words than a document may have', `{ ${times(1_600, () => 'viewer { id }')} }`],
    ['two documents of which none is named', '{ viewer { id } } query B { viewer { id } }'],
  ])('%s', async (_, query) => {
    const before = await databaseState(server.db);
    const { status, errors } = await auditor(query);
    expect(status).toBe(400);
    expect(errors?.every(({ extensions }) => /^GRAPHQL_|^OPERATION_/.test(extensions.code))).toBe(true);
    expect(await databaseState(server.db)).toEqual(before);
  });

  it.each(['__typename', 'viewer { id }'])('G-17 %s 500 times is one field or too many', async (field) => {
    expect([200, 400]).toContain((await auditor(`{ ${times(500, () => field)} }`)).status);
  });

  it.each([
    ['all actions of all plans, again and again', nested(7, 'plan { actions(first: 100) { nodes { ', 'id')],
    [
      'all that is tied to all that is tied',
      nested(3, 'plan { actions(first: 100) { nodes { recommendations(first: 100) { nodes { action { ', 'id'),
    ],
  ])('G-35 %s: costs too much', async (_, inside) => {
    const { status, errors } = await auditor(plan(`action(number: 1) { ${inside} }`));
    expect([status, errors?.[0]?.extensions]).toEqual([
      400,
      expect.objectContaining({ code: 'BAD_USER_INPUT', rule: 'QUERY_TOO_COSTLY' }),
    ]);
  });

  it('lets an auditor read the whole chain through edges, in one query', async () => {
    const edges = (list: string, first: number, inside: string) =>
      `${list}(first: ${first}) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node { ${inside} } } }`;
    const action = `id number ${edges('milestones', 10, edges('evidence', 10, 'id title url'))} ${edges('updates', 10, edges('evidence', 5, 'id'))} ${edges('history', 20, 'sequence body leafHash prev')}`;
    const { errors } = await auditor(
      plan(`report { ${edges('recommendations', 100, `text ${edges('actions', 5, `action { ${action} }`)}`)} }`),
    );
    expect(errors).toBeUndefined();
  });
});
