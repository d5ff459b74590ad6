/** When the session of this browser ends, and whether staying puts it off. */
export interface EndOfSession {
  readonly seconds: number;
  readonly canStay: boolean;
}

/** Asks the server when the session ends, which does not put it off. */
export const whenItEnds = (): Promise<EndOfSession | 'over' | null> => ask('GET');

/** Stays: the session begins to wait anew. */
export const stay = (): Promise<EndOfSession | 'over' | null> => ask('POST');

/** Null when the server does not answer. Never throws. */
async function ask(method: 'GET' | 'POST'): Promise<EndOfSession | 'over' | null> {
  try {
    const answer = await fetch('/session/expiry', { method, credentials: 'same-origin' });
    if (answer.status === 401) return 'over';
    return answer.ok ? ((await answer.json()) as EndOfSession) : null;
  } catch {
    return null;
  }
}
