import { refusal, refused as refuse } from '#domain';
import { storesOf } from '../../../../context.ts';
import { change } from '../../../../ledger/change.ts';
import { mailsSubject } from '../../../../mail/mails-subject.ts';
import { newLink } from '../../../../mail/preference-link.ts';
import { conflict, refused } from '../../../relay/outcome.ts';
import type { MutationResolvers } from '../../../types.generated.ts';

export const setMailPreferences: NonNullable<MutationResolvers['setMailPreferences']> = async (
  _parent,
  { input },
  context,
) => {
  const id = context.signedIn?.person.id ?? '';
  const { expectedVersion, idempotencyKey, rhythm, language, replaceLink } = input;
  const command = {
    ...{ id, expectedVersion, idempotencyKey, input },
    operation: 'MANAGE_OWN_MAILS',
    records: 'MAIL_PREFERENCES_CHANGED',
  } as const;
  const outcome = await change(mailsSubject, command, context, (mails) => {
    const isSame = mails.rhythm === rhythm && mails.language === language && !replaceLink;
    if (isSame) return refuse(refusal('MAIL_PREFERENCES_UNCHANGED'));
    const link = replaceLink ? newLink() : mails.link;
    return { accepted: true, next: { ...mails, rhythm, language, link } };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  return { __typename: 'MailPreferencesSet', viewer: (await storesOf(context.db).people.byId.load(id))! };
};
