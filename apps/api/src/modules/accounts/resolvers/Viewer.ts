import { may } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { ViewerResolvers } from '../../types.generated.ts';

export const Viewer: Pick<
  ViewerResolvers,
  'managedMinistries' | 'viewerCanManageNationalRoles' | 'viewerCanReadAccounts' | '__isTypeOf'
> = {
  viewerCanReadAccounts: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_ACCOUNTS'),
  viewerCanManageNationalRoles: (_viewer, _arguments, { signedIn }) =>
    may(signedIn?.viewer ?? null, 'MANAGE_ACCOUNTS', { leadMinistryId: null }),
  managedMinistries: async (_viewer, page, { ministries, signedIn }) => {
    const managed = (await ministries.all()).filter(
      ({ id }) => may(signedIn?.viewer ?? null, 'MANAGE_ACCOUNTS', { leadMinistryId: id }).allowed,
    );
    return pageOf(managed, page, ({ name, id }) => [name, id]);
  },
};
