import { setScene } from '../testing/access/scene.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

const MILESTONE =
  'id state daysLate slippageDays postponements baseline forecast actual action { number } evidence { totalCount }';
const EVIDENCE = 'id kind dated recordedAt url action { number } milestone { id }';
const UPDATE = 'id status confidence decidedAt submittedAt author { id } action { number }';
const VERDICT = 'id value recordedAt action { number }';

interface Milestone {
  id: string;
  state: string;
  daysLate: number;
  slippageDays: number | null;
  postponements: number;
  baseline: string | null;
  forecast: string | null;
  actual: string | null;
  action: { number: number };
  evidence: { totalCount: number };
}
interface Evidence {
  id: string;
  kind: string;
  dated: string | null;
  url: string | null;
  action: { number: number } | null;
  milestone: { id: string } | null;
}
interface Dated {
  id: string;
  action: { number: number };
  author: { id: string };
}

describe('the lists of a plan are narrowed and sorted by type', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;
  /** The same things, met action by action. */
  let milestones: Milestone[];
  let evidence: Evidence[];
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
    await setScene(server);
    const { data } = await auditor(`{ plan(code: "${PLAN}") { evidence(first: 100) { nodes { ${EVIDENCE} } }
      actions(first: 100) { nodes { milestones(first: 100) { nodes { ${MILESTONE} } } evidence(first: 100) { nodes { ${EVIDENCE} } } } } } }`);
    const actions: { milestones: { nodes: Milestone[] }; evidence: { nodes: Evidence[] } }[] = data.plan.actions.nodes;
    milestones = actions.flatMap((one) => one.milestones.nodes);
    evidence = [...data.plan.evidence.nodes, ...actions.flatMap((one) => one.evidence.nodes)];
    expect([milestones.length > 8, evidence.length > 20]).toEqual([true, true]);
  });
  afterAll(() => server.stop());

  async function list<Item>(name: string, inside: string, args = '', asOf = ''): Promise<Item[]> {
    const { data, text } = await auditor(
      `{ plan(code: "${PLAN}" ${asOf}) { ${name}(first: 100 ${args}) { totalCount nodes { ${inside} } } } }`,
    );
    if (!data?.plan) throw new Error(text);
    expect(data.plan[name].totalCount).toBe(data.plan[name].nodes.length);
    return data.plan[name].nodes;
  }
  const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id).sort();
  const due = ({ forecast, baseline }: Milestone) => forecast ?? baseline;

  it.each<[string, (one: Milestone) => boolean]>([
    ['', () => true],
    ['isLate: true', ({ state }) => state === 'LATE'],
    ['isLate: false', ({ state }) => state !== 'LATE'],
    ['states: [REACHED, UNDATED]', ({ state }) => ['REACHED', 'UNDATED'].includes(state)],
    ['states: []', () => false],
    ['isPostponed: true', ({ postponements }) => postponements > 0],
    ['hasEvidence: true', (one) => one.evidence.totalCount > 0],
    ['states: [REACHED], hasEvidence: false', (one) => one.state === 'REACHED' && one.evidence.totalCount === 0],
    ['actions: { axes: [1] }, isLate: false', (one) => [1, 2, 3].includes(one.action.number) && one.state !== 'LATE'],
    ['dueUntil: "2022-12-31"', (one) => due(one) !== null && due(one)!.slice(0, 4) <= '2022'],
    ['dueSince: "2023-01-01"', (one) => due(one) !== null && due(one)!.slice(0, 4) > '2022'],
    ['reachedSince: "2021-01-01", reachedUntil: "2021-12-31"', ({ actual }) => actual?.startsWith('2021') ?? false],
  ])('milestones(filter: { %s })', async (filter, isKept) => {
    expect(ids(await list<Milestone>('milestones', MILESTONE, `filter: { ${filter} }`))).toEqual(
      ids(milestones.filter(isKept)),
    );
  });

  it.each<[string, (one: Milestone) => number | string | null]>([
    ['DAYS_LATE', ({ daysLate }) => daysLate],
    ['SLIPPAGE', ({ slippageDays }) => slippageDays],
    ['POSTPONEMENTS', ({ postponements }) => postponements],
    ['ACTION', ({ action }) => action.number],
    ['DUE', (one) => due(one)?.slice(0, 4) ?? null],
    ['REACHED', ({ actual }) => actual?.slice(0, 4) ?? null],
  ])('milestones by %s, both ways, those without last', async (field, valueOf) => {
    for (const direction of ['ASCENDING', 'DESCENDING']) {
      const found = await list<Milestone>(
        'milestones',
        MILESTONE,
        `orderBy: { field: ${field}, direction: ${direction} }`,
      );
      expect(ids(found)).toEqual(ids(milestones));
      const values = found.map(valueOf);
      const known = values.filter((value) => value !== null);
      expect(values.slice(known.length).every((value) => value === null)).toBe(true);
      const sorted = known.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      expect(known).toEqual(direction === 'ASCENDING' ? sorted : sorted.toReversed());
    }
  });

  it.each<[string, (one: Evidence) => boolean]>([
    ['', () => true],
    ['kinds: [LAW, DECREE]', ({ kind }) => ['LAW', 'DECREE'].includes(kind)],
    ['isAboutAction: false', ({ action }) => action === null],
    ['isAboutMilestone: true', ({ milestone }) => milestone !== null],
    ['hasLink: false', ({ url }) => url === null],
    ['actions: { axes: [1] }', ({ action }) => [1, 2, 3].includes(action?.number ?? 0)],
    ['datedSince: "2022-01-01", datedUntil: "2022-12-31"', ({ dated }) => dated?.startsWith('2022') ?? false],
    ['recordedUntil: "2026-11-22"', () => false],
  ])('allEvidence(filter: { %s })', async (filter, isKept) => {
    expect(ids(await list<Evidence>('allEvidence', EVIDENCE, `filter: { ${filter} }`))).toEqual(
      ids(evidence.filter(isKept)),
    );
  });

  it('updates and verdicts of all actions, by who, what and when; never what is not validated', async () => {
    const updates = (filter: string) => list<Dated>('updates', UPDATE, `filter: { ${filter} }`);
    const [update] = await updates('');
    expect((await updates('')).map(({ action }) => action.number)).toEqual([13]);
    expect(ids(await updates(`authors: ["${update!.author.id}"]`))).toEqual([update!.id]);
    expect(await updates('authors: ["x"]')).toEqual([]);
    expect(
      ids(await updates('statuses: [IN_PROGRESS], confidences: [ACHIEVABLE, null], validatedSince: "2026-11-24"')),
    ).toEqual([update!.id]);
    expect(await updates('validatedUntil: "2026-11-23"')).toEqual([]);
    expect(await updates('actions: { axes: [1] }')).toEqual([]);
    expect(await list('updates', UPDATE, '', 'asOf: { on: "2026-11-23" }')).toEqual([]);
    const verdicts = (filter: string) => list<Dated>('verdicts', VERDICT, `filter: { ${filter} }`);
    expect((await verdicts('values: [INCOMPLETE], isLatest: true')).map(({ action }) => action.number)).toEqual([13]);
    expect(await verdicts('isLatest: false')).toEqual([]);
    expect(await verdicts('values: [REFUSED]')).toEqual([]);
    expect(await verdicts('recordedUntil: "2026-11-23"')).toEqual([]);
  });

  it('contradictions, as many as the overview counts', async () => {
    const { data } = await auditor(
      `{ plan(code: "${PLAN}") { overview { contradictions { nodes { rule count } } } } }`,
    );
    const counts: { rule: string; count: number }[] = data.plan.overview.contradictions.nodes;
    for (const { rule, count } of counts) {
      const found = await list<{ rule: string }>('contradictions', 'rule', `filter: { contradiction: "${rule}" }`);
      expect(found).toEqual(Array.from({ length: count }, () => ({ rule })));
    }
    expect((await list('contradictions', 'rule')).length).toBe(counts.reduce((sum, { count }) => sum + count, 0));
  });

  it('the ledger, by what was recorded and when, to its last page', async () => {
    const ledger = async (filter: string, page = 'first: 100') => {
      const asked = `{ ledger(filter: { ${filter} } ${page}) { totalCount pageInfo { hasNextPage endCursor } nodes { sequence operation } } }`;
      const { data, text } = await auditor(asked);
      if (!data) throw new Error(text);
      return data.ledger;
    };
    const submitted = await ledger('operations: [UPDATE_SUBMITTED, VERDICT_RECORDED]');
    const operations = submitted.nodes.map(({ operation }: { operation: string }) => operation);
    expect([submitted.totalCount, operations]).toEqual([
      3,
      ['VERDICT_RECORDED', 'UPDATE_SUBMITTED', 'UPDATE_SUBMITTED'],
    ]);
    const two = await ledger('operations: [UPDATE_SUBMITTED, VERDICT_RECORDED]', 'first: 2');
    const rest = await ledger(
      'operations: [UPDATE_SUBMITTED, VERDICT_RECORDED]',
      `first: 2, after: "${two.pageInfo.endCursor}"`,
    );
    expect([two.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...two.nodes, ...rest.nodes]).toEqual(submitted.nodes);
    const whole = await ledger('');
    const [before, after] = [await ledger('recordedUntil: "2026-11-23"'), await ledger('recordedSince: "2026-11-24"')];
    expect(before.totalCount + after.totalCount).toBe(whole.totalCount);
    expect(after.nodes.length).toBe(after.totalCount);
    expect((await ledger('operations: []')).totalCount).toBe(0);
  });

  it('and refuse, by type, what is no date, no order, or no period', async () => {
    for (const [field, args, rule] of [
      ['milestones', 'filter: { dueSince: "2023-01-02", dueUntil: "2023-01-01" }', 'PERIOD_REVERSED'],
      ['allEvidence', 'filter: { datedSince: "2023-01-02", datedUntil: "2023-01-01" }', 'PERIOD_REVERSED'],
      ['updates', 'filter: { validatedSince: "2023-01-02", validatedUntil: "2023-01-01" }', 'PERIOD_REVERSED'],
      ['verdicts', 'filter: { recordedSince: "2023-01-02", recordedUntil: "2023-01-01" }', 'PERIOD_REVERSED'],
      ['milestones', 'filter: { dueSince: "hier" }', 'DATE_INVALID'],
      ['milestones', 'filter: { dueSince: "2023-02-30" }', 'DATE_INVALID'],
      ['milestones', 'orderBy: { field: RECORDED }', undefined],
      ['updates', 'orderBy: { field: VALIDATED, direction: SIDEWAYS }', undefined],
      ['verdicts', 'filter: { isLate: true }', undefined],
    ]) {
      const { status, errors } = await auditor(`{ plan(code: "${PLAN}") { ${field}(${args}) { totalCount } } }`);
      expect([args, status, errors?.[0]?.extensions['rule']]).toEqual([args, 400, rule]);
    }
  });
});
