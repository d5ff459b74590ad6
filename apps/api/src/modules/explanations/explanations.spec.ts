import { type GraphQLObjectType, getNamedType, isEnumType } from 'graphql';
import { objectTypes } from '../../testing/contract.ts';
import { PLAN } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Speaker } from '../../testing/speaker.ts';
import { fieldOf } from './figure-field.ts';

/** What a number is called that is no figure: it was written down, or it only names something. */
const WRITTEN: Readonly<Record<string, readonly string[]>> = {
  Milestone: ['weight', 'postponements'],
  ContradictionCount: [],
  Progress: ['unmeasuredCount'],
};

const numbersOf = (type: GraphQLObjectType): string[] =>
  Object.values(type.getFields())
    .filter((field) => ['Int', 'Float'].includes(getNamedType(field.type).name))
    .map(({ name }) => name)
    .filter((name) => !WRITTEN[type.name]?.includes(name));

const explaining = objectTypes.filter((type) => type.getFields()['explain']);

function figuresOf(type: GraphQLObjectType): string[] {
  const figure = type.getFields()['explain']?.args[0];
  const names = figure && getNamedType(figure.type);
  return isEnumType(names) ? names.getValues().map(({ name }) => name) : [];
}

describe('the contract explains its numbers', () => {
  it('every one of each object that has any, and nothing that is none', () => {
    expect(explaining.map(({ name }) => name).toSorted()).toEqual([
      'ConfidenceCounts',
      'ContradictionCount',
      'CoverageCounts',
      'CurvePoint',
      'Milestone',
      'MilestoneCounts',
      'MoveCounts',
      'Overview',
      'Progress',
      'StatusCounts',
      'Trend',
    ]);
    for (const type of explaining) {
      const figures = figuresOf(type).map(fieldOf);
      // An object with one number needs not say which.
      if (figures.length === 0) expect(numbersOf(type)).toHaveLength(1);
      else expect([type.name, ...figures.toSorted()]).toEqual([type.name, ...numbersOf(type).toSorted()]);
    }
  });
});

interface Told {
  value: number | null;
  unit: string;
  operation: 'SUM' | 'MEAN' | 'DAYS';
  unknown: string | null;
  outOf: number;
  asOf: string;
  moment: { on: string } | null;
  inputs: {
    totalCount: number;
    nodes: { value: number; weight: number; date: string | null; node: { id: string } | null }[];
  };
  excluded: { totalCount: number };
}

const TOLD = `value unit operation unknown formula outOf asOf moment { on }
  inputs(first: 100) { totalCount nodes { label value weight date node { id } } } excluded { totalCount }`;

/** What whoever reads an explanation finds by doing what the contract says of its operation. */
function byHand({ operation, inputs: { nodes }, unknown }: Told): number | null {
  if (unknown !== null) return null;
  if (operation === 'DAYS') {
    const [from, to] = nodes.map(({ date }) => Date.parse(date ?? ''));
    return from === undefined || to === undefined ? 0 : (to - from) / 86_400_000;
  }
  const sum = nodes.reduce((total, { value, weight }) => total + value * weight, 0);
  return operation === 'SUM' ? sum : sum / nodes.reduce((total, { weight }) => total + weight, 0);
}

/** Every object with figures, the way to it, and what there is to ask of it. */
const OVERVIEW = (inside: string, filter = '') => `overview${filter} { ${inside} }`;
const COMPARED = 'comparison(from: { on: "2022-06-01" })';
const WAYS: readonly [type: string, way: (selection: string) => string][] = [
  ['StatusCounts', (of) => OVERVIEW(`statuses { ${of} }`)],
  ['StatusCounts', (of) => OVERVIEW(`statuses { ${of} }`, '(filter: { axes: [2] })')],
  ['StatusCounts', (of) => OVERVIEW(`byAxis(first: 5) { nodes { statuses { ${of} } } }`)],
  ['StatusCounts', (of) => OVERVIEW(`byMinistry(first: 4) { nodes { statuses { ${of} } } }`)],
  ['ConfidenceCounts', (of) => OVERVIEW(`confidences { ${of} }`)],
  ['MilestoneCounts', (of) => OVERVIEW(`milestones { ${of} }`)],
  ['CoverageCounts', (of) => OVERVIEW(`coverage { ${of} }`)],
  ['Overview', (of) => OVERVIEW(of)],
  ['Progress', (of) => OVERVIEW(`progress { ${of} }`)],
  ['Progress', (of) => `actions(first: 13) { nodes { progress { ${of} } } }`],
  ['ContradictionCount', (of) => OVERVIEW(`contradictions { nodes { ${of} } }`)],
  ['CurvePoint', (of) => OVERVIEW(`curve(first: 12) { nodes { ${of} } }`)],
  ['CurvePoint', (of) => OVERVIEW(`curve(last: 2) { nodes { ${of} } }`)],
  ['Milestone', (of) => `actions(first: 13) { nodes { milestones(first: 10) { nodes { ${of} } } } }`],
  ['MoveCounts', (of) => `${COMPARED} { counts { ${of} } }`],
  ...['DONE', 'LATE', 'EVIDENCED', 'SECURED'].map((share): (typeof WAYS)[number] => [
    'Trend',
    (of) => `${COMPARED} { trend(share: ${share}) { ${of} } }`,
  ]),
];

describe('every number explains itself', () => {
  let server: ServerUnderTest;
  let cabinet: Speaker;
  beforeAll(async () => {
    server = await serverUnderTest();
    cabinet = await server.as('cabinet');
  });
  afterAll(() => server.stop());

  async function objectsOf(
    type: string,
    way: (selection: string) => string,
    asOf = '',
  ): Promise<Record<string, unknown>[]> {
    const known = explaining.find(({ name }) => name === type)!;
    const figures = figuresOf(known);
    const explained = figures.length
      ? figures.map((figure) => `explained_${fieldOf(figure)}: explain(figure: ${figure}) { ${TOLD} }`)
      : [`explained_${numbersOf(known)[0]}: explain { ${TOLD} }`];
    const query = `{ plan(code: "${PLAN}"${asOf}) { ${way(`isThere: __typename ${numbersOf(known).join(' ')} ${explained.join(' ')}`)} } }`;
    const answer = await cabinet(query);
    if (!answer.data?.plan) throw new Error(answer.text);
    return found(answer.data);
  }

  /** The objects at the end of the way. */
  function found(here: unknown): Record<string, unknown>[] {
    if (typeof here !== 'object' || here === null) return [];
    if ('isThere' in here) return [here as Record<string, unknown>];
    return Object.values(here).flatMap(found);
  }

  function expectSame(objects: readonly Record<string, unknown>[]): number {
    const pairs = objects.flatMap((object) =>
      Object.entries(object)
        .filter(([name]) => name.startsWith('explained_'))
        .map(([name, told]) => ({
          shown: object[name.replace('explained_', '')] as number | null,
          told: told as Told,
        })),
    );
    for (const { shown, told } of pairs) {
      expect(told.inputs.totalCount).toBe(told.inputs.nodes.length);
      expect([told.value === null, byHand(told) === null]).toEqual([shown === null, shown === null]);
      expect(told.value ?? 0).toBeCloseTo(shown ?? 0, 12);
      expect(byHand(told) ?? 0).toBeCloseTo(shown ?? 0, 12);
    }
    return pairs.length;
  }

  it.each(WAYS)('%s: the number is its operation on its inputs', async (type, way) => {
    expect(expectSame(await objectsOf(type, way))).toBeGreaterThan(0);
  });

  it('as of a past day too, and says which', async () => {
    const [statuses] = await objectsOf('StatusCounts', WAYS[0]![1], ', asOf: { on: "2022-03-31" }');
    expect(expectSame([statuses!])).toBe(10);
    expect(statuses!['explained_total']).toMatchObject({
      asOf: '2022-03-31',
      moment: { on: '2022-03-31' },
      unit: 'ACTION',
    });
  });

  it('leads to what each input is', async () => {
    const [statuses] = await objectsOf('StatusCounts', WAYS[0]![1]);
    const { inputs } = statuses!['explained_total'] as Told;
    expect(inputs.nodes.map(({ node }) => node?.id.slice(0, 4))).toEqual(inputs.nodes.map(() => 'act_'));
  });

  it('plan by plan on the curve of all plans', async () => {
    const { data } = await cabinet(`{ curve(last: 3) { nodes { isThere: __typename planned replanned done
      ${['PLANNED', 'REPLANNED', 'DONE'].map((one) => `explained_${fieldOf(one)}: explain(figure: ${one}) { ${TOLD} }`).join(' ')} } } }`);
    expect(expectSame(found(data))).toBe(9);
  });
});
