import type { Selectable } from 'kysely';
import type { CalendarFeedTable, MailTable } from '../../database/tables.ts';

/** A mail, without what it tells but in its subject. */
export type MailMapper = Selectable<MailTable>;

/** What there is to know about a calendar address; its secret is known to its holder alone. */
export type CalendarMapper = Omit<Selectable<CalendarFeedTable>, 'secretHash'>;

/** Whose preferences. */
export interface MailPreferencesMapper {
  personId: string;
}
