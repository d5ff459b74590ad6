import type { Decision, Viewer } from '#domain';
import type { Transaction } from 'kysely';
import { type Context, storesOf } from '../../context.ts';
import type { Tables } from '../../database/tables.ts';
import { type Subject, change } from '../../ledger/change.ts';
import type { LedgerOperation } from '../../ledger/operation.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ResolversTypes } from '../types.generated.ts';
import { type AccountOfRoles, rolesSubject } from './roles-subject.ts';

interface AccountInput {
  personId: string;
  expectedVersion: number;
  idempotencyKey: string;
}

/** Changes somebody's account through the one way to write. */
export async function changeAccount<State extends AccountOfRoles = AccountOfRoles>(
  input: AccountInput,
  records: LedgerOperation,
  context: Context,
  decide: (account: State, viewer: Viewer, trx: Transaction<Tables>) => Decision<State> | Promise<Decision<State>>,
  subject: Subject<State> = rolesSubject as unknown as Subject<State>,
): Promise<Awaited<ResolversTypes['AccountResult']>> {
  const { personId: id, expectedVersion, idempotencyKey } = input;
  const command = { id, expectedVersion, idempotencyKey, input, operation: 'MANAGE_ACCOUNTS', records } as const;
  const outcome = await change(subject, command, context, decide);
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const person = await storesOf(context.db).people.byId.load(id);
  return { __typename: 'AccountChanged', person: person!, sequence: outcome.answer.sequence };
}
