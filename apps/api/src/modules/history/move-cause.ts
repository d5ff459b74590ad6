import { CONTRADICTION_RULES, type Move, type ObservationName, isByTimeAlone } from '#domain';
import type { LedgerEntryMapper } from '../ledger/schema.mappers.ts';
import { touchedBy } from './entry-touches.ts';
import type { MoveMapper } from './schema.mappers.ts';

/** What in the ledger may have changed what a rule of contradiction reads; what only time changes is not there. */
const READ: Record<ObservationName, readonly string[]> = {
  status: ['status'],
  confidence: ['confidence'],
  verdict: ['verdict'],
  evidenceCount: ['evidence'],
  openMilestones: ['milestone'],
  lateMilestones: ['milestone', 'status'],
  progressOverPeriods: ['milestone'],
  compromisedDependencies: ['needed status', 'needed confidence'],
  silentSince: ['update'],
  periodIsOver: ['update'],
};

/** What an entry has to touch to have made this move. */
function madeBy(move: Move): readonly string[] {
  switch (move.kind) {
    case 'ADDED':
      return ['action'];
    case 'DROPPED':
      return [];
    case 'NEWLY_DONE':
    case 'STATUS':
    case 'STATUS_BASIS':
      return ['status'];
    case 'NEWLY_LATE':
    case 'NO_LONGER_LATE':
      return ['milestone', 'status'];
    case 'CONFIDENCE':
      return ['confidence'];
    case 'OWNER':
      return ['lead'];
    case 'VERDICT':
      return ['verdict'];
    case 'FORECAST':
    case 'BASELINE':
      return [`milestone ${move.milestoneId} promised`];
    case 'MILESTONE_REACHED':
    case 'MILESTONE_CORRECTED':
      return [`milestone ${move.milestoneId} actual`];
    case 'MILESTONE_ADDED':
      return [`milestone ${move.milestoneId} title`];
    case 'MILESTONE_DROPPED':
      return [];
    case 'NEWLY_EVIDENCED':
      return [`evidence ${move.after}`];
    case 'EVIDENCE_WITHDRAWN':
      return [`evidence ${move.before}`];
    case 'BLOCKER_RAISED':
    case 'BLOCKER_MOVED':
      return [`blocker ${move.blockerId}`];
    case 'DECISION_TAKEN':
    case 'DECISION_DONE':
      return [`decision ${move.decisionId}`];
    case 'CONTRADICTION_OPENED':
      return inputsOf(move.after);
    case 'CONTRADICTION_CLOSED':
      return inputsOf(move.before);
  }
}

function inputsOf(rule: string): readonly string[] {
  return CONTRADICTION_RULES.find(({ id }) => id === rule)?.inputs.flatMap((input) => READ[input]) ?? [];
}

/** The entry of the ledger that made a move: the last one between the two moments that touched its fact. Null when time alone did. */
export async function causeOf({ move, comparison }: MoveMapper): Promise<LedgerEntryMapper | null> {
  const { before, after } = await comparison.drawn();
  const facts = before.figures.get(move.actionId)?.facts;
  const planIsClosed = after.figures.get(move.actionId)?.facts.planIsClosed ?? false;
  if (facts && isByTimeAlone(move, { ...facts, planIsClosed }, after.picture.on)) return null;
  const made = madeBy(move);
  const entries = await comparison.entriesOf.load(move.actionId);
  const own = entries.filter((entry) => touchesOne(entry, made));
  if (own.length || !made.some((one) => one.startsWith('needed '))) return own.at(-1) ?? null;
  return (await neededEntries(move.actionId, made, comparison)).at(-1) ?? null;
}

const touchesOne = (entry: LedgerEntryMapper, made: readonly string[]): boolean => {
  const touched = touchedBy(entry);
  return made.some((one) => touched.has(one));
};

/** A contradiction may come from an action that this one waits for. */
async function neededEntries(
  actionId: string,
  made: readonly string[],
  { after, entriesOf }: MoveMapper['comparison'],
) {
  const needed = await after.actions.needsOf.load(actionId);
  const entries = await Promise.all(needed.map(({ id }) => entriesOf.load(id)));
  const theirs = made.filter((one) => one.startsWith('needed ')).map((one) => one.replace('needed ', ''));
  return entries
    .flat()
    .filter((entry) => touchesOne(entry, theirs))
    .sort((a, b) => a.seq - b.seq);
}
