import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** Why something that was looked at could not enter a number. */
export const EXCLUSION_REASONS = [
  'STATUS_UNKNOWN',
  'CONFIDENCE_NOT_GIVEN',
  'ACTION_CLOSED',
  'NO_MILESTONE',
  'NO_DATE',
  'NO_BASELINE',
  'INVALID_WEIGHT',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/** The same, for a person. */
export const EXCLUSION_SENTENCES: Readonly<Record<ExclusionReason, Localised>> = {
  STATUS_UNKNOWN: { fr: 'Statut inconnu', en: 'Status unknown' },
  CONFIDENCE_NOT_GIVEN: { fr: 'Météo non donnée', en: 'Confidence not given' },
  ACTION_CLOSED: {
    fr: french('Action close : ses dates passées ne la mettent plus en retard'),
    en: 'Closed action: its past dates no longer make it late',
  },
  NO_MILESTONE: { fr: french('Aucun jalon : avancement non mesuré'), en: 'No milestone: progress not measured' },
  NO_DATE: { fr: 'Aucune date promise connue', en: 'No promised date known' },
  NO_BASELINE: { fr: french("Aucune date promise à l'origine"), en: 'No date promised at first' },
  INVALID_WEIGHT: {
    fr: french("Le poids d'un jalon est hors limites : avancement non mesuré"),
    en: 'The weight of a milestone is out of range: progress not measured',
  },
};
