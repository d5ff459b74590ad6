import { may } from '#domain';
import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { ViewerResolvers } from '../../types.generated.ts';

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
  viewerCanManageTokens: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'MANAGE_OWN_TOKENS'),
  viewerCanReadLedger: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_LEDGER'),
  viewerCanReadAllTokens: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_ALL_TOKENS'),
  viewerCanRevokeAnyToken: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'REVOKE_ANY_TOKEN'),
};
