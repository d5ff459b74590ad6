import { readPlanAt } from '../moment/plan-at.ts';

/** SHA-256 of a text in UTF-8, in hexadecimal, computed in this browser. */
export async function fingerprintOf(content: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(content)));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Enough of it to tell one snapshot from another at a glance. */
export const shortened = (fingerprint: string): string => `${fingerprint.slice(0, 12)}…`;

/**
 * The page of a snapshot, without its host: it has a date of its own, whatever the moment shown around it.
 *
 * @param planCode The plan's piece of an address.
 */
export const pageOf = (planCode: string, fingerprint: string): string =>
  `/plans/${readPlanAt(planCode).code}/snapshots/${fingerprint}`;
