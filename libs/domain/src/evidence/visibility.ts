import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/**
 * Who may open a piece of evidence. That it exists, what it shows, its kind and its date are everyone's who reads the plan:
 * a narrower one keeps its address, its reference and its file to those who report, coordinate and audit.
 */
export const EVIDENCE_VISIBILITIES = ['READERS', 'RESTRICTED'] as const;
export type EvidenceVisibility = (typeof EVIDENCE_VISIBILITIES)[number];

export const EVIDENCE_VISIBILITY_LABELS: Readonly<Record<EvidenceVisibility, Localised>> = {
  READERS: { fr: french('Tous les lecteurs du plan'), en: 'Everyone who reads the plan' },
  RESTRICTED: {
    fr: french('Le ministère pilote, la coordination et les auditeurs'),
    en: 'The lead ministry, the coordinator and auditors',
  },
};
