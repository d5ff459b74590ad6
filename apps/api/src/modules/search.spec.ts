import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

const ACTIONS = `query ($code: String!, $filter: ActionFilter, $orderBy: ActionOrder! = NUMBER) { plan(code: $code) {
  actions(first: 100, filter: $filter, orderBy: $orderBy) { totalCount nodes { number title status lateSince lead { ministry { code } } axis { number } } }
  overview(filter: $filter) { statuses { total unknown late } } } }`;

interface Row {
  number: number;
  title: string;
  status: string | null;
  lateSince: string | null;
  lead: { ministry: { code: string } | null } | null;
  axis: { number: number };
}

describe('actions are found', () => {
  let server: ServerUnderTest;
  let cabinet: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    cabinet = await server.as('cabinet');
  });
  afterAll(() => server.stop());

  /** The rows that match; the figures of the overview have to count the same ones. */
  const found = async (filter: object | null, orderBy = 'NUMBER'): Promise<Row[]> => {
    const { data, errors } = await cabinet(ACTIONS, { code: PLAN, filter, orderBy });
    expect(errors).toBeUndefined();
    const { actions, overview } = data.plan;
    expect(overview.statuses.total).toBe(actions.totalCount);
    return actions.nodes;
  };
  const numbers = async (filter: object | null, orderBy?: string) =>
    (await found(filter, orderBy)).map(({ number }) => number);

  it('E-44 by a text, whatever its accents and case', async () => {
    const all = await found(null);
    const [{ title }] = all.filter((row) => /[éèêàç]/i.test(row.title)) as [Row];
    const word = /\p{L}*[éèêàç]\p{L}*/iu.exec(title)![0];
    const plain = word.normalize('NFD').replace(/\p{Mn}/gu, '');
    const spellings = [word, plain, plain.toUpperCase(), word.normalize('NFD'), `  ${word} `];
    const answers = await Promise.all(spellings.map((text) => numbers({ text })));
    expect(answers[0]!.length).toBeGreaterThan(0);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it.each(['%', '_', '.*', '\\', "'", 'zzzz'])('B-37 G-40 by %j as it is written, not as a pattern', async (text) => {
    const all = await found(null);
    const matching = all.filter(({ title }) => title.includes(text)).map(({ number }) => number);
    expect(await numbers({ text })).toEqual(expect.arrayContaining(matching));
    if (text === '%' || text === 'zzzz') expect((await numbers({ text })).length).toBeLessThan(13);
  });

  it('by what is not known: null in a list', async () => {
    const all = await found(null);
    const unknown = all.filter(({ status }) => status === null).map(({ number }) => number);
    expect(unknown).toEqual([7, 10, 11]);
    expect(await numbers({ statuses: [null] })).toEqual(unknown);
    const done = all.filter(({ status }) => status === 'DONE').map(({ number }) => number);
    expect(await numbers({ statuses: [null, 'DONE'] })).toEqual([...unknown, ...done].sort((a, b) => a - b));
    const led = all.filter(({ lead }) => !lead?.ministry).map(({ number }) => number);
    expect(await numbers({ ministries: [null] })).toEqual(led);
    expect(await numbers({ confidences: [null] })).toHaveLength(13);
    expect(await numbers({ statuses: [] })).toEqual([]);
  });

  it('by several conditions at once, each of which has to hold', async () => {
    const all = await found(null);
    const both = all.filter(({ lead, axis }) => lead?.ministry?.code === 'SEEF' && axis.number === 1);
    expect(await numbers({ ministries: ['SEEF'], axes: [1] })).toEqual(both.map(({ number }) => number));
    expect(await numbers({ ministries: ['NOWHERE'] })).toEqual([]);
    const late = all.filter(({ lateSince }) => lateSince !== null);
    expect(await numbers({ isLate: true })).toEqual(late.map(({ number }) => number));
    expect((await numbers({ isLate: false })).length).toBe(13 - late.length);
  });

  it('in every order, each once', async () => {
    for (const order of ['NUMBER', 'LATENESS', 'LAST_UPDATE']) {
      expect((await numbers(null, order)).sort((a, b) => a - b)).toEqual(
        Array.from({ length: 13 }, (_, place) => place + 1),
      );
    }
  });
});
