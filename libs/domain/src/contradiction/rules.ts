import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { isClosed } from '../status/action-status.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';
import type { ObservationName, Observations } from './observations.ts';

export const CONTRADICTION_IDS = [
  'DONE_WITHOUT_EVIDENCE',
  'SECURED_PAST_DATE',
  'PROGRESS_STALLED',
  'SECURED_WHILE_DEPENDENCY_COMPROMISED',
  'CLOSED_BUT_NOT_IMPLEMENTED',
  'DONE_WITH_OPEN_MILESTONES',
  'SILENT_FOR_LONGER_THAN_PERIOD',
] as const;
export type ContradictionId = (typeof CONTRADICTION_IDS)[number];

/** One way in which what is declared, computed and judged can disagree. */
export interface ContradictionRule {
  readonly id: ContradictionId;
  /** What it reads; `holds` is given nothing else. */
  readonly inputs: readonly ObservationName[];
  readonly sentence: Localised;
  readonly holds: (observed: Observations) => boolean;
}

/** Keeps `holds` to the inputs that the rule names: reading another one does not compile. */
function rule<const N extends ObservationName>(
  id: ContradictionId,
  inputs: readonly N[],
  fr: string,
  en: string,
  holds: (observed: Pick<Observations, N>) => boolean,
): ContradictionRule {
  return { id, inputs, sentence: { fr: french(fr), en }, holds };
}

/**
 * Verdicts that a closed status contradicts. Abandoning contradicts none: an auditor who finds an abandoned action
 * not implemented says the same thing. A transfer claims that another plan does the work.
 */
export const CONTRADICTED_VERDICTS: Readonly<Partial<Record<ActionStatus, readonly VerdictValue[]>>> = {
  DONE: ['IN_PROGRESS', 'INCOMPLETE', 'NOT_IMPLEMENTED', 'REFUSED'],
  TRANSFERRED: ['NOT_IMPLEMENTED', 'REFUSED'],
};

const isSecured = ({ status, confidence }: Pick<Observations, 'status' | 'confidence'>) =>
  confidence === 'SECURED' && !isClosed(status);

/** The seven rules, as data. */
export const CONTRADICTION_RULES: readonly ContradictionRule[] = [
  rule(
    'DONE_WITHOUT_EVIDENCE',
    ['status', 'evidenceCount'],
    "L'action est déclarée réalisée, mais aucune preuve ne le montre.",
    'The action is declared done, but no evidence shows it.',
    ({ status, evidenceCount }) => status === 'DONE' && evidenceCount === 0,
  ),
  rule(
    'SECURED_PAST_DATE',
    ['status', 'confidence', 'lateMilestones'],
    "La météo est au soleil, mais la date promise d'au moins un jalon est passée.",
    'Confidence is “secured”, but the promised date of at least one milestone is past.',
    (observed) => isSecured(observed) && observed.lateMilestones > 0,
  ),
  rule(
    'PROGRESS_STALLED',
    ['status', 'progressOverPeriods'],
    "L'action est déclarée en cours, mais son avancement n'a pas bougé depuis trois périodes.",
    'The action is declared in progress, but its progress has not moved for three periods.',
    ({ status, progressOverPeriods: [first, ...others] }) =>
      status === 'IN_PROGRESS' && typeof first === 'number' && first < 1 && others.every((value) => value === first),
  ),
  rule(
    'SECURED_WHILE_DEPENDENCY_COMPROMISED',
    ['status', 'confidence', 'compromisedDependencies'],
    'La météo est au soleil, mais une action dont celle-ci dépend est compromise ou abandonnée.',
    'Confidence is “secured”, but an action that this one depends on is compromised or abandoned.',
    (observed) => isSecured(observed) && observed.compromisedDependencies > 0,
  ),
  rule(
    'CLOSED_BUT_NOT_IMPLEMENTED',
    ['status', 'verdict'],
    "L'action est déclarée close, mais le constat de l'auditeur dit qu'elle n'est pas mise en œuvre.",
    'The action is declared closed, but the auditor’s verdict says that it is not implemented.',
    ({ status, verdict }) =>
      status !== null && verdict !== null && (CONTRADICTED_VERDICTS[status] ?? []).includes(verdict),
  ),
  rule(
    'DONE_WITH_OPEN_MILESTONES',
    ['status', 'openMilestones'],
    "L'action est déclarée réalisée, mais au moins un de ses jalons n'est pas atteint.",
    'The action is declared done, but at least one of its milestones is not reached.',
    ({ status, openMilestones }) => status === 'DONE' && openMilestones > 0,
  ),
  rule(
    'SILENT_FOR_LONGER_THAN_PERIOD',
    ['status', 'silentSince', 'periodIsOver'],
    "L'action n'est ni close ni suspendue, mais aucun point d'avancement n'a été validé depuis plus d'une période.",
    'The action is neither closed nor suspended, but no update has been validated for more than a period.',
    ({ status, periodIsOver }) => (status === 'NOT_STARTED' || status === 'IN_PROGRESS') && periodIsOver,
  ),
];
