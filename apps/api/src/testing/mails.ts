import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ParsedMail, simpleParser } from 'mailparser';
import { ROUND } from '../mail/mails-at-work.ts';
import type { ServerUnderTest } from './server-under-test.ts';
import { until } from './until.ts';

/** The mails that the server wrote to its folder, as an independent parser reads them, by the address that they are for. */
export async function mailsIn({ dataDir }: ServerUnderTest): Promise<Map<string, ParsedMail[]>> {
  const folder = join(dataDir, 'mails');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')) : [];
  const mails = await Promise.all(files.sort().map((name) => simpleParser(readFileSync(join(folder, name)))));
  return Map.groupBy(mails, ({ to }) => [to].flat()[0]?.value[0]?.address ?? '');
}

/** Has the server do a whole round of its mails, and waits until none is left to send. */
export async function mailRound({ jobs, db }: ServerUnderTest): Promise<void> {
  await until(() =>
    db
      .selectFrom('mail')
      .select('id')
      .where('state', '=', 'WAITING')
      .executeTakeFirst()
      .then((one) => !one),
  );
  await jobs!.give(ROUND, {}, '');
  await until(() => jobs!.isIdle());
}
