import { mutate } from '../../testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, REASON, readAction } from '../../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../../testing/server-under-test.ts';
import type { Answer, Speaker } from '../../testing/speaker.ts';

describe('questions about the past', () => {
  let server: ServerUnderTest;
  let auditor: Speaker;

  /** Action 1: in progress on 1 December in the morning, suspended at noon, in progress again on the 3rd just before midnight. */
  beforeAll(async () => {
    server = await serverUnderTest();
    auditor = await server.as('auditor');
    const [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
    for (const [now, content] of [
      ['2026-12-01T08:00:00.000Z', { status: 'IN_PROGRESS', confidence: 'SECURED' }],
      ['2026-12-01T11:00:00.000Z', { status: 'SUSPENDED', statusReason: REASON, confidence: 'COMPROMISED' }],
      ['2026-12-03T22:59:59.000Z', { status: 'IN_PROGRESS', confidence: 'SECURED', evidence: [EVIDENCE] }],
    ] as const) {
      server.now = now;
      await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 1)), ...CONTENT, ...content });
      const said = await mutate(validator, 'validateUpdate', await readAction(validator, 1));
      expect(said.__typename).toBe('UpdateAccepted');
    }
    server.now = '2026-12-10T09:00:00.000Z';
  });
  afterAll(() => server.stop());

  const ask = (filter: string, asOf = ''): Promise<Answer> =>
    auditor(`{ plan(code: "${PLAN}" ${asOf}) { actions(filter: { ${filter} }) { nodes { number } }
      overview(filter: { ${filter} }) { statuses { total } } } }`);
  const numbers = async (filter: string, asOf?: string): Promise<number[]> => {
    const { data, text } = await ask(filter, asOf);
    if (!data?.plan) throw new Error(text);
    expect(data.plan.overview.statuses.total).toBe(data.plan.actions.nodes.length);
    return data.plan.actions.nodes.map(({ number }: { number: number }) => number);
  };

  it.each([
    ['at any time', 'statuses: [SUSPENDED]', [1]],
    ['on its first day', 'statuses: [SUSPENDED], since: "2026-12-01", until: "2026-12-01"', [1]],
    [
      'on the last day, which it did not see end',
      'statuses: [SUSPENDED], since: "2026-12-03", until: "2026-12-03"',
      [1],
    ],
    ['the day after', 'statuses: [SUSPENDED], since: "2026-12-04"', []],
    ['the day before', 'statuses: [SUSPENDED], until: "2026-11-30"', []],
    [
      'in a period that it was suspended before and after the beginning of',
      'statuses: [SUSPENDED], since: "2026-12-02"',
      [1],
    ],
    ['in a period to come', 'statuses: [IN_PROGRESS], since: "2026-12-11"', []],
    ['in a period whose end is to come', 'statuses: [SUSPENDED], since: "2026-12-02", until: "2030-01-01"', [1]],
  ])('finds what was suspended %s', async (_, was, found) => {
    expect(await numbers(`was: { ${was} }`)).toEqual(found);
  });

  it('wants all conditions at one and the same time', async () => {
    expect(await numbers('was: { statuses: [SUSPENDED], confidences: [COMPROMISED], since: "2026-12-01" }')).toEqual([
      1,
    ]);
    expect(await numbers('was: { statuses: [SUSPENDED], confidences: [SECURED], since: "2026-12-01" }')).toEqual([]);
    expect(
      await numbers(
        'was: { statuses: [IN_PROGRESS], confidences: [SECURED], until: "2026-12-01", since: "2026-12-01" }',
      ),
    ).toEqual([1]);
  });

  it('knows a status that nobody knew, before the deduced ones were recorded', async () => {
    expect(await numbers('was: { statuses: [null], until: "2026-11-20" }')).toHaveLength(13);
    expect(await numbers('was: { statuses: [null], since: "2026-12-02" }')).toHaveLength(3);
    expect(await numbers('was: { confidences: [null], since: "2026-12-04" }')).toHaveLength(12);
  });

  it('finds nothing for a list of nothing, and everything that was there for no condition', async () => {
    expect(await numbers('was: { statuses: [] }')).toEqual([]);
    expect(await numbers('was: {}')).toHaveLength(13);
    expect(await numbers('was: { until: "2021-11-14" }')).toEqual([]);
  });

  it('goes together with what is so now', async () => {
    expect(await numbers('was: { statuses: [SUSPENDED] }, statuses: [IN_PROGRESS]')).toEqual([1]);
    expect(await numbers('was: { statuses: [SUSPENDED] }, statuses: [DONE]')).toEqual([]);
  });

  it('asks at a moment of the past for what was past then', async () => {
    const was = 'was: { statuses: [SUSPENDED] }';
    expect(await numbers(was, 'asOf: { on: "2026-11-30" }')).toEqual([]);
    expect(await numbers(was, 'asOf: { at: "2026-12-01T10:59:59.999Z" }')).toEqual([]);
    expect(await numbers(was, 'asOf: { at: "2026-12-01T11:00:00Z" }')).toEqual([1]);
    // The import recorded that ten statuses were unknown and what they are read as in one and the same moment.
    expect(await numbers('was: { statuses: [null] }', 'asOf: { on: "2026-12-09", basis: RECORDED }')).toEqual([
      7, 10, 11,
    ]);
  });

  it('counts the days of lateness on the day asked for', async () => {
    const { data } = await auditor(
      `{ plan(code: "${PLAN}") { actions(filter: { isLate: true }) { nodes { number lateSince } } } }`,
    );
    const [{ number, lateSince }] = data.plan.actions.nodes as [{ number: number; lateSince: string }];
    const days = (Date.parse('2026-12-10') - Date.parse(lateSince)) / 86_400_000;
    expect(await numbers(`lateForMoreThanDays: ${days - 1}`)).toContain(number);
    expect(await numbers(`lateForMoreThanDays: ${days}`)).not.toContain(number);
    const tenthDay = new Date(Date.parse(lateSince) + 10 * 86_400_000).toISOString().slice(0, 10);
    expect(await numbers('lateForMoreThanDays: 9', `asOf: { on: "${tenthDay}" }`)).toContain(number);
    expect(await numbers('lateForMoreThanDays: 10', `asOf: { on: "${tenthDay}" }`)).not.toContain(number);
  });

  it.each([
    [
      'a period that ends before it begins',
      'was: { since: "2026-12-02", until: "2026-12-01" }',
      'PERIOD_REVERSED',
      'filter.was.since',
    ],
    ['a day that no calendar has', 'was: { since: "2026-02-30" }', 'DATE_INVALID', undefined],
    ['fewer days than none', 'lateForMoreThanDays: -1', 'DAYS_OUT_OF_RANGE', 'filter.lateForMoreThanDays'],
    ['more days than a century', 'lateForMoreThanDays: 2147483647', 'DAYS_OUT_OF_RANGE', 'filter.lateForMoreThanDays'],
  ])('refuses %s', async (_, filter, rule, field) => {
    const { status, errors } = await ask(filter);
    const said = errors?.[0]?.extensions;
    expect([status, said?.['rule'], said?.['field']]).toEqual([400, rule, field]);
  });
});
