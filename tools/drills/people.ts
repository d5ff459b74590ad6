/** Somebody who is signed in; the session outlives the server. */
export interface Person {
  cookie: string;
}

const cookieIn = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';

interface Persona {
  id: string;
  roles: string[];
  ministryCode: string | null;
}

/** Comes in through the door and signs in as everyone whom the drill needs: `LEAD SEEF`, `COORDINATOR`. */
export async function signIn(entry: string, wanted: readonly string[]): Promise<Map<string, Person>> {
  const { origin } = new URL(entry);
  const door = cookieIn(await fetch(entry, { redirect: 'manual' }));
  const answer = await fetch(`${origin}/session/personas`, { headers: { cookie: door } });
  const { personas } = (await answer.json()) as { personas: Persona[] };
  const people = new Map<string, Person>();
  for (const who of wanted) {
    const persona = personas.find(
      ({ roles, ministryCode }) => [roles[0], ministryCode].filter(Boolean).join(' ') === who,
    );
    if (!persona) throw new Error(`Nobody in the demonstration is ${who}`);
    const session = await fetch(`${origin}/session`, {
      method: 'POST',
      headers: { cookie: door, 'content-type': 'application/json' },
      body: JSON.stringify({ personaId: persona.id }),
    });
    people.set(who, { cookie: cookieIn(session) });
  }
  return people;
}

/**
 * Asks the server.
 *
 * @returns `data` of its answer.
 * @throws Error when the answer has errors; TypeError when there is none, for the server died.
 */
export async function ask<Data>(
  origin: string,
  { cookie }: Person,
  query: string,
  variables: object = {},
): Promise<Data> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(30_000),
  });
  const body = (await answer.json()) as { data?: Data; errors?: unknown };
  if (!body.data || body.errors) throw new Error(`${answer.status} ${JSON.stringify(body.errors)}`);
  return body.data;
}
