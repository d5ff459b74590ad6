import type { ActionState } from '../action/action-state.ts';
import type { Viewer } from '../permission/viewer.ts';
import { decideOnOpenUpdate } from './decide-on-open-update.ts';
import type { UpdateDecision } from './update-decision.ts';

/** The author takes a submitted update back, to change it: it is a draft again. */
export function withdrawUpdate(action: ActionState, viewer: Viewer | null): UpdateDecision {
  const step = decideOnOpenUpdate(action, 'WITHDRAW_UPDATE', viewer);
  if (!step.accepted) return step;
  const { update } = step.next;
  return { accepted: true, next: { ...action, openUpdate: update }, update };
}
