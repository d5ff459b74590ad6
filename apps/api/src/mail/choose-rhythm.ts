import { randomUUID } from 'node:crypto';
import type { DigestRhythm } from '#domain';
import { type Asking, change } from '../ledger/change.ts';
import { mailsSubject } from './mails-subject.ts';

/** How often it is begun again when the account changes meanwhile. */
const TRIES = 5;

/**
 * Chooses how often the holder of a link is told, for them: whoever has the address of the mail may do this and no more.
 * Choosing what is chosen already changes nothing.
 *
 * @returns Whether it is so now.
 */
export async function chooseRhythm(asking: Asking, personId: string, rhythm: DigestRhythm): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries++) {
    const person = await asking.db
      .selectFrom('person')
      .innerJoin('mailPreference', 'personId', 'person.id')
      .select(['version', 'rhythm'])
      .where('person.id', '=', personId)
      .executeTakeFirst();
    if (!person) return false;
    if (person.rhythm === rhythm) return true;
    const outcome = await change(
      mailsSubject,
      {
        id: personId,
        expectedVersion: person.version,
        idempotencyKey: randomUUID(),
        input: { rhythm },
        operation: 'MANAGE_OWN_MAILS',
        records: 'MAIL_PREFERENCES_CHANGED',
      },
      asking,
      (mails) => ({ accepted: true, next: { ...mails, rhythm } }),
    );
    if (outcome.kind !== 'conflict') return outcome.kind === 'accepted';
  }
  return false;
}
