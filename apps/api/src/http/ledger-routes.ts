import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { may } from '#domain';
import type { Database } from '../database/open-database.ts';
import type { Checkpointer } from '../ledger/checkpoints.ts';
import { exportLedger, exportName } from '../ledger/export-ledger.ts';
import { logRefusal } from '../identity/log-refusal.ts';
import { refuse } from './guards.ts';
import { whoAsks } from './who-asks.ts';

/**
 * The ledger as a file that an auditor takes away, for a session or a token. A checkpoint of the ledger as it then is is
 * made first, so that the file ends with a signature.
 */
export function ledgerRoutes(
  app: FastifyInstance,
  { db, checkpointer, clock }: { db: Database; checkpointer: Checkpointer; clock: () => string },
): void {
  app.get('/ledger/export', async (request, reply) => {
    const who = await whoAsks(request, db);
    if (who === 'TOKEN_AND_SESSION') return refuse(reply, 400, who);
    if (who === 'TOKEN_NOT_ACCEPTED') return refuse(reply, 401, who);
    const permission = may(who?.viewer ?? null, 'READ_LEDGER');
    if (!permission.allowed) {
      logRefusal(request.log, who, {
        operation: 'READ_LEDGER',
        object: '/ledger/export',
        rule: permission.refusal.code,
      });
      return refuse(reply, who ? 403 : 401, permission.refusal.code);
    }
    const checkpoint = await checkpointer.make('DEMAND', clock());
    request.read = { objects: ['LedgerEntry'], itemCount: checkpoint.size };
    return reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', `attachment; filename="${exportName(checkpoint)}"`)
      .header('cache-control', 'no-store')
      .send(Readable.from(exportLedger(db, checkpoint), { objectMode: false }));
  });
}
