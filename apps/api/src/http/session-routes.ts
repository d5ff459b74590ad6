import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/open-database.ts';
import { DemoDoor } from './demo-door.ts';
import type { OpenIdDoor } from './openid/openid-door.ts';
import { openIdRoutes } from './openid/openid-routes.ts';
import { personaRoutes } from './persona-routes.ts';
import { sessionEndRoutes } from './session-end-routes.ts';
import { type Site, THIS_MACHINE, cookieName } from './site.ts';

/** By which door people come in: one of the two, never both. */
export type Entrance = DemoDoor | OpenIdDoor;

declare module 'fastify' {
  interface FastifyInstance {
    /** The name of the cookie that holds the secret of a session. */
    sessionCookie: string;
  }
}

export const siteOf = (door: Entrance): Site => (door instanceof DemoDoor ? THIS_MACHINE : door.site);

/** Says which session cookie counts; before any route that asks who is there. */
export function nameSessionCookie(app: FastifyInstance, site: Site): void {
  app.decorate('sessionCookie', cookieName(site, 'jalon_session'));
}

/** Signing in and out, by the one door that there is. */
export function sessionRoutes(
  app: FastifyInstance,
  { db, door, clock }: { db: Database; door: Entrance; clock: () => string },
): void {
  const way = door instanceof DemoDoor ? { way: 'DEMONSTRATION' } : { way: 'OPENID', name: door.settings.name };
  app.get('/session/way', async () => way);
  sessionEndRoutes(app, db);
  if (door instanceof DemoDoor) personaRoutes(app, db, door);
  else openIdRoutes(app, { db, door, clock });
}
