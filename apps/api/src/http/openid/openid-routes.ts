import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Database } from '../../database/open-database.ts';
import { browserFamily } from '../../identity/browser-family.ts';
import { admit, refuseAnother } from '../../identity/openid/admission.ts';
import { beginAttempt, takeAttempt } from '../../identity/openid/attempts.ts';
import { addressToSignIn, addressToSignOut, proofOf } from '../../identity/openid/exchange.ts';
import { SignInRefused } from '../../identity/openid/refusals.ts';
import { newSecret } from '../../identity/secret.ts';
import { closeSession, openSession } from '../../identity/sessions.ts';
import { cookieName, cookieOf } from '../site.ts';
import { whoAsks } from '../who-asks.ts';
import type { OpenIdDoor } from './openid-door.ts';
import { PROVED_PATH, provedPage } from './proved-page.ts';
import { STYLE, STYLE_PATH, refusedPage } from './refused-page.ts';
import { safeReturn } from './return-address.ts';
import { REFUSALS_SAID } from './words-of-refusal.ts';

/** Seconds that a browser is remembered while it is at the provider. */
const AWAY = 900;
const SECRET = /^[\w-]{43}$/;

/** Signing in and out with the identity provider. */
export function openIdRoutes(
  app: FastifyInstance,
  { db, door, clock }: { db: Database; door: OpenIdDoor; clock: () => string },
): void {
  const { provider, settings, site } = door;
  const awayCookie = cookieName(site, 'jalon_sign_in');
  const browserOf = ({ cookies }: FastifyRequest): string | undefined => {
    const secret = cookies[awayCookie];
    return secret && SECRET.test(secret) ? secret : undefined;
  };
  // One secret for all tabs of a browser, so that each of them may come back.
  const remember = (request: FastifyRequest, reply: FastifyReply): string => {
    const browser = browserOf(request) ?? newSecret();
    reply.setCookie(awayCookie, browser, { ...cookieOf(site), maxAge: AWAY });
    return browser;
  };
  const refuse = (request: FastifyRequest, reply: FastifyReply, error: unknown, returnTo: string): FastifyReply => {
    if (!(error instanceof SignInRefused)) throw error;
    const { reason, facts, cause } = error;
    request.log.warn(
      { event: 'SIGN_IN_REFUSED', reason, ...facts, ...(cause ? { err: messageOf(cause) } : {}) },
      error.message,
    );
    const { status } = REFUSALS_SAID[reason];
    if (status === 503) reply.header('retry-after', '30');
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(refusedPage(reason, { contact: settings.contact, returnTo }));
  };

  app.get<{ Querystring: { returnTo?: unknown } }>('/session/start', async (request, reply) => {
    const returnTo = safeReturn(request.query.returnTo);
    try {
      const browser = remember(request, reply);
      return await reply.redirect((await addressToSignIn(provider, { db, browser, returnTo })).href, 303);
    } catch (error) {
      return refuse(request, reply, error, returnTo);
    }
  });

  /** Somebody who is signed in proves again who they are, in a tab of its own: what they were writing stays where it is. */
  app.get('/session/prove', async (request, reply) => {
    const known = await whoAsks(request, db);
    if (!known || typeof known === 'string' || !known.sessionId) return reply.redirect('/sign-in', 303);
    const again = { personId: known.person.id, previousVisitAt: known.previousVisitAt ?? null };
    try {
      const browser = remember(request, reply);
      const address = await addressToSignIn(provider, { db, browser, returnTo: PROVED_PATH, again });
      return await reply.redirect(address.href, 303);
    } catch (error) {
      return refuse(request, reply, error, '/');
    }
  });

  app.get(PROVED_PATH, async (_request, reply) => reply.type('text/html; charset=utf-8').send(provedPage()));

  app.get<{ Querystring: { state?: unknown } }>('/session/callback', async (request, reply) => {
    const { state } = request.query;
    const attempt = await takeAttempt(db, { state, browser: browserOf(request), purposes: ['SIGN_IN', 'STEP_UP'] });
    const returnTo = attempt?.returnTo ?? '/';
    try {
      if (!attempt) throw new SignInRefused('UNKNOWN_ATTEMPT');
      const proof = await proofOf(provider, attempt, request.url.split('?').slice(1).join('?'));
      if (attempt.personId !== null) await refuseAnother(db, attempt.personId, proof);
      const { personId, event, moved } = await admit(db, settings, proof, clock());
      const { issuer, subject, acr, idToken } = proof;
      // Always another session than before: one that was planted or left behind is worth nothing.
      const earlier = request.cookies[app.sessionCookie];
      if (earlier) await closeSession(earlier, db);
      const browser = browserFamily(request.headers['user-agent']);
      const secret = await openSession(personId, db, {
        ...{ acr, idToken, browser },
        ...(attempt.purpose === 'STEP_UP' && { previousVisitAt: attempt.previousVisitAt }),
      });
      const level = event === 'SIGNED_IN' && !moved.length ? 'info' : 'warn';
      request.log[level]({ event, personId, issuer, subject, acr, moved }, 'Somebody signed in');
      return await reply.setCookie(app.sessionCookie, secret, cookieOf(site)).redirect(returnTo, 303);
    } catch (error) {
      return refuse(request, reply, error, returnTo);
    }
  });

  /** Ends the session here first, and says where to go to end the one at the provider. */
  app.delete('/session', async (request, reply) => {
    const secret = request.cookies[app.sessionCookie];
    const idToken = secret ? await closeSession(secret, db) : null;
    reply.clearCookie(app.sessionCookie, cookieOf(site)).header('clear-site-data', '"cache"');
    if (!idToken) return reply.code(204).send();
    const state = await beginAttempt(db, remember(request, reply), 'SIGN_OUT', { idToken });
    return reply.send({ next: `/session/end?state=${state}` });
  });

  // The ID token goes from here to the provider, through no script.
  app.get<{ Querystring: { state?: unknown } }>('/session/end', async (request, reply) => {
    const browser = browserOf(request);
    const { state } = request.query;
    const leaving = await takeAttempt(db, { state, browser, purposes: ['SIGN_OUT'] });
    if (!leaving?.idToken || !browser) return reply.redirect('/sign-in', 303);
    const back = await beginAttempt(db, browser, 'SIGN_OUT', {});
    const address = await addressToSignOut(provider, back, leaving.idToken);
    return reply.redirect(address?.href ?? '/sign-in', 303);
  });

  app.get<{ Querystring: { state?: unknown } }>('/session/ended', async (request, reply) => {
    const { state } = request.query;
    const came = await takeAttempt(db, { state, browser: browserOf(request), purposes: ['SIGN_OUT'] });
    if (!came) return refuse(request, reply, new SignInRefused('UNKNOWN_ATTEMPT'), '/');
    return reply.clearCookie(awayCookie, cookieOf(site)).redirect('/sign-in', 303);
  });

  app.get(STYLE_PATH, async (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=3600').send(STYLE),
  );
}

const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
