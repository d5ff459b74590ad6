import type { PreciseDate } from '../dates/precise-date.ts';
import type { EvidenceVisibility } from '../evidence/visibility.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import type { ActionStatus } from '../status/action-status.ts';

/** What kind of proof it is. */
export const EVIDENCE_KINDS = ['LAW', 'DECREE', 'CIRCULAR', 'MINUTES', 'DATASET', 'PAGE', 'FILE'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export const EVIDENCE_KIND_LABELS: Readonly<Record<EvidenceKind, Localised>> = {
  LAW: { fr: french('Loi'), en: 'Law' },
  DECREE: { fr: french('Décret ou arrêté'), en: 'Decree or order' },
  CIRCULAR: { fr: french('Circulaire ou instruction'), en: 'Circular or instruction' },
  MINUTES: { fr: french('Compte rendu'), en: 'Minutes' },
  DATASET: { fr: french('Jeu de données'), en: 'Dataset' },
  PAGE: { fr: french('Page publique'), en: 'Public page' },
  FILE: { fr: french('Document'), en: 'Document' },
};

/** A file that was given, by what the server found of it. */
export interface EvidenceFile {
  /** Random; it names the file wherever it is kept. */
  readonly id: string;
  /** As its giver called it, without what could deceive. */
  readonly name: string;
  /** By its first bytes, not by its name. */
  readonly mediaType: string;
  readonly byteCount: number;
  /** Of its bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** A proof as someone gives it. */
export interface EvidenceContent {
  readonly kind: EvidenceKind;
  readonly title: string;
  /** An http(s) address without credentials, or nothing when a file is given. The server never fetches it. */
  readonly url: string;
  readonly file: EvidenceFile | null;
  readonly visibility: EvidenceVisibility;
  /** Its official reference, such as the number of a decree; `null` when it has none. */
  readonly reference: string | null;
  /** When the proof itself is dated; `null` when that is not established. */
  readonly dated: PreciseDate | null;
}

/** A proof attached to an action, and to one of its milestones when it shows that one reached. */
export interface Evidence extends Omit<EvidenceContent, 'url'> {
  readonly id: string;
  readonly milestoneId: string | null;
  /** The status it was given to support; `null` when it supports a milestone, or was imported. */
  readonly status: ActionStatus | null;
  /** `null` for an imported fact whose source has no address. */
  readonly url: string | null;
}
