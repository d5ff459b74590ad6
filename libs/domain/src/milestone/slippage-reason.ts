import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** Why a forecast moves. A written sentence always goes with it. */
export const SLIPPAGE_REASONS = [
  'LEGAL',
  'BUDGET',
  'PROCUREMENT',
  'STAFFING',
  'DEPENDENCY',
  'SCOPE_CHANGE',
  'POLITICAL_DECISION',
  'OTHER',
] as const;
export type SlippageReason = (typeof SLIPPAGE_REASONS)[number];

export const SLIPPAGE_REASON_LABELS: Readonly<Record<SlippageReason, Localised>> = {
  LEGAL: { fr: french('Texte juridique'), en: 'Legal text' },
  BUDGET: { fr: french('Budget'), en: 'Budget' },
  PROCUREMENT: { fr: french('Marché public'), en: 'Procurement' },
  STAFFING: { fr: french('Effectifs'), en: 'Staffing' },
  DEPENDENCY: { fr: french('Dépendance à une autre action'), en: 'Dependency on another action' },
  SCOPE_CHANGE: { fr: french('Changement de périmètre'), en: 'Change of scope' },
  POLITICAL_DECISION: { fr: french('Décision politique'), en: 'Political decision' },
  OTHER: { fr: french('Autre motif'), en: 'Other reason' },
};
