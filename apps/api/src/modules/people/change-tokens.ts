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

/** Changes the tokens of one's own account, or of another whose holder is given, through the one way to write. */
export async function changeTokens(
  input: TokenInput,
  records: LedgerOperation,
  context: Context,
  decide: (account: Account) => Decision<Account> & { subjectId?: string },
  { secret = null, holderId }: { secret?: string | null; holderId?: string } = {},
): Promise<Awaited<ResolversTypes['TokenResult']>> {
  const ownId = context.signedIn?.person.id ?? '';
  const id = holderId ?? ownId;
  const operation = id === ownId ? 'MANAGE_OWN_TOKENS' : 'REVOKE_ANY_TOKEN';
  const { expectedVersion, idempotencyKey } = input;
  const command = { id, expectedVersion, idempotencyKey, input, operation, records } as const;
  const outcome = await change(accountSubject, command, context, decide);
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const { people } = storesOf(context.db);
  const [token, viewer] = await Promise.all([people.tokenById.load(outcome.answer.subjectId), people.byId.load(ownId)]);
  // A secret that was lost on the way is lost: it is kept nowhere, so the same request cannot show it again.
  return { __typename: 'TokenChanged', token: token!, viewer: viewer!, secret: outcome.isReplay ? null : secret };
}
