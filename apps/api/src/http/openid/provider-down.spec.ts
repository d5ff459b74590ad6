import { OpenIdProvider, ProviderUnreachable } from '../../identity/openid/provider.ts';
import { Browser } from '../../testing/openid/browser.ts';
import { ANNE, type ForgingProvider, forgingProvider } from '../../testing/openid/forging-provider.ts';
import { type OpenIdServer, openIdServer } from '../../testing/openid/openid-server.ts';

/** Patience of the test: a second for an answer, then left in peace for longer than the test lasts. */
const PATIENCE = { answer: 1, rest: 600_000 };

let provider: ForgingProvider;
let server: OpenIdServer;
beforeAll(async () => {
  provider = await forgingProvider();
  server = await openIdServer(provider.issuer, {}, { answer: 1, rest: 0 });
  await server.invite(ANNE.email, 'CABINET');
}, 60_000);
afterAll(async () => {
  await server.stop();
  await provider.stop();
});
beforeEach(() => provider.behave());

const reads = () => provider.came.filter(({ path }) => path.startsWith('/.well-known')).length;

describe('A-09 a provider', () => {
  it.each([
    ['that is slow', { slow: 2_000 }],
    ['that fails', { status: 500 }],
    ['whose description is no JSON', { description: () => '<html>' }],
    [
      'whose description is of another issuer',
      { description: (honest: object) => ({ ...honest, issuer: 'https://x.example/' }) },
    ],
    ['whose description lacks its keys', { description: (honest: object) => ({ ...honest, jwks_uri: undefined }) }],
  ])('%s is not usable, and is left in peace for a while', async (_, play) => {
    const openId = new OpenIdProvider(server.settings, PATIENCE);
    Object.assign(provider.play, play);
    for (let again = 0; again < 5; again += 1) {
      await expect(openId.configuration()).rejects.toBeInstanceOf(ProviderUnreachable);
    }
    expect(reads()).toBe(1);
  });

  it('that does not answer is explained to whoever wants to sign in', async () => {
    provider.play.status = 500;
    const answer = await new Browser().go(`${server.origin}/session/start?returnTo=/plans`);
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '30']);
    const page = await answer.text();
    expect(page).toContain('Le service d’identité ne répond pas');
    expect(page).toContain('href="/session/start?returnTo=%2Fplans"');
    expect((await fetch(`${server.origin}/session/refused.css`)).headers.get('content-type')).toContain('text/css');
  });

  it('that comes back lets people in again; who was signed in stayed so', async () => {
    const anne = new Browser();
    await server.signIn(anne);
    provider.play.status = 500;
    const { answer } = await server.signIn(new Browser());
    expect([answer.status, server.logged().findLast(({ event }) => event)?.['reason']]).toEqual([503, 'PROVIDER_BUSY']);
    expect(await server.whoIs(anne)).toBe('Anne Martin');
    provider.play.status = 200;
    const again = new Browser();
    await server.signIn(again);
    expect(await server.whoIs(again)).toBe('Anne Martin');
  });

  it('that does not answer does not keep anybody signed in here', async () => {
    const anne = new Browser();
    await server.signIn(anne);
    provider.play.description = () => ({});
    expect((await anne.go(`${server.origin}/session`, { method: 'DELETE' })).status).toBe(200);
    expect(await server.whoIs(anne)).toBeNull();
  });
});
