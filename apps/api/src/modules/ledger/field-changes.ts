import type { Context } from '../../context.ts';
import { seesOpenUpdates } from '../actions/viewer-permissions.ts';
import type { FieldChange } from '../types.generated.ts';
import { viewerOpens } from '../evidence/viewer-opens.ts';
import { OPEN_UPDATE_OPERATIONS } from '../../ledger/operation.ts';
import type { LedgerEntryMapper } from './schema.mappers.ts';

interface Body {
  changes: Record<string, [before: unknown, after: unknown]>;
}

/** What an entry says that changed. A digest is shown as its text where that is kept and the viewer may read it. */
export async function fieldChanges(entry: LedgerEntryMapper, context: Context): Promise<FieldChange[]> {
  const { changes } = JSON.parse(entry.body) as Body;
  const texts = (await mayReadTexts(entry, context)) ? await context.ledger.textsOf.load(String(entry.seq)) : [];
  const isHidden = await hiddenFields(changes, entry, context);
  const textOf = (field: string, side: 'before' | 'after') =>
    isHidden(field) ? undefined : texts.find((kept) => kept.field === field && kept.side === side);
  const shown = (field: string, side: 'before' | 'after', value: unknown): string | null =>
    textOf(field, side)?.text ?? (value === null ? null : String(value));
  return Object.entries(changes).map(([field, [before, after]]) => ({
    field,
    before: shown(field, 'before', before),
    after: shown(field, 'after', after),
    beforeIsErased: textOf(field, 'before')?.text === null,
    afterIsErased: textOf(field, 'after')?.text === null,
  }));
}

const KEPT_TO_FEW = /^(?<evidence>(?:update\.)?evidence\.[^.]+)\.(?:url|reference|file\.name)$/;

/** Which fields of evidence are for few: those that open it. Whoever may not sees that they changed, by their digests. */
async function hiddenFields(
  changes: Body['changes'],
  { actionId }: LedgerEntryMapper,
  context: Context,
): Promise<(field: string) => boolean> {
  const isRestricted = (evidence: string): boolean =>
    changes[`${evidence}.visibility`]?.includes('RESTRICTED') ?? false;
  const hidden = Object.keys(changes).filter((field) =>
    isRestricted(KEPT_TO_FEW.exec(field)?.groups?.['evidence'] ?? ''),
  );
  if (hidden.length === 0) return () => false;
  const isOpen = await viewerOpens({ visibility: 'RESTRICTED', actionId }, context);
  return (field) => !isOpen && hidden.includes(field);
}

async function mayReadTexts({ operation, actionId }: LedgerEntryMapper, context: Context): Promise<boolean> {
  if (!OPEN_UPDATE_OPERATIONS.includes(operation)) return true;
  const action = actionId === null ? null : await context.actions.byId.load(actionId);
  return action !== null && seesOpenUpdates(action, null, context);
}
