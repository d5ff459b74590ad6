import { refusal, refused } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeCalendars } from '../../change-calendars.ts';

export const closeCalendar: NonNullable<MutationResolvers['closeCalendar']> = (_parent, { input }, context) =>
  changeCalendars(input, 'CALENDAR_CLOSED', context, (account) => {
    const calendar = account.calendars.find(({ id }) => id === input.calendarId);
    if (!calendar) return refused(refusal('NOT_FOUND', { field: 'calendarId' }));
    const calendars = account.calendars.map((one) => (one === calendar ? { ...one, closedAt: context.now } : one));
    return { accepted: true, next: { ...account, calendars }, subjectId: calendar.id };
  });
