import type { Words } from '../words/words.ts';
import type { ExplanationView, InputView } from './explanation-queries.ts';

type Told = Pick<ExplanationView, 'unit' | 'operation' | 'value'>;
type Say = Pick<Words, 't' | 'count' | 'language'>;

/** The fields that are a difference of two shares: told in points, with their sign. */
const DIFFERENCES = /\.trend\.(change|moved|entered|left|rebaselined)$/;

/** The number with what it counts: « 3 actions », « 42 % », « +7,7 points ». */
export function sayValue({ unit, value }: Told, field: string, words: Say): string {
  if (value === null) return words.t('explain.unknown');
  if (unit !== 'SHARE') return words.count(`explain.unit.${unit}`, value);
  return DIFFERENCES.test(field) ? points(value, words) : percent(value, words);
}

/** What one input brings to the number. */
export function sayWeighed(
  { unit, operation }: Told,
  { value, weight }: Pick<InputView, 'value' | 'weight'>,
  field: string,
  words: Say,
): string {
  if (value === null) return '';
  if (unit === 'SHARE' && operation === 'SUM') return points(value * weight, words);
  if (unit === 'SHARE' && !DIFFERENCES.test(field)) return percent(value, words);
  const signDisplay = unit === 'SHARE' ? 'exceptZero' : 'auto';
  return new Intl.NumberFormat(words.language(), { signDisplay }).format(value);
}

function percent(value: number, { language }: Say): string {
  return new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(value);
}

function points(value: number, { language, t }: Say): string {
  const number = new Intl.NumberFormat(language(), { signDisplay: 'exceptZero', maximumFractionDigits: 1 });
  return t('explain.points', { number: number.format(value * 100) });
}
