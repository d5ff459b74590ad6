import { may } from '#domain';
import { pageOf } from '../../relay/page.ts';
import type { ViewerResolvers } from '../../types.generated.ts';

export const Viewer: Pick<
  ViewerResolvers,
  'calendars' | 'mailPreferences' | 'mails' | 'viewerCanReadAllMails' | '__isTypeOf'
> = {
  mailPreferences: ({ id }) => ({ personId: id }),
  mails: ({ id }, page, { mails }) => mails.page({ personId: id, state: null }, page),
  calendars: async ({ id }, page, { mails }) =>
    pageOf(await mails.calendarsOf.load(id), page, (calendar) => [-calendar.createdAt.getTime(), calendar.id]),
  viewerCanReadAllMails: (_viewer, _arguments, { signedIn }) => may(signedIn?.viewer ?? null, 'READ_ALL_MAILS'),
};
