import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { may } from '#domain';
import type { Database } from '../database/open-database.ts';
import { refuse } from '../http/guards.ts';
import { guessesAreSlow } from '../http/secret-addresses.ts';
import { type SignedIn, signedInAs } from '../identity/signed-in.ts';
import { askedBy, isTheSecret } from './calendar-address.ts';
import { calendarFile } from './calendar-file.ts';
import { milestonesOf } from './milestones-of.ts';

/** The address of a calendar may be asked for by any program that has it, with no other credential. */
export async function calendarRoutes(
  app: FastifyInstance,
  { db, clock, publicOrigin }: { db: Database; clock: () => string; publicOrigin?: string },
): Promise<void> {
  await app.register(async (scope) => {
    scope.addHook('onRequest', guessesAreSlow());
    scope.get<{ Params: { file: string } }>('/calendar/:file', async (request, reply) => {
      const found = await openCalendar(request.params.file, db);
      // An address that is closed, that of an account that is, and one that never was are answered alike.
      if (!found) return refuse(reply, 404, 'NOT_FOUND');
      const milestones = await milestonesOf(db, found);
      const name = `Jalon – ${found.name}`;
      const parts = { name, language: found.language, origin: publicOrigin ?? app.listeningOrigin };
      const file = calendarFile(milestones, parts);
      await noteRead(found.id, clock(), db);
      const tag = `"${createHash('sha256').update(file).digest('base64url')}"`;
      reply.header('etag', tag).header('cache-control', 'private, no-cache');
      if (request.headers['if-none-match'] === tag) return reply.code(304).send();
      // From here on it is a read, and logged as one.
      request.signedIn = found.signedIn;
      const planIds = found.planId === null ? [] : [found.planId];
      request.read = { kind: 'CALENDAR_FILE', objects: ['Milestone'], planIds, itemCount: milestones.length };
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', 'inline; filename="jalon.ics"')
        .send(file);
    });
  });
}

interface Found {
  id: string;
  ministryId: string | null;
  planId: string | null;
  /** What it is of. */
  name: string;
  language: 'fr' | 'en';
  signedIn: SignedIn;
}

/** The calendar of this address, when its secret is right and its holder may still read the plans. */
async function openCalendar(file: string, db: Database): Promise<Found | null> {
  const asked = askedBy(file);
  if (!asked) return null;
  const row = await db
    .selectFrom('calendarFeed')
    .leftJoin('ministry', 'ministry.id', 'ministryId')
    .leftJoin('plan', 'plan.id', 'planId')
    .leftJoin('mailPreference', 'mailPreference.personId', 'calendarFeed.personId')
    .select(['calendarFeed.id', 'calendarFeed.personId', 'secretHash', 'ministryId', 'planId', 'closedAt', 'language'])
    .select(['ministry.name as ministryName', 'plan.name as planName'])
    .where('calendarFeed.id', '=', asked.id)
    .executeTakeFirst();
  if (!isTheSecret(asked.secret, row?.secretHash) || !row || row.closedAt) return null;
  const signedIn = await signedInAs(row.personId, 'TOKEN', db);
  if (!signedIn || !may({ ...signedIn.viewer, scopes: ['PLANS'] }, 'READ_PLAN').allowed) return null;
  const { id, ministryId, planId, ministryName, planName, language } = row;
  const name = ministryName ?? planName ?? '';
  return { id, ministryId, planId, name, signedIn, language: language === 'EN' ? 'en' : 'fr' };
}

/** To the minute: a program that asks again and again writes no more. */
async function noteRead(id: string, now: string, db: Database): Promise<void> {
  await db
    .updateTable('calendarFeed')
    .set({ lastReadAt: now })
    .where('id', '=', id)
    .where(({ eb, or }) =>
      or([eb('lastReadAt', 'is', null), eb('lastReadAt', '<', new Date(Date.parse(now) - 60_000))]),
    )
    .execute();
}
