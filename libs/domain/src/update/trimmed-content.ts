import type { EvidenceContent } from '../action/evidence.ts';
import type { UpdateContent } from './update-content.ts';

const trimmedEvidence = (evidence: EvidenceContent): EvidenceContent => ({
  kind: evidence.kind,
  title: evidence.title.trim(),
  url: evidence.url.trim(),
  reference: evidence.reference?.trim() ?? null,
  dated: evidence.dated,
  file: evidence.file,
  visibility: evidence.visibility,
});

/** The content as it is kept: texts without the blanks around them, and no field that is not declared. */
export function trimmedContent(content: UpdateContent): UpdateContent {
  return {
    status: content.status,
    statusReason: content.statusReason?.trim() ?? null,
    confidence: content.confidence,
    narrative: content.narrative.trim(),
    milestonesReached: content.milestonesReached.map(({ milestoneId, on, evidence }) => ({
      milestoneId,
      on,
      evidence: trimmedEvidence(evidence),
    })),
    forecastsMoved: content.forecastsMoved.map(({ milestoneId, forecast, reasonCode, reason }) => ({
      milestoneId,
      forecast,
      reasonCode,
      reason: reason.trim(),
    })),
    evidence: content.evidence.map(trimmedEvidence),
  };
}
