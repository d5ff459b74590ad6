import type { Kysely, KyselyPlugin } from 'kysely';
import type { Tables } from '../../database/tables.ts';
import { freshDatabase } from '../fresh-database.ts';
import { type ServerUnderTest, serverUnderTest } from '../server-under-test.ts';
import { type Speaker, speakerWith } from '../speaker.ts';

/** Counts the statements that go to the database. */
export class Statements implements KyselyPlugin {
  count = 0;
  transformQuery: KyselyPlugin['transformQuery'] = ({ node }) => {
    this.count += 1;
    return node;
  };
  transformResult: KyselyPlugin['transformResult'] = async ({ result }) => result;
}

/** Two servers on one database, of which one keeps answers and the other none. They share nothing else. */
export interface TwoServers {
  keeping: ServerUnderTest;
  plain: ServerUnderTest;
  /** Of the one that keeps answers. */
  statements: Statements;
  /** The same person, at the other server. */
  atPlain(speaker: Speaker): Speaker;
  stop(): Promise<void>;
}

export async function twoServers(): Promise<TwoServers> {
  const database = await freshDatabase();
  const statements = new Statements();
  const keeping = await serverUnderTest({
    database,
    wrap: (db: Kysely<Tables>) => db.withPlugin(statements),
  });
  const { ledgerKeyFile } = keeping;
  const shared = { ...database, close: async () => undefined };
  const plain = await serverUnderTest({ database: shared, keep: 0, ledgerKeyFile });
  return {
    keeping,
    plain,
    statements,
    atPlain: ({ credentials }) => speakerWith(plain.origin, credentials),
    stop: async () => {
      await plain.stop();
      await keeping.stop();
    },
  };
}
