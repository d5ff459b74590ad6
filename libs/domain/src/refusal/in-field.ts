import type { Refusal } from './refusal.ts';

/** The same refusal, its field seen from one level higher: `reason` in `forecastsMoved.0` is `forecastsMoved.0.reason`. */
export function inField(refusal: Refusal, path: string): Refusal {
  return { ...refusal, field: refusal.field ? `${path}.${refusal.field}` : path };
}
