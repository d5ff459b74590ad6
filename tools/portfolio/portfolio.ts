import type { Insertable } from 'kysely';
import type { Tables } from '../../apps/api/src/database/tables.ts';
import { chainEntries } from '../../apps/api/src/import/chain-entries.ts';
import { chainRows } from '../../apps/api/src/import/chain-rows.ts';
import { planIds } from '../../apps/api/src/import/plan-ids.ts';
import type { Appearance } from '../../apps/api/src/ledger/appearances.ts';
import type { ActionLife, Step } from './action-life.ts';
import { dayOf, iso } from './clock.ts';
import { decide, judge } from './decide.ts';
import { type People, people } from './people.ts';
import { PendingRows } from './pending-rows.ts';
import { planBlueprint } from './plan-blueprint.ts';
import { Random } from './random.ts';
import { Recorder } from './recorder.ts';
import { submit } from './report.ts';
import { type Occasion, Schedule, type ScheduledLife, shares } from './schedule.ts';
import type { Size } from './sizes.ts';

/** Where a plan stands among all: its place, its size, when it begins, and how many entries it takes to record it. */
interface Outline {
  place: number;
  actions: number;
  begins: number;
  entries: number;
  lives: ScheduledLife[];
}

/**
 * A national portfolio and its history, change by change in the order of time, as rows on their way to the database.
 * What is held at once is the state of the actions and one number for each change to come, never the history.
 */
export class Portfolio {
  readonly rows = new PendingRows();
  readonly recorder: Recorder;
  readonly lives: ActionLife[] = [];
  readonly #seed: string;
  readonly #size: Size;
  readonly #random: Random;
  readonly #people: People;
  readonly #outlines: Outline[];
  readonly #schedule: Schedule;

  /** @throws RangeError when the changes asked for do not even suffice to record the plans. */
  constructor(seed: string, size: Size) {
    this.#seed = seed;
    this.#size = size;
    this.#random = new Random(`${seed}/history`);
    this.#people = people(seed);
    this.recorder = new Recorder(this.rows, new Random(`${seed}/salts`));
    this.#outlines = outlines(seed, size);
    const left = size.changes - this.#outlines.reduce((sum, { entries }) => sum + entries, 0);
    if (left < 0) throw new RangeError(`${size.changes} changes are too few to record ${size.plans} plans`);
    this.#schedule = new Schedule(
      seed,
      this.#outlines.flatMap(({ lives }) => lives),
      left,
    );
  }

  /** Goes through history; stops after each plan begun and each change, for whoever writes the rows. */
  *history(): Generator<void> {
    this.rows.put('person', ...this.#people.rows);
    this.rows.put('roleGrant', ...this.#people.grants);
    const waiting = [...this.#outlines];
    for (const occasion of this.#schedule) {
      while (waiting[0] && waiting[0].begins <= occasion.at) {
        this.#begin(waiting.shift() as Outline);
        yield;
      }
      this.#change(occasion);
      yield;
    }
    for (const outline of waiting) {
      this.#begin(outline);
      yield;
    }
  }

  #begin({ place, actions, begins }: Outline): void {
    const { file, lives } = planBlueprint(this.#seed, place, { plans: this.#size.plans, actions });
    const ids = planIds(file.plan.code);
    const at = iso(begins);
    const rows = chainRows(file, ids, at);
    if (this.lives.length) rows.ministry = rows.department = [];
    for (const [table, values] of Object.entries(rows)) this.rows.put(table as keyof typeof rows, ...values);
    const appearances = chainEntries(file, rows, ids, at).flatMap((entry) => this.recorder.record(entry, at));
    const { report, recommendation, plan, axis, evidence } = rows;
    date([...report, ...recommendation, ...plan, ...axis, ...evidence], appearances);
    const planned = file.plan.axes.flatMap((axis) => axis.actions);
    planned.forEach((action, index) => {
      const id = ids.action(action.number);
      const lead = action.lead?.ministry ?? '';
      this.lives.push({
        id,
        planId: ids.plan,
        blueprint: lives[index] as (typeof lives)[number],
        leads: this.#people.leads.get(lead) ?? [],
        validators: this.#people.validators.get(lead) ?? [],
        milestones: action.milestones.map(({ title, weight, due }, at0) => ({
          ...{ id: ids.milestone(action.number, at0 + 1), title, weight },
          ...{ baseline: due, forecast: due, actual: null, postponements: 0 },
        })),
        ...{ status: null, statusReason: null, confidence: null, version: 0, lastUpdateAt: null, verdict: null },
        ...{ evidenceCount: 0, updateCount: 0, verdictCount: 0, open: null },
        remaining: this.#schedule.reports[this.lives.length] ?? 0,
      });
    });
  }

  #change({ at, action, isVerdict }: Occasion): void {
    const life = this.lives[action];
    if (!life) throw new RangeError(`Action ${action} changes before its plan begins`);
    const now = { at: iso(at), today: dayOf(at), random: this.#random };
    const open = life.open;
    if (!isVerdict) life.remaining -= 1;
    const step = isVerdict
      ? judge(life, this.#people.auditors, now)
      : open?.row.state === 'SUBMITTED'
        ? decide(life, open, now)
        : submit(life, now);
    life.version += 1;
    const { operation, actorId, updateId, subjectId, changes } = step;
    const about = { planId: life.planId, actionId: life.id, updateId, subjectId };
    const appearances = this.recorder.record({ operation, actorId, ...about, changes }, now.at);
    this.#put(life, step, open ?? life.open, { at: now.at, appearances });
  }

  #put(
    life: ActionLife,
    step: Step,
    update: ActionLife['open'],
    { at, appearances }: { at: string; appearances: Appearance[] },
  ): void {
    if (step.operation === 'VERDICT_RECORDED') {
      if (!life.verdict) return;
      const { value, text } = life.verdict;
      const id = { id: step.subjectId, actionId: life.id, authorId: step.actorId };
      const row: Insertable<Tables['verdict']> = { ...id, value, text, recordedAt: at };
      date([row], appearances);
      this.rows.put('verdict', row);
      return;
    }
    if (!update) return;
    date([update.row, ...update.evidence], appearances);
    this.rows.put('actionUpdate', update.row);
    this.rows.put('evidence', ...update.evidence);
    this.rows.put('forecastMove', ...update.moved);
    if (step.operation === 'UPDATE_SUBMITTED') this.rows.put('milestoneReached', ...update.reached);
  }
}

/** Notes on the rows from when they are there. */
function date(
  rows: { id: string; knownFrom?: unknown; trueFrom?: unknown }[],
  appearances: readonly Appearance[],
): void {
  const moments = new Map(appearances.map(({ id, knownFrom, trueFrom }) => [id, { knownFrom, trueFrom }]));
  for (const row of rows) Object.assign(row, moments.get(row.id));
}

function outlines(seed: string, size: Size): Outline[] {
  const actions = shares(
    Array.from({ length: size.plans }, () => 1),
    size.actions,
  );
  return actions
    .map((count, place) => {
      const { file, begins, lives } = planBlueprint(seed, place, { plans: size.plans, actions: count });
      const planned = file.plan.axes.flatMap((axis) => axis.actions);
      const milestones = planned.reduce((sum, action) => sum + action.milestones.length, 0);
      const entries =
        2 + (file.report?.recommendations.length ?? 0) + file.plan.axes.length + planned.length + milestones;
      return { place, actions: count, begins, entries, lives: lives.map((life) => ({ ...life, begins })) };
    })
    .sort((a, b) => a.begins - b.begins || a.place - b.place);
}
