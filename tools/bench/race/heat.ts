import { spread } from '../spread.ts';
import { type Asked, load } from './load.ts';
import type { Question } from './questions.ts';
import { type Runner, type RunnerName, processorTime } from './runners.ts';

/** What one was measured at, in one question. */
export interface Pace {
  /** Answers per second, the median of the rounds. */
  perSecond: number;
  /** Milliseconds of processor per answer, the server's and the database's; null where the system does not tell. */
  processor: { server: number; database: number } | null;
}

/** How many times as many answers as another, the median of the ratios of each round. */
export interface Ratio {
  /** In a second of the clock, which also tells what else the machine did. */
  perSecond: number;
  /** In a second of processor, of server and database together; null where the system does not tell. */
  perWork: number | null;
}

/** One question at one size. */
export interface Heat {
  question: Pick<Question, 'id' | 'label' | 'targets'>;
  paces: Record<RunnerName, Pace>;
  against: { peer: Ratio; raw: Ratio };
}

export interface Manner {
  rounds: number;
  seconds: number;
  connections: number;
}

/** What one did in one round. */
export interface Lap {
  perSecond: number;
  work: { server: number; database: number } | null;
}

/** Asks each by turns, round after round. */
export async function byTurns<Name extends string>(
  runners: Record<Name, Pick<Runner, 'origin' | 'pid'>>,
  { postmaster, manner }: { postmaster: number; manner: Manner },
  nextOf: (name: Name) => (connection: number, answer: string | null) => Asked,
): Promise<Record<Name, Lap[]>> {
  const names = Object.keys(runners) as Name[];
  const laps = Object.fromEntries(names.map((name) => [name, [] as Lap[]])) as Record<Name, Lap[]>;
  // The first round warms.
  for (let round = -1; round < manner.rounds; round++) {
    for (const name of names) {
      const { origin, pid } = runners[name];
      const before = processorTime(pid, postmaster);
      const { perSecond, count } = await load(origin, manner, nextOf(name));
      const after = processorTime(pid, postmaster);
      if (round < 0) continue;
      const share = (what: 'server' | 'database'): number => (after![what] - before![what]) / count;
      laps[name].push({
        perSecond,
        work: before && after && { server: share('server'), database: share('database') },
      });
    }
  }
  return laps;
}

export function paceOf(laps: readonly Lap[]): Pace {
  const work = laps.flatMap((lap) => lap.work ?? []);
  const median = (what: 'server' | 'database'): number => spread(work.map((one) => one[what])).median;
  return {
    perSecond: spread(laps.map(({ perSecond }) => perSecond)).median,
    processor: work.length ? { server: median('server'), database: median('database') } : null,
  };
}

/** The one over the other. */
export function ratioOf(one: readonly Lap[], other: readonly Lap[]): Ratio {
  const perWork = one.flatMap(({ work }, round) => {
    const those = other[round]!.work;
    return work && those ? (those.server + those.database) / (work.server + work.database) : [];
  });
  return {
    perSecond: spread(one.map(({ perSecond }, round) => perSecond / other[round]!.perSecond)).median,
    perWork: perWork.length ? spread(perWork).median : null,
  };
}

export const heatOf = (question: Heat['question'], { jalon, peer, raw }: Record<RunnerName, Lap[]>): Heat => ({
  question: { id: question.id, label: question.label, targets: question.targets },
  paces: { jalon: paceOf(jalon), peer: paceOf(peer), raw: paceOf(raw) },
  against: { peer: ratioOf(jalon, peer), raw: ratioOf(jalon, raw) },
});
