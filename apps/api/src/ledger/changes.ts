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
  /** All changes told from now on, until the signal: a generator that waits cannot be stopped by `return` alone. */
  listen(signal?: AbortSignal): AsyncIterable<CommittedChange>;
}

/** Changes made by this process. */
export function changesHere(): Changes {
  const told = new EventEmitter();
  // One listener per open page.
  told.setMaxListeners(0);
  return {
    tell: (change) => told.emit('change', change),
    listen: async function* (signal) {
      try {
        for await (const [change] of on(told, 'change', { signal })) yield change as CommittedChange;
      } catch (error) {
        if (!signal?.aborted) throw error;
      }
    },
  };
}
