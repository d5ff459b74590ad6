import type { FastifyInstance } from 'fastify';
import type { Database } from '../database/open-database.ts';
import { browserFamily } from '../identity/browser-family.ts';
import { closeSession, openSession } from '../identity/sessions.ts';
import type { DemoDoor } from './demo-door.ts';
import { refuse } from './guards.ts';
import { THIS_MACHINE, cookieOf } from './site.ts';

const DOOR_COOKIE = 'jalon_door';

const COOKIE = cookieOf(THIS_MACHINE);

const USED = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Adresse déjà utilisée — Jalon</title>
<body><main><h1>Cette adresse a déjà servi</h1>
<p>Elle n’ouvre qu’une fois. Le terminal où Jalon a été lancé affiche la suivante.</p>
<p lang="en">This address opens once and was used. The terminal where Jalon was started shows the next one.</p></main></body></html>`;

/** Signing in as a persona, and out: in a demonstration alone. */
export function personaRoutes(app: FastifyInstance, db: Database, door: DemoDoor): void {
  app.get<{ Querystring: { token?: string } }>('/enter', async (request, reply) => {
    if (door.isOpenTo(request.cookies[DOOR_COOKIE])) return reply.redirect('/sign-in', 303);
    const kept = door.enter(String(request.query.token ?? ''));
    if (!kept) return reply.code(403).type('text/html; charset=utf-8').send(USED);
    return reply.setCookie(DOOR_COOKIE, kept, COOKIE).redirect('/sign-in', 303);
  });

  app.get('/session/personas', async (request, reply) => {
    if (!door.isOpenTo(request.cookies[DOOR_COOKIE])) return refuse(reply, 401, 'NO_DOOR');
    return { personas: await personas(db) };
  });

  app.post<{ Body: unknown }>('/session', async (request, reply) => {
    if (!door.isOpenTo(request.cookies[DOOR_COOKIE])) return refuse(reply, 401, 'NO_DOOR');
    const { personaId } = (request.body ?? {}) as { personaId?: unknown };
    const persona = (await personas(db)).find(({ id }) => id === personaId);
    if (!persona) return refuse(reply, 400, 'PERSONA_UNKNOWN');
    const earlier = request.cookies[app.sessionCookie];
    if (earlier) await closeSession(earlier, db);
    const secret = await openSession(persona.id, db, { browser: browserFamily(request.headers['user-agent']) });
    return reply.setCookie(app.sessionCookie, secret, COOKIE).code(204).send();
  });

  app.delete('/session', async (request, reply) => {
    const secret = request.cookies[app.sessionCookie];
    if (secret) await closeSession(secret, db);
    return reply.clearCookie(app.sessionCookie, COOKIE).header('clear-site-data', '"cache"').code(204).send();
  });
}

/** The fictional people of the demonstration, with what they are. */
async function personas(db: Database) {
  const people = await db
    .selectFrom('person')
    .select(['id', 'displayName', 'post'])
    .where('isDemo', '=', true)
    .where('disabledAt', 'is', null)
    .orderBy('displayName')
    .execute();
  const grants = await db
    .selectFrom('heldRole')
    .leftJoin('ministry', 'ministry.id', 'heldRole.ministryId')
    .select(['heldRole.personId', 'heldRole.role', 'ministry.code'])
    .where('heldRole.onBehalfOf', 'is', null)
    .execute();
  return people.map((person) => {
    const held = grants.filter(({ personId }) => personId === person.id);
    return {
      ...person,
      roles: held.map(({ role }) => role),
      ministryCode: held.find(({ code }) => code)?.code ?? null,
    };
  });
}
