import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

/** Will it be delivered? The State's own four-level scale, best first. `null` elsewhere means not given. */
export const CONFIDENCES = ['SECURED', 'ACHIEVABLE', 'NEEDS_SUPPORT', 'COMPROMISED'] as const;
export type Confidence = (typeof CONFIDENCES)[number];

/** The weather that stands for each level, and what it says. */
export const CONFIDENCE_DEFINITIONS: Readonly<
  Record<Confidence, { readonly weather: Localised; readonly label: Localised }>
> = {
  SECURED: {
    weather: { fr: 'Soleil', en: 'Sun' },
    label: { fr: french('Objectif sécurisé'), en: 'Secured' },
  },
  ACHIEVABLE: {
    weather: { fr: 'Couvert', en: 'Overcast' },
    label: { fr: french('Objectif atteignable'), en: 'Achievable' },
  },
  NEEDS_SUPPORT: {
    weather: { fr: 'Nuage', en: 'Cloud' },
    label: { fr: french('Appuis nécessaires'), en: 'Needs support' },
  },
  COMPROMISED: {
    weather: { fr: 'Orage', en: 'Storm' },
    label: { fr: french('Objectif compromis'), en: 'Compromised' },
  },
};
