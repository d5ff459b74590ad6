import { createHash } from 'node:crypto';

/** What an id names, as its first letters say. */
export type IdPrefix =
  'plan' | 'axis' | 'act' | 'rec' | 'rep' | 'mil' | 'evi' | 'min' | 'per' | 'upd' | 'ver' | 'tok' | 'need';

/**
 * The id of what comes from a file or a generator: the same path gives the same id on every machine, so that an address
 * noted on one installation holds on another.
 *
 * @returns The prefix, `_`, and the first 32 hexadecimal digits of the SHA-256 of the path.
 */
export function stableId(prefix: IdPrefix, ...path: (string | number)[]): string {
  return `${prefix}_${createHash('sha256').update(path.join('/')).digest('hex').slice(0, 32)}`;
}
