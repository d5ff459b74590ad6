import type { FastifyInstance } from 'fastify';
import { type MailParts, mailsAtWork } from './mails-at-work.ts';

/** What an installation sends its mails with. */
export interface MailService extends Pick<MailParts, 'escalateAfter' | 'jobs' | 'post' | 'retrySeconds'> {
  /** Where people reach it, an origin; where it listens unless said. */
  publicOrigin?: string;
}

/**
 * Sends mails from when the server listens, for they say where it is, until it closes. A queue that cannot be used is logged:
 * everything but mails works without.
 */
export function sendMails(
  app: FastifyInstance,
  { publicOrigin, ...rest }: MailService & Omit<MailParts, 'origin'>,
): void {
  const parts: MailParts = { ...rest, origin: () => publicOrigin ?? app.listeningOrigin };
  let stop: (() => Promise<void>) | undefined;
  app.addHook('onListen', async () => {
    try {
      stop = await mailsAtWork(parts);
    } catch (error) {
      parts.log.error({ err: error }, 'No mail is sent: the queue of jobs could not be started');
    }
  });
  app.addHook('onClose', async () => stop?.());
}
