import { refusal, refused as refuse } from '#domain';
import { storesOf } from '../../../../context.ts';
import { change } from '../../../../ledger/change.ts';
import { conflict, refused } from '../../../relay/outcome.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { mailSubject } from '../../mail-subject.ts';

export const sendMailAgain: NonNullable<MutationResolvers['sendMailAgain']> = async (_parent, { input }, context) => {
  const { mailId: id, expectedVersion, idempotencyKey } = input;
  const command = {
    ...{ id, expectedVersion, idempotencyKey, input },
    operation: 'SEND_MAIL_AGAIN',
    records: 'MAIL_SENT_AGAIN',
  } as const;
  const outcome = await change(mailSubject, command, context, (mail) =>
    mail.state === 'FAILED'
      ? { accepted: true, next: { ...mail, state: 'WAITING' as const } }
      : refuse(refusal('MAIL_NOT_FAILED', { field: 'mailId' })),
  );
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  return { __typename: 'MailSentAgain', mail: (await storesOf(context.db).mails.byId.load(id))! };
};
