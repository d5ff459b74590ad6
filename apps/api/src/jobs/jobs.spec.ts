import { pino } from 'pino';
import type { OpenDatabase } from '../database/open-database.ts';
import { freshDatabase } from '../testing/fresh-database.ts';
import { until } from '../testing/until.ts';
import { Jobs } from './jobs.ts';

const log = pino({ level: 'silent' });

describe('Jobs in the database', () => {
  let open: OpenDatabase;
  let servers: Jobs[];
  beforeAll(async () => {
    open = await freshDatabase('empty');
    // On PostgreSQL they have connections of their own; the embedded database has one process, and here two of its queues.
    servers = [1, 2].map(() => new Jobs(open, { log, pollSeconds: 0.5 }));
    for (const server of servers) await server.start();
  });
  afterAll(async () => {
    for (const server of servers) await server.stop();
    await open.close();
  });

  it('T-34 each is done once, by one of several servers', async () => {
    const done: { place: number; by: number }[] = [];
    for (const [by, server] of servers.entries()) {
      await server.take<{ place: number }>({
        name: 'once',
        run: async ({ place }) => {
          done.push({ place, by });
          // Long enough for the other one to look, too.
          await new Promise((resolve) => setTimeout(resolve, 100));
        },
      });
    }
    const places = Array.from({ length: 12 }, (_, place) => place);
    await Promise.all(places.map((place) => servers[place % 2]!.give('once', { place }, `place-${place}`)));
    await until(() => done.length >= places.length);
    expect(done.map(({ place }) => place).sort((a, b) => a - b)).toEqual(places);
    expect(new Set(done.map(({ by }) => by))).toEqual(new Set([0, 1]));
  }, 60_000);

  it('one that fails is tried again as often as said, and knows its last attempt', async () => {
    const attempts: unknown[] = [];
    await servers[0]!.take({
      name: 'failing',
      retry: { retryLimit: 2, retryDelay: 1, retryBackoff: false },
      run: async (_, attempt) => {
        attempts.push(attempt);
        throw new Error('Not yet');
      },
    });
    await servers[1]!.give('failing', {}, 'one');
    await until(() => attempts.length >= 3);
    expect(attempts).toEqual([
      { number: 1, isLast: false },
      { number: 2, isLast: false },
      { number: 3, isLast: true },
    ]);
  }, 60_000);

  it('one of a key is there at most, until it is done', async () => {
    await servers[0]!.give('once', { place: 100 }, 'the same');
    await servers[1]!.give('once', { place: 100 }, 'the same');
    const { rows } = await open.runScript(
      `select count(*) as count from jobs.job where name = 'once' and data->>'place' = '100'`,
    );
    expect(rows).toEqual([{ count: 1 }]);
  });

  it('what fails is no matter of the transactions that others have open', async () => {
    await expect(open.runScript('select 1 / 0')).rejects.toThrow('division by zero');
    await expect(open.runScript('begin; select 1 / 0; commit')).rejects.toThrow('division by zero');
    await open.db.transaction().execute((trx) => trx.selectFrom('plan').select('id').execute());
  });
});
