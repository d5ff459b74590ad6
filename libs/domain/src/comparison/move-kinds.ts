import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/**
 * The kinds of moves, the weightiest first: whether the action exists, what became of it, its promises, who answers for
 * it, what others found, what was set right. A fact that moved is of one kind alone, so that the kinds add up to all moves.
 */
export const MOVE_KINDS = [
  'ADDED',
  'DROPPED',
  'NEWLY_DONE',
  'STATUS',
  'NEWLY_LATE',
  'NO_LONGER_LATE',
  'FORECAST',
  'MILESTONE_REACHED',
  'CONFIDENCE',
  'OWNER',
  'VERDICT',
  'CONTRADICTION_OPENED',
  'CONTRADICTION_CLOSED',
  'BLOCKER_RAISED',
  'BLOCKER_MOVED',
  'DECISION_TAKEN',
  'DECISION_DONE',
  'NEWLY_EVIDENCED',
  'EVIDENCE_WITHDRAWN',
  'MILESTONE_ADDED',
  'MILESTONE_DROPPED',
  'BASELINE',
  'MILESTONE_CORRECTED',
  'STATUS_BASIS',
] as const;
export type MoveKind = (typeof MOVE_KINDS)[number];

const says = (fr: string, en: string): Localised => ({ fr: french(fr), en });

/** What each kind is. */
export const MOVE_KIND_DEFINITIONS: Readonly<Record<MoveKind, Localised>> = {
  ADDED: says("Action qui n'était pas dans le plan.", 'An action that was not in the plan.'),
  DROPPED: says("Action qui n'est plus dans le plan.", 'An action that is no longer in the plan.'),
  NEWLY_DONE: says("Action déclarée réalisée, qui ne l'était pas.", 'An action declared done that was not.'),
  STATUS: says('Statut devenu un autre, hors « réalisée ».', 'A status that became another one, “done” apart.'),
  NEWLY_LATE: says("Action en retard, qui ne l'était pas.", 'An action that is late and was not.'),
  NO_LONGER_LATE: says("Action qui n'est plus en retard.", 'An action that is no longer late.'),
  FORECAST: says('Jalon promis pour une autre date.', 'A milestone promised for another date.'),
  MILESTONE_REACHED: says("Jalon atteint, qui ne l'était pas.", 'A milestone reached that was not.'),
  CONFIDENCE: says('Météo devenue une autre.', 'A confidence that became another one.'),
  OWNER: says('Pilote devenu un autre.', 'A lead that became another one.'),
  VERDICT: says("Constat de l'auditeur devenu un autre.", 'A verdict of the auditor that became another one.'),
  CONTRADICTION_OPENED: says("Contradiction qui n'existait pas.", 'A contradiction that was not there.'),
  CONTRADICTION_CLOSED: says("Contradiction qui n'existe plus.", 'A contradiction that is no longer there.'),
  BLOCKER_RAISED: says("Blocage qui n'était pas signalé.", 'A blocker that was not raised.'),
  BLOCKER_MOVED: says(
    'Blocage porté devant un comité, tranché, levé ou retiré.',
    'A blocker escalated to a committee, answered by a decision, lifted or withdrawn.',
  ),
  DECISION_TAKEN: says("Décision qui n'était pas prise.", 'A decision that was not taken.'),
  DECISION_DONE: says("Décision exécutée, qui ne l'était pas.", 'A decision that is done and was not.'),
  NEWLY_EVIDENCED: says("Preuve qui n'était pas au dossier.", 'Evidence that was not there.'),
  EVIDENCE_WITHDRAWN: says("Preuve qui n'est plus au dossier.", 'Evidence that is no longer there.'),
  MILESTONE_ADDED: says("Jalon que l'action n'avait pas.", 'A milestone that the action did not have.'),
  MILESTONE_DROPPED: says("Jalon que l'action n'a plus.", 'A milestone that the action no longer has.'),
  BASELINE: says(
    "Date de référence d'un jalon fixée ou corrigée.",
    'The date first promised of a milestone, set or corrected.',
  ),
  MILESTONE_CORRECTED: says(
    'Date à laquelle un jalon fut atteint, corrigée ou retirée.',
    'The date on which a milestone was reached, corrected or taken back.',
  ),
  STATUS_BASIS: says(
    "Même statut, déclaré alors qu'il n'était que déduit, ou l'inverse.",
    'The same status, declared where it was only deduced, or the reverse.',
  ),
};
