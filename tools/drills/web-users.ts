import { setTimeout as pause } from 'node:timers/promises';
import { print } from 'graphql';
import { documentOf } from '../../apps/api/src/testing/dashboard-documents.ts';

const VARIABLES = { planCode: 'prostitution-mineurs-2021', language: 'FR', first: 50, orderBy: 'NUMBER' };

/** What the dashboard asks on its pages, word for word. */
const DOCUMENTS = ['PlanHeader', 'Overview', 'ActionList', 'RecommendationsPage', 'MyWork'].map((name) =>
  print(documentOf(name)),
);

/** How long people wait between one page and the next, in milliseconds. */
const READING = 150;

/**
 * People at the dashboard, who ask its questions one after the other until a moment.
 *
 * @returns Milliseconds that each answer took.
 * @throws when one is not answered.
 */
export async function askUntil(origin: string, cookies: readonly string[], end: number): Promise<number[]> {
  const times: number[] = [];
  const person = async (cookie: string, place: number): Promise<void> => {
    for (let turn = place; Date.now() < end; turn += 1) {
      const start = performance.now();
      const answer = await fetch(`${origin}/graphql`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'application/json' },
        body: JSON.stringify({ query: DOCUMENTS[turn % DOCUMENTS.length], variables: VARIABLES }),
      });
      const { errors } = (await answer.json()) as { errors?: unknown };
      if (!answer.ok || errors) throw new Error(`A person was answered ${answer.status}: ${JSON.stringify(errors)}`);
      times.push(performance.now() - start);
      await pause(READING * (0.5 + Math.random()));
    }
  };
  await Promise.all(cookies.map(person));
  return times;
}
