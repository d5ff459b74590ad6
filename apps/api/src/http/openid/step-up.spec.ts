import { sql } from 'kysely';
import { mutate } from '../../testing/mutate.ts';
import { Browser } from '../../testing/openid/browser.ts';
import { ANNE } from '../../testing/openid/forging-provider.ts';
import { type HonestProvider, honestProvider } from '../../testing/openid/honest-provider.ts';
import { type OpenIdServer, openIdServer } from '../../testing/openid/openid-server.ts';

const STRONGER = ['eidas2', 'eidas3'];

let provider: HonestProvider;
let server: OpenIdServer;
let anne: Browser;
beforeAll(async () => {
  provider = await honestProvider(ANNE);
  server = await openIdServer(provider.issuer, {
    issuer: new URL(provider.issuer.origin),
    acrValues: ['eidas1-mfa', ...STRONGER],
    stepUp: { acts: ['tokens'], minutes: 15, acrValues: STRONGER },
  });
  provider.open(server.origin);
  await server.invite(ANNE.email, 'AUDITOR');
  anne = new Browser();
  provider.turn = { who: { ...ANNE }, acr: 'eidas1-mfa' };
  await server.signIn(anne);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await provider.stop();
});

const version = async () => (await server.speaker(anne)('{ viewer { version } }')).data.viewer.version as number;
const token = async () =>
  mutate(server.speaker(anne), 'createToken', { expectedVersion: await version(), name: 'Rapport', days: 1 });
const prove = (browser: Browser) => browser.follow(`${server.origin}/session/prove`);

describe('an act that asks to prove again who one is', () => {
  it('is refused by name to a session that was proved otherwise, and writes nothing', async () => {
    expect(await token()).toMatchObject({ __typename: 'Refused', code: 'STEP_UP_REQUIRED' });
    expect(await server.db.selectFrom('apiToken').selectAll().execute()).toEqual([]);
    expect(server.logged().findLast(({ event }) => event === 'refused')).toMatchObject({ rule: 'STEP_UP_REQUIRED' });
  });

  it('A-13 is not opened by a proof that is too weak: the session before goes on', async () => {
    // A provider that gives what it was not asked for.
    const { stepUp } = server.settings;
    server.settings.stepUp = { ...stepUp, acrValues: ['eidas1-mfa'] };
    const { url } = await anne.follow(`${server.origin}/session/prove`, `${server.origin}/session/callback`);
    server.settings.stepUp = stepUp;
    const answer = await anne.go(url);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('n’est pas assez fort')]);
    expect(await server.whoIs(anne)).toBe('Anne Martin');
    expect(await token()).toMatchObject({ code: 'STEP_UP_REQUIRED' });
  });

  it('A-12 is opened by one that is good enough, asked for within what the provider knows, in another session', async () => {
    provider.turn = { who: { ...ANNE }, acr: 'eidas2' };
    const before = anne.cookie(server.origin, 'jalon_session');
    const { url, way, answer } = await prove(anne);
    expect([url.pathname, answer.status]).toEqual(['/session/proved', 200]);
    expect(await answer.text()).toContain('Votre identité est confirmée');
    const asked = way.find(({ origin }) => origin === provider.issuer.origin)!.searchParams;
    expect([...asked.keys()].sort()).toEqual([
      ...['claims', 'client_id', 'code_challenge', 'code_challenge_method', 'nonce', 'redirect_uri'],
      ...['response_type', 'scope', 'state'],
    ]);
    expect(JSON.parse(asked.get('claims')!)).toEqual({ id_token: { acr: { essential: true, values: STRONGER } } });
    expect(anne.cookie(server.origin, 'jalon_session')).not.toBe(before);
    expect(await server.db.selectFrom('session').select('acr').execute()).toEqual([{ acr: 'eidas2' }]);
    expect((await token()).__typename).toBe('TokenChanged');
  });

  it('A-27 is refused again once the proof is old, by the database’s clock', async () => {
    await sql`update session set created_at = now() - interval '16 minutes'`.execute(server.db);
    expect(await token()).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const theirs = await server.db.selectFrom('apiToken').select('id').executeTakeFirstOrThrow();
    const revoked = await mutate(server.speaker(anne), 'revokeToken', {
      ...{ expectedVersion: await version(), tokenId: theirs.id },
    });
    expect(revoked.__typename).toBe('TokenChanged');
  });

  it('is not opened by somebody else’s proof, nor without a session', async () => {
    // The provider forgets who was there.
    anne.plant(provider.issuer.origin, '_session', 'gone');
    provider.turn = { who: { ...ANNE, sub: 'another', email: 'autre@interieur.example' }, acr: 'eidas2' };
    const { answer } = await prove(anne);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining('n’est pas la personne')]);
    expect(await server.whoIs(anne)).toBe('Anne Martin');
    const stranger = await new Browser().go(`${server.origin}/session/prove`);
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, '/sign-in']);
  });
});
