import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** What a refusal says. `params` names the values its sentences take, written `{maximum}` in them. */
export interface RefusalDefinition extends Localised {
  readonly params: readonly string[];
}

/** A refusal whose sentences stand alone. Both say what to do next. */
export function says<const P extends readonly string[] = []>(
  fr: string,
  en: string,
  params: P = [] as unknown as P,
): { readonly fr: string; readonly en: string; readonly params: P } {
  return { fr: french(fr), en, params };
}
