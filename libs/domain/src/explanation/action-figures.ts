import type { ContradictionId } from '../contradiction/rules.ts';
import { CONTRADICTION_RULES } from '../contradiction/rules.ts';
import type { CivilDate } from '../dates/precise-date.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import type { MilestoneDates } from '../milestone/milestone.ts';
import { promisedDate } from '../milestone/milestone.ts';
import { isClosed, STATUS_DEFINITIONS } from '../status/action-status.ts';
import type { ActionStatus } from '../status/action-status.ts';
import { CONFIDENCE_DEFINITIONS } from '../status/confidence.ts';
import type { Confidence } from '../status/confidence.ts';
import type { CountRule } from './count-rule.ts';
import { explained, named } from './explanation.ts';
import type { Explanation, Named } from './explanation.ts';

/** What figures look at in an action. */
export interface CountedAction {
  readonly id: string;
  readonly title: string;
  readonly status: ActionStatus | null;
  readonly statusIsDeduced: boolean;
  readonly confidence: Confidence | null;
  readonly leadMinistryId: string | null;
  readonly isLate: boolean;
  readonly milestones: readonly MilestoneDates[];
  readonly contradictions: readonly ContradictionId[];
}

type Rule = CountRule<CountedAction>;

/** Actions are known by their title. */
export const actionName = ({ id, title }: Pick<CountedAction, 'id' | 'title'>): Named => named(id, title);

const rule = (fr: string, en: string, counts: Rule['counts'], excludes?: Rule['excludes']): Rule => ({
  unit: 'ACTION',
  formula: { fr: french(fr), en },
  counts,
  ...(excludes && { excludes }),
});

const withUnknownStatus: Rule['excludes'] = ({ status }) => (status === null ? 'STATUS_UNKNOWN' : null);

function declared(status: ActionStatus): Rule {
  const { label } = STATUS_DEFINITIONS[status];
  return rule(
    `Nombre d'actions dont le statut est « ${label.fr} »`,
    `Number of actions whose status is “${label.en}”`,
    (action) => action.status === status,
    withUnknownStatus,
  );
}

function judged(confidence: Confidence): Rule {
  const { label } = CONFIDENCE_DEFINITIONS[confidence];
  return rule(
    `Nombre d'actions dont la météo est « ${label.fr} »`,
    `Number of actions whose confidence is “${label.en}”`,
    (action) => action.confidence === confidence,
    (action) => (action.confidence === null ? 'CONFIDENCE_NOT_GIVEN' : null),
  );
}

/** Actions by declared status. */
export const STATUS_FIGURES = {
  total: rule("Nombre d'actions", 'Number of actions', () => true),
  notStarted: declared('NOT_STARTED'),
  inProgress: declared('IN_PROGRESS'),
  done: declared('DONE'),
  suspended: declared('SUSPENDED'),
  abandoned: declared('ABANDONED'),
  transferred: declared('TRANSFERRED'),
  unknown: rule(
    "Nombre d'actions dont personne n'a déclaré le statut",
    'Number of actions whose status nobody declared',
    ({ status }) => status === null,
  ),
  deduced: rule(
    "Nombre d'actions dont le statut a été déduit et n'est pas officiel",
    'Number of actions whose status was deduced and is not official',
    ({ status, statusIsDeduced }) => status !== null && statusIsDeduced,
    withUnknownStatus,
  ),
  late: rule(
    "Nombre d'actions, ni réalisées ni abandonnées ni transférées, dont au moins un jalon est en retard",
    'Number of actions, neither done nor abandoned nor transferred, with at least one late milestone',
    ({ isLate }) => isLate,
    ({ status, milestones }) => {
      if (isClosed(status)) return 'ACTION_CLOSED';
      return milestones.every((one) => promisedDate(one) === null) ? 'NO_DATE' : null;
    },
  ),
} as const satisfies Record<string, Rule>;

/** Actions by declared confidence. */
export const CONFIDENCE_FIGURES = {
  secured: judged('SECURED'),
  achievable: judged('ACHIEVABLE'),
  needsSupport: judged('NEEDS_SUPPORT'),
  compromised: judged('COMPROMISED'),
  notGiven: rule(
    "Nombre d'actions dont la météo n'est pas donnée",
    'Number of actions whose confidence is not given',
    ({ confidence }) => confidence === null,
  ),
} as const satisfies Record<string, Rule>;

/** Actions that call for someone to look at them. */
export const ATTENTION_FIGURES = {
  actionsWithoutLead: rule(
    "Nombre d'actions dont le ministère pilote n'est pas connu",
    'Number of actions whose lead ministry is not known',
    ({ leadMinistryId }) => leadMinistryId === null,
  ),
  contradictedActions: rule(
    "Nombre d'actions pour lesquelles au moins une règle de contradiction tient",
    'Number of actions for which at least one contradiction rule holds',
    ({ contradictions }) => contradictions.length > 0,
  ),
} as const satisfies Record<string, Rule>;

/** Actions that one contradiction rule holds for. */
export function contradictionFigure(id: ContradictionId): Rule {
  const sentence = (CONTRADICTION_RULES.find((one) => one.id === id) as { sentence: Localised }).sentence;
  return {
    unit: 'ACTION',
    formula: {
      fr: french(`Nombre d'actions pour lesquelles cette règle tient : ${sentence.fr}`),
      en: `Number of actions for which this rule holds: ${sentence.en}`,
    },
    counts: ({ contradictions }) => contradictions.includes(id),
  };
}

const CONTRADICTION_COUNT: Localised = {
  fr: french('Somme, action par action, du nombre de règles de contradiction qui tiennent'),
  en: 'Sum, action by action, of the number of contradiction rules that hold',
};

/** How many contradictions there are, an action counting once per rule that holds for it. */
export function explainContradictions(actions: readonly CountedAction[], asOf: CivilDate): Explanation {
  return explained({
    unit: 'CONTRADICTION',
    operation: 'SUM',
    formula: CONTRADICTION_COUNT,
    unknown: null,
    outOf: actions.length,
    inputs: actions
      .filter(({ contradictions }) => contradictions.length > 0)
      .map((action) => ({ ...actionName(action), value: action.contradictions.length, weight: 1, date: null })),
    excluded: [],
    asOf,
  });
}
