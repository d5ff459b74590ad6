import type { Transaction } from 'kysely';
import type { Tables } from '../../database/tables.ts';

/** Whether there is such a ministry, or none is asked for. */
export async function ministryIsThere(trx: Transaction<Tables>, id: string | null): Promise<boolean> {
  if (id === null) return true;
  if (!/^min_[0-9a-f]{32}$/.test(id)) return false;
  return (await trx.selectFrom('ministry').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}
