import { pino } from 'pino';
import { openDatabase } from './database/open-database.ts';
import { migrate } from './database/migrate.ts';
import { DemoDoor } from './http/demo-door.ts';
import { seed } from './import/seed.ts';
import { createServer } from './server.ts';
import { InvalidSettings, type Settings, readSettings } from './settings.ts';
import { steps } from './steps.ts';

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof InvalidSettings)) throw error;
    console.error(error.message);
    process.exit(2);
  }
}

async function start(settings: Settings): Promise<void> {
  const step = steps();
  const log = pino({ level: settings.logLevel });
  const database = await step(
    settings.databaseUrl ? 'Opening PostgreSQL' : `Opening the embedded database in ${settings.dataDir}`,
    () => openDatabase(settings),
  );
  const stopOn = async (error: unknown): Promise<never> => {
    await database.close();
    throw error;
  };
  const { db } = database;
  await step('Bringing its schema up to date', () => migrate(db)).catch(stopOn);
  await step('Loading the plan', () => seed(db, { now: new Date().toISOString(), demo: true })).catch(stopOn);
  const door = new DemoDoor(settings.dataDir, (address) => console.log(`\n  Jalon is ready. Open  ${address}\n`));
  const app = await step('Starting the server', () => createServer({ db, log, door })).catch(stopOn);
  const origin = await app.listen({ port: settings.port, host: settings.host }).catch(stopOn);
  door.open(origin.replace('[::1]', 'localhost'));

  const stop = async (): Promise<void> => {
    await app.close();
    await database.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

await start(settingsOrExit()).catch((error: unknown) => {
  console.error(`\nJalon could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
