import { digestSubject, french, may, refusal } from '#domain';
import { itemsIn } from '../../../mail/make-digests.ts';
import type { MailResolvers } from '../../types.generated.ts';

export const Mail: MailResolvers = {
  recipient: async ({ personId }, _arguments, { people }) => (await people.byId.load(personId))!,
  subject: ({ content }, { language }) => {
    const items = itemsIn(content);
    return language === 'EN' ? digestSubject(items, 'en') : french(digestSubject(items, 'fr'));
  },
  viewerCanSendAgain: ({ state }, _arguments, { signedIn }) => {
    const permission = may(signedIn?.viewer ?? null, 'SEND_MAIL_AGAIN');
    if (!permission.allowed || state === 'FAILED') return permission;
    return { allowed: false, refusal: refusal('MAIL_NOT_FAILED') };
  },
};
