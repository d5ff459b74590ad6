import type { EvidenceContent, PreciseDate, UpdateContent } from '#domain';
import type { EvidenceInput, SubmitUpdateInput } from '../types.generated.ts';

/** What the caller declares, as the rules want it. Its dates and texts are not checked yet: the rules do. */
export function contentIn(input: SubmitUpdateInput): UpdateContent {
  return {
    status: input.status,
    statusReason: input.statusReason ?? null,
    confidence: input.confidence ?? null,
    narrative: input.narrative,
    milestonesReached: (input.milestonesReached ?? []).map(({ milestoneId, on, evidence }) => ({
      milestoneId,
      on: on as PreciseDate,
      evidence: evidenceIn(evidence),
    })),
    forecastsMoved: (input.forecastsMoved ?? []).map(({ forecast, ...move }) => ({
      ...move,
      forecast: forecast as PreciseDate,
    })),
    evidence: (input.evidence ?? []).map(evidenceIn),
  };
}

function evidenceIn({ kind, title, url, reference, dated }: EvidenceInput): EvidenceContent {
  return { kind, title, url, reference: reference ?? null, dated: (dated ?? null) as PreciseDate | null };
}
