import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { CamelCasePlugin, type Dialect, Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { fromPglite } from 'pg-boss';
import { noteStatement } from '../answers/made-of.ts';
import { durable } from './durable-file-system.ts';
import { guardFolder } from './guard-folder.ts';
import { NamingClient } from './named-statements.ts';
import { SerialPGliteDialect } from './serial-pglite.ts';
import { makeServerRole } from './server-role.ts';
import type { Tables } from './tables.ts';

export type Database = Kysely<Tables>;

/** @returns The rows of all its statements. */
export type RunScript = (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>;

/** An open database: the one place that knows PGlite and PostgreSQL are two. */
export interface OpenDatabase {
  db: Database;
  kind: 'embedded' | 'postgresql';
  /**
   * The database as the server uses it, once its tables are there: with a role for which the policies of their rows hold
   * (ADR 32). `db` is for whoever owns it: migrations, imports, commands.
   */
  served(): Promise<Database>;
  /** Runs what is no statement of ours, several at once among it: those of the queue of jobs. Rows come as the database names them. */
  runScript: RunScript;
  close(): Promise<void>;
}

/** The data folder is not one that Jalon made, or not whole. Nothing was touched. */
export class ForeignFolder extends Error {
  constructor(folder: string, cause?: unknown) {
    const why = cause instanceof Error ? ` (${cause.message})` : '';
    super(
      `${folder} is not a Jalon database, or not a whole one${why}. Give another DATA_DIR, or restore the folder whole.`,
      { cause },
    );
    this.name = 'ForeignFolder';
  }
}

/** Opens what the settings say, and makes the embedded database when there is none. @throws FolderInUse, ForeignFolder */
export async function openDatabase({
  databaseUrl,
  dataDir,
}: {
  databaseUrl?: string;
  dataDir: string;
}): Promise<OpenDatabase> {
  return databaseUrl ? openPostgres(databaseUrl) : openEmbedded(dataDir);
}

/**
 * @param url A PostgreSQL address.
 * @param connections How many connections at most.
 */
export function openPostgres(url: string, connections = 10): OpenDatabase {
  const pool = poolOn(url, connections);
  const db = kyselyOver(new PostgresDialect({ pool }));
  const runScript: RunScript = async (text, values) => {
    const answer = await pool.query(text, values);
    // Several statements have several answers.
    return { rows: [answer].flat().flatMap(({ rows }) => rows as unknown[]) };
  };
  let served: Promise<Database> | undefined;
  const serve = async (): Promise<Database> => {
    const role = await makeServerRole(db);
    return role ? kyselyOver(new PostgresDialect({ pool: poolOn(url, connections, role) })) : db;
  };
  const close = async (): Promise<void> => {
    const other = await served?.catch(() => db);
    if (other && other !== db) await other.destroy();
    await db.destroy();
  };
  return { db, kind: 'postgresql', served: () => (served ??= serve()), runScript, close };
}

/** @param role The role that its connections take, when it is not that of the address. */
function poolOn(url: string, connections: number, role?: string): pg.Pool {
  const pool = new pg.Pool({
    Client: NamingClient,
    connectionString: url,
    ...(role && { options: `-c role=${role}` }),
    max: connections,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    types: {
      // A bigint counts ledger entries here: exact as a number up to 2^53.
      getTypeParser: ((oid: number, format?: 'text') =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
    },
  });
  // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
}

/**
 * @param dataDir Where the folder `database` is, or is to be made.
 * @throws FolderInUse, ForeignFolder
 */
export async function openEmbedded(dataDir: string): Promise<OpenDatabase> {
  mkdirSync(dataDir, { recursive: true });
  const release = await guardFolder(dataDir);
  try {
    const folder = join(dataDir, 'database');
    if (!existsSync(folder)) await makeDatabase(folder);
    // PGlite would silently make a new, empty database of an emptied or half-deleted folder.
    else if (!existsSync(join(folder, 'PG_VERSION'))) throw new ForeignFolder(folder);
    const pglite = await PGlite.create(durable(folder)).catch((error: unknown) => {
      throw new ForeignFolder(folder, error);
    });
    return openPGlite(pglite, release);
  } catch (error) {
    release();
    throw error;
  }
}

/** Made beside and moved into place whole: a process killed meanwhile leaves nothing that looks like a database. */
async function makeDatabase(folder: string): Promise<void> {
  const making = `${folder}.making`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making);
  const pglite = await PGlite.create(durable(making));
  await pglite.close();
  renameSync(making, folder);
}

/** A database over a PGlite that is already open: a test's own, or the embedded one. */
export function openPGlite(pglite: PGlite, release: () => void = () => undefined): OpenDatabase {
  const db = kyselyOver(new SerialPGliteDialect(pglite));
  const close = async (): Promise<void> => {
    await db.destroy();
    if (!pglite.closed) await pglite.close();
    release();
  };
  // In turn with everybody else: there is one connection, and somebody's transaction may be open on it.
  const queue = fromPglite(pglite);
  const runScript: RunScript = (text, values) => db.connection().execute(() => queue.executeSql(text, values));
  let served: Promise<Database> | undefined;
  const serve = async (): Promise<Database> => kyselyOver(new SerialPGliteDialect(pglite, await makeServerRole(db)));
  return { db, kind: 'embedded', served: () => (served ??= serve()), runScript, close };
}

/** Snake case in SQL, camel case in TypeScript and in GraphQL: a row is then what a resolver returns. */
function kyselyOver(dialect: Dialect): Database {
  return new Kysely<Tables>({
    dialect,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    log: ({ query }) => noteStatement(query.sql),
  });
}
