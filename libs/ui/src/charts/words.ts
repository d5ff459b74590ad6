import type { Localised } from '#domain';
import { french } from '#domain/language/french';

/** The few words that charts say by themselves. */
export const CHART_WORDS = {
  chart: { fr: 'Graphique', en: 'Chart' },
  table: { fr: 'Tableau', en: 'Table' },
  view: { fr: 'Affichage', en: 'View' },
  take: { fr: 'Emporter', en: 'Take away' },
  picture: { fr: 'Image (PNG)', en: 'Image (PNG)' },
  spreadsheet: { fr: 'Données (CSV)', en: 'Data (CSV)' },
  notTaken: {
    fr: french("L'image n'a pas pu être faite. Les données, elles, peuvent être prises."),
    en: 'The image could not be made. The data can be taken.',
  },
  total: { fr: 'Total', en: 'Total' },
  unknown: { fr: french('à venir'), en: 'to come' },
  segments: {
    fr: french('Segments du graphique : flèches pour parcourir, Entrée pour ouvrir la liste'),
    en: 'Chart segments: arrows to move, Enter to open the list',
  },
} as const satisfies Record<string, Localised>;
