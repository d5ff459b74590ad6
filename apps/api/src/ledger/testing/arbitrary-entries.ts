import fc from 'fast-check';
import { ACTION_STATUSES } from '#domain';
import type { Change, LedgerValue, NewEntry } from '../entry.ts';
import type { LedgerOperation } from '../operation.ts';

const id = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(32, '0')}`;
/** Moments a minute apart, so few that many entries share one. */
const moment = (minute: number): string => new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString();

/** A new entry and the moment at which it is recorded. */
export interface TimedEntry {
  entry: NewEntry;
  at: string;
}

const status = fc.constantFrom(...ACTION_STATUSES, null);
const confidence = fc.constantFrom('SECURED', 'COMPROMISED', null);
const reason = fc.option(fc.constantFrom('Faute de crédits.', 'Repris ailleurs.'), { nil: null });
const date = fc.constantFrom('2026-03', '2026-Q3', '2027', null);
const to = (after: LedgerValue | { text: string } | null): Change => ({ after });

/** A plan as an import records it: facts of the past, in the order of their dates. */
function imported(place: number): fc.Arbitrary<(now: number) => TimedEntry[]> {
  const [plan, action] = [id('plan', place), id('act', place)];
  return fc
    .record({
      presented: fc.option(fc.nat(6), { nil: null }),
      milestones: fc.array(fc.record({ forecast: date, reached: fc.option(fc.nat(6), { nil: null }) }), {
        maxLength: 2,
      }),
      evidence: fc.option(fc.nat(6), { nil: null }),
      lead: fc.constantFrom('SEEF', undefined),
      status: fc.option(status, { nil: undefined }),
    })
    .map(({ presented, milestones, evidence, lead, status: read }) => (now) => {
      const entry = (
        operation: LedgerOperation,
        on: number | null,
        subjectId: string,
        changes: NewEntry['changes'],
      ): NewEntry => ({
        ...{
          operation,
          actorId: null,
          planId: plan,
          actionId: operation === 'PLAN_RECORDED' ? null : action,
          subjectId,
        },
        ...(on === null ? {} : { effective: { at: moment(Math.min(on, now)), on: '2026' } }),
        changes,
      });
      const mil = (index: number) => id('mil', place * 10 + index);
      const entries = [
        entry('PLAN_RECORDED', presented, plan, { name: to('Un plan') }),
        entry('ACTION_RECORDED', presented, action, {
          title: to('Une action'),
          ...(lead && { 'lead.1.ministry': to(lead) }),
        }),
        ...milestones.map(({ forecast }, index) =>
          entry('MILESTONE_RECORDED', presented, mil(index), {
            title: to('Un jalon'),
            ...(forecast && { baseline: to(forecast), forecast: to(forecast) }),
          }),
        ),
        ...milestones.flatMap(({ reached }, index) =>
          reached === null ? [] : [entry('MILESTONE_RECORDED', reached, mil(index), { actual: to('2026-01') })],
        ),
        ...(evidence === null
          ? []
          : [entry('EVIDENCE_RECORDED', evidence, id('evi', place), { title: to('Un décret') })]),
        ...(read === undefined
          ? []
          : [
              entry('STATUS_RECORDED', null, action, {
                status: to(read),
                statusIsDeduced: to(true),
                statusBasis: to('Lu.'),
              }),
            ]),
      ];
      const at = (one: NewEntry): string => one.effective?.at ?? moment(now);
      return entries
        .sort((a, b) => (at(a) < at(b) ? -1 : at(a) > at(b) ? 1 : 0))
        .map((one) => ({ entry: one, at: moment(now) }));
    });
}

/** A change that somebody makes to the action of a plan. */
function change(place: number): fc.Arbitrary<NewEntry> {
  const moved = fc.record(
    {
      status: status.map(to),
      statusReason: reason.map((text) => to(text === null ? null : { text })),
      statusIsDeduced: fc.boolean().map(to),
      confidence: confidence.map(to),
      [`milestone.${id('mil', place * 10)}.forecast`]: date.map(to),
      [`milestone.${id('mil', place * 10)}.postponements`]: fc.nat(3).map(to),
      [`milestone.${id('mil', place * 10 + 1)}.actual`]: date.map(to),
    },
    { requiredKeys: [] },
  );
  const kinds = fc.constantFrom('UPDATE_VALIDATED', 'UPDATE_VALIDATED', 'UPDATE_SUBMITTED', 'VERDICT_RECORDED');
  return fc.tuple(kinds, moved, fc.nat(99)).map(([operation, changes, number]): NewEntry => {
    const subjectId = id(operation === 'VERDICT_RECORDED' ? 'ver' : 'upd', number);
    const about = { actorId: 'per_1', planId: id('plan', place), actionId: id('act', place), subjectId };
    if (operation !== 'UPDATE_VALIDATED') return { operation, ...about, changes: { 'update.state': to('SUBMITTED') } };
    const moves = changes as Record<string, Change>;
    return { operation, ...about, changes: { ...moves, [`evidence.${id('evi', 100 + number)}.kind`]: to('LAW') } };
  });
}

/** Two plans, imported at different times, and what becomes of them: as a ledger takes it, the oldest recorded first. */
export const arbitraryEntries: fc.Arbitrary<TimedEntry[]> = fc
  .record({
    plans: fc.tuple(imported(1), imported(2)),
    changes: fc.array(fc.record({ entry: fc.oneof(change(1), change(2)), wait: fc.nat(2) }), { maxLength: 8 }),
    second: fc.nat(8),
  })
  .map(({ plans: [first, other], changes, second }) => {
    let now = 4;
    const all = first(now);
    changes.forEach(({ entry, wait }, place) => {
      if (place === second) all.push(...other(now));
      now += wait;
      const isThere = entry.planId === id('plan', 1) || place >= second;
      if (isThere) all.push({ entry, at: moment(now) });
    });
    return all;
  });
