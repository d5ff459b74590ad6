/** What tells most of an entry, in this order; the ledger has its fields by name. */
const TELLING = [
  'status',
  'update.status',
  'verdict.value',
  'reference',
  'title',
  'name',
  'text',
  'confidence',
  'update.confidence',
  'update.narrative',
  'update.returnReason',
  'statusReason',
  'verdict.text',
  'dated',
  'baseline',
  'forecast',
  'actual',
];

/** The changes of an entry, what tells most first and the parts of its lists last. */
export function tellingFirst<Change extends { readonly field: string }>(changes: readonly Change[]): Change[] {
  const place = ({ field }: Change) => {
    const telling = TELLING.indexOf(field);
    if (telling >= 0) return telling;
    return TELLING.length + field.split('.').length;
  };
  return changes.toSorted((a, b) => place(a) - place(b));
}
