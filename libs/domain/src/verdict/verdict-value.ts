import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** The auditor's reading, on the Cour des comptes' scale. */
export const VERDICT_VALUES = [
  'FULLY_IMPLEMENTED',
  'IN_PROGRESS',
  'INCOMPLETE',
  'NOT_IMPLEMENTED',
  'REFUSED',
  'NO_LONGER_APPLICABLE',
] as const;
export type VerdictValue = (typeof VERDICT_VALUES)[number];

export const VERDICT_LABELS: Readonly<Record<VerdictValue, Localised>> = {
  FULLY_IMPLEMENTED: { fr: french('Mise en œuvre totale'), en: 'Fully implemented' },
  IN_PROGRESS: { fr: french('Mise en œuvre en cours'), en: 'Implementation in progress' },
  INCOMPLETE: { fr: french('Mise en œuvre incomplète'), en: 'Incompletely implemented' },
  NOT_IMPLEMENTED: { fr: french('Non mise en œuvre'), en: 'Not implemented' },
  REFUSED: { fr: french('Mise en œuvre refusée'), en: 'Implementation refused' },
  NO_LONGER_APPLICABLE: { fr: french('Devenue sans objet'), en: 'No longer applicable' },
};
