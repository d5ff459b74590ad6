import type { Language } from '#domain';

/** A share from 0 to 1 as a percentage: « 42 % »; null is « non mesuré ». Never rounded to 0 % or 100 % wrongly. */
export function formatShare(share: number | null, language: Language): string {
  if (share === null) return language === 'fr' ? 'non mesuré' : 'not measured';
  const shown = share > 0 && share < 1 ? Math.min(0.99, Math.max(0.01, share)) : share;
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(shown);
}
