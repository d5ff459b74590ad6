import { createHash } from 'node:crypto';

/**
 * Numbers that look random and are the same for the same seed on every machine. The algorithm is sfc32, in the public
 * domain (PractRand); sixteen lines of our own rather than a package that we would have for this alone. Not for secrets.
 */
export class Random {
  #a: number;
  #b: number;
  #c: number;
  #counter = 1;

  constructor(seed: string) {
    const digest = createHash('sha256').update(seed).digest();
    this.#a = digest.readInt32LE(0);
    this.#b = digest.readInt32LE(4);
    this.#c = digest.readInt32LE(8);
    for (let round = 0; round < 12; round++) this.bits();
  }

  /** A whole number of 32 bits, from 0. */
  bits(): number {
    const result = (this.#a + this.#b + this.#counter) | 0;
    this.#counter = (this.#counter + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = (((this.#c << 21) | (this.#c >>> 11)) + result) | 0;
    return result >>> 0;
  }

  /** At least 0, less than 1. */
  share(): number {
    return this.bits() / 4_294_967_296;
  }

  /** A whole number between these two, both included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.share() * (to - from + 1));
  }

  /** True this often. */
  isTrue(probability: number): boolean {
    return this.share() < probability;
  }

  pick<T>(items: readonly T[]): T {
    return items[Math.floor(this.share() * items.length)] as T;
  }

  /** One of these, each as often as its weight says. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    let left = this.share() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) if ((left -= weight) < 0) return value;
    return (choices.at(-1) as readonly [T, number])[0];
  }

  /** Around 0, with a standard deviation of 1 (Box–Muller). */
  normal(): number {
    return Math.sqrt(-2 * Math.log(1 - this.share())) * Math.cos(2 * Math.PI * this.share());
  }

  /** So many bytes in hexadecimal; a multiple of four. */
  hex(bytes: number): string {
    let text = '';
    for (let index = 0; index < bytes; index += 4) text += this.bits().toString(16).padStart(8, '0');
    return text;
  }
}
