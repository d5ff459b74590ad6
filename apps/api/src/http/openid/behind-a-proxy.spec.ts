import { type ForgingProvider, forgingProvider } from '../../testing/openid/forging-provider.ts';
import { type OpenIdServer, openIdServer } from '../../testing/openid/openid-server.ts';

let provider: ForgingProvider;
let server: OpenIdServer;
beforeAll(async () => {
  provider = await forgingProvider();
  server = await openIdServer(provider.issuer, {
    publicUrl: new URL('https://jalon.example'),
    trustProxy: ['10.0.0.0/8'],
  });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await provider.stop();
});

const ask = (headers: Record<string, string>, remoteAddress = '10.1.2.3', url = '/session/way') =>
  server.app.inject({ url, headers, remoteAddress });

describe('a site on a network, behind a proxy that ends TLS', () => {
  it('G-25 A-31 is served at its address alone, and a host that is forwarded is believed of its proxies alone', async () => {
    const [right, wrong, forwarded, spoofed] = await Promise.all([
      ask({ host: 'jalon.example' }),
      ask({ host: 'evil.example' }),
      ask({ host: '10.0.0.5:4300', 'x-forwarded-host': 'jalon.example' }),
      ask({ host: 'evil.example', 'x-forwarded-host': 'jalon.example' }, '192.0.2.1'),
    ]);
    expect([right, wrong, forwarded, spoofed].map(({ statusCode }) => statusCode)).toEqual([200, 421, 200, 421]);
  });

  it('G-25 logs the address that a proxy of its own says, and nobody else’s word for it', async () => {
    await ask({ host: 'jalon.example', 'x-forwarded-for': '203.0.113.7' });
    await ask({ host: 'jalon.example', 'x-forwarded-for': '203.0.113.8' }, '192.0.2.1');
    const from = server.logged().map(({ req }) => (req as { ip?: string } | undefined)?.ip);
    expect(from).toContain('203.0.113.7');
    expect(from).not.toContain('203.0.113.8');
  });

  it('G-14 refuses what another site has a browser send', async () => {
    const send = (headers: Record<string, string>) =>
      server.app.inject({ method: 'DELETE', url: '/session', headers: { host: 'jalon.example', ...headers } });
    expect((await send({ origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await send({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await send({ origin: 'https://jalon.example' })).statusCode).toBe(204);
  });

  it('A-22 G-26 keeps its cookies to itself and to TLS, and has browsers insist on TLS', async () => {
    const answer = await ask({ host: 'jalon.example' }, '10.1.2.3', '/session/start');
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-jalon_sign_in=[\w-]{43}; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
    );
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(new URL(answer.headers.location!).searchParams.get('redirect_uri')).toBe(
      'https://jalon.example/session/callback',
    );
    expect(server.app.sessionCookie).toBe('__Host-jalon_session');
  });
});
