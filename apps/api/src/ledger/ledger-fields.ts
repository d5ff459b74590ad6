import type { Change, FreeText, LedgerValue } from './entry.ts';

/** A thing as the ledger sees it: each of its fields with its value. */
export type LedgerFields = ReadonlyMap<string, LedgerValue | FreeText>;

const plain = (value: LedgerValue | FreeText | undefined): LedgerValue =>
  value !== null && typeof value === 'object' ? value.text : (value ?? null);

/** What moved between two states. A field that a state lacks counts as null. */
export function changesBetween(before: LedgerFields, after: LedgerFields): Record<string, Change> {
  const fields = [...new Set([...before.keys(), ...after.keys()])].sort();
  const moved = fields.filter((field) => plain(before.get(field)) !== plain(after.get(field)));
  return Object.fromEntries(moved.map((field) => [field, { before: before.get(field), after: after.get(field) }]));
}

/** Text that somebody typed. */
export const typed = (text: string | null | undefined): FreeText | null => (text == null ? null : { text });
