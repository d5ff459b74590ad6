import type { Localised } from '#domain';
import { french } from '#domain/language/french';

/** The few words that charts say by themselves. */
export const CHART_WORDS = {
  chart: { fr: 'Graphique', en: 'Chart' },
  table: { fr: 'Tableau', en: 'Table' },
  view: { fr: 'Affichage', en: 'View' },
  total: { fr: 'Total', en: 'Total' },
  unknown: { fr: french('à venir'), en: 'to come' },
  segments: {
    fr: french('Segments du graphique : flèches pour parcourir, Entrée pour ouvrir la liste'),
    en: 'Chart segments: arrows to move, Enter to open the list',
  },
} as const satisfies Record<string, Localised>;
