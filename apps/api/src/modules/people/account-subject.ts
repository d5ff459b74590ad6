import type { TokenScope } from '#domain';
import type { Subject } from '../../ledger/change.ts';
import { type LedgerFields, typed } from '../../ledger/ledger-fields.ts';
import type { FreeText, LedgerValue } from '../../ledger/entry.ts';

/** A token of the account; `secretHash` is there only for the one that is being made. */
export interface AccountToken {
  readonly id: string;
  readonly prefix: string;
  readonly name: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly scopes: readonly TokenScope[];
  readonly secretHash?: string;
}

/** An account with its tokens. */
export interface Account {
  readonly id: string;
  readonly version: number;
  readonly tokens: readonly AccountToken[];
}

/** Accounts, as a thing that people change. */
export const accountSubject: Subject<Account> = {
  lock: async (trx, id) => {
    const person = await trx
      .selectFrom('person')
      .select(['id', 'version'])
      .where('id', '=', id)
      // Not more: whatever else this person does refers to this row, and would wait while holding the ledger.
      .forNoKeyUpdate()
      .executeTakeFirst();
    if (!person) return null;
    const rows = await trx.selectFrom('apiToken').selectAll().where('personId', '=', id).execute();
    const tokens = rows.map(({ id: tokenId, prefix, name, createdAt, expiresAt, revokedAt, scopes }) => ({
      ...{ id: tokenId, prefix, name, scopes },
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
      revokedAt: revokedAt?.toISOString() ?? null,
    }));
    return { ...person, tokens };
  },
  policyObject: () => undefined,
  fields: accountFields,
  place: () => ({ planId: null, actionId: null }),
  write: async (trx, before, after) => {
    await trx.updateTable('person').set({ version: after.version }).where('id', '=', after.id).execute();
    for (const token of after.tokens) {
      const known = before.tokens.find(({ id }) => id === token.id);
      const { secretHash, ...row } = token;
      if (!known && secretHash) {
        await trx
          .insertInto('apiToken')
          .values({ ...row, scopes: [...row.scopes], secretHash, personId: after.id })
          .execute();
      } else if (known?.revokedAt !== token.revokedAt) {
        await trx.updateTable('apiToken').set({ revokedAt: token.revokedAt }).where('id', '=', token.id).execute();
      }
    }
  },
};

/** The prefix is left out: nothing of a token enters the ledger. */
function accountFields({ tokens }: Account): LedgerFields {
  return new Map<string, LedgerValue | FreeText>(
    tokens.flatMap(({ id, name, expiresAt, revokedAt, scopes }): [string, LedgerValue | FreeText][] => [
      [`token.${id}.name`, typed(name) ?? null],
      [`token.${id}.expiresAt`, expiresAt],
      [`token.${id}.revokedAt`, revokedAt],
      [`token.${id}.scopes`, [...scopes].sort().join(' ')],
    ]),
  );
}
