import { may } from '#domain';
import type { Context } from '../../context.ts';
import type { InvitationMapper } from './schema.mappers.ts';

/** Whether the viewer may see the invitation: whoever manages the role that it promises. */
export const seesInvitation = ({ ministryId }: InvitationMapper, { signedIn }: Pick<Context, 'signedIn'>): boolean =>
  may(signedIn?.viewer ?? null, 'READ_ACCOUNTS', { leadMinistryId: ministryId }).allowed;
