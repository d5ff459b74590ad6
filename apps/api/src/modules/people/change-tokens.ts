import type { Decision } from '#domain';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { LedgerOperation, ResolversTypes } from '../types.generated.ts';
import { type Account, accountSubject } from './account-subject.ts';

interface TokenInput {
  expectedVersion: number;
  idempotencyKey: string;
}

/** Changes the tokens of one's own account, through the one way to write. */
export async function changeTokens(
  input: TokenInput,
  records: LedgerOperation,
  context: Context,
  decide: (account: Account) => Decision<Account> & { subjectId?: string },
  secret: string | null = null,
): Promise<Awaited<ResolversTypes['TokenResult']>> {
  const id = context.signedIn?.person.id ?? '';
  const { expectedVersion, idempotencyKey } = input;
  const command = { id, expectedVersion, idempotencyKey, input, operation: 'MANAGE_OWN_TOKENS', records } as const;
  const outcome = await change(accountSubject, command, context, decide);
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const { people } = storesOf(context.db);
  const [token, viewer] = await Promise.all([people.tokenById.load(outcome.answer.subjectId), people.byId.load(id)]);
  // A secret that was lost on the way is lost: it is kept nowhere, so the same request cannot show it again.
  return { __typename: 'TokenChanged', token: token!, viewer: viewer!, secret: outcome.isReplay ? null : secret };
}
