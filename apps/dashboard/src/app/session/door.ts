import type { Role } from '../graphql/generated/graphql.ts';

/** A fictional person of the demonstration. */
export interface Persona {
  readonly id: string;
  readonly displayName: string;
  readonly post: string;
  readonly roles: readonly Role[];
  readonly ministryCode: string | null;
}

/** What the door answers: who may be chosen, or why nobody can. */
export type Door =
  | { readonly state: 'open'; readonly personas: readonly Persona[] }
  /** One signs in with an identity provider of this name. */
  | { readonly state: 'openId'; readonly name: string }
  /** The one-time address printed by the server was not opened in this browser. */
  | { readonly state: 'closed' }
  /** This installation is no demonstration. */
  | { readonly state: 'absent' }
  /** The server did not answer. */
  | { readonly state: 'unreachable' };

/** Asks who may be chosen. Never throws. */
export async function knock(): Promise<Door> {
  try {
    const way = await fetch('/session/way', { credentials: 'same-origin' });
    if (!way.ok) return { state: 'unreachable' };
    const door = (await way.json()) as { way: 'DEMONSTRATION' } | { way: 'OPENID'; name: string };
    if (door.way === 'OPENID') return { state: 'openId', name: door.name };
    const answer = await fetch('/session/personas', { credentials: 'same-origin' });
    if (answer.status === 401) return { state: 'closed' };
    if (answer.status === 404) return { state: 'absent' };
    if (!answer.ok) return { state: 'unreachable' };
    const { personas } = (await answer.json()) as { personas: readonly Persona[] };
    return { state: 'open', personas };
  } catch {
    return { state: 'unreachable' };
  }
}

/** Signs in as a persona. Returns whether the server agreed. */
export async function enterAs(personaId: string): Promise<boolean> {
  return (await send('POST', { personaId })) !== null;
}

/** Signs out. Returns where to go then: to the identity provider, when one is to sign out there too. */
export async function leave(): Promise<string> {
  const answer = await send('DELETE', {});
  if (answer?.status !== 200) return '/sign-in';
  const { next } = (await answer.json()) as { next: string };
  return next;
}

async function send(method: 'POST' | 'DELETE', body: object): Promise<Response | null> {
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/session', { method, headers, credentials: 'same-origin', body: JSON.stringify(body) });
    return answer.ok ? answer : null;
  } catch {
    return null;
  }
}
