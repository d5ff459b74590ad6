import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type RealServer, startServer } from './real-server.ts';

/**
 * A server whose ministry SEEF leads ten actions that were last declared in June: time cannot be made to pass in a test, so the
 * rows are put there between two starts.
 */
export async function serverWithDueActions(): Promise<RealServer> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-e2e-'));
  await (await startServer({ dataDir })).stop();
  const database = await PGlite.create(join(dataDir, 'database'));
  await database.exec(`
    update action set status = 'IN_PROGRESS', status_is_deduced = false, confidence = 'ACHIEVABLE',
      last_update_at = '2026-06-30T10:00:00Z', lead_ministry_id = (select id from ministry where code = 'SEEF')
    where number <= 10;
    update action set lead_ministry_id = null where number > 10;`);
  await database.close();
  const server = await startServer({ dataDir });
  return {
    ...server,
    stop: async () => {
      const code = await server.stop();
      rmSync(dataDir, { recursive: true, force: true });
      return code;
    },
  };
}
