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
  /** The one-time address printed by the server was not opened in this browser. */
  | { readonly state: 'closed' }
  /** This installation is no demonstration. */
  | { readonly state: 'absent' }
  /** The server did not answer. */
  | { readonly state: 'unreachable' };

/** Asks who may be chosen. Never throws. */
export async function knock(): Promise<Door> {
  try {
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
  return send('POST', { personaId });
}

/** Signs out. Returns whether the server agreed. */
export async function leave(): Promise<boolean> {
  return send('DELETE', {});
}

async function send(method: 'POST' | 'DELETE', body: object): Promise<boolean> {
  try {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch('/session', { method, headers, credentials: 'same-origin', body: JSON.stringify(body) });
    return answer.ok;
  } catch {
    return false;
  }
}
