import type { Viewer } from './viewer.ts';

/** How something is read: asked for on a page or by a program, taken away as a file, or the log of all that itself. */
export type Reading = 'QUERY' | 'EXPORT' | 'ACCESS_LOG';

/**
 * Whether a read is logged: every one by an auditor or by a program, every file that anyone takes away, and every look into
 * the log itself. What the others read on their pages is nobody's business.
 */
export function readIsLogged(viewer: Viewer, reading: Reading): boolean {
  return reading !== 'QUERY' || viewer.via === 'TOKEN' || viewer.grants.some(({ role }) => role === 'AUDITOR');
}
