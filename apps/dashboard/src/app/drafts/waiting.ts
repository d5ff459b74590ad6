import type { SendingKey } from '../change/sending-key.ts';
import { keptHere } from './kept-here.ts';

/** What of a kept draft says that it was submitted, and not answered. */
interface Submitted {
  readonly isToSend?: boolean;
  readonly key?: SendingKey | null;
  readonly at?: string;
}

/** The reports of this person that were submitted in this browser and not answered. None when the browser keeps nothing. */
export async function waitingOf(personId: string) {
  try {
    const mine = IDBKeyRange.bound([personId], [personId, []]);
    const records = await (await keptHere()).getAll('drafts', mine);
    return records.flatMap(({ actionId, revision, kept }) => {
      const { isToSend, key, at } = (kept ?? {}) as Submitted;
      return isToSend === true && key && at ? [{ actionId, revision, key, at }] : [];
    });
  } catch {
    return [];
  }
}

/** The server has answered: an accepted report is forgotten, one that was not stays as a draft. Not if it was changed since. */
export async function answered(
  personId: string,
  actionId: string,
  revision: number,
  isAccepted: boolean,
): Promise<void> {
  try {
    const { store, done } = (await keptHere()).transaction('drafts', 'readwrite');
    const there = await store.get([personId, actionId]);
    if (there?.revision === revision) {
      if (isAccepted) await store.delete([personId, actionId]);
      else await store.put({ ...there, kept: { ...(there.kept as object), isToSend: false, key: null } });
    }
    await done;
  } catch {
    // Nothing was kept.
  }
}
