import { Pool } from 'undici';
import { type Manner, type Pace, type Ratio, byTurns, paceOf, ratioOf } from './heat.ts';
import type { Asked } from './load.ts';
import type { Grounds, Question } from './questions.ts';
import type { Runner } from './runners.ts';

/** A question that was asked before, at one size: what a server that keeps answers makes of it. */
export interface KeptHeat {
  question: Pick<Question, 'id' | 'label'>;
  /** Answered again, and told that what the caller holds is still so (304). */
  paces: Record<'kept' | 'held' | 'peer' | 'raw', Pace>;
  against: { kept: Ratio; held: Ratio; keptRaw: Ratio };
}

/** Everybody asks the same, of the plan and the moment that come first. */
export async function raceOfKept(
  question: Question,
  { keeping, peer, raw }: Record<'keeping' | 'peer' | 'raw', Runner>,
  { grounds, postmaster, manner }: { grounds: Grounds; postmaster: number; manner: Manner },
): Promise<KeptHeat> {
  const asked = question.asked.jalon(grounds, 0);
  const tag = await tagOf(keeping, asked);
  const ways = {
    kept: () => asked,
    held: () => ({ ...asked, headers: { ...asked.headers, 'if-none-match': tag } }),
    peer: () => question.asked.peer(grounds, 0),
    raw: () => question.asked.raw(grounds, 0),
  };
  const laps = await byTurns(
    { kept: keeping, held: keeping, peer, raw },
    { postmaster, manner },
    (name) => () => ways[name](),
  );
  return {
    question: { id: question.id, label: question.label },
    paces: { kept: paceOf(laps.kept), held: paceOf(laps.held), peer: paceOf(laps.peer), raw: paceOf(laps.raw) },
    against: {
      kept: ratioOf(laps.kept, laps.peer),
      held: ratioOf(laps.held, laps.peer),
      keptRaw: ratioOf(laps.kept, laps.raw),
    },
  };
}

async function tagOf({ origin }: Runner, { path, body, headers }: Asked): Promise<string> {
  const pool = new Pool(origin, { connections: 1 });
  const answer = await pool.request({
    ...{ path, method: 'POST', body },
    headers: { 'content-type': 'application/json', ...headers },
  });
  await answer.body.dump();
  await pool.close();
  const tag = answer.headers['etag'];
  if (typeof tag !== 'string') throw new Error('An answer that may be kept has no tag');
  return tag;
}
