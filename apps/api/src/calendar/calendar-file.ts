import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { type CalendarState, type Language, type Localised, calendarEntry, formatPreciseDate, french } from '#domain';
import type { CalendarMilestone } from './milestones-of.ts';

const STATUS: Readonly<Record<CalendarState, ICalEventStatus>> = {
  PROMISED: ICalEventStatus.CONFIRMED,
  REACHED: ICalEventStatus.CONFIRMED,
  // Somebody knows the month, nobody the day.
  EXPECTED: ICalEventStatus.TENTATIVE,
  CANCELLED: ICalEventStatus.CANCELLED,
};

const WORDS: Readonly<Record<CalendarState, Localised>> = {
  PROMISED: { fr: french('Promis pour le {date}'), en: 'Promised for {date}' },
  EXPECTED: { fr: french('Attendu : {date}'), en: 'Expected: {date}' },
  REACHED: { fr: french('Atteint : {date}'), en: 'Reached: {date}' },
  CANCELLED: { fr: french("L'action ne se poursuit pas ici"), en: 'The action is not carried on here' },
};

/** What a calendar of milestones is made with. */
interface Parts {
  name: string;
  language: Language;
  /** Where Jalon is reached: an origin. */
  origin: string;
}

/**
 * Milestones as iCalendar (RFC 5545): the same bytes as long as nothing moved. Each keeps its UID; SEQUENCE grows when it or
 * its action moves. Those without a date have no place in a calendar.
 */
export function calendarFile(milestones: readonly CalendarMilestone[], { name, language, origin }: Parts): string {
  const calendar = ical({
    name,
    prodId: { company: 'Jalon', product: 'Jalon', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    // How often a program is to look again, in seconds.
    ttl: 3600,
  });
  for (const milestone of milestones) {
    const entry = calendarEntry(milestone, milestone.status);
    if (!entry) continue;
    const { id, title, number, actionTitle, planCode, planName, sequence, changedAt } = milestone;
    const said = WORDS[entry.state][language].replace('{date}', formatPreciseDate(entry.date, language));
    calendar.createEvent({
      id: `${id}@jalon`,
      start: new Date(`${entry.day}T00:00:00Z`),
      allDay: true,
      summary: entry.state === 'REACHED' ? `✓ ${title}` : title,
      description: `${said}\nAction ${number}, ${actionTitle}\n${planName}`,
      url: `${origin}/plans/${encodeURIComponent(planCode)}/actions/${number}`,
      status: STATUS[entry.state],
      transparency: ICalEventTransparency.TRANSPARENT,
      sequence,
      stamp: changedAt,
      lastModified: changedAt,
    });
  }
  return calendar.toString();
}
