import {
  BLOCKER_TYPE_LABELS,
  DECISION_BODY_LABELS,
  EVIDENCE_KIND_LABELS,
  parsePreciseDate,
  SLIPPAGE_REASON_LABELS,
  VERDICT_LABELS,
} from '#domain';
import type { Confidence } from '#domain';
import { CONFIDENCES } from '#domain';
import { statusKey, statusLabel } from '#ui';

import { formatInstant } from '../words/dates.ts';
import type { Language } from '../words/words.ts';
import { confidenceLabel } from './confidence-label.ts';
import { FIELD_WORDS } from './field-words.ts';
import { sayDate } from './say-date.ts';

/** Says a word of the ledger: « change.ledger.field.status ». */
type Say = (key: string) => string;

/** Titles by identifier, of the milestones that fields speak of. */
export type Titles = ReadonlyMap<string, string>;

const NOTHING: Titles = new Map();

/**
 * The field that changed, in words: « Jalon · Date prévue — Référents nommés ». Identifiers without a title are left out,
 * what has no word is shown as it is in the ledger.
 */
export function sayField(field: string, say: Say, titles: Titles = NOTHING): string {
  const parts = field.split('.');
  const names = parts
    .filter((part) => !isIdentifier(part) && !titles.has(part))
    .map((part) => (FIELD_WORDS.has(part) ? say(`change.ledger.field.${part}`) : part));
  const title = parts.map((part) => titles.get(part)).find((one) => one !== undefined);
  return names.join(' · ') + (title === undefined ? '' : ` — ${title}`);
}

/** A value as a person reads it. `null` when there is none. */
export function sayValue(
  field: string,
  value: string | null | undefined,
  language: Language,
  say: Say,
  titles: Titles = NOTHING,
): string | null {
  if (value === null || value === undefined) return null;
  const name = field.split('.').at(-1) ?? field;
  if (field.startsWith('erased.')) return say(`change.ledger.value.${value}`);
  const label = titles.get(value) ?? labelOf(name, value, language, say);
  if (label !== undefined) return label;
  if (/^sha256:[0-9a-f]{64}$/.test(value)) return say('change.ledger.value.withheld');
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatInstant(value, language);
  if (isDateField(field) && parsePreciseDate(value) !== undefined) return sayDate(value, language);
  return value;
}

function labelOf(name: string, value: string, language: Language, say: Say): string | undefined {
  switch (name) {
    case 'status':
      return statusLabel(statusKey(value as Parameters<typeof statusKey>[0]), language);
    case 'confidence':
      return CONFIDENCES.includes(value as Confidence) ? confidenceLabel(value as Confidence, language) : undefined;
    case 'value':
      return VERDICT_LABELS[value as keyof typeof VERDICT_LABELS]?.[language];
    case 'kind':
      return EVIDENCE_KIND_LABELS[value as keyof typeof EVIDENCE_KIND_LABELS]?.[language];
    case 'reasonCode':
      return SLIPPAGE_REASON_LABELS[value as keyof typeof SLIPPAGE_REASON_LABELS]?.[language];
    case 'committee':
    case 'body':
      return DECISION_BODY_LABELS[value as keyof typeof DECISION_BODY_LABELS]?.[language];
    case 'type':
      return BLOCKER_TYPE_LABELS[value as keyof typeof BLOCKER_TYPE_LABELS]?.[language];
    case 'asOfBasis':
    case 'askedRole':
    case 'ownerRole':
    case 'role':
    case 'state':
    case 'reportingPeriod':
    case 'isDeduced':
    case 'isEnded':
    case 'isOpen':
    case 'statusIsDeduced':
    case 'visibility':
      return say(`change.ledger.value.${value}`);
    default:
      return undefined;
  }
}

const isIdentifier = (part: string) => /^[a-z]{3,4}_[0-9a-f]{32}$/.test(part);

const DATES =
  /(^|\.)(dated|handedOverOn|presentedOn|periodStart|periodEnd|successorOn|wantedBy|due|takenOn|doneOn|baseline|forecast|actual|reportBy|decideBy|from|to)$/;

function isDateField(field: string): boolean {
  return DATES.test(field) || field.startsWith('update.reached.');
}
