import { Pool } from 'undici';
import { type Heat, type Manner, byTurns, heatOf } from './heat.ts';
import { ask } from './load.ts';
import { RUNNERS, type Runner, type RunnerName } from './runners.ts';
import { type Reported, Writer, actionsFor } from './writes.ts';

type Runners = Record<RunnerName, Runner>;

/** Updates posted and taken back: by one, by fifty on one plan, by fifty on thirty. */
export async function raceOfWriters(
  runners: Runners,
  writers: Record<RunnerName, { headers: readonly Record<string, string>[]; actions: readonly Reported[] }>,
  { postmaster, manner }: { postmaster: number; manner: Manner },
): Promise<Heat[]> {
  const heats: Heat[] = [];
  for (const [most, plans] of [
    [1, 'one'],
    [50, 'one'],
    [50, 'many'],
  ] as const) {
    const sending = Object.fromEntries(
      RUNNERS.map((name) => {
        const { actions, headers } = writers[name];
        return [
          name,
          actionsFor(actions, most, plans).map((action, place) => new Writer(name, action, headers[place]!)),
        ];
      }),
    ) as Record<RunnerName, Writer[]>;
    const connections = sending.jalon.length;
    const where = most === 1 ? '' : `, on ${plans === 'one' ? 'one plan' : 'many plans'}`;
    const question = {
      id: 'Q5',
      label: `An update posted or taken back, ${connections} at once${where}`,
      targets: { peer: { S: 1.25, M: 1.4, L: 1.4 }, raw: 0.7 },
    };
    const servers = { jalon: runners.jalon, peer: runners.peer, raw: runners.raw };
    const laps = await byTurns(
      servers,
      { postmaster, manner: { ...manner, connections } },
      (name) => (place, answer) => sending[name][place]!.next(answer),
    );
    heats.push(heatOf(question, laps));
    // What was left posted is taken back, so that the next ones find the actions as these did.
    for (const name of RUNNERS) await finish(runners[name], sending[name]);
    for (const name of RUNNERS) for (const writer of sending[name]) writer.noteVersion();
  }
  return heats;
}

async function finish({ origin }: Runner, writers: readonly Writer[]): Promise<void> {
  const pool = new Pool(origin, { connections: 1 });
  for (const writer of writers) if (writer.isOpen) await ask(pool, writer.next(null));
  await pool.close();
}
