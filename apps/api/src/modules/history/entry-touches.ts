import type { LedgerEntryMapper } from '../ledger/schema.mappers.ts';
import type { LedgerOperation } from '../../ledger/operation.ts';

interface Body {
  subject: string | null;
  changes: Record<string, unknown>;
}

/** Operations that touch a whole thing. */
const WHOLE: Partial<Record<LedgerOperation, string>> = { ACTION_RECORDED: 'action', UPDATE_VALIDATED: 'update' };

/** An import records a thing by its own fields; these are the names that a change of an action has for them. */
const OF_SUBJECT: Partial<Record<LedgerOperation, string>> = {
  MILESTONE_RECORDED: 'milestone',
  EVIDENCE_RECORDED: 'evidence',
};

/**
 * What an entry touches, as the moves of a comparison name it: `status`, `confidence`, `lead`, `verdict`,
 * `milestone <id> promised`, `milestone <id> actual`, `milestone <id> title`, `evidence <id>`, and `milestone`, `evidence`,
 * `update`, `action` whichever they are; `blocker <id>`, `decision <id>`.
 */
export function touchedBy({ operation, body }: LedgerEntryMapper): ReadonlySet<string> {
  const { subject, changes } = JSON.parse(body) as Body;
  const prefix = OF_SUBJECT[operation] && `${OF_SUBJECT[operation]}.${subject ?? ''}.`;
  const touched = Object.keys(changes).flatMap((field) => touches(prefix ? `${prefix}${field}` : field));
  return new Set([...touched, ...(WHOLE[operation] ? [WHOLE[operation]] : [])]);
}

const PART: Record<string, string> = { baseline: 'promised', forecast: 'promised', actual: 'actual', title: 'title' };

function touches(field: string): string[] {
  const [thing = '', id = '', name = ''] = field.split('.');
  switch (thing) {
    case 'status':
    case 'statusIsDeduced':
      return ['status'];
    case 'confidence':
    case 'lead':
      return [thing];
    case 'verdict':
      return id === 'value' ? ['verdict'] : [];
    case 'milestone':
      return PART[name] ? ['milestone', `milestone ${id} ${PART[name]}`] : [];
    case 'blocker':
    case 'decision':
      return [`${thing} ${id}`];
    case 'evidence':
      return ['evidence', `evidence ${id}`];
    default:
      return [];
  }
}
