import type { EvidenceContent, EvidenceKind } from '../action/evidence.ts';
import { EVIDENCE_KIND_LABELS } from '../action/evidence.ts';
import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** What a kind of evidence cannot do without. */
export interface KindNeeds {
  /** An official text is found by its NOR, its place in the Journal officiel or its number; a circular by any reference. */
  readonly reference: 'OFFICIAL' | 'ANY' | null;
  readonly date: boolean;
  /** A page is where it is published: a copy of it is a file. */
  readonly address: boolean;
}

const NOTHING: KindNeeds = { reference: null, date: false, address: false };

/** What each kind asks for, beside a title and a file or an address. */
export const KIND_NEEDS: Readonly<Record<EvidenceKind, KindNeeds>> = {
  LAW: { reference: 'OFFICIAL', date: true, address: false },
  DECREE: { reference: 'OFFICIAL', date: true, address: false },
  CIRCULAR: { reference: 'ANY', date: true, address: false },
  MINUTES: { reference: null, date: true, address: false },
  DATASET: NOTHING,
  PAGE: { reference: null, date: false, address: true },
  FILE: NOTHING,
};

/** NOR (« SSAA2134567D »), Journal officiel (« JORF n° 0264 », « JORFTEXT000044322353 »), number (« n° 2021-1469 »). */
const OFFICIAL = /\b[A-Z]{4}\d{7}[A-Z]\b|\bJORF(?:TEXT\d{12}\b|.*\d)|\b\d{2,4}-\d{1,5}\b/iu;

/** Whether this names an official text so that anybody finds it. */
export function isOfficialReference(reference: string): boolean {
  return OFFICIAL.test(reference);
}

/**
 * What this kind of evidence asks for and does not have; fields are those of the evidence.
 * Codes: EVIDENCE_NEEDS_ADDRESS, EVIDENCE_NEEDS_REFERENCE, EVIDENCE_REFERENCE_NOT_OFFICIAL, EVIDENCE_NEEDS_DATE.
 */
export function missingFor({
  kind,
  url,
  file,
  reference,
  dated,
}: Pick<EvidenceContent, 'kind' | 'url' | 'file' | 'reference' | 'dated'>): Refusal[] {
  // A kind that does not exist is refused by itself.
  const needs = Object.hasOwn(KIND_NEEDS, kind) ? KIND_NEEDS[kind] : NOTHING;
  const params = { kind: EVIDENCE_KIND_LABELS[kind] };
  const named = reference?.trim() ?? '';
  return [
    needs.address && url.trim() === '' && file ? refusal('EVIDENCE_NEEDS_ADDRESS', { field: 'url' }) : null,
    needs.reference && named === '' ? refusal('EVIDENCE_NEEDS_REFERENCE', { field: 'reference', params }) : null,
    needs.reference === 'OFFICIAL' && named !== '' && !isOfficialReference(named)
      ? refusal('EVIDENCE_REFERENCE_NOT_OFFICIAL', { field: 'reference' })
      : null,
    needs.date && dated === null ? refusal('EVIDENCE_NEEDS_DATE', { field: 'dated', params }) : null,
  ].filter((wrong) => wrong !== null);
}
