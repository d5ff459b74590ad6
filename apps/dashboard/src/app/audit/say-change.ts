import {
  CONFIDENCE_DEFINITIONS,
  EVIDENCE_KIND_LABELS,
  parsePreciseDate,
  SLIPPAGE_REASON_LABELS,
  VERDICT_LABELS,
} from '#domain';
import { statusKey, statusLabel } from '#ui';

import { sayDate } from '../change/say-date.ts';
import { formatInstant } from '../words/dates.ts';
import type { Language } from '../words/words.ts';
import { FIELD_WORDS } from './field-words.ts';

/** Says a word of the ledger page: « field.status ». */
type Say = (key: string) => string;

/**
 * The field that changed, in words: « Jalon · Date prévue ». Identifiers are left out, what has no word is shown as it
 * is in the ledger.
 */
export function sayField(field: string, say: Say): string {
  return field
    .split('.')
    .filter((part) => !/^[a-z]{3,4}_[0-9a-f]{32}$/.test(part))
    .map((part) => (FIELD_WORDS.has(part) ? say(`audit.field.${part}`) : part))
    .join(' · ');
}

/** A value as a person reads it. `null` when there is none. */
export function sayValue(field: string, value: string | null | undefined, language: Language, say: Say): string | null {
  if (value === null || value === undefined) return null;
  const name = field.split('.').at(-1) ?? field;
  const label = labelOf(name, value, language, say);
  if (label !== undefined) return label;
  if (/^sha256:[0-9a-f]{64}$/.test(value)) return say('audit.value.withheld');
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value)) return formatInstant(value, language);
  if (isDateField(field) && parsePreciseDate(value) !== undefined) return sayDate(value, language);
  return value;
}

function labelOf(name: string, value: string, language: Language, say: Say): string | undefined {
  switch (name) {
    case 'status':
      return statusLabel(statusKey(value as Parameters<typeof statusKey>[0]), language);
    case 'confidence':
      return CONFIDENCE_DEFINITIONS[value as keyof typeof CONFIDENCE_DEFINITIONS]?.label[language];
    case 'value':
      return VERDICT_LABELS[value as keyof typeof VERDICT_LABELS]?.[language];
    case 'kind':
      return EVIDENCE_KIND_LABELS[value as keyof typeof EVIDENCE_KIND_LABELS]?.[language];
    case 'reasonCode':
      return SLIPPAGE_REASON_LABELS[value as keyof typeof SLIPPAGE_REASON_LABELS]?.[language];
    case 'asOfBasis':
    case 'role':
    case 'state':
    case 'reportingPeriod':
      return say(`audit.value.${value}`);
    case 'isDeduced':
    case 'statusIsDeduced':
      return say(`audit.value.${value}`);
    default:
      return undefined;
  }
}

const DATES = /(^|\.)(dated|handedOverOn|presentedOn|periodStart|periodEnd|successorOn|baseline|forecast|actual)$/;

function isDateField(field: string): boolean {
  return DATES.test(field) || field.startsWith('update.reached.');
}
