/** The two languages of the product; French is the default. */
export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One sentence in both languages. A missing translation does not compile. */
export interface Localised {
  readonly fr: string;
  readonly en: string;
}
