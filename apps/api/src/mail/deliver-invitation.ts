import { sql } from 'kysely';
import type { Attempt } from '../jobs/jobs.ts';
import { failureSaid } from './failure-said.ts';
import { invitationLetter } from './invitation-letter.ts';
import type { MailParts } from './mails-at-work.ts';
import { isRefusedForGood } from './post.ts';

/**
 * Sends an invitation whose mail waits, as long as it can be used. A failure is kept with it; the last one settles its mail.
 *
 * @throws What the mail server says, as long as it is to be tried again.
 */
export async function deliverInvitation(id: string, attempt: Attempt, parts: MailParts): Promise<void> {
  const { db, post, log, origin } = parts;
  const invitation = await db
    .selectFrom('invitation')
    .leftJoin('ministry', 'ministry.id', 'invitation.ministryId')
    .selectAll('invitation')
    .select('ministry.name as ministryName')
    .where('invitation.id', '=', id)
    .where('mailState', '=', 'WAITING')
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst();
  if (!invitation?.role) return;
  const settle = (how: { mailState?: 'SENT' | 'FAILED'; mailFailure: string | null }) =>
    // One that was sent again meanwhile waits for a mail of its own.
    db
      .updateTable('invitation')
      .set(how)
      .where('id', '=', id)
      .where('version', '=', sql<number>`${invitation.version}`)
      .execute();
  try {
    await post.send(invitationLetter({ ...invitation, role: invitation.role }, origin()), invitation.isDemo);
  } catch (error) {
    const isOver = attempt.isLast || isRefusedForGood(error);
    await settle({ mailFailure: failureSaid(error), ...(isOver && { mailState: 'FAILED' as const }) });
    log.error({ err: error, invitationId: id, attempt: attempt.number }, 'An invitation could not be sent');
    if (isOver) return;
    throw error;
  }
  await settle({ mailState: 'SENT', mailFailure: null });
}
