import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../../apps/api/src/database/migrate.ts';
import { type Database, openDatabase } from '../../apps/api/src/database/open-database.ts';
import { type Settings, readSettings } from '../../apps/api/src/settings.ts';

/** A call that cannot be done as it was made: one sentence, in both languages. */
export class Misuse extends Error {
  constructor(french: string, english: string) {
    super(`${french}\n${english}`);
    this.name = 'Misuse';
  }
}

/** Errors whose message says all that one needs. */
const FORESEEN = [
  ...['Misuse', 'FolderInUse', 'ForeignFolder', 'NewerDatabase', 'InvalidSettings'],
  ...['UnusableKey', 'LedgerMismatch', 'NoSuchText', 'OtherKindOfInstallation'],
];

const RUNNING = `Jalon tourne sur cette base embarquée : il fait lui-même ses points de contrôle au démarrage, chaque jour, toutes les 1 000 entrées et à chaque export (page « Registre »). Pour cette commande, arrêtez-le d'abord.
Jalon runs on this embedded database: it makes its own checkpoints at start, each day, every 1,000 entries and with each export (page "Ledger"). For this command, stop it first.`;

export const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Runs a command that needs the database of the settings, and closes it. What goes wrong ends with code 1. */
export async function withLedger(work: (db: Database, settings: Settings) => Promise<void>): Promise<void> {
  await told(async () => {
    const settings = readSettings(process.env);
    if (!settings.databaseUrl && !existsSync(join(settings.dataDir, 'database')))
      throw new Misuse(
        `Il n’y a pas de base Jalon dans ${settings.dataDir} : donnez DATA_DIR ou DATABASE_URL.`,
        `There is no Jalon database in ${settings.dataDir}: give DATA_DIR or DATABASE_URL.`,
      );
    const { db, close } = await openDatabase(settings);
    try {
      await migrate(db);
      await work(db, settings);
    } finally {
      await close();
    }
  });
}

/** Runs a command, and tells what goes wrong. */
export async function told(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    const { name, message, stack } = error as Error;
    process.stderr.write(`${FORESEEN.includes(name) ? message : stack}\n`);
    if (name === 'FolderInUse') process.stderr.write(`${RUNNING}\n`);
    process.exitCode = 1;
  }
}

export const placeOf = ({ ledgerOrigin: origin, dataDir, ledgerKeyFile }: Settings) => ({
  origin,
  dataDir,
  ...(ledgerKeyFile && { ledgerKeyFile }),
});

export const now = (): string => new Date().toISOString();
