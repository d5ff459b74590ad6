import { type Refusal, refusal, refused as refuse } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ResolversTypes } from '../types.generated.ts';
import { type AccountSessions, sessionsSubject } from './sessions-subject.ts';

interface SessionsInput {
  expectedVersion: number;
  idempotencyKey: string;
}

/**
 * Ends sessions of an account at once, through the one way to write.
 *
 * @param choose Which of the living ones are to end, or why none may be.
 */
export async function endSessionsOfAccount(
  input: SessionsInput,
  { personId, operation }: { personId: string; operation: 'END_OWN_SESSIONS' | 'END_SESSIONS' },
  context: Context,
  choose: (account: AccountSessions) => readonly string[] | Refusal,
): Promise<Awaited<ResolversTypes['SessionsResult']>> {
  const { expectedVersion, idempotencyKey } = input;
  const command = {
    id: personId,
    expectedVersion,
    idempotencyKey,
    input,
    operation,
    records: 'SESSIONS_ENDED',
  } as const;
  const outcome = await change(sessionsSubject, command, context, (account) => {
    const chosen = choose(account);
    if ('code' in chosen) return refuse(chosen);
    if (!chosen.length) return refuse(refusal('NO_SESSION_TO_END'));
    const sessions = account.sessions.map((one) => (chosen.includes(one.id) ? { ...one, endedAt: context.now } : one));
    return { accepted: true, next: { ...account, sessions } };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const { people } = storesOf(context.db);
  const [person, viewer] = await Promise.all([
    people.byId.load(personId),
    people.byId.load(context.signedIn?.person.id ?? ''),
  ]);
  return { __typename: 'SessionsEnded', person: person!, viewer: viewer! };
}
