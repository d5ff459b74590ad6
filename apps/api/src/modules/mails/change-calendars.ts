import type { Decision } from '#domain';
import { type AccountCalendars, calendarsSubject } from '../../calendar/calendars-subject.ts';
import { type Context, storesOf } from '../../context.ts';
import { change } from '../../ledger/change.ts';
import { conflict, refused } from '../relay/outcome.ts';
import type { ResolversTypes } from '../types.generated.ts';

/** Makes or closes calendar addresses of one's own account, through the one way to write. */
export async function changeCalendars(
  input: { expectedVersion: number; idempotencyKey: string },
  records: 'CALENDAR_OPENED' | 'CALENDAR_CLOSED',
  context: Context,
  decide: (account: AccountCalendars) => Decision<AccountCalendars> & { subjectId?: string },
  path: string | null = null,
): Promise<Awaited<ResolversTypes['CalendarResult']>> {
  const id = context.signedIn?.person.id ?? '';
  const { expectedVersion, idempotencyKey } = input;
  const command = { id, expectedVersion, idempotencyKey, input, operation: 'MANAGE_OWN_MAILS', records } as const;
  const outcome = await change(calendarsSubject, command, context, decide);
  if (outcome.kind === 'refused') return refused(outcome.refusal);
  if (outcome.kind === 'conflict') return conflict(outcome, null);
  const { mails, people } = storesOf(context.db);
  const calendar = await mails.calendarById.load(outcome.answer.subjectId);
  const viewer = await people.byId.load(id);
  // An address that was lost on the way is lost: it is kept nowhere, so the same request cannot show it again.
  return { __typename: 'CalendarChanged', calendar: calendar!, viewer: viewer!, path: outcome.isReplay ? null : path };
}
