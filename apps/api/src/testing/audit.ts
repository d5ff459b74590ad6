import { serverAudits } from 'graphql-http';

export const LEVELS = ['MUST', 'SHOULD', 'MAY'] as const;

/** What one audit of the graphql-http suite found. */
export interface Audited {
  id: string;
  level: (typeof LEVELS)[number];
  /** What it asks for. */
  name: string;
  /** Why not, null when it is so. */
  reason: string | null;
}

/** Holds a server against GraphQL over HTTP, with the suite of its working group, one audit after the other. */
export async function audit(origin: string, credentials: Record<string, string>): Promise<Audited[]> {
  const fetchFn = (address: string, init: RequestInit = {}): Promise<Response> =>
    fetch(address, { ...init, headers: { ...(init.headers as Record<string, string>), ...credentials } });
  const found: Audited[] = [];
  for (const { id, name, fn } of serverAudits({ url: `${origin}/graphql`, fetchFn })) {
    const result = await fn();
    if (result.status !== 'ok') await result.response.body?.cancel().catch(() => undefined);
    const level = LEVELS.find((one) => name.startsWith(`${one} `));
    if (!level) throw new Error(`The audit « ${name} » has no level`);
    found.push({ id, level, name, reason: result.status === 'ok' ? null : result.reason });
  }
  return found;
}

/** `13/13` of a level. */
export function scoreOf(found: readonly Audited[], level: Audited['level']): { passed: number; of: number } {
  const asked = found.filter((one) => one.level === level);
  return { passed: asked.filter(({ reason }) => reason === null).length, of: asked.length };
}
