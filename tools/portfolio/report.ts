import { type CivilDate, type EvidenceKind, isPast, preciseDateFrom, type PreciseDate } from '#domain';
import { stableId } from '../../apps/api/src/import/stable-id.ts';
import { type ActionLife, moved, type OpenUpdate, retyped, type Step } from './action-life.ts';
import { declare, newForecast } from './declare.ts';
import type { Random } from './random.ts';
import { AFTER_RETURN, EVIDENCE } from './words-of-updates.ts';

/** When, and with what luck. */
export interface Now {
  at: string;
  today: CivilDate;
  random: Random;
}

/** The lead submits a new update, or again the one that came back. */
export function submit(life: ActionLife, now: Now): Step {
  return life.open ? submitAgain(life, life.open, now) : submitNew(life, now);
}

function submitNew(life: ActionLife, { at, today, random }: Now): Step {
  const id = stableId('upd', life.id, ++life.updateCount);
  const said = declare(life, random, today);
  const open: OpenUpdate = {
    row: {
      id,
      actionId: life.id,
      state: 'SUBMITTED',
      authorId: random.pick(life.leads),
      status: said.status,
      statusReason: said.statusReason,
      confidence: said.confidence,
      narrative: said.narrative,
      submittedAt: at,
      decidedBy: null,
      decidedAt: null,
      returnReason: null,
      ...{ knownFrom: null, trueFrom: null },
    },
    reached: said.reached.map(({ milestone, on }) => ({ updateId: id, milestoneId: milestone.id, reachedOn: on })),
    moved: said.moves.map(({ milestone, to, reasonCode, reason }) => ({
      ...{ updateId: id, milestoneId: milestone.id, before: milestone.forecast, after: to },
      ...{ reasonCode, reason, movedAt: null },
    })),
    evidence: [],
  };
  for (const { milestone, on } of said.reached) addEvidence(life, open, now(at, random), milestone.id, on);
  if (said.hasLooseEvidence) addEvidence(life, open, now(at, random), null, preciseDateFrom(today, 'MONTH'));
  life.open = open;

  const changes: Step['changes'] = {};
  const { row } = open;
  moved(changes, 'update.state', null, 'SUBMITTED');
  moved(changes, 'update.status', null, row.status);
  retyped(changes, 'update.statusReason', null, row.statusReason);
  moved(changes, 'update.confidence', null, row.confidence);
  retyped(changes, 'update.narrative', null, row.narrative);
  for (const { milestoneId, reachedOn } of open.reached)
    moved(changes, `update.reached.${milestoneId}`, null, reachedOn);
  for (const { milestoneId, after, reasonCode, reason } of open.moved) {
    moved(changes, `update.moved.${milestoneId}.forecast`, null, after);
    moved(changes, `update.moved.${milestoneId}.reasonCode`, null, reasonCode);
    retyped(changes, `update.moved.${milestoneId}.reason`, null, reason);
  }
  open.evidence.forEach(({ title, url }, place) => {
    retyped(changes, `update.evidence.${place}.title`, null, title);
    retyped(changes, `update.evidence.${place}.url`, null, url);
  });
  return step('UPDATE_SUBMITTED', row.authorId, id, changes);
}

const now = (at: string, random: Random): { at: string; random: Random } => ({ at, random });

function addEvidence(
  life: ActionLife,
  open: OpenUpdate,
  { at, random }: { at: string; random: Random },
  milestoneId: string | null,
  dated: PreciseDate,
): void {
  const [kind, title] = random.pick(EVIDENCE);
  const position = open.evidence.length;
  const id = stableId('evi', open.row.id, position);
  const year = at.slice(0, 4);
  open.evidence.push({
    ...{ id, planId: life.planId, actionId: life.id, milestoneId, updateId: open.row.id, inEffect: false, position },
    ...{ kind, title, url: `https://fictif.invalid/${year}/${random.hex(4)}`, dated, reliability: null, nature: null },
    reference: kind === 'DECREE' ? `Décret n° ${year}-${random.whole(1, 1800)}` : referenceOf(kind, year, id),
    recordedAt: at,
    ...{ visibility: 'READERS', status: milestoneId === null ? open.row.status : null, fileId: null },
    ...{ knownFrom: null, trueFrom: null },
  });
}

/** What a kind cannot do without, by a number of its own. */
function referenceOf(kind: EvidenceKind, year: string, id: string): string | null {
  const number = (Number.parseInt(id.slice(-4), 16) % 1800) + 1;
  if (kind === 'LAW') return `Loi n° ${year}-${number}`;
  return kind === 'CIRCULAR' ? `Circulaire n° ${year}-${number}` : null;
}

/** What was asked for is added; a forecast that time has overtaken is moved further. */
function submitAgain(life: ActionLife, open: OpenUpdate, { at, today, random }: Now): Step {
  const { row } = open;
  const changes: Step['changes'] = {};
  moved(changes, 'update.state', row.state, 'SUBMITTED');
  if (row.state === 'RETURNED') {
    const narrative = `${row.narrative}${AFTER_RETURN}`;
    retyped(changes, 'update.narrative', row.narrative, narrative);
    row.narrative = narrative;
  }
  for (const move of open.moved) {
    const milestone = life.milestones.find(({ id }) => id === move.milestoneId);
    while (milestone && (isPast(move.after as PreciseDate, today) || move.after === move.before)) {
      const after = newForecast(milestone, random, today);
      moved(changes, `update.moved.${move.milestoneId}.forecast`, move.after, after);
      move.after = after;
    }
  }
  for (const proof of open.evidence) proof.recordedAt = at;
  row.state = 'SUBMITTED';
  row.submittedAt = at;
  return step('UPDATE_SUBMITTED', row.authorId, row.id, changes);
}

export function step(operation: Step['operation'], actorId: string, updateId: string, changes: Step['changes']): Step {
  return { operation, actorId, updateId, subjectId: updateId, changes };
}
