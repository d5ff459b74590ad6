import { refusal } from '../refusal/refusal.ts';
import type { Refusal } from '../refusal/refusal.ts';

/** Why this is not one of the choices, or `null`. The type says it is one; what came over a wire may say otherwise. */
export function checkChoice(value: string, choices: readonly string[], field: string): Refusal | null {
  return choices.includes(value) ? null : refusal('CHOICE_UNKNOWN', { field });
}
