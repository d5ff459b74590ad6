import type { Insertable } from 'kysely';
import type { ActionVersionTable, MilestoneVersionTable } from '../database/tables.ts';
import { ministryId } from '../import/plan-ids.ts';
import { type Appearance, appearancesIn } from './appearances.ts';
import type { EntryFacts } from './entry-facts.ts';

export type ActionVersion = Insertable<ActionVersionTable>;
export type MilestoneVersion = Insertable<MilestoneVersionTable>;

/** What one entry adds to the history of things. */
export interface Addition {
  actions: ActionVersion[];
  milestones: MilestoneVersion[];
  appearances: Appearance[];
}

/**
 * How actions and milestones stand, entry after entry. The server, the import, the fictional portfolio and the replay of an
 * older ledger all go through here: what is read « as of » a moment is what the ledger says, and nobody can forget it.
 */
export class History {
  readonly #actions: Map<string, ActionVersion>;
  readonly #milestones: Map<string, { isThere: boolean; version: MilestoneVersion }>;

  /** @param known How the things that the entries move stood before. */
  constructor(known: { actions: readonly ActionVersion[]; milestones: readonly MilestoneVersion[] }) {
    this.#actions = new Map(known.actions.map((version) => [version.actionId, version]));
    this.#milestones = new Map(known.milestones.map((version) => [version.milestoneId, { isThere: true, version }]));
  }

  /** Entries are given in the order of their numbers. */
  add(facts: EntryFacts): Addition {
    const action = nextAction(this.#actions.get(facts.actionId ?? ''), facts);
    if (action) this.#actions.set(action.actionId, action);
    return {
      actions: action ? [action] : [],
      milestones: this.#addMilestones(facts),
      appearances: appearancesIn(facts),
    };
  }

  #addMilestones(facts: EntryFacts): MilestoneVersion[] {
    return Object.entries(milestonesMovedBy(facts)).flatMap(([milestoneId, moved]) => {
      const before = this.#milestones.get(milestoneId);
      const version = { ...(before?.version ?? UNDATED), milestoneId, ...momentsOf(facts), ...moved };
      // An import may record that a milestone was reached on a day before its plan was presented.
      const isThere = before?.isThere === true || 'title' in facts.after;
      this.#milestones.set(milestoneId, { isThere, version });
      return isThere ? [version] : [];
    });
  }
}

const UNDATED = { baseline: null, forecast: null, actual: null, postponements: 0 };

const momentsOf = ({ seq, recordedAt, effectiveAt }: EntryFacts) => ({
  seq,
  knownFrom: recordedAt,
  trueFrom: effectiveAt,
});

function nextAction(before: ActionVersion | undefined, facts: EntryFacts): ActionVersion | null {
  const { actionId, operation, actorId, after } = facts;
  if (operation === 'ACTION_RECORDED' && actionId !== null) {
    const lead = after['lead.1.ministry'];
    return {
      actionId,
      ...momentsOf(facts),
      version: 0,
      leadMinistryId: typeof lead === 'string' ? ministryId(lead) : null,
      ...{ status: null, statusReason: null, statusIsDeduced: false, statusBasis: null, confidence: null },
      lastUpdateAt: null,
    };
  }
  // A change has somebody who made it, and raises the version; an import has nobody, and moves the status alone.
  if (!before || (actorId === null && operation !== 'STATUS_RECORDED')) return null;
  return {
    ...before,
    ...picked(after, ['status', 'statusReason', 'statusIsDeduced', 'statusBasis', 'confidence']),
    ...momentsOf(facts),
    version: before.version + (actorId === null ? 0 : 1),
    ...(operation === 'UPDATE_VALIDATED' ? { lastUpdateAt: facts.recordedAt } : {}),
  };
}

const MILESTONE_FIELD = /^milestone\.(mil_[0-9a-f]{32})\.(baseline|forecast|actual|postponements)$/;

/** What the entry moves of each milestone: an import records one by its own fields, a change many by name. */
export function milestonesMovedBy({
  operation,
  subjectId,
  after,
}: Pick<EntryFacts, 'operation' | 'subjectId' | 'after'>) {
  const moved: Record<string, Partial<MilestoneVersion>> = {};
  if (operation === 'MILESTONE_RECORDED' && subjectId !== null) {
    moved[subjectId] = picked(after, ['baseline', 'forecast', 'actual', 'postponements']);
  }
  for (const [field, value] of Object.entries(after)) {
    const [, id, name] = MILESTONE_FIELD.exec(field) ?? [];
    if (id && name) moved[id] = { ...moved[id], [name]: value };
  }
  return moved;
}

function picked(after: EntryFacts['after'], fields: readonly string[]): object {
  return Object.fromEntries(fields.filter((field) => field in after).map((field) => [field, after[field]]));
}
