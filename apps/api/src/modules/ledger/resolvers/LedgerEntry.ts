import { pageInOrder } from '../../relay/page.ts';
import type { LedgerEntryResolvers } from '../../types.generated.ts';
import { fieldChanges } from '../field-changes.ts';
import { seesOpenUpdates } from '../../actions/viewer-permissions.ts';

export const LedgerEntry: LedgerEntryResolvers = {
  id: ({ seq }) => `led_${seq}`,
  sequence: ({ seq }) => seq,
  actor: ({ actorId }, _arguments, { people }) => (actorId === null ? null : people.byId.load(actorId)),
  plan: ({ planId }, _arguments, { plans }) => (planId === null ? null : plans.byId.load(planId)),
  action: ({ actionId }, _arguments, { actions }) => (actionId === null ? null : actions.byId.load(actionId)),
  update: async ({ updateId }, _arguments, context) => {
    const update = updateId === null ? null : await context.updates.byId.load(updateId);
    const action = update && (await context.actions.byId.load(update.actionId));
    if (!update || !action) return null;
    return update.state === 'VALIDATED' || seesOpenUpdates(action, update.authorId, context) ? update : null;
  },
  changes: async (entry, page, context) => pageInOrder(await fieldChanges(entry, context), page),
};
