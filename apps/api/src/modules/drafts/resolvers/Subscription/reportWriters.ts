import { may, refusal } from '#domain';
import type { Context } from '../../../../context.ts';
import { requestError } from '../../../relay/errors.ts';
import type { SubscriptionResolvers } from '../../../types.generated.ts';
import { writersOf } from '../../writers.ts';

const ID = /^act_[0-9a-f]{32}$/;

export const reportWriters: NonNullable<SubscriptionResolvers['reportWriters']> = {
  subscribe: async function* (_parent, { actionId }, context) {
    const denied = await deniedTo(actionId, context);
    if (denied) throw requestError('FORBIDDEN', denied);
    const personId = context.signedIn!.viewer.personId;
    const writers = writersOf(context.changes).join(actionId, personId, context.listening?.gone);
    for await (const personIds of writers) {
      // Rights of this moment: whoever lost them hears no more, and is seen no more.
      if (await deniedTo(actionId, (await context.listening?.again()) ?? context)) return;
      yield { reportWriters: { personIds } };
    }
  },
};

async function deniedTo(actionId: string, { actions, signedIn }: Context) {
  const action = ID.test(actionId) ? await actions.byId.load(actionId) : null;
  if (!action) return refusal('NOT_FOUND', { field: 'actionId' });
  const permission = may(signedIn?.viewer ?? null, 'SUBMIT_UPDATE', { leadMinistryId: action.leadMinistryId });
  return permission.allowed ? null : permission.refusal;
}
