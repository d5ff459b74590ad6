import { type GraphQLSchema, buildSchema } from 'graphql';
import type { Language } from './preferences.ts';

/** A plan to ask about. */
export interface PlanChoice {
  readonly code: string;
  readonly name: string;
}

/** What is needed to open the explorer, or why it stays shut. */
export type Visit =
  | {
      readonly state: 'open';
      readonly who: string;
      readonly plans: readonly PlanChoice[];
      readonly schema: GraphQLSchema;
    }
  | { readonly state: 'signed-out' }
  /** The server's reason. */
  | { readonly state: 'refused'; readonly reason: string }
  /** Too much was asked within a minute; the server says when it answers again. */
  | { readonly state: 'too-much'; readonly reason: string }
  | { readonly state: 'unreachable' };

const query = /* GraphQL */ `
  query Explorer($language: Language!) {
    viewer {
      displayName
      viewerCanReadLedger {
        allowed
        reason(language: $language)
      }
    }
    plans(first: 100) {
      nodes {
        code
        name
      }
    }
  }
`;

interface Answer {
  data?: {
    viewer: { displayName: string; viewerCanReadLedger: { allowed: boolean; reason: string | null } } | null;
    plans: { nodes: PlanChoice[] };
  } | null;
}

/** The server says when it answers again. */
class TooMuch extends Error {}

interface Refusal {
  errors: [{ extensions: { message: Record<Language, string> } }];
}

/** Asks who this is, which plans there are, and fetches the contract. Never throws. */
export async function arrive(language: Language): Promise<Visit> {
  try {
    const [answer, sdl] = await Promise.all([ask(language), text('/schema.graphql')]);
    const viewer = answer.data?.viewer;
    if (!answer.data || !viewer) return { state: 'signed-out' };
    const { allowed, reason } = viewer.viewerCanReadLedger;
    if (!allowed) return { state: 'refused', reason: reason ?? '' };
    return { state: 'open', who: viewer.displayName, plans: answer.data.plans.nodes, schema: buildSchema(sdl) };
  } catch (error) {
    return error instanceof TooMuch ? { state: 'too-much', reason: error.message } : { state: 'unreachable' };
  }
}

async function ask(language: Language): Promise<Answer> {
  const answer = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables: { language: language.toUpperCase() } }),
  });
  if (answer.status === 429)
    throw new TooMuch(((await answer.json()) as Refusal).errors[0].extensions.message[language]);
  // Signed out, the plans are refused and the whole answer may be: either way nobody is there.
  return answer.status === 401 ? {} : ((await answer.json()) as Answer);
}

async function text(address: string): Promise<string> {
  const answer = await fetch(address, { credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`${address} answered ${String(answer.status)}`);
  return answer.text();
}
