import type { EvidenceContent, EvidenceFile, PreciseDate, UpdateContent } from '#domain';
import type { EvidenceInput, SubmitUpdateInput } from '../types.generated.ts';

/** Files that were sent before, by their id. */
export type FilesGiven = ReadonlyMap<string, EvidenceFile>;

/** What the caller declares, as the rules want it. Its dates and texts are not checked yet: the rules do. */
export function contentIn(input: SubmitUpdateInput, files: FilesGiven): UpdateContent {
  const evidenceIn = ({ kind, title, url, reference, dated, fileId, visibility }: EvidenceInput): EvidenceContent => ({
    ...{ kind, title, url: url ?? '', reference: reference ?? null, visibility: visibility ?? 'READERS' },
    dated: (dated ?? null) as PreciseDate | null,
    file: files.get(fileId ?? '') ?? null,
  });
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

/** Every file that the input names, with the path of the field that names it. */
export function filesNamed({ milestonesReached, evidence }: SubmitUpdateInput): { id: string; field: string }[] {
  return [
    ...(milestonesReached ?? []).map((one, place) => [one.evidence, `milestonesReached.${place}.evidence`] as const),
    ...(evidence ?? []).map((one, place) => [one, `evidence.${place}`] as const),
  ].flatMap(([{ fileId }, path]) => (fileId == null ? [] : [{ id: fileId, field: `${path}.fileId` }]));
}
