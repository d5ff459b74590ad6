import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** What a refusal says. `params` names the values its sentences take, written `{maximum}` in them. */
export interface RefusalDefinition extends Localised {
  readonly params: readonly string[];
}

/** A refusal in both languages, each saying what to do next, then the names of the values that they take. */
export function says<const P extends readonly string[]>(fr: string, en: string, ...params: P) {
  return { fr: french(fr), en, params };
}
