import { randomUUID } from 'node:crypto';
import { type JWK, exportJWK, exportSPKI, generateKeyPair } from 'jose';
import { mutate } from '../../testing/mutate.ts';
import { Browser } from '../../testing/openid/browser.ts';
import { ANNE, type ForgingProvider, type Play, forgingProvider } from '../../testing/openid/forging-provider.ts';
import { CLIENT, type OpenIdServer, openIdServer } from '../../testing/openid/openid-server.ts';

let provider: ForgingProvider;
let server: OpenIdServer;
let stranger: Awaited<ReturnType<typeof generateKeyPair>>;
beforeAll(async () => {
  provider = await forgingProvider();
  server = await openIdServer(provider.issuer, {}, { answer: 2, rest: 200 });
  stranger = await generateKeyPair('RS256', { extractable: true });
  await server.invite(ANNE.email, 'COORDINATOR');
  const { answer, url } = await server.signIn(new Browser(), '/schema.graphql');
  expect([answer.status, url.pathname]).toEqual([200, '/schema.graphql']);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await provider.stop();
});
beforeEach(() => provider.behave());

const counts = async () => {
  const tables = ['person', 'identity', 'session', 'ledger', 'roleGrant'] as const;
  const rows = await Promise.all(tables.map((table) => server.db.selectFrom(table).selectAll().execute()));
  return rows.map(({ length }) => length);
};
const lastReason = () => server.logged().findLast(({ event }) => event === 'SIGN_IN_REFUSED')?.['reason'];

/** Signs in with a new browser, which has to be refused: nothing may come of it. */
async function refused(browser = new Browser()): Promise<{ status: number; reason: unknown; page: string }> {
  const before = await counts();
  const { answer } = await server.signIn(browser);
  expect(browser.cookie(server.origin, 'jalon_session')).toBeUndefined();
  expect(await counts()).toEqual(before);
  return { status: answer.status, reason: lastReason(), page: await answer.text() };
}

describe('a sign-in with a provider', () => {
  it('A-12 A-11 sends exactly what ProConnect documents, and no PKCE to a provider that does not announce it', async () => {
    const { url } = await new Browser().follow(`${server.origin}/session/start`, `${provider.issuer.href}authorize`);
    const asked = Object.fromEntries(url.searchParams);
    expect(Object.keys(asked).sort()).toEqual([
      ...['client_id', 'nonce', 'redirect_uri', 'response_type', 'scope', 'state'],
    ]);
    expect(asked).toMatchObject({
      client_id: CLIENT.id,
      response_type: 'code',
      redirect_uri: `${server.origin}/session/callback`,
    });
    for (const secret of [asked['state'], asked['nonce']]) expect(secret).toMatch(/^[\w-]{43}$/);
  });

  it('A-02 is refused when the state is wrong, missing or another browser’s, and when it is replayed', async () => {
    const browser = new Browser();
    const { url } = await browser.follow(`${server.origin}/session/start`, `${server.origin}/session/callback`);
    const before = await counts();
    const missing = new URL(url);
    missing.searchParams.delete('state');
    const wrong = new URL(url);
    wrong.searchParams.set('state', 'x'.repeat(43));
    const elsewhere = new Browser();
    await elsewhere.follow(`${server.origin}/session/start`, `${server.origin}/session/callback`);
    for (const [who, address] of [
      [browser, missing],
      [browser, wrong],
      [elsewhere, url],
    ] as const) {
      expect((await who.go(address)).status).toBe(400);
      expect(lastReason()).toBe('UNKNOWN_ATTEMPT');
    }
    expect(await counts()).toEqual(before);
    expect((await browser.go(url)).status).toBe(303);
    const session = browser.cookie(server.origin, 'jalon_session');
    expect((await browser.go(url)).status).toBe(400);
    expect(browser.cookie(server.origin, 'jalon_session')).toBe(session);
  });

  it('A-19 is refused to a browser that did not begin one', async () => {
    const { url } = await new Browser().follow(`${server.origin}/session/start`, `${server.origin}/session/callback`);
    expect((await new Browser().go(url)).status).toBe(400);
    expect((await new Browser().go(`${server.origin}/session/callback`)).status).toBe(400);
  });

  it('A-20 succeeds in two tabs of one browser', async () => {
    const browser = new Browser();
    const until = `${server.origin}/session/callback`;
    const first = await browser.follow(`${server.origin}/session/start`, until);
    const second = await browser.follow(`${server.origin}/session/start`, until);
    expect((await browser.go(first.url)).status).toBe(303);
    expect((await browser.go(second.url)).status).toBe(303);
    expect(await server.whoIs(browser)).toBe('Anne Martin');
  });

  it('A-21 A-22 gives a session of its own, whatever cookie was planted, which scripts cannot read', async () => {
    const browser = new Browser();
    const planted = 'p'.repeat(43);
    browser.plant(server.origin, 'jalon_session', planted);
    const { url } = await browser.follow(`${server.origin}/session/start`, `${server.origin}/session/callback`);
    const answer = await browser.go(url);
    expect(answer.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^jalon_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/),
    ]);
    expect(browser.cookie(server.origin, 'jalon_session')).not.toBe(planted);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  const b64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = (): number => Math.floor(Date.now() / 1000);
  const FORGED: [id: string, idToken: Play['idToken']][] = [
    ['A-03 with another nonce', (claims, sign) => sign({ ...claims, nonce: 'n'.repeat(43) })],
    ['A-03 without a nonce', ({ nonce: _, ...claims }, sign) => sign(claims)],
    ['A-04 without a signature', async (claims) => `${b64({ alg: 'none' })}.${b64(claims)}.`],
    [
      'A-04 signed with the public key as if it were a secret',
      async (claims, sign) => sign(claims, { alg: 'HS256' }, Buffer.from(await exportSPKI(provider.publicKey))),
    ],
    ['A-04 naming a key that is not there', (claims, sign) => sign(claims, { kid: 'other' })],
    ['A-04 signed with a foreign key', (claims, sign) => sign(claims, {}, stranger.privateKey)],
    [
      'A-04 bringing its own key',
      async (claims, sign) => {
        const jwk = (await exportJWK(stranger.publicKey)) as JWK;
        return sign(claims, { jku: 'http://127.0.0.1:1/jwks', jwk, kid: 'mine' }, stranger.privateKey);
      },
    ],
    ['A-05 that expired', (claims, sign) => sign({ ...claims, iat: now() - 200, exp: now() - 61 })],
    ['A-05 from the future', (claims, sign) => sign({ ...claims, iat: now() + 120, exp: now() + 300 })],
    ['A-05 for another client', (claims, sign) => sign({ ...claims, aud: 'another' })],
    ['A-05 of another issuer', (claims, sign) => sign({ ...claims, iss: 'https://another.example' })],
    ['A-05 for two clients, without saying which', (claims, sign) => sign({ ...claims, aud: [CLIENT.id, 'another'] })],
    [
      'A-05 for two clients, of whom another asked',
      (claims, sign) => sign({ ...claims, aud: [CLIENT.id, 'b'], azp: 'b' }),
    ],
    ['without a subject', ({ sub: _, ...claims }, sign) => sign(claims)],
  ];
  it.each(FORGED)('%s is refused as an ID token', async (_, idToken) => {
    provider.play.idToken = idToken;
    expect(await refused()).toMatchObject({ status: 403, reason: 'ANSWER_REFUSED' });
    expect(provider.came.map(({ path }) => path)).not.toContain('/userinfo');
  });

  const USERINFO: [id: string, userinfo: Play['userinfo']][] = [
    [
      'of somebody else',
      async (claims, sign) => ({ type: 'application/jwt', body: await sign({ ...claims, sub: 'x' }) }),
    ],
    ['without a signature', async (claims) => ({ type: 'application/json', body: JSON.stringify(claims) })],
    [
      'signed with another key',
      async (claims, sign) => ({ type: 'application/jwt', body: await sign(claims, {}, stranger.privateKey) }),
    ],
    [
      'signed by nobody',
      async (claims) => ({ type: 'application/jwt', body: `${b64({ alg: 'none' })}.${b64(claims)}.` }),
    ],
  ];
  it.each(USERINFO)('A-06 is refused a userinfo %s', async (_, userinfo) => {
    provider.play.userinfo = userinfo;
    expect(await refused()).toMatchObject({ status: 403, reason: 'ANSWER_REFUSED' });
  });

  it.each([
    ['access_denied', 403, 'DECLINED'],
    ['login_required', 403, 'LOGIN_REQUIRED'],
    ['temporarily_unavailable', 503, 'PROVIDER_BUSY'],
    ['<script>alert(1)</script>', 403, 'DECLINED'],
  ])('A-08 that came back with %s is explained in French, with a way to try again', async (error, status, reason) => {
    provider.play.error = error;
    const said = await refused();
    expect(said).toMatchObject({ status, reason });
    expect(said.page).toContain('<html lang="fr">');
    expect(said.page).toContain('href="/session/start?returnTo=%2F"');
    expect(said.page).toContain('jalon@administration.example');
    expect(said.page).not.toContain('<script');
  });

  it.each(['eidas1', 'eidas1-MFA', '', undefined])(
    'A-13 is refused when a stronger proof was asked for, and the provider took %j for one',
    async (acr) => {
      server.settings.acrValues = ['eidas1-mfa', 'eidas2'];
      provider.play.acr = acr;
      const said = await refused();
      server.settings.acrValues = [];
      expect(said).toMatchObject({ status: 403, reason: 'ACR_TOO_LOW' });
      expect(said.page).toContain('n’est pas assez fort');
      const asked = provider.came.find(({ path }) => path === '/authorize')!.query.get('claims')!;
      expect(JSON.parse(asked)).toEqual({ id_token: { acr: { essential: true, values: ['eidas1-mfa', 'eidas2'] } } });
    },
  );

  it('A-10 goes on when the provider changes its keys, reading them once more, and not for each forged token', async () => {
    await provider.rotate();
    const browser = new Browser();
    await server.signIn(browser);
    expect(await server.whoIs(browser)).toBe('Anne Martin');
    const reads = () => provider.came.filter(({ path }) => path === '/jwks').length;
    expect(reads()).toBe(1);
    provider.play.idToken = (claims, sign) => sign(claims, { kid: randomUUID() });
    for (let attempt = 0; attempt < 3; attempt += 1) await refused();
    expect(reads()).toBe(1);
  });

  it.each([
    ['//evil.example'],
    ['/\\evil.example'],
    ['https:evil.example'],
    ['https://evil.example/'],
    ['javascript:alert(1)'],
    ['/\t/evil.example'],
    ['\n//evil.example'],
    ['@evil.example'],
    [`/${'x'.repeat(3_000)}`],
    ['/session/start'],
    ['/..//evil.example'],
  ])('A-18 B-41 leads home afterwards when asked for %j', async (returnTo) => {
    const browser = new Browser();
    const start = `${server.origin}/session/start?returnTo=${encodeURIComponent(returnTo)}`;
    const { url } = await browser.follow(start, `${server.origin}/session/callback`);
    expect((await browser.go(url)).headers.get('location')).toBe('/');
  });

  it('A-18 leads back to where one came from, even when its address is written in code', async () => {
    const browser = new Browser();
    const wanted = '/plans/p/actions?status=LATE&axis=2#top';
    const start = `${server.origin}/session/start?returnTo=${encodeURIComponent(wanted)}`;
    const { url } = await browser.follow(start, `${server.origin}/session/callback`);
    expect((await browser.go(url)).headers.get('location')).toBe(wanted);
    const coded = await browser.follow(
      `${server.origin}/session/start?returnTo=/%252f%252fevil`,
      `${server.origin}/session/callback`,
    );
    expect((await browser.go(coded.url)).headers.get('location')).toBe('/%2f%2fevil');
  });

  it('A-17 ends here first, then at the provider with the ID token and a state, which comes back and is checked', async () => {
    const browser = new Browser();
    await server.signIn(browser);
    const answer = await browser.go(`${server.origin}/session`, { method: 'DELETE' });
    expect(answer.headers.get('clear-site-data')).toBe('"cache"');
    const { next } = (await answer.json()) as { next: string };
    expect(await server.whoIs(browser)).toBeNull();
    const { way, url } = await browser.follow(`${server.origin}${next}`, `${server.origin}/sign-in`);
    expect(url.pathname).toBe('/sign-in');
    const asked = Object.fromEntries(provider.came.at(-1)!.query);
    expect(Object.keys(asked).sort()).toEqual(['id_token_hint', 'post_logout_redirect_uri', 'state']);
    expect(asked['post_logout_redirect_uri']).toBe(`${server.origin}/session/ended`);
    const back = way.find(({ pathname }) => pathname === '/session/ended')!;
    for (const address of [
      back,
      `${server.origin}/session/ended?state=${'x'.repeat(43)}`,
      `${server.origin}/session/ended`,
    ])
      expect((await browser.go(address)).status).toBe(400);
    expect(await server.db.selectFrom('signInAttempt').where('purpose', '=', 'SIGN_OUT').selectAll().execute()).toEqual(
      [],
    );
  });

  it('A-24 lists the sessions of the viewer, ends one or all others, and those of a person for an administrator', async () => {
    const [first, second, third] = [
      new Browser(),
      new Browser('Mozilla/5.0 (Windows NT 10.0) Edg/140.0'),
      new Browser('curl'),
    ];
    for (const browser of [first, second, third]) await server.signIn(browser);
    const anne = server.speaker(first);
    const list = '{ viewer { id version sessions(first: 100) { nodes { id browser acr isCurrent } } } }';
    const { data } = await anne(list);
    const mine = data.viewer.sessions.nodes.slice(0, 3) as { id: string; browser: string | null; isCurrent: boolean }[];
    expect(mine).toEqual([
      { id: expect.any(String), browser: null, acr: 'eidas1-mfa', isCurrent: false },
      { id: expect.any(String), browser: 'Edge, Windows', acr: 'eidas1-mfa', isCurrent: false },
      { id: expect.any(String), browser: 'Firefox, Linux', acr: 'eidas1-mfa', isCurrent: true },
    ]);
    const one = await mutate(anne, 'endSessions', { sessionId: mine[0]!.id, expectedVersion: data.viewer.version });
    expect(one.__typename).toBe('SessionsEnded');
    expect(await server.whoIs(third)).toBeNull();
    const all = await mutate(anne, 'endSessions', { expectedVersion: one.viewer.version });
    expect(all.viewer.sessions.nodes).toEqual([{ id: mine[2]!.id, isCurrent: true }]);
    expect(await server.whoIs(second)).toBeNull();
    expect(await mutate(anne, 'endSessions', { expectedVersion: all.viewer.version })).toMatchObject({
      code: 'NO_SESSION_TO_END',
    });

    provider.play.who = { ...ANNE, sub: 'admin-sub', email: 'admin@administration.example', given_name: 'Ada' };
    await server.invite('admin@administration.example', 'ADMINISTRATOR');
    const admin = new Browser();
    await server.signIn(admin);
    const { id: personId, version } = all.viewer;
    expect(await mutate(anne, 'endSessionsOf', { personId, expectedVersion: version })).toMatchObject({
      code: 'SESSIONS_RESTRICTED',
    });
    expect(
      await mutate(server.speaker(admin), 'endSessions', { sessionId: mine[2]!.id, expectedVersion: 0 }),
    ).toMatchObject({ code: 'NOT_FOUND' });
    const key = { personId, expectedVersion: version, idempotencyKey: randomUUID() };
    expect(await mutate(server.speaker(admin), 'endSessionsOf', key)).toMatchObject({ __typename: 'SessionsEnded' });
    expect(await mutate(server.speaker(admin), 'endSessionsOf', key)).toMatchObject({ __typename: 'SessionsEnded' });
    expect(await server.whoIs(first)).toBeNull();
    const entries = await server.db.selectFrom('ledger').select('operation').orderBy('seq', 'desc').limit(3).execute();
    expect(entries.map(({ operation }) => operation)).toEqual(['SESSIONS_ENDED', 'ROLE_GRANTED', 'SESSIONS_ENDED']);
  });

  it('A-25 A-37 leaves no secret in the log, the ledger or the pages, and none in a copy of the sessions', async () => {
    const browser = new Browser();
    const { way } = await server.signIn(browser);
    const secret = browser.cookie(server.origin, 'jalon_session')!;
    const rows = JSON.stringify(await server.db.selectFrom('session').selectAll().execute());
    const said =
      JSON.stringify(server.logged()) + JSON.stringify(await server.db.selectFrom('ledger').select('body').execute());
    expect(said).toContain('SIGN_IN_REFUSED');
    const codes = way
      .flatMap(({ searchParams }) => [searchParams.get('code'), searchParams.get('state')])
      .filter(Boolean);
    expect(codes.length).toBeGreaterThan(2);
    for (const hidden of [secret, CLIENT.secret, ...codes]) expect(said).not.toContain(hidden);
    expect(said).not.toContain('eyJ');
    expect(said).not.toContain(ANNE.email);
    expect(rows).not.toContain(secret);
  });

  it('A-33 has no persona, no door of the terminal and no other host', async () => {
    const json = { 'content-type': 'application/json', accept: 'application/json' };
    for (const [path, method] of [
      ['/enter?token=x', 'GET'],
      ['/session/personas', 'GET'],
      ['/session', 'POST'],
    ] as const) {
      const answer = await fetch(`${server.origin}${path}`, {
        method,
        headers: json,
        ...(method === 'POST' && { body: '{}' }),
      });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    expect(await (await fetch(`${server.origin}/session/way`)).json()).toEqual({ way: 'OPENID', name: 'ProConnect' });
    const { port } = new URL(server.origin);
    expect((await fetch(`http://localhost:${port}/session/way`)).status).toBe(421);
    expect((await fetch(`http://localhost:${port}/health/ready`)).status).toBe(200);
    expect(
      (await fetch(`${server.origin}/session/way`, { headers: { 'x-forwarded-host': 'evil.example' } })).status,
    ).toBe(200);
  });
});
