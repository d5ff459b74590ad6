import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import type { Share } from './share.ts';

const WALK: Localised = {
  fr: "De la part d'avant à la part d'après, pas à pas : sans les actions sorties du plan (« sorties »), puis avec les actions présentes aux deux dates telles qu'elles sont devenues (« évolution »), puis avec les actions entrées (« entrées »). Chaque pas est la différence de deux parts ; leur somme est la variation.",
  en: 'From the share before to the share after, step by step: without the actions that left (“left”), then with the actions there at both moments as they became (“moved”), then with those that came (“entered”). Each step is the difference of two shares; together they are the change.',
};

const PROMISES: Localised = {
  fr: '« Dates revues » est la part en retard, moins la part qui le serait si chaque jalon présent aux deux dates avait gardé la date promise au départ : une valeur négative est un retard que des reports effacent.',
  en: '“Re-baselined” is the share late, less the share that would be late had each milestone there at both moments kept the date promised at the start: below zero, it is lateness that promises put off have hidden.',
};

const NO_PROMISE: Localised = {
  fr: "Aucune date promise n'entre dans cette part : « dates revues » vaut donc 0.",
  en: 'No promised date enters this share, so “re-baselined” is 0.',
};

/** What each share is, for a person. */
export const SHARE_FORMULAS: Readonly<Record<Share, Localised>> = {
  DONE: { fr: 'Actions déclarées réalisées ÷ toutes les actions.', en: 'Actions declared done ÷ all actions.' },
  LATE: { fr: 'Actions en retard ÷ toutes les actions.', en: 'Late actions ÷ all actions.' },
  EVIDENCED: {
    fr: 'Actions qui ont au moins une preuve ÷ toutes les actions.',
    en: 'Actions with at least one piece of evidence ÷ all actions.',
  },
  SECURED: {
    fr: 'Actions dont la météo est au soleil ÷ toutes les actions.',
    en: 'Actions whose confidence is “secured” ÷ all actions.',
  },
};

const formula = (share: Share, end: Localised): Localised => ({
  fr: french(`${SHARE_FORMULAS[share].fr} ${WALK.fr} ${end.fr}`),
  en: `${SHARE_FORMULAS[share].en} ${WALK.en} ${end.en}`,
});

/** How the change of each share is computed, for a person. */
export const TREND_FORMULAS: Readonly<Record<Share, Localised>> = {
  DONE: formula('DONE', NO_PROMISE),
  LATE: formula('LATE', PROMISES),
  EVIDENCED: formula('EVIDENCED', NO_PROMISE),
  SECURED: formula('SECURED', NO_PROMISE),
};
