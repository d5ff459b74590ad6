import type { FastifyInstance, FastifyReply } from 'fastify';
import { DIGEST_RHYTHMS, type DigestRhythm } from '#domain';
import type { Database } from '../database/open-database.ts';
import { STYLE } from '../http/openid/refused-page.ts';
import { guessesAreSlow } from '../http/secret-addresses.ts';
import { signedInAs } from '../identity/signed-in.ts';
import type { Changes } from '../ledger/changes.ts';
import { chooseRhythm } from './choose-rhythm.ts';
import { PREFERENCES_PATH, linkIn, mailKey } from './preference-link.ts';
import { STYLE_MORE, STYLE_PATH, gonePage, preferencesPage } from './preferences-page.ts';

interface Parts {
  db: Database;
  changes: Changes;
  clock: () => string;
}

/** Bytes of a choice: one field. */
const MOST = 2_048;

/** What a mail program sends when its reader presses its own button (RFC 8058), in either of the two ways to send a form. */
const ONE_CLICK = /List-Unsubscribe"?(=|\r?\n\r?\n)One-Click/;

/**
 * The address of the preferences that stands in each mail. Whoever has it chooses how often its addressee is told, and no more.
 * Looking changes nothing, for machines follow links.
 */
export async function preferencesRoutes(app: FastifyInstance, { db, changes, clock }: Parts): Promise<void> {
  // In a scope of its own: no other route of ours takes forms.
  await app.register(async (scope) => {
    for (const type of ['application/x-www-form-urlencoded', /^multipart\/form-data/] as const)
      scope.addContentTypeParser(type, { parseAs: 'string', bodyLimit: MOST }, (_request, body, done) =>
        done(null, body),
      );
    scope.addHook('onRequest', guessesAreSlow());

    scope.get(STYLE_PATH, async (_request, reply) =>
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(STYLE + STYLE_MORE),
    );

    scope.get<{ Params: { signed: string } }>(`${PREFERENCES_PATH}/:signed`, async ({ params }, reply) => {
      const holder = await holderOf(params.signed, db);
      return holder ? show(reply, preferencesPage(holder, false)) : show(reply.code(404), gonePage());
    });

    scope.post<{ Params: { signed: string } }>(`${PREFERENCES_PATH}/:signed`, async (request, reply) => {
      const holder = await holderOf(request.params.signed, db);
      if (!holder) return show(reply.code(404), gonePage());
      const rhythm = chosenIn(request.body);
      if (!rhythm) return show(reply.code(400), preferencesPage(holder, false));
      const signedIn = await signedInAs(holder.personId, 'SESSION', db);
      const asking = { db, signedIn, now: clock(), changes, log: request.log };
      const isSo = await chooseRhythm(asking, holder.personId, rhythm);
      return isSo ? show(reply, preferencesPage({ ...holder, rhythm }, true)) : show(reply.code(404), gonePage());
    });
  });
}

const show = (reply: FastifyReply, page: string): FastifyReply => reply.type('text/html; charset=utf-8').send(page);

/** Whose address it is, of accounts that are open. */
async function holderOf(signed: string, db: Database) {
  const link = linkIn(signed, await mailKey(db));
  if (link === null) return undefined;
  const found = await db
    .selectFrom('mailPreference')
    .innerJoin('person', 'person.id', 'personId')
    .select(['personId', 'rhythm', 'language'])
    .where('link', '=', link)
    .where('disabledAt', 'is', null)
    .executeTakeFirst();
  return found && { ...found, language: found.language === 'EN' ? ('en' as const) : ('fr' as const) };
}

function chosenIn(body: unknown): DigestRhythm | undefined {
  const text = typeof body === 'string' ? body : '';
  if (ONE_CLICK.test(text)) return 'NEVER';
  const rhythm = new URLSearchParams(text).get('rhythm');
  return DIGEST_RHYTHMS.find((one) => one === rhythm);
}
