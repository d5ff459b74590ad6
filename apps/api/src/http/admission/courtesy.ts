import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds for which somebody who was answered is still about: they will ask again. */
const ABOUT = 1_000;

/** Milliseconds after which a token has waited enough for people to have been answered. */
const PATIENCE = 1_000;

/** How many times as long as it worked a token rests, while people are about: it then has a tenth of the server at most. */
const REST = 9;

/** What tokens owe to people at the screens: programs have time. Where nobody is about, they wait for nothing. */
export class Courtesy {
  #asking = 0;
  #lastSeen = -Infinity;
  readonly #waiting: (() => void)[] = [];

  /** Somebody asks. @returns What says that they were answered. */
  arrive(): () => void {
    this.#asking += 1;
    return () => {
      this.#asking -= 1;
      this.#lastSeen = performance.now();
      if (this.#asking === 0) for (const begin of this.#waiting.splice(0)) begin();
    };
  }

  /** @param restsUntil When the token has rested, by the clock of `performance`. */
  async letPeoplePass(restsUntil: number): Promise<void> {
    if (!this.#isAnyoneAbout()) return;
    const rest = restsUntil - performance.now();
    if (rest > 0) await pause(rest);
    if (this.#asking > 0)
      await Promise.race([new Promise<void>((begin) => this.#waiting.push(begin)), pause(PATIENCE)]);
  }

  /** When a token that has worked for so many milliseconds has rested. */
  restAfter(worked: number): number {
    return performance.now() + worked * REST;
  }

  #isAnyoneAbout(): boolean {
    return this.#asking > 0 || performance.now() - this.#lastSeen < ABOUT;
  }
}
