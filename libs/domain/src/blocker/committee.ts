import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** Where a blocker can be escalated to, the highest last. */
export const COMMITTEES = ['COTECH', 'COPIL', 'RIM'] as const;
export type Committee = (typeof COMMITTEES)[number];

/** Who takes decisions: a committee, or the cabinets outside of one. */
export const DECISION_BODIES = [...COMMITTEES, 'CABINETS'] as const;
export type DecisionBody = (typeof DECISION_BODIES)[number];

export const DECISION_BODY_LABELS: Readonly<Record<DecisionBody, Localised>> = {
  COTECH: { fr: french('Comité technique (COTECH)'), en: 'Technical committee (COTECH)' },
  COPIL: { fr: french('Comité de pilotage (COPIL)'), en: 'Steering committee (COPIL)' },
  RIM: { fr: french('Réunion interministérielle (RIM)'), en: 'Interministerial meeting (RIM)' },
  CABINETS: { fr: french('Arbitrage entre cabinets'), en: 'Settled between cabinets' },
};
