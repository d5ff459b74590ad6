import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { isCivilDate, may, parisDay } from '#domain';
import { z } from 'zod';
import type { Database } from '../database/open-database.ts';
import { readsCsv } from '../modules/reads/reads-csv.ts';
import { readsStore } from '../modules/reads/reads.store.ts';
import { READ_KINDS } from '../reads/read-to-log.ts';
import { refuse } from './guards.ts';
import { whoAsks } from './who-asks.ts';

const text = z.string().max(200).optional();
const day = z.string().refine(isCivilDate).optional();
const FILTER = z.strictObject({
  person: text,
  token: text,
  since: day,
  until: day,
  /** One or more, between commas. */
  kinds: z
    .string()
    .transform((kinds) => kinds.split(','))
    .pipe(z.array(z.enum(READ_KINDS)))
    .optional(),
  planCode: text,
});

/** What was read, as a table with as many rows as there are: everyone's for who may see that, else one's own. */
export function accessLogRoute(app: FastifyInstance, { db, clock }: { db: Database; clock: () => string }): void {
  app.get('/access-log.csv', async (request, reply) => {
    const who = await whoAsks(request, db);
    if (who === 'TOKEN_AND_SESSION') return refuse(reply, 400, who);
    if (who === 'TOKEN_NOT_ACCEPTED') return refuse(reply, 401, who);
    if (!who) return refuse(reply, 401, 'NOT_SIGNED_IN');
    const filter = FILTER.safeParse(request.query);
    if (!filter.success) return refuse(reply, 400, 'FILTER_NOT_UNDERSTOOD');
    const whose = may(who.viewer, 'READ_ACCESS_LOG').allowed ? null : who.person.id;
    let rows = 0;
    request.read = { objects: ['LoggedRead'], itemCount: () => rows };
    async function* counted() {
      for await (const part of readsStore(db).parts(whose, filter.data ?? {})) {
        rows += part.length;
        yield part;
      }
    }
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="consultations-${parisDay(clock())}.csv"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(readsCsv(counted(), db), { objectMode: false }));
  });
}
