import type { Language } from './words.ts';

const zone = 'Europe/Paris';

/** A civil date in full: « 1er mars 2026 », « 1 March 2026 ». */
export function formatDay(date: string, language: Language): string {
  return firstOfMonth(
    new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: 'UTC' }).format(noon(date)),
    language,
  );
}

/** A civil date in short: « 1er mars », without its year. */
export function formatDayOfYear(date: string, language: Language): string {
  const shape: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  return firstOfMonth(new Intl.DateTimeFormat(locale(language), shape).format(noon(date)), language);
}

/** The month of a civil date: « mars 2026 ». */
export function formatMonth(date: string, language: Language, width: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(locale(language), { month: width, year: 'numeric', timeZone: 'UTC' }).format(
    noon(date),
  );
}

/** The day of an instant, in Paris: « 1er mars 2026 ». */
export function formatInstantDay(instant: string, language: Language): string {
  return firstOfMonth(
    new Intl.DateTimeFormat(locale(language), { dateStyle: 'long', timeZone: zone }).format(new Date(instant)),
    language,
  );
}

/** The time of an instant, in Paris: « 14 h 05 », "14:05". */
export function formatTime(instant: string | Date, language: Language): string {
  const time = new Intl.DateTimeFormat('fr', { hour: '2-digit', minute: '2-digit', timeZone: zone });
  const [hour = '', minute = ''] = time.format(new Date(instant)).split(':');
  return language === 'fr' ? `${String(Number(hour))}\u00a0h\u00a0${minute}` : `${hour}:${minute}`;
}

/** The day and time of an instant, in Paris: « 1er mars 2026 à 14 h 05 ». */
export function formatInstant(instant: string, language: Language): string {
  const at = language === 'fr' ? ' à ' : ', ';
  return formatInstantDay(instant, language) + at + formatTime(instant, language);
}

const locale = (language: Language) => (language === 'fr' ? 'fr-FR' : 'en-GB');

/** Noon keeps the day whatever the offset. */
const noon = (date: string) => new Date(`${date}T12:00:00Z`);

/** Intl writes « 1 mars »: French wants « 1er mars ». */
const firstOfMonth = (text: string, language: Language) => (language === 'fr' ? text.replace(/^1 /, '1er ') : text);
