import { USUAL_RHYTHM } from '#domain';
import { mailAddress } from '../../../mail/mail-address.ts';
import type { MailPreferencesResolvers } from '../../types.generated.ts';

export const MailPreferences: MailPreferencesResolvers = {
  rhythm: async ({ personId }, _arguments, { mails }) =>
    (await mails.preferenceOf.load(personId))?.rhythm ?? USUAL_RHYTHM,
  language: async ({ personId }, _arguments, { mails }) => (await mails.preferenceOf.load(personId))?.language ?? 'FR',
  address: async ({ personId }, _arguments, { people, db }) => {
    const person = await people.byId.load(personId);
    return person && mailAddress(person, db);
  },
};
