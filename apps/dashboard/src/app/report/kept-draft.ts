import type { SendingKey } from '../change/sending-key.ts';
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
};

/** What was typed and not submitted, as this browser keeps it. */
export interface KeptDraft {
  readonly draft: ReportDraft;
  readonly read: ReadAction;
  /** The key of a sending that was not answered: sending the same again does it once. */
  readonly key: SendingKey | null;
  /** When it was last typed in. */
  readonly at: string;
}

/** What matters of the action for whoever writes about it. */
export function readActionOf(action: ReportedActionView): ReadAction {
  const { version, status, statusIsDeduced, confidence, milestones, openUpdate } = action;
  return {
    version,
    status,
    statusIsDeduced,
    confidence,
    milestones: milestones.nodes.map(({ id, forecast, actual }) => ({ id, forecast, actual })),
    updateState: openUpdate?.state ?? null,
  };
}

const place = (personId: string, actionId: string) => `jalon.draft.${personId}.${actionId}`;

/** What this person had typed about this action, null when nothing. */
export function recallDraft(personId: string, actionId: string): KeptDraft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(place(personId, actionId)) ?? 'null');
    return isKept(kept) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps what is being typed. Returns whether the browser could. */
export function keepDraft(personId: string, actionId: string, kept: KeptDraft): boolean {
  try {
    localStorage.setItem(place(personId, actionId), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

/** Forgets it: it was submitted, or erased by the person. */
export function forgetDraft(personId: string, actionId: string): void {
  try {
    localStorage.removeItem(place(personId, actionId));
  } catch {
    // Storage is forbidden: nothing was kept.
  }
}

/** Whether this is what an earlier version of ourselves wrote, and not something else. */
function isKept(kept: unknown): kept is KeptDraft {
  const { draft, read, at } = (kept ?? {}) as Partial<KeptDraft>;
  return (
    typeof at === 'string' &&
    typeof read?.version === 'number' &&
    Array.isArray(read.milestones) &&
    typeof draft?.narrative === 'string' &&
    typeof draft.status === 'string' &&
    Array.isArray(draft.milestones) &&
    Array.isArray(draft.evidence)
  );
}
