import { type Permission, type Viewer as Asking, may } from '#domain';
import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { ViewerResolvers } from '../../types.generated.ts';

/** For one of their ministries at least. */
function decides(viewer: Asking | null): Permission {
  const ministries = viewer?.grants.flatMap(({ ministryId }) => ministryId ?? []) ?? [];
  const answers = ministries.map((leadMinistryId) => may(viewer, 'VALIDATE_UPDATE', { leadMinistryId }));
  return answers.find(({ allowed }) => allowed) ?? may(viewer, 'VALIDATE_UPDATE');
}

export const Viewer: Pick<
  ViewerResolvers,
  | 'displayName'
  | 'grants'
  | 'id'
  | 'post'
  | 'previousVisitAt'
  | 'sessions'
  | 'tokens'
  | 'version'
  | 'viewerCanDecide'
  | 'viewerCanFollowCampaigns'
  | 'viewerCanManageTokens'
  | 'viewerCanReadAllTokens'
  | 'viewerCanReadLedger'
  | 'viewerCanRevokeAnyToken'
  | 'work'
  | '__isTypeOf'
> = {
  grants: async ({ id }, page, { people }) => pageInOrder(await people.grantsOf.load(id), page),
  tokens: async ({ id }, page, { people }) =>
    pageOf(await people.tokensOf.load(id), page, (token) => [-token.createdAt.getTime(), token.id]),
  sessions: async ({ id }, page, { people }) =>
    pageOf(await people.sessionsOf.load(id), page, (session) => [-session.createdAt.getTime(), session.id]),
  previousVisitAt: (_viewer, _arguments, { signedIn }) => signedIn?.previousVisitAt ?? null,
  work: async (_viewer, { planCode }, { plans }) => ({ planId: (await plans.byCode.load(planCode))?.id ?? '' }),
  viewerCanFollowCampaigns: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_OPEN_UPDATE'),
  viewerCanDecide: (_viewer, _arguments, { signedIn }) => decides(signedIn?.viewer ?? null),
  viewerCanManageTokens: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'MANAGE_OWN_TOKENS'),
  viewerCanReadLedger: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_LEDGER'),
  viewerCanReadAllTokens: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_ALL_TOKENS'),
  viewerCanRevokeAnyToken: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'REVOKE_ANY_TOKEN'),
};
