import { CONFIDENCES, SLIPPAGE_REASON_LABELS, EVIDENCE_KIND_LABELS, VERDICT_LABELS, parsePreciseDate } from '#domain';
import type { Confidence, EvidenceKind, SlippageReason, VerdictValue } from '#domain';
import { STATUS_KEYS, statusLabel } from '#ui';
import type { StatusKey } from '#ui';

import { confidenceLabel } from '../change/confidence-label.ts';
import { sayDate } from '../change/say-date.ts';
import type { Words } from '../words/words.ts';
import { NAMED_FIELDS } from './ledger-fields.ts';

type Say = Pick<Words, 't'> & { readonly language: () => 'fr' | 'en' };

/** A field of the ledger, taken apart: `milestone.<id>.forecast` is the forecast of a milestone. */
export interface LedgerField {
  /** What changed: `milestone.forecast`. */
  readonly name: string;
  /** Which one, when the action has several. */
  readonly subject: string | null;
}

/** Takes the name of a field apart. Identifiers and places stand between dots. */
export function ledgerField(field: string): LedgerField {
  const parts = field.split('.');
  const isSubject = (part: string) => /\d/.test(part);
  return { name: parts.filter((part) => !isSubject(part)).join('.'), subject: parts.find(isSubject) ?? null };
}

/** The name of a field for a person; a field that has no name yet keeps the one that the ledger gives it. */
export function fieldName(field: string, titles: ReadonlyMap<string, string>, say: Say): string {
  const { name, subject } = ledgerField(field);
  const key = name.replaceAll('.', '_');
  const known = NAMED_FIELDS.includes(key) ? say.t(`action.ledger.field.${key}`) : name;
  const title = subject === null ? undefined : titles.get(subject);
  if (title !== undefined) return `${known} — ${title}`;
  return subject !== null && /^(R?\d+)$/.test(subject) ? `${known} ${subject}` : known;
}

const isOf = <V extends string>(values: readonly V[], value: string): value is V =>
  (values as readonly string[]).includes(value);

/** A value of the ledger for a person: statuses, dates, yes and no in words; everything else as it was written. */
export function ledgerValue(field: string, value: string, titles: ReadonlyMap<string, string>, say: Say): string {
  const { name } = ledgerField(field);
  const language = say.language();
  if (value === 'true' || value === 'false') return say.t(`action.ledger.${value}`);
  if (name.endsWith('status') && isOf<StatusKey>(STATUS_KEYS, value)) return statusLabel(value, language);
  if (name.endsWith('confidence') && isOf<Confidence>(CONFIDENCES, value)) return confidenceLabel(value, language);
  if (name === 'verdict.value') return VERDICT_LABELS[value as VerdictValue]?.[language] ?? value;
  if (name.endsWith('reasonCode')) return SLIPPAGE_REASON_LABELS[value as SlippageReason]?.[language] ?? value;
  if (name.endsWith('kind')) return EVIDENCE_KIND_LABELS[value as EvidenceKind]?.[language] ?? value;
  if (name === 'update.state') return say.t(`action.update.state.${value}`);
  if (name.endsWith('milestone')) return titles.get(value) ?? value;
  return isDateField(name) && parsePreciseDate(value) !== undefined ? sayDate(value, language) : value;
}

const isDateField = (name: string) => /(baseline|forecast|actual|dated|reached)$/.test(name);
