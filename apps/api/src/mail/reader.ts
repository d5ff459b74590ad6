import { parisDay } from '#domain';
import { type Context, contextOf } from '../context.ts';
import type { Database } from '../database/open-database.ts';
import { signedInAs } from '../identity/signed-in.ts';
import type { Changes } from '../ledger/changes.ts';
import type { MailParts } from './mails-at-work.ts';

/**
 * What somebody would be answered who signed in now: what a mail tells is read with its reader's own rights. Null when their
 * account is closed.
 */
export async function readAs(
  personId: string,
  { db, clock, changes, log }: Pick<MailParts, 'clock' | 'log'> & { db: Database; changes: Changes },
): Promise<Context | null> {
  const signedIn = await signedInAs(personId, 'SESSION', db);
  if (!signedIn) return null;
  const now = clock();
  return contextOf({ db, signedIn, now, today: parisDay(now), changes, log });
}

/** The rights of the reader, as text: with others, what was written for them is not theirs any more. */
export function rightsOfReader({ signedIn }: Context): string {
  const grants = signedIn?.viewer.grants ?? [];
  return grants
    .map(({ role, ministryId }) => `${role} ${ministryId ?? ''}`.trim())
    .sort()
    .join(', ');
}
