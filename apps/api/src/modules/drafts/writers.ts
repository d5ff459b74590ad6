import { EventEmitter, on } from 'node:events';

/**
 * Who has the report form of an action open, for as long as they are subscribed: nothing else is kept, and nothing outlives
 * the process. Those at another process are not seen (as ADR 7 says of changes).
 */
export class Writers {
  readonly #at = new Map<string, Map<symbol, string>>();
  // One listener per open form.
  readonly #moved = new EventEmitter().setMaxListeners(0);

  /** Takes part until the signal, and tells who else does: at once, and when it changes. */
  async *join(actionId: string, personId: string, gone?: AbortSignal): AsyncGenerator<string[]> {
    const place = Symbol(personId);
    const here = this.#at.get(actionId) ?? new Map<symbol, string>();
    this.#at.set(actionId, here.set(place, personId));
    // Listening begins before it is told: what happens meanwhile waits.
    const moves = on(this.#moved, actionId, { signal: gone });
    this.#moved.emit(actionId);
    try {
      for await (const _moved of moves) yield this.#besides(actionId, place);
    } catch (error) {
      if (!gone?.aborted) throw error;
    } finally {
      here.delete(place);
      if (here.size === 0) this.#at.delete(actionId);
      this.#moved.emit(actionId);
    }
  }

  #besides(actionId: string, place: symbol): string[] {
    const others = [...(this.#at.get(actionId) ?? [])].filter(([one]) => one !== place);
    return [...new Set(others.map(([, personId]) => personId))];
  }
}

const all = new WeakMap<object, Writers>();

/** The writers of one server, which is known by what tells of its changes. */
export function writersOf(server: object): Writers {
  const writers = all.get(server) ?? new Writers();
  all.set(server, writers);
  return writers;
}
