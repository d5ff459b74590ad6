import type { Decision, Deputy, Viewer } from '#domain';
import type { Transaction } from 'kysely';
import { type Context, storesOf } from '../../context.ts';
import type { Tables } from '../../database/tables.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { EndDeputyInput, LedgerOperation, ResolversTypes } from '../types.generated.ts';
import { type DeputisedAccount, deputiesSubject } from './deputies-subject.ts';

type Decide = (account: DeputisedAccount, viewer: Viewer, trx: Transaction<Tables>) => Promise<Decision<Deputy>>;

/** Changes who stands in for somebody, oneself unless said, through the one way to write. */
export async function changeDeputies(
  input: Pick<EndDeputyInput, 'personId' | 'expectedVersion' | 'idempotencyKey'>,
  records: LedgerOperation,
  context: Context,
  decide: Decide,
): Promise<Awaited<ResolversTypes['DeputyResult']>> {
  const { expectedVersion, idempotencyKey } = input;
  const id = input.personId ?? context.signedIn?.person.id ?? '';
  const command = { id, expectedVersion, idempotencyKey, input, operation: 'APPOINT_DEPUTIES', records } as const;
  const outcome = await change(deputiesSubject, command, context, async (account, viewer, trx) => {
    const decision = await decide(account, viewer, trx);
    if (!decision.accepted) return decision;
    const others = account.deputies.filter((one) => one.id !== decision.next.id);
    return {
      accepted: true,
      next: { ...account, deputies: [...others, decision.next] },
      subjectId: decision.next.id,
    };
  });
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const { people } = storesOf(context.db);
  const [deputy, person] = await Promise.all([people.deputyById.load(outcome.answer.subjectId), people.byId.load(id)]);
  return { __typename: 'DeputyChanged', deputy: deputy!, person: person!, sequence: outcome.answer.sequence };
}
