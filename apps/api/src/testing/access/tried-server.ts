import type { ServerUnderTest } from '../server-under-test.ts';

/** What is needed of a server to try who may what: one in this process, or the built product in a process of its own. */
export type TriedServer = Pick<
  ServerUnderTest,
  'origin' | 'now' | 'anonymous' | 'as' | 'hire' | 'withTokenOf' | 'behind' | 'readsAreLogged'
>;

/** The day of Paris so many days after the server's now. */
export function dayIn({ now }: Pick<TriedServer, 'now'>, days: number): string {
  return new Date(Date.parse(now) + days * 86_400_000).toISOString().slice(0, 10);
}
