import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import type { Role } from '#domain';
import type { Database } from '../../database/open-database.ts';
import { OpenIdDoor } from '../../http/openid/openid-door.ts';
import { invite } from '../../identity/invitations.ts';
import type { OpenIdSettings } from '../../identity/openid/openid-settings.ts';
import type { Patience } from '../../identity/openid/provider.ts';
import { openCheckpoints } from '../../ledger/checkpoints.ts';
import { createServer } from '../../server.ts';
import { freshDatabase } from '../fresh-database.ts';
import { NOW } from '../server-under-test.ts';
import { type Speaker, speakerWith } from '../speaker.ts';
import type { Browser } from './browser.ts';

export const CLIENT = { id: 'jalon-under-test', secret: 'a-secret-of-the-test-that-is-long-enough' };

/** A real server that people sign in to with a local provider. */
export interface OpenIdServer {
  app: FastifyInstance;
  db: Database;
  origin: string;
  settings: OpenIdSettings;
  invite(email: string, role: Role, ministry?: string): Promise<Date>;
  /** Goes through the whole exchange. @returns Where it ended, and the answer there. */
  signIn(browser: Browser, returnTo?: string): ReturnType<Browser['follow']>;
  /** Asks in the name of whoever is signed in with that browser. */
  speaker(browser: Browser): Speaker;
  /** The name of whoever is signed in with that browser, null when nobody is. */
  whoIs(browser: Browser): Promise<string | null>;
  logged(): Record<string, unknown>[];
  stop(): Promise<void>;
}

/** Boots one on a database of its own, on a free loopback port, for the provider at `issuer`. */
export async function openIdServer(
  issuer: URL,
  differently: Partial<OpenIdSettings> = {},
  patience?: Patience,
): Promise<OpenIdServer> {
  const open = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'jalon-openid-'));
  const lines: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  const settings: OpenIdSettings = {
    issuer,
    clientId: CLIENT.id,
    clientSecret: CLIENT.secret,
    name: 'ProConnect',
    scope: 'openid given_name usual_name email siret roles organization_label',
    acrValues: [],
    idTokenAlgorithm: 'RS256',
    userinfoAlgorithm: 'RS256',
    allowedRoles: [],
    allowedSirets: [],
    contact: 'jalon@administration.example',
    publicUrl: new URL('http://127.0.0.1/'),
    stepUp: { acts: [], minutes: 15, acrValues: [] },
    trustProxy: [],
    ...differently,
  };
  const door = new OpenIdDoor(settings, patience);
  const checkpointer = await openCheckpoints(open.db, { origin: 'jalon', dataDir: folder }, NOW);
  const app = await createServer({
    db: open.db,
    log,
    door,
    checkpointer,
    clock: () => NOW,
    sessionsAskAnything: true,
    files: { folder: join(folder, 'evidence') },
  });
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  if (settings.publicUrl.protocol === 'http:') settings.publicUrl.port = new URL(origin).port;
  const speaker = (browser: Browser): Speaker => speakerWith(origin, { cookie: browser.cookies(origin) });
  return {
    app,
    db: open.db,
    origin,
    settings,
    invite: (email, role, ministry) => invite(open.db, { email, role, ...(ministry && { ministry }) }),
    signIn: (browser, returnTo = '/') =>
      browser.follow(`${origin}/session/start?returnTo=${encodeURIComponent(returnTo)}`, `${origin}${returnTo}`),
    speaker,
    whoIs: async (browser) => {
      const { data } = await speaker(browser)('{ viewer { displayName } }');
      return (data.viewer as { displayName: string } | null)?.displayName ?? null;
    },
    logged: () => lines.map((line) => JSON.parse(line) as Record<string, unknown>),
    stop: async () => {
      await app.close();
      await open.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
