import type { Language } from '../language/localised.ts';
import { ACCESS_REFUSALS } from './access-refusals.ts';
import { ACCOUNT_REFUSALS } from './account-refusals.ts';
import { CONTENT_REFUSALS } from './content-refusals.ts';
import type { RefusalDefinition } from './definition.ts';
import { DISCUSSION_REFUSALS } from './discussion-refusals.ts';
import { FILE_REFUSALS } from './file-refusals.ts';
import { REQUEST_REFUSALS } from './request-refusals.ts';
import { RULE_REFUSALS } from './rule-refusals.ts';

/** The closed list of refusals (G-55): code → what it says in both languages. */
export const REFUSALS = {
  ...ACCESS_REFUSALS,
  ...REQUEST_REFUSALS,
  ...CONTENT_REFUSALS,
  ...FILE_REFUSALS,
  ...RULE_REFUSALS,
  ...DISCUSSION_REFUSALS,
  ...ACCOUNT_REFUSALS,
} as const;

export type RefusalCode = keyof typeof REFUSALS;
export const REFUSAL_CODES = Object.keys(REFUSALS) as readonly RefusalCode[];

/** A value put into a refusal's sentence; a value said differently in each language is a pair. */
export type RefusalParam = string | number | { readonly fr: string; readonly en: string };

/** A "no" that a person can correct: what, where, and the values its sentence needs. */
export interface Refusal {
  readonly code: RefusalCode;
  /** Path of the offending input, as `forecastsMoved.0.reason`. Absent when the whole request is refused. */
  readonly field?: string;
  readonly params?: Readonly<Record<string, RefusalParam>>;
}

type ParamsOf<C extends RefusalCode> = (typeof REFUSALS)[C]['params'][number];

/** Makes a refusal; a code whose sentence takes values does not compile without them. */
export function refusal<C extends RefusalCode>(
  code: C,
  ...[details]: [ParamsOf<C>] extends [never]
    ? [{ readonly field?: string }?]
    : [{ readonly field?: string; readonly params: Readonly<Record<ParamsOf<C>, RefusalParam>> }]
): Refusal {
  return { code, ...details };
}

/** Groups from five digits on, so that a year stays a year. */
const NUMBERS: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: new Intl.NumberFormat('fr-FR', { useGrouping: 'min2' }),
  en: new Intl.NumberFormat('en-GB', { useGrouping: 'min2' }),
};

function said(value: RefusalParam, language: Language): string {
  if (typeof value === 'object') return value[language];
  return typeof value === 'number' ? NUMBERS[language].format(value) : value;
}

/** The sentence to show, with its values put in. */
export function refusalSentence({ code, params = {} }: Refusal, language: Language): string {
  const definition: RefusalDefinition = REFUSALS[code];
  return definition.params.reduce(
    (sentence, name) => sentence.replaceAll(`{${name}}`, () => said(params[name] ?? '', language)),
    definition[language],
  );
}
