import { EVIDENCE_KINDS } from '../action/evidence.ts';
import type { EvidenceContent } from '../action/evidence.ts';
import { checkChoice } from '../input/check-choice.ts';
import { checkDate } from '../input/check-date.ts';
import { checkLink } from '../input/check-link.ts';
import { checkTitle } from '../input/check-text.ts';
import { UPDATE_LIMITS } from '../input/limits.ts';
import { inField } from '../refusal/in-field.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** Everything wrong with a piece of evidence; fields start with `path`. */
export function reviewEvidence({ kind, title, url, reference, dated }: EvidenceContent, path: string): Refusal[] {
  return [
    checkChoice(kind, EVIDENCE_KINDS, 'kind'),
    checkTitle(title, UPDATE_LIMITS.title, 'title'),
    checkLink(url, UPDATE_LIMITS.url, 'url'),
    reference === null ? null : checkTitle(reference, UPDATE_LIMITS.reference, 'reference'),
    dated === null ? null : checkDate(dated, 'dated'),
  ].flatMap((wrong) => (wrong ? [inField(wrong, path)] : []));
}
