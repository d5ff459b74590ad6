import { CALENDAR_LIMITS, refusal, refused } from '#domain';
import { newCalendarAddress } from '../../../../calendar/calendar-address.ts';
import { hashOf } from '../../../../identity/secret.ts';
import { newId } from '../../../relay/ids.ts';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeCalendars } from '../../change-calendars.ts';

const ID = /^(min|plan)_[0-9a-f]{32}$/;

export const openCalendar: NonNullable<MutationResolvers['openCalendar']> = async (_parent, { input }, context) => {
  const [ministryId, planId] = [input.ministryId ?? null, input.planId ?? null];
  const asked = ministryId ?? planId ?? '';
  const found = ID.test(asked) ? await (ministryId ? context.ministries : context.plans).byId.load(asked) : null;
  const isOne = found && (ministryId === null || planId === null);
  const id = newId('cal');
  const { secret, path } = newCalendarAddress(id);
  const made = { id, ministryId, planId, createdAt: context.now, closedAt: null, secretHash: hashOf(secret) };
  const decide: Parameters<typeof changeCalendars>[3] = (account) => {
    if (!isOne) return refused(refusal('CALENDAR_OF_ONE_THING', { field: 'ministryId' }));
    if (account.calendars.length >= CALENDAR_LIMITS.open.maximum) {
      return refused(refusal('TOO_MANY_CALENDARS', { params: CALENDAR_LIMITS.open }));
    }
    return { accepted: true, next: { ...account, calendars: [...account.calendars, made] }, subjectId: id };
  };
  return changeCalendars(input, 'CALENDAR_OPENED', context, decide, path);
};
