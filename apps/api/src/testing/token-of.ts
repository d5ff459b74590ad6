import { randomUUID } from 'node:crypto';
import type { Speaker } from './speaker.ts';

const VERSION = 'query { viewer { version } }';
const CREATE = `mutation ($input: CreateTokenInput!) {
  createToken(input: $input) { __typename ... on TokenChanged { secret } }
}`;

/** Creates a token as its holder does, on the real day: the database's clock decides when it expires. Opens all unless said. */
export async function tokenOf(
  holder: Speaker,
  test: { now: string },
  scopes: object = { openUpdates: true, ledger: true, accounts: true },
): Promise<string> {
  const { now } = test;
  const { data } = await holder(VERSION);
  test.now = new Date().toISOString();
  const made = await holder(CREATE, {
    input: { name: 'Essai', days: 1, scopes, expectedVersion: data.viewer.version, idempotencyKey: randomUUID() },
  });
  test.now = now;
  return made.data.createToken.secret as string;
}
