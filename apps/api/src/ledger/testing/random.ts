/** Chance that can be had again: the same seed gives the same. */
export interface Random {
  /** From `least` to `most`, both included. */
  between(least: number, most: number): number;
  chance(of: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** So many random bytes in hexadecimal. */
  hex(bytes: number): string;
}

/** A generator of 32 bits (mulberry32), good enough to vary tests. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (of) => next() < of,
    pick: (items) => items[between(0, items.length - 1)]!,
    hex: (bytes) => Array.from({ length: bytes }, () => between(0, 255).toString(16).padStart(2, '0')).join(''),
  };
}
