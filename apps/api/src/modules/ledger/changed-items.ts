import type { ChangedItem } from '../types.generated.ts';
import type { LedgerEntryMapper } from './schema.mappers.ts';

interface Body {
  subject: string | null;
  changes: Record<string, unknown>;
}

/** Ids that stand in the names of fields, as in `milestone.mil_….forecast`. */
const NAMED = /^(?:milestone|evidence|blocker|decision|need)\.((?:mil|evi|blo|dec|need)_[0-9a-f]{32})\./;
const ERASED = /^erased\.(\d+)\.(.+)\.(before|after)$/;

/** What an entry concerns: what a program that keeps a copy has to read again, and what it has to forget. */
export function changedItems({ operation, planId, actionId, updateId, body }: LedgerEntryMapper): ChangedItem[] {
  const { subject, changes } = JSON.parse(body) as Body;
  const fields = Object.keys(changes);
  const gone = new Set([
    ...(operation === 'UPDATE_WITHDRAWN' ? [updateId ?? subject] : []),
    ...(operation === 'TOKEN_REVOKED' ? [subject] : []),
  ]);
  const named = fields.map((field) => NAMED.exec(field)?.[1]);
  const ids = new Set([planId, actionId, updateId, subject, ...named].filter((id) => id != null));
  const erased = fields.flatMap((field) => {
    const [, seq, name, side] = ERASED.exec(field) ?? [];
    return seq ? [{ id: `led_${seq}`, isGone: true, field: `${name} ${side}` }] : [];
  });
  const items = [...ids]
    .filter((id) => !erased.length || !id.startsWith('led_'))
    .map((id) => ({ id, isGone: gone.has(id), field: null }));
  return [...items, ...erased];
}
