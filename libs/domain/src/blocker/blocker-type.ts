import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** What stands in the way. */
export const BLOCKER_TYPES = ['LEGAL', 'BUDGET', 'STAFF', 'DISAGREEMENT', 'DATA', 'OTHER'] as const;
export type BlockerType = (typeof BLOCKER_TYPES)[number];

export const BLOCKER_TYPE_LABELS: Readonly<Record<BlockerType, Localised>> = {
  LEGAL: { fr: french('Juridique'), en: 'Legal' },
  BUDGET: { fr: french('Budgétaire'), en: 'Budget' },
  STAFF: { fr: french('Moyens humains'), en: 'Staff' },
  DISAGREEMENT: { fr: french('Désaccord interministériel'), en: 'Interministerial disagreement' },
  DATA: { fr: french('Données'), en: 'Data' },
  OTHER: { fr: french('Autre'), en: 'Other' },
};
