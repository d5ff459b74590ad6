import { randomUUID } from 'node:crypto';
import { Client } from 'pg';

/** A database that nobody else uses. */
export interface OwnDatabase {
  url: string;
  drop(): Promise<void>;
}

/**
 * Creates an empty database beside the one of `url`, on the same PostgreSQL.
 *
 * @param url A postgresql:// address whose person may create databases.
 */
export async function ownDatabase(url: string): Promise<OwnDatabase> {
  const name = `jalon_e2e_${randomUUID().replaceAll('-', '')}`;
  await say(url, `create database ${name}`);
  const own = new URL(url);
  own.pathname = `/${name}`;
  return { url: own.href, drop: () => say(url, `drop database ${name} with (force)`) };
}

async function say(url: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
