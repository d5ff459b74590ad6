import { type CivilDate, moveForecast, type PreciseDate, reachMilestone, type SlippageReason } from '#domain';
import { stableId } from '../../apps/api/src/import/stable-id.ts';
import { type ActionLife, moved, type OpenUpdate, retyped, type Step } from './action-life.ts';
import { type Now, step } from './report.ts';
import { RETURN_REASONS, VERDICT_TEXTS, VERDICTS } from './words-of-updates.ts';

/** What happens next to an update that was submitted: mostly it is validated. */
export function decide(life: ActionLife, open: OpenUpdate, now: Now): Step {
  const fate = now.random.weighted([
    ['VALIDATED', 90],
    ['RETURNED', 8],
    ['WITHDRAWN', 2],
  ] as const);
  if (fate === 'VALIDATED') return validate(life, open, now);
  return fate === 'RETURNED' ? sendBack(life, open, now) : withdraw(open);
}

function sendBack(life: ActionLife, { row }: OpenUpdate, { at, random }: Now): Step {
  const reason = random.pick(RETURN_REASONS);
  const changes: Step['changes'] = {};
  moved(changes, 'update.state', row.state, 'RETURNED');
  retyped(changes, 'update.returnReason', row.returnReason, reason);
  const validator = random.pick(life.validators);
  Object.assign(row, { state: 'RETURNED', decidedBy: validator, decidedAt: at, returnReason: reason });
  return step('UPDATE_RETURNED', validator, row.id, changes);
}

function withdraw({ row }: OpenUpdate): Step {
  const changes: Step['changes'] = {};
  moved(changes, 'update.state', row.state, 'DRAFT');
  row.state = 'DRAFT';
  return step('UPDATE_WITHDRAWN', row.authorId, row.id, changes);
}

/** What the update declared takes effect on the action, by the rules of the domain, as of the day it was submitted. */
function validate(life: ActionLife, open: OpenUpdate, { at, random }: Now): Step {
  const { row } = open;
  const validator = random.pick(life.validators);
  const changes: Step['changes'] = {};
  moved(changes, 'update.state', row.state, 'VALIDATED');
  Object.assign(row, { state: 'VALIDATED', decidedBy: validator, decidedAt: at });

  const reason = row.statusReason ?? (row.status === life.status ? life.statusReason : null);
  moved(changes, 'status', life.status, row.status);
  retyped(changes, 'statusReason', life.statusReason, reason);
  moved(changes, 'confidence', life.confidence, row.confidence);
  life.status = row.status;
  life.statusReason = reason;
  life.confidence = row.confidence ?? null;
  applyDates(life, open, changes);
  for (const proof of open.evidence) {
    proof.inEffect = true;
    moved(changes, `evidence.${proof.id}.kind`, null, proof.kind);
    retyped(changes, `evidence.${proof.id}.title`, null, proof.title);
    retyped(changes, `evidence.${proof.id}.url`, null, proof.url);
    retyped(changes, `evidence.${proof.id}.reference`, null, proof.reference);
    moved(changes, `evidence.${proof.id}.dated`, null, proof.dated);
    moved(changes, `evidence.${proof.id}.milestone`, null, proof.milestoneId);
  }
  for (const move of open.moved) move.movedAt = at;
  life.evidenceCount += open.evidence.length;
  life.lastUpdateAt = at;
  life.open = null;
  return step('UPDATE_VALIDATED', validator, row.id, changes);
}

function applyDates(life: ActionLife, open: OpenUpdate, changes: Step['changes']): void {
  const today = String(open.row.submittedAt).slice(0, 10) as CivilDate;
  life.milestones = life.milestones.map((milestone) => {
    const reached = open.reached.find(({ milestoneId }) => milestoneId === milestone.id);
    const move = open.moved.find(({ milestoneId }) => milestoneId === milestone.id);
    const decision = reached
      ? reachMilestone(milestone, { on: reached.reachedOn as CivilDate, today })
      : move &&
        moveForecast(milestone, {
          to: move.after as PreciseDate,
          reasonCode: move.reasonCode as SlippageReason,
          reason: move.reason,
          today,
        });
    if (!decision) return milestone;
    if (!decision.accepted) throw new Error(`${milestone.id}: ${decision.refusal.code}`);
    for (const field of ['baseline', 'forecast', 'actual', 'postponements'] as const) {
      moved(changes, `milestone.${milestone.id}.${field}`, milestone[field], decision.next[field]);
    }
    return decision.next;
  });
}

/** An auditor reads the action as it stands. */
export function judge(life: ActionLife, auditors: readonly string[], { random }: Now): Step {
  const value = random.weighted(VERDICTS[life.status ?? 'UNKNOWN']);
  const text = VERDICT_TEXTS[value];
  const changes: Step['changes'] = {};
  moved(changes, 'verdict.value', life.verdict?.value, value);
  retyped(changes, 'verdict.text', life.verdict?.text, text);
  life.verdict = { value, text };
  const id = stableId('ver', life.id, ++life.verdictCount);
  return { operation: 'VERDICT_RECORDED', actorId: random.pick(auditors), updateId: null, subjectId: id, changes };
}
