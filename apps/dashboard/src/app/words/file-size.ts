import type { Language } from './words.ts';

/** « 1,2 Mo », « 340 ko »: as a person reads a size. */
export function saySize(byteCount: number, language: Language): string {
  const [value, unit] = byteCount < 1_000_000 ? [byteCount / 1000, 'kilobyte'] : [byteCount / 1_000_000, 'megabyte'];
  const shown = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
  return shown.format(Math.max(value, 0.1));
}
