import type { Confidence } from '#domain';
import { CONFIDENCE_DEFINITIONS } from '#domain';

import type { Language } from '../words/words.ts';

/** A confidence in words, weather first: « Nuage : appuis nécessaires ». */
export function confidenceLabel(confidence: Confidence, language: Language): string {
  const { weather, label } = CONFIDENCE_DEFINITIONS[confidence];
  return `${weather[language]}${language === 'fr' ? '\u00a0:' : ':'} ${label[language].toLowerCase()}`;
}
