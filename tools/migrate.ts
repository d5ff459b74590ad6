// `npm run database:migrate`: brings the schema up to date as the owner of the tables, for a server whose role is another.
import { migrate } from '../apps/api/src/database/migrate.ts';
import { openDatabase } from '../apps/api/src/database/open-database.ts';
import { readSettings } from '../apps/api/src/settings.ts';

const { db, close } = await openDatabase(readSettings(process.env));
try {
  const ran = await migrate(db);
  console.log(ran.length ? `Migrated: ${ran.join(', ')}` : 'The schema is up to date.');
} finally {
  await close();
}
