import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Database } from '../database/open-database.ts';
import { newSecret } from '../identity/secret.ts';

/** Where the addresses of the preferences begin. */
export const PREFERENCES_PATH = '/mail/preferences';

const SHAPE = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

/** What the addresses in somebody's mails are known by: another one ends those that were sent before. */
export const newLink = (): string => randomBytes(16).toString('base64url');

const sign = (link: string, key: string): string =>
  createHmac('sha256', Buffer.from(key, 'base64url')).update(`${PREFERENCES_PATH} ${link}`).digest('base64url');

/** What signs the addresses: made once, the same for all servers of the installation. */
export async function mailKey(db: Database): Promise<string> {
  const kept = () => db.selectFrom('mailKey').select('secret').executeTakeFirst();
  const found = await kept();
  if (found) return found.secret;
  await db
    .insertInto('mailKey')
    .values({ secret: newSecret() })
    .onConflict((same) => same.doNothing())
    .execute();
  return (await kept())!.secret;
}

/** The last part of the address. */
export const signedLink = (link: string, key: string): string => `${link}.${sign(link, key)}`;

/** The link of an address, when we signed it; null for anything else. Nothing is asked of the database before. */
export function linkIn(text: string, key: string): string | null {
  const [, link, mac] = SHAPE.exec(text) ?? [];
  if (link === undefined || mac === undefined) return null;
  return timingSafeEqual(Buffer.from(mac), Buffer.from(sign(link, key))) ? link : null;
}
