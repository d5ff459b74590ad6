import type { FastifyBaseLogger } from 'fastify';
import type { Database } from '../database/open-database.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Changes } from '../ledger/changes.ts';
import { deliverInvitation } from './deliver-invitation.ts';
import { deliverMail } from './deliver-mail.ts';
import { forgetOldMails, makeDigests } from './make-digests.ts';
import type { Post } from './post.ts';

/** What mails are made and sent with. */
export interface MailParts {
  db: Database;
  jobs: Jobs;
  post: Post;
  changes: Changes;
  clock: () => string;
  log: Pick<FastifyBaseLogger, 'error' | 'info' | 'warn'>;
  /** Where people reach Jalon. */
  origin: () => string;
  escalateAfter: number;
  /** Seconds before a mail that could not be sent is tried again: twice as long each time. */
  retrySeconds?: number;
}

/** A round of all mails, every so often. */
export const ROUND = 'mail-round';
/** One mail to send. */
const SENDING = 'mail';
/** One invitation to send. */
const INVITING = 'invitation';
/** After which changes something waits to be sent. */
const ASKS_TO_SEND = new Set(['MAIL_SENT_AGAIN', 'INVITATION_SENT', 'INVITATION_SENT_AGAIN']);

/** How often a mail is tried again: the last time some eight hours after the first. */
const RETRIES = 9;

/**
 * Makes and sends mails while the server runs. Several servers share the work: each mail is sent by one of them.
 *
 * @returns What stops it; what is under way is waited for.
 */
export async function mailsAtWork(parts: MailParts): Promise<() => Promise<void>> {
  const { db, jobs, post, changes, clock, log, retrySeconds = 60 } = parts;
  await jobs.start();
  const retry = { retryLimit: RETRIES, retryDelay: retrySeconds, retryBackoff: true, retryDelayMax: 7_200 };
  await jobs.take<{ invitationId: string }>({
    name: INVITING,
    retry,
    run: ({ invitationId }, attempt) => deliverInvitation(invitationId, attempt, parts),
  });
  await jobs.take<{ mailId: string }>({
    name: SENDING,
    retry,
    run: ({ mailId }, attempt) => deliverMail(mailId, attempt, parts),
  });
  await jobs.take({
    name: ROUND,
    every: '*/10 * * * *',
    run: async () => {
      await makeDigests(parts);
      await sendWaiting(db, jobs);
      await forgetOldMails(db, clock());
    },
  });
  // What is new since the last stop is told without waiting for the clock.
  await jobs.give(ROUND, {}, '');
  const gone = new AbortController();
  const listening = sendWhenAsked();
  async function sendWhenAsked(): Promise<void> {
    for await (const { operation } of changes.listen(gone.signal)) {
      if (!ASKS_TO_SEND.has(operation)) continue;
      await sendWaiting(db, jobs).catch((error: unknown) => log.error({ err: error }, 'Mails could not be queued'));
    }
  }
  return async () => {
    gone.abort();
    await listening;
    await jobs.stop();
    post.close();
  };
}

/** Gives every mail that waits to the queue, which has each once. One that was forgotten by a server that was killed is found. */
async function sendWaiting(db: Database, jobs: Jobs): Promise<void> {
  const waiting = await db.selectFrom('mail').select('id').where('state', '=', 'WAITING').orderBy('id').execute();
  for (const { id } of waiting) await jobs.give(SENDING, { mailId: id }, id);
  const invited = db
    .selectFrom('invitation')
    .select(['id', 'version'])
    .where('mailState', '=', 'WAITING')
    .orderBy('id');
  for (const { id, version } of await invited.execute()) {
    await jobs.give(INVITING, { invitationId: id }, `${id} ${version}`);
  }
}
