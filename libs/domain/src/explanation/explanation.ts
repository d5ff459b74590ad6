import type { CivilDate } from '../dates/precise-date.ts';
import { daysBetween } from '../dates/civil-date.ts';
import type { Localised } from '../language/localised.ts';
import type { ExclusionReason } from './exclusion-reasons.ts';

/** What a number counts or measures. A share goes from 0 to 1, a difference of shares from -1 to 1. */
export const FIGURE_UNITS = [
  'ACTION',
  'MILESTONE',
  'RECOMMENDATION',
  'CONTRADICTION',
  'MOVE',
  'AXIS',
  'DAY',
  'SHARE',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

/** How the inputs make the number: Σ weight × value; Σ weight × value ÷ Σ weight; days from the first date to the second. */
export const FIGURE_OPERATIONS = ['SUM', 'MEAN', 'DAYS'] as const;
export type FigureOperation = (typeof FIGURE_OPERATIONS)[number];

/** Something that has a name and, when it can be opened, an id. */
export interface Named {
  readonly id: string | null;
  readonly label: Localised;
}

/** One thing that entered a number. */
export interface FigureInput extends Named {
  /** Null for a date. */
  readonly value: number | null;
  readonly weight: number;
  /** The day that counts, for a number of days. */
  readonly date: CivilDate | null;
}

/** One thing that was looked at and could not enter the number. */
export interface Exclusion extends Named {
  readonly reason: ExclusionReason;
}

/** How a number was computed: the operation, applied to the inputs, gives it. */
export interface Explanation {
  /** Null when there is no such number; never 0 instead. */
  readonly value: number | null;
  readonly unit: FigureUnit;
  readonly operation: FigureOperation;
  readonly formula: Localised;
  /** Why there is no number; null when there is one. */
  readonly unknown: Localised | null;
  /** How many things were looked at. What neither entered nor was excluded is not of the kind counted. */
  readonly outOf: number;
  readonly inputs: readonly FigureInput[];
  readonly excluded: readonly Exclusion[];
  readonly asOf: CivilDate;
}

type Computed = Pick<Explanation, 'operation' | 'inputs' | 'unknown'>;

/** The number that these inputs make. */
export function compute({ operation, inputs, unknown }: Computed): number | null {
  if (unknown) return null;
  if (operation === 'DAYS') return daysIn(inputs);
  const sum = total(inputs, ({ value, weight }) => Number(value) * weight);
  return operation === 'SUM' ? sum : sum / total(inputs, ({ weight }) => weight);
}

/** An explanation whose number is what its inputs make. Of a mean, what brings most comes first. */
export function explained(parts: Omit<Explanation, 'value'>): Explanation {
  const brings = ({ value, weight }: FigureInput) => Math.abs(Number(value) * weight);
  const inputs =
    parts.operation === 'MEAN' ? parts.inputs.toSorted((one, other) => brings(other) - brings(one)) : parts.inputs;
  return { ...parts, inputs, value: compute(parts) };
}

/** Inputs that count as one each. */
export function asOnes(things: readonly Named[]): FigureInput[] {
  return things.map(({ id, label }) => ({ id, label, value: 1, weight: 1, date: null }));
}

/** A name that is the same in every language: that of a thing in the data. */
export function named(id: string | null, label: string): Named {
  return { id, label: { fr: label, en: label } };
}

const total = (inputs: readonly FigureInput[], of: (input: FigureInput) => number) =>
  inputs.reduce((sum, input) => sum + of(input), 0);

/** None without dates: there is then nothing between them. */
function daysIn(inputs: readonly FigureInput[]): number {
  const [from, to] = inputs.map(({ date }) => date);
  return inputs.length === 0 ? 0 : daysBetween(from as CivilDate, to as CivilDate);
}
