import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { migrate } from './database/migrate.ts';
import { openDatabase } from './database/open-database.ts';
import { DemoDoor } from './http/demo-door.ts';
import { OpenIdDoor } from './http/openid/openid-door.ts';
import { answerEarly } from './http/early-health.ts';
import { refuseOtherKind } from './identity/kind-of-installation.ts';
import { seed } from './import/seed.ts';
import { Jobs } from './jobs/jobs.ts';
import { openCheckpoints } from './ledger/checkpoints.ts';
import { postOf } from './mail/post.ts';
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
  const { host, dataDir, databaseUrl, logLevel, ledgerOrigin: origin, ledgerKeyFile, openId } = settings;
  const { allowances, responseCache: keep, accessLogMonths, sessionsAskAnything, mail, files } = settings;
  const step = steps();
  const early = await answerEarly(settings);
  const what = databaseUrl ? 'PostgreSQL' : `the embedded database in ${dataDir}`;
  const database = await step(`Opening ${what}`, () => openDatabase(settings));
  const { db, close } = database;
  const post = postOf(mail, dataDir);
  const ready = (address: string): void =>
    console.log(`\n  Jalon is ready. Open  ${address}\n  Mails go to  ${post.place}\n`);
  const door = openId ? new OpenIdDoor(openId) : new DemoDoor(dataDir, ready);
  const open = async (): Promise<FastifyInstance> => {
    await step('Bringing its schema up to date', () => migrate(db));
    await refuseOtherKind(db, openId ? 'REAL' : 'DEMONSTRATION');
    await step('Loading the plan', () => seed(db, { now: new Date().toISOString(), demo: !openId }));
    const key = { origin, dataDir, ...(ledgerKeyFile && { ledgerKeyFile }) };
    const checkpointer = await step('Checking and signing the ledger', () =>
      openCheckpoints(db, key, new Date().toISOString()),
    );
    const log = pino({ level: logLevel });
    const jobs = new Jobs(database, { log });
    const mails = {
      jobs,
      post,
      escalateAfter: mail.escalateAfter,
      ...(openId && { publicOrigin: openId.publicUrl.origin }),
    };
    const app = await step('Starting the server', async () =>
      createServer({
        ...{ db: await database.served(), log, door, checkpointer, allowances, keep },
        ...{ accessLogMonths, sessionsAskAnything, mails, files },
      }),
    );
    await early.close();
    const listensAt = (await app.listen({ port: early.port, host })).replace('[::1]', 'localhost');
    if (door instanceof DemoDoor) door.open(listensAt);
    else ready(door.settings.publicUrl.href);
    return app;
  };
  const app = await open().catch(async (error: unknown) => {
    await close();
    throw error;
  });
  const stop = async (): Promise<void> => {
    await app.close();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void stop());
}

await start(settingsOrExit()).catch((error: unknown) => {
  console.error(`\nJalon could not start. ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
});
