import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';

/** What this browser keeps. Every record belongs to a person: nobody is ever given another one's. */
export interface KeptHere extends DBSchema {
  drafts: { key: [personId: string, actionId: string]; value: KeptRecord };
}

/** A draft, as it lies there. */
export interface KeptRecord {
  readonly personId: string;
  readonly actionId: string;
  /** It grows by one each time that a window of this browser writes it. */
  readonly revision: number;
  readonly kept: unknown;
}

let opening: Promise<IDBPDatabase<KeptHere>> | undefined;

/** The database of this browser. @throws When the browser keeps none, in some private windows for instance. */
export function keptHere(): Promise<IDBPDatabase<KeptHere>> {
  opening ??= openDB<KeptHere>('jalon', 1, {
    upgrade: (db) => {
      db.createObjectStore('drafts', { keyPath: ['personId', 'actionId'] });
    },
    // A newer version of ours, in another window, must not wait for this one.
    blocking: (_now, _next, event) => {
      (event.target as IDBDatabase).close();
      opening = undefined;
    },
    terminated: () => {
      opening = undefined;
    },
  }).catch((fault: unknown) => {
    opening = undefined;
    throw fault;
  });
  return opening;
}

/** At sign-out, forgets what the server has: what it has not stays, under this person's name. Never throws. */
export async function forgetWhatIsSaved(personId: string): Promise<void> {
  try {
    const db = await keptHere();
    const mine = IDBKeyRange.bound([personId], [personId, []]);
    for (const { actionId, kept } of await db.getAll('drafts', mine)) {
      const { isSaved, isToSend } = (kept ?? {}) as { isSaved?: boolean; isToSend?: boolean };
      if (isSaved === true && isToSend !== true) await db.delete('drafts', [personId, actionId]);
    }
  } catch {
    // Nothing was kept.
  }
}
