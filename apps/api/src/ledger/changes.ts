import { EventEmitter, on } from 'node:events';
import type { LedgerOperation } from './operation.ts';

/** An accepted change, told after it was committed. */
export interface CommittedChange {
  sequence: number;
  operation: LedgerOperation;
  planId: string | null;
  actionId: string | null;
}

/** Tells whoever listens of each accepted change, wherever it was made. */
export interface Changes {
  tell(change: CommittedChange): void;
  /**
   * All changes told from this call on, until the signal: a generator that waits cannot be stopped by `return` alone. Each
   * that is listened to has to be followed, or its signal given.
   */
  listen(signal?: AbortSignal): AsyncIterable<CommittedChange>;
}

/** Changes made by this process. */
export function changesHere(): Changes {
  const told = new EventEmitter();
  // One listener per open page.
  told.setMaxListeners(0);
  return {
    tell: (change) => told.emit('change', change),
    listen: (signal) => (signal?.aborted ? nothing() : following(on(told, 'change', { signal }), signal)),
  };
}

async function* following(events: AsyncIterable<unknown[]>, signal?: AbortSignal): AsyncGenerator<CommittedChange> {
  try {
    for await (const [change] of events) yield change as CommittedChange;
  } catch (error) {
    if (!signal?.aborted) throw error;
  }
}

async function* nothing(): AsyncGenerator<never> {
  // Whoever left before they listened hears none.
}
