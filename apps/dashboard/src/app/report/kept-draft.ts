import type { SendingKey } from '../change/sending-key.ts';
import { keptHere } from '../drafts/kept-here.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** The action as the person read it when the writing began. */
export type ReadAction = Pick<ReportedActionView, 'version' | 'status' | 'statusIsDeduced' | 'confidence'> & {
  readonly milestones: readonly {
    readonly id: string;
    readonly forecast?: string | null;
    readonly actual?: string | null;
  }[];
  readonly updateState: string | null;
  readonly statusReason?: string | null;
};

/** What was typed, and what had been read: the whole of what the server keeps, too. */
export interface TypedReport {
  readonly draft: ReportDraft;
  readonly read: ReadAction;
}

/** What was typed and not submitted, as this browser keeps it. */
export interface KeptDraft extends TypedReport {
  /** The key of a sending that was not answered: sending the same again does it once. */
  readonly key: SendingKey | null;
  /** Whether it was submitted as it is, and is to be sent as soon as the server answers. */
  readonly isToSend?: boolean;
  /** When it was last typed in. */
  readonly at: string;
  /** The version of the draft on the server that it follows. */
  readonly follows: number;
  /** Whether the server has exactly this. */
  readonly isSaved: boolean;
}

/** What matters of the action for whoever writes about it. */
export function readActionOf(action: ReportedActionView): ReadAction {
  const { version, status, statusReason, statusIsDeduced, confidence, milestones, openUpdate } = action;
  return {
    version,
    status,
    statusReason: statusReason ?? null,
    statusIsDeduced,
    confidence,
    milestones: milestones.nodes.map(({ id, forecast, actual }) => ({ id, forecast, actual })),
    updateState: openUpdate?.state ?? null,
  };
}

/** A draft found in this browser, and how often it had been written. */
export interface FoundHere {
  readonly kept: KeptDraft;
  readonly revision: number;
}

/** What this person had typed about this action in this browser, null when nothing. */
export async function recallDraft(personId: string, actionId: string): Promise<FoundHere | null> {
  try {
    const record = (await (await keptHere()).get('drafts', [personId, actionId])) ?? (await moveIn(personId, actionId));
    return isKept(record?.kept) ? { kept: record.kept, revision: record.revision } : null;
  } catch {
    return null;
  }
}

/** Brings in what an earlier version of ours had kept elsewhere in this browser, so that nothing typed then is lost. */
async function moveIn(personId: string, actionId: string) {
  const place = `jalon.draft.${personId}.${actionId}`;
  const old = localStorage.getItem(place);
  if (old === null) return undefined;
  const kept: unknown = { ...(JSON.parse(old) as object | null), follows: 0, isSaved: false };
  if (isKept(kept)) await keepDraft(personId, actionId, kept, 0);
  localStorage.removeItem(place);
  return (await keptHere()).get('drafts', [personId, actionId]);
}

/**
 * Keeps what is being typed, on top of what this window has seen (`revision`).
 *
 * @returns The new revision; `elsewhere` when another window of this browser has written meanwhile, whose text is left as it
 *   is; `not` when the browser keeps nothing.
 */
export async function keepDraft(
  personId: string,
  actionId: string,
  kept: KeptDraft,
  revision: number,
): Promise<number | 'elsewhere' | 'not'> {
  try {
    const written = (await keptHere()).transaction('drafts', 'readwrite');
    const there = await written.store.get([personId, actionId]);
    if (there && there.revision !== revision) return 'elsewhere';
    await written.store.put({ personId, actionId, revision: revision + 1, kept });
    await written.done;
    return revision + 1;
  } catch {
    return 'not';
  }
}

/** Notes that the server has exactly what this window wrote last, at this version. It is the same text: no new revision. */
export async function markSaved(
  personId: string,
  actionId: string,
  revision: number,
  { follows, text, textOf }: { follows: number; text: string; textOf: (typed: TypedReport) => string },
): Promise<void> {
  try {
    const { store, done } = (await keptHere()).transaction('drafts', 'readwrite');
    const there = await store.get([personId, actionId]);
    if (there?.revision === revision && isKept(there.kept)) {
      const kept: KeptDraft = { ...there.kept, follows, isSaved: textOf(there.kept) === text };
      await store.put({ ...there, kept });
    }
    await done;
  } catch {
    // Nothing was kept.
  }
}

/** Forgets it: it was submitted, or erased by the person. */
export async function forgetDraft(personId: string, actionId: string): Promise<void> {
  try {
    await (await keptHere()).delete('drafts', [personId, actionId]);
  } catch {
    // Nothing was kept.
  }
}

/** What the text of a draft on the server says; null when another form wrote it. */
export function readTyped(text: string | null): TypedReport | null {
  try {
    const typed: unknown = JSON.parse(text ?? 'null');
    return isTyped(typed) ? typed : null;
  } catch {
    return null;
  }
}

/** Whether this is what an earlier version of ourselves wrote, and not something else. */
function isKept(kept: unknown): kept is KeptDraft {
  const { at, follows } = (kept ?? {}) as Partial<KeptDraft>;
  return typeof at === 'string' && typeof follows === 'number' && isTyped(kept);
}

function isTyped(typed: unknown): typed is TypedReport {
  const { draft, read } = (typed ?? {}) as Partial<TypedReport>;
  return (
    typeof read?.version === 'number' &&
    Array.isArray(read.milestones) &&
    typeof draft?.narrative === 'string' &&
    typeof draft.status === 'string' &&
    Array.isArray(draft.milestones) &&
    Array.isArray(draft.evidence)
  );
}
