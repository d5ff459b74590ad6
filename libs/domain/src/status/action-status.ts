import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** The life cycle of an action, as declared by its lead ministry. `null` elsewhere means unknown. *Late* is never a status. */
export const ACTION_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'ABANDONED', 'TRANSFERRED'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Statuses after which nothing more is expected of the plan: lateness stops being counted. */
export const CLOSED_STATUSES = ['DONE', 'ABANDONED', 'TRANSFERRED'] as const satisfies readonly ActionStatus[];
export type ClosedStatus = (typeof CLOSED_STATUSES)[number];

/** Whether nothing more is expected. An unknown status is not closed. */
export function isClosed(status: ActionStatus | null): status is ClosedStatus {
  return (CLOSED_STATUSES as readonly (ActionStatus | null)[]).includes(status);
}

/** The written definitions: what one declares by choosing a status. */
export const STATUS_DEFINITIONS: Readonly<
  Record<ActionStatus, { readonly label: Localised; readonly definition: Localised }>
> = {
  NOT_STARTED: {
    label: { fr: french('Non engagée'), en: 'Not started' },
    definition: {
      fr: french("Aucun travail n'a commencé."),
      en: 'No work has begun.',
    },
  },
  IN_PROGRESS: {
    label: { fr: french('En cours'), en: 'In progress' },
    definition: {
      fr: french("Le travail a commencé, ou a repris, et n'est pas terminé."),
      en: 'Work has begun, or has resumed, and is not finished.',
    },
  },
  DONE: {
    label: { fr: french('Réalisée'), en: 'Done' },
    definition: {
      fr: french("Tout ce que l'action promettait existe, et au moins une preuve le montre."),
      en: 'Everything the action promised exists, and at least one piece of evidence shows it.',
    },
  },
  SUSPENDED: {
    label: { fr: french('Suspendue'), en: 'Suspended' },
    definition: {
      fr: french('Le travail est arrêté pour un motif écrit, et doit reprendre.'),
      en: 'Work has stopped for a written reason, and is meant to resume.',
    },
  },
  ABANDONED: {
    label: { fr: french('Abandonnée'), en: 'Abandoned' },
    definition: {
      fr: french("L'action ne sera pas menée, pour un motif écrit."),
      en: 'The action will not be carried out, for a written reason.',
    },
  },
  TRANSFERRED: {
    label: { fr: french('Transférée'), en: 'Transferred' },
    definition: {
      fr: french("Un autre plan porte désormais l'action ; le motif le désigne."),
      en: 'Another plan now carries the action; the reason names it.',
    },
  },
};
