import { MINISTRY_ROLES, type Permission, type Viewer as Asking, may } from '#domain';
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
  | 'colleagues'
  | 'deputies'
  | 'displayName'
  | 'grants'
  | 'id'
  | 'post'
  | 'previousVisitAt'
  | 'sessions'
  | 'tokens'
  | 'version'
  | 'viewerCanAppointDeputies'
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
  deputies: async ({ id }, page, { people }) =>
    pageOf(await people.deputiesOf.load(id), page, (deputy) => [-Date.parse(deputy.fromOn), deputy.id]),
  colleagues: async ({ id }, page, { people }) => {
    const own = (await people.grantsOf.load(id)).filter(({ onBehalfOf }) => onBehalfOf === null);
    const ministries = new Set(own.flatMap(({ ministryId }) => ministryId ?? []));
    const holding = [...ministries].flatMap((ministry) =>
      MINISTRY_ROLES.map((role) => people.holding.load(`${role} ${ministry}`)),
    );
    const all = new Map((await Promise.all(holding)).flat().map((person) => [person.id, person]));
    all.delete(id);
    return pageOf([...all.values()], page, (person) => [person.displayName, person.id]);
  },
  viewerCanAppointDeputies: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'APPOINT_DEPUTIES'),
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
