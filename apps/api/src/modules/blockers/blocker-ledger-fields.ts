import type { Blocker, CommitteeDecision } from '#domain';
import { blockerState } from '#domain';
import type { FreeText, LedgerValue } from '../../ledger/entry.ts';
import { typed } from '../../ledger/ledger-fields.ts';

type Field = [name: string, value: LedgerValue | FreeText];

/** A blocker as the ledger sees it: where it stands, and the words of its last step. */
export function blockerFields(blocker: Blocker): Field[] {
  const last = blocker.steps.at(-1);
  const fields: [string, LedgerValue | FreeText][] = [
    ['type', blocker.type],
    ['text', typed(blocker.text)],
    ['milestone', blocker.milestoneId],
    ['askedMinistry', blocker.asked.ministryId],
    ['askedRole', blocker.asked.role],
    ['wantedBy', blocker.wantedBy],
    ['state', blockerState(blocker)],
    ['step', blocker.steps.length || null],
    ['committee', last?.committee ?? null],
    ['note', typed(last?.note)],
    ['decision', last?.decisionId ?? null],
  ];
  return fields.map(([name, value]) => [`blocker.${blocker.id}.${name}`, value]);
}

/** A decision likewise. */
export function decisionFields({ id, text, owner, due, body, takenOn, done }: CommitteeDecision): Field[] {
  const fields: [string, LedgerValue | FreeText][] = [
    ['text', typed(text)],
    ['ownerMinistry', owner.ministryId],
    ['ownerRole', owner.role],
    ['due', due],
    ['body', body],
    ['takenOn', takenOn],
    ['doneOn', done?.on ?? null],
    ['note', typed(done?.note)],
    ['url', typed(done?.url)],
  ];
  return fields.map(([name, value]) => [`decision.${id}.${name}`, value]);
}
