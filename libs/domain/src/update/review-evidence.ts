import { EVIDENCE_KINDS } from '../action/evidence.ts';
import type { EvidenceContent } from '../action/evidence.ts';
import { missingFor } from '../evidence/kind-needs.ts';
import { EVIDENCE_VISIBILITIES } from '../evidence/visibility.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkDate } from '../input/check-date.ts';
import { checkLink } from '../input/check-link.ts';
import { checkTitle } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import { inField } from '../refusal/in-field.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

function reviewSource({ url, file }: Pick<EvidenceContent, 'url' | 'file'>): Refusal | null {
  if (url.trim() !== '') return checkLink(url, UPDATE_LIMITS.url, 'url');
  return file ? null : refusal('EVIDENCE_NEEDS_SOURCE', { field: 'url' });
}

/** Everything wrong with a piece of evidence as such; fields start with `path`. */
export function reviewKeptEvidence(evidence: EvidenceContent, path: string): Refusal[] {
  const { kind, title, reference, dated, visibility } = evidence;
  return [
    checkChoice(kind, EVIDENCE_KINDS, 'kind'),
    checkTitle(title, UPDATE_LIMITS.title, 'title'),
    reviewSource(evidence),
    reference === null ? null : checkTitle(reference, UPDATE_LIMITS.reference, 'reference'),
    dated === null ? null : checkDate(dated, 'dated'),
    checkChoice(visibility, EVIDENCE_VISIBILITIES, 'visibility'),
  ].flatMap((wrong) => (wrong ? [inField(wrong, path)] : []));
}

/** The same, and what its kind asks for: of evidence that is being given. */
export function reviewEvidence(evidence: EvidenceContent, path: string): Refusal[] {
  const wrong = reviewKeptEvidence(evidence, path);
  // A field that is wrong is not missing as well.
  const missing = missingFor(evidence).map((one) => inField(one, path));
  return [...wrong, ...missing.filter(({ field }) => !wrong.some((other) => other.field === field))];
}
