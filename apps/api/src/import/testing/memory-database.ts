import { PGlite } from '@electric-sql/pglite';
import { migrate } from '../../database/migrate.ts';
import { type OpenDatabase, openPGlite } from '../../database/open-database.ts';

/** An empty database of this version's schema, gone when closed. */
export async function memoryDatabase(): Promise<OpenDatabase> {
  const open = openPGlite(await PGlite.create());
  await migrate(open.db);
  return open;
}
