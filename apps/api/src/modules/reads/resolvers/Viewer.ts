import { may } from '#domain';
import type { ViewerResolvers } from '../../types.generated.ts';

export const Viewer: Pick<ViewerResolvers, 'reads' | 'viewerCanReadAccessLog' | '__isTypeOf'> = {
  reads: ({ id }, { filter, ...page }, { reads }) => reads.page(id, filter, page),
  viewerCanReadAccessLog: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_ACCESS_LOG'),
};
