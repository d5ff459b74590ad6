import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashOf, newSecret } from '../identity/secret.ts';

/**
 * Demonstration without passwords: whoever reads this machine's terminal may come in. An address with a secret is
 * printed at each start; it opens once, and the next one is then printed.
 */
export class DemoDoor {
  readonly #file: string;
  readonly #print: (address: string) => void;
  readonly #opened = new Set<string>();
  #origin = '';
  #secret = newSecret();

  /** @param print Says the address to the person at the terminal. */
  constructor(dataDir: string, print: (address: string) => void) {
    mkdirSync(dataDir, { recursive: true });
    this.#file = join(dataDir, 'entry.json');
    this.#print = print;
  }

  /** Begins to let people in, once the server knows its address. */
  open(origin: string): void {
    this.#origin = origin;
    this.#announce();
  }

  /** Exchanges the secret of the address for one that a cookie keeps; undefined when it is not the one printed last. */
  enter(secret: string): string | undefined {
    if (hashOf(secret) !== hashOf(this.#secret)) return undefined;
    this.#secret = newSecret();
    this.#announce();
    const kept = newSecret();
    this.#opened.add(hashOf(kept));
    return kept;
  }

  /** Whether this cookie came through the door since the server started. */
  isOpenTo(kept: string | undefined): boolean {
    return kept !== undefined && this.#opened.has(hashOf(kept));
  }

  #announce(): void {
    const address = `${this.#origin}/enter?token=${this.#secret}`;
    writeFileSync(this.#file, `${JSON.stringify({ address })}\n`, { mode: 0o600 });
    chmodSync(this.#file, 0o600);
    this.#print(address);
  }
}
