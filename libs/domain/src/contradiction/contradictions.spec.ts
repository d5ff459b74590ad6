import { ACTION_STATUSES } from '../status/action-status.ts';
import { aMilestone, day, facts, on, TODAY } from '../testing/samples.ts';
import { VERDICT_VALUES } from '../verdict/verdict-value.ts';
import type { ActionFacts } from './action-facts.ts';
import { contradictionsOf } from './contradictions-of.ts';
import { observe } from './observations.ts';
import { CONTRADICTION_IDS, CONTRADICTION_RULES } from './rules.ts';
import type { ContradictionId } from './rules.ts';

const late = aMilestone({ id: 'late', baseline: on('2022-Q1') });
const reached = aMilestone({ id: 'reached', actual: on('2022-Q1') });
const open = aMilestone({ id: 'open', baseline: on('2027') });

const found = (parts: Partial<ActionFacts>, today = TODAY) =>
  contradictionsOf(facts(parts), today).map(({ ruleId }) => ruleId);
const holds = (rule: ContradictionId, parts: Partial<ActionFacts>, today = TODAY) => found(parts, today).includes(rule);

describe('The contradiction rules', () => {
  it('are the seven of the list, in its order', () => {
    expect(CONTRADICTION_RULES.map(({ id }) => id)).toEqual([...CONTRADICTION_IDS]);
    expect(CONTRADICTION_IDS).toHaveLength(7);
  });

  it('find nothing in an action that is on its way', () => {
    expect(found({ milestones: [open, aMilestone({ actual: on('2026-11-02') })], confidence: 'SECURED' })).toEqual([]);
  });

  it('find nothing in an action of which nothing is known', () => {
    expect(found({ status: null, lastUpdateOn: null, planStart: null })).toEqual([]);
  });

  it('say what they read, with its value', () => {
    expect(contradictionsOf(facts({ status: 'DONE' }), TODAY)).toEqual([
      {
        ruleId: 'DONE_WITHOUT_EVIDENCE',
        sentence: CONTRADICTION_RULES[0]?.sentence,
        inputs: [
          { name: 'status', value: 'DONE' },
          { name: 'evidenceCount', value: 0 },
        ],
      },
    ]);
  });

  it.each(CONTRADICTION_RULES)('$id reads the inputs that it names, and no other', (rule) => {
    const parts: Partial<ActionFacts> = { confidence: 'SECURED', milestones: [late], verdict: 'NOT_IMPLEMENTED' };
    for (const status of [...ACTION_STATUSES, null]) {
      const read = new Set<string>();
      const observed = observe(facts({ ...parts, status }), TODAY);
      const spy = new Proxy(observed, { get: (target, name: string) => (read.add(name), Reflect.get(target, name)) });
      rule.holds(spy);
      expect([...read].filter((name) => !(rule.inputs as readonly string[]).includes(name))).toEqual([]);
    }
  });
});

describe('DONE_WITHOUT_EVIDENCE', () => {
  it('holds when a done action has no evidence', () => {
    expect(holds('DONE_WITHOUT_EVIDENCE', { status: 'DONE' })).toBe(true);
    expect(holds('DONE_WITHOUT_EVIDENCE', { status: 'DONE', evidenceCount: 1 })).toBe(false);
    expect(holds('DONE_WITHOUT_EVIDENCE', { status: 'IN_PROGRESS' })).toBe(false);
  });
});

describe('SECURED_PAST_DATE', () => {
  it('holds when a secured action has a late milestone', () => {
    expect(holds('SECURED_PAST_DATE', { confidence: 'SECURED', milestones: [late] })).toBe(true);
    expect(holds('SECURED_PAST_DATE', { confidence: 'SECURED', milestones: [late], status: null })).toBe(true);
    expect(holds('SECURED_PAST_DATE', { confidence: 'ACHIEVABLE', milestones: [late] })).toBe(false);
    expect(holds('SECURED_PAST_DATE', { confidence: 'SECURED', milestones: [open] })).toBe(false);
  });

  it('no longer holds once the action is closed', () => {
    expect(holds('SECURED_PAST_DATE', { confidence: 'SECURED', milestones: [late], status: 'TRANSFERRED' })).toBe(
      false,
    );
  });
});

describe('PROGRESS_STALLED', () => {
  const stalled = { milestones: [reached, open] };

  it('holds when three periods have ended on the same progress, and today is no further', () => {
    expect(holds('PROGRESS_STALLED', stalled)).toBe(true);
    expect(holds('PROGRESS_STALLED', { milestones: [open] })).toBe(true);
  });

  it('does not hold when something moved within those periods, or since', () => {
    const moved = (actual: string) => ({ milestones: [aMilestone({ id: 'moved', actual: on(actual) }), open] });
    expect(holds('PROGRESS_STALLED', moved('2026-03-31'))).toBe(true);
    expect(holds('PROGRESS_STALLED', moved('2026-04-01'))).toBe(false);
    expect(holds('PROGRESS_STALLED', moved('2026-11-20'))).toBe(false);
  });

  it('does not hold when everything is reached, or when progress is not measured', () => {
    expect(holds('PROGRESS_STALLED', { milestones: [reached] })).toBe(false);
    expect(holds('PROGRESS_STALLED', { milestones: [] })).toBe(false);
  });

  it('does not hold unless the action is in progress', () => {
    for (const status of ACTION_STATUSES.filter((other) => other !== 'IN_PROGRESS')) {
      expect(holds('PROGRESS_STALLED', { ...stalled, status })).toBe(false);
    }
  });

  it('does not hold before the plan has lived through three periods, or when its start is unknown', () => {
    expect(holds('PROGRESS_STALLED', { ...stalled, planStart: day('2026-03-31') })).toBe(true);
    expect(holds('PROGRESS_STALLED', { ...stalled, planStart: day('2026-04-01') })).toBe(false);
    expect(holds('PROGRESS_STALLED', { ...stalled, planStart: null })).toBe(false);
  });
});

describe('SECURED_WHILE_DEPENDENCY_COMPROMISED', () => {
  const waitingFor = (...dependencies: ActionFacts['dependencies']) =>
    holds('SECURED_WHILE_DEPENDENCY_COMPROMISED', { confidence: 'SECURED', dependencies });

  it('holds when an action that it waits for is compromised or abandoned', () => {
    expect(waitingFor({ status: 'IN_PROGRESS', confidence: 'COMPROMISED' })).toBe(true);
    expect(waitingFor({ status: null, confidence: 'COMPROMISED' })).toBe(true);
    expect(waitingFor({ status: 'ABANDONED', confidence: null })).toBe(true);
  });

  it('does not hold when they are not, or are done', () => {
    expect(waitingFor()).toBe(false);
    expect(waitingFor({ status: 'IN_PROGRESS', confidence: 'NEEDS_SUPPORT' })).toBe(false);
    expect(waitingFor({ status: 'DONE', confidence: 'COMPROMISED' })).toBe(false);
  });

  it('does not hold for an action that is not secured, or is closed', () => {
    const dependencies = [{ status: null, confidence: 'COMPROMISED' }] as const;
    expect(holds('SECURED_WHILE_DEPENDENCY_COMPROMISED', { confidence: 'ACHIEVABLE', dependencies })).toBe(false);
    expect(holds('SECURED_WHILE_DEPENDENCY_COMPROMISED', { confidence: 'SECURED', dependencies, status: 'DONE' })).toBe(
      false,
    );
  });
});

describe('CLOSED_BUT_NOT_IMPLEMENTED', () => {
  const CONTRADICTED = [
    'DONE IN_PROGRESS',
    'DONE INCOMPLETE',
    'DONE NOT_IMPLEMENTED',
    'DONE REFUSED',
    'TRANSFERRED NOT_IMPLEMENTED',
    'TRANSFERRED REFUSED',
  ];

  it.each(
    [...ACTION_STATUSES, null].flatMap((status) => [...VERDICT_VALUES, null].map((verdict) => [status, verdict])),
  )('with status %s and verdict %s answers as the table says', (status, verdict) => {
    const parts = { status, verdict } as Pick<ActionFacts, 'status' | 'verdict'>;
    expect(holds('CLOSED_BUT_NOT_IMPLEMENTED', parts)).toBe(CONTRADICTED.includes(`${status} ${verdict}`));
  });
});

describe('DONE_WITH_OPEN_MILESTONES', () => {
  it('holds when a done action has a milestone that is not reached, late or not', () => {
    expect(holds('DONE_WITH_OPEN_MILESTONES', { status: 'DONE', milestones: [reached, open] })).toBe(true);
    expect(holds('DONE_WITH_OPEN_MILESTONES', { status: 'DONE', milestones: [reached] })).toBe(false);
    expect(holds('DONE_WITH_OPEN_MILESTONES', { status: 'IN_PROGRESS', milestones: [open] })).toBe(false);
  });
});

describe('SILENT_FOR_LONGER_THAN_PERIOD', () => {
  const silent = (parts: Partial<ActionFacts>, today?: string) =>
    holds('SILENT_FOR_LONGER_THAN_PERIOD', { lastUpdateOn: day('2026-08-23'), ...parts }, today ? day(today) : TODAY);

  it('holds from the day after the period has gone by', () => {
    expect(silent({}, '2026-11-23')).toBe(false);
    expect(silent({}, '2026-11-24')).toBe(true);
    expect(silent({ reportingPeriod: 'MONTH' }, '2026-09-23')).toBe(false);
    expect(silent({ reportingPeriod: 'MONTH' }, '2026-09-24')).toBe(true);
  });

  it('counts from the start of the plan when there was no update', () => {
    expect(silent({ lastUpdateOn: null })).toBe(true);
    expect(silent({ lastUpdateOn: null, planStart: TODAY })).toBe(false);
  });

  it('holds only while a report is expected', () => {
    expect(silent({ status: 'NOT_STARTED' }, '2027-01-01')).toBe(true);
    for (const status of ['DONE', 'SUSPENDED', 'ABANDONED', 'TRANSFERRED', null] as const) {
      expect(silent({ status }, '2027-01-01')).toBe(false);
    }
  });

  it('does not hold in a plan that is closed', () => {
    expect(silent({ planIsClosed: true }, '2027-01-01')).toBe(false);
  });
});
