import { Browser } from '../../testing/openid/browser.ts';
import { ANNE } from '../../testing/openid/forging-provider.ts';
import { type HonestProvider, honestProvider } from '../../testing/openid/honest-provider.ts';
import { type OpenIdServer, openIdServer } from '../../testing/openid/openid-server.ts';

const STRONG = ['eidas1-mfa', 'eidas2'];

let provider: HonestProvider;
let server: OpenIdServer;
beforeAll(async () => {
  provider = await honestProvider(ANNE);
  server = await openIdServer(provider.issuer, {
    issuer: new URL(provider.issuer.origin),
    acrValues: STRONG,
    allowedRoles: ['agent_public_etat'],
    allowedSirets: [ANNE.siret, '13000000000017'],
  });
  provider.open(server.origin);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await provider.stop();
});
beforeEach(() => {
  provider.turn = { who: { ...ANNE }, acr: 'eidas1-mfa' };
  provider.codeLasts = 60;
});

const rows = async () => ({
  people: (await server.db.selectFrom('person').selectAll().where('isDemo', '=', false).execute()).length,
  identities: (await server.db.selectFrom('identity').selectAll().execute()).length,
  entries: (await server.db.selectFrom('ledger').select('seq').execute()).length,
});
const lastRefusal = () => server.logged().findLast(({ event }) => event === 'SIGN_IN_REFUSED');
const rolesOf = async (browser: Browser): Promise<string[]> => {
  const { data } = await server.speaker(browser)('{ viewer { grants(first: 10) { nodes { role } } } }');
  return data.viewer.grants.nodes.map(({ role }: { role: string }) => role);
};

async function refused(reason: string): Promise<string> {
  const before = await rows();
  const browser = new Browser();
  const { answer } = await server.signIn(browser);
  expect([answer.status, lastRefusal()?.['reason']]).toEqual([403, reason]);
  expect(browser.cookie(server.origin, 'jalon_session')).toBeUndefined();
  expect(await rows()).toEqual(before);
  const page = await answer.text();
  expect(page).toContain('Contact\u00a0: <bdi>jalon@administration.example</bdi>');
  return page;
}

describe('signing in with a certified provider', () => {
  it('A-14 G-53 is refused to whoever has no account, who reads why and whom to ask', async () => {
    expect(await refused('NO_ACCOUNT')).toContain('Vous n’avez pas de compte dans Jalon');
    expect(lastRefusal()).toMatchObject({ issuer: server.settings.issuer.origin, subject: ANNE.sub });
  });

  it('A-01 A-11 opens the account that was promised, with its roles, and comes back to where one was', async () => {
    await server.invite(' Anne.MARTIN@interieur.example ', 'LEAD', 'MI');
    await server.invite(ANNE.email, 'AUDITOR');
    const browser = new Browser();
    const { url, way } = await server.signIn(browser, '/plans/p/actions');
    expect(url.pathname).toBe('/plans/p/actions');
    const asked = way.find(({ origin }) => origin === provider.issuer.origin)!.searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(JSON.parse(asked.get('claims')!)).toEqual({ id_token: { acr: { essential: true, values: STRONG } } });
    expect(await server.whoIs(browser)).toBe('Anne Martin');
    expect((await rolesOf(browser)).sort()).toEqual(['AUDITOR', 'LEAD']);
    const identity = await server.db.selectFrom('identity').selectAll().executeTakeFirstOrThrow();
    expect(identity).toMatchObject({ issuer: server.settings.issuer.origin, subject: ANNE.sub, email: ANNE.email });
    const entries = await server.db
      .selectFrom('ledger')
      .select('body')
      .where('operation', '=', 'ROLE_GRANTED')
      .execute();
    expect(entries).toHaveLength(2);
    expect(JSON.stringify(entries)).not.toMatch(/Anne|Martin|interieur/);
  });

  it('G-53 begins the same way for an address with an account, for one without, and for none', async () => {
    const begun = await Promise.all(
      [`?login_hint=${ANNE.email}&email=${ANNE.email}`, '?login_hint=nobody@nowhere.example', ''].map(async (named) => {
        const answer = await fetch(`${server.origin}/session/start${named}`, { redirect: 'manual' });
        const { origin, pathname, searchParams } = new URL(answer.headers.get('location')!);
        expect(String(searchParams)).not.toMatch(/anne|nobody/i);
        return [
          answer.status,
          origin,
          pathname,
          [...searchParams.keys()],
          [...answer.headers.keys()],
          await answer.text(),
        ];
      }),
    );
    expect(begun[0]).toEqual(begun[2]);
    expect(begun[1]).toEqual(begun[2]);
  });

  it('A-15 does not give the account to another identity with the same address', async () => {
    provider.turn.who = { ...ANNE, sub: 'another-sub' };
    await refused('NO_ACCOUNT');
    await expect(server.invite(ANNE.email, 'CABINET')).rejects.toMatchObject({ name: 'InvitationRefused' });
  });

  it('A-16 follows the profile of the same identity, and leaves its rights as they are', async () => {
    provider.turn.who = {
      ...ANNE,
      usual_name: 'Durand',
      email: 'anne.durand@justice.example',
      siret: '13000000000017',
    };
    const browser = new Browser();
    await server.signIn(browser);
    expect(await server.whoIs(browser)).toBe('Anne Durand');
    expect((await rolesOf(browser)).sort()).toEqual(['AUDITOR', 'LEAD']);
    expect(server.logged().findLast(({ event }) => event === 'SIGNED_IN')).toMatchObject({
      level: 40,
      moved: ['email', 'siret', 'displayName'],
    });
  });

  it('A-15 gives the account to another identity when an administrator opened that way, once', async () => {
    const { inviteBack } = await import('../../identity/invitations.ts');
    const former = new Browser();
    await server.signIn(former);
    await inviteBack(server.db, ANNE.email);
    provider.turn.who = { ...ANNE, sub: 'next-sub' };
    const browser = new Browser();
    await server.signIn(browser);
    expect((await rolesOf(browser)).sort()).toEqual(['AUDITOR', 'LEAD']);
    expect(await server.whoIs(former)).toBeNull();
    const last = await server.db.selectFrom('ledger').select('operation').orderBy('seq', 'desc').executeTakeFirst();
    expect(last?.operation).toBe('ACCOUNT_LINKED');
    provider.turn.who = { ...ANNE, sub: 'anne-sub' };
    await refused('NO_ACCOUNT');
  });

  it('A-07 is refused with a code that waited too long, in words', async () => {
    provider.codeLasts = 1;
    const browser = new Browser();
    const { url } = await browser.follow(`${server.origin}/session/start`, `${server.origin}/session/callback`);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const answer = await browser.go(url);
    expect([answer.status, lastRefusal()?.['reason']]).toEqual([400, 'CODE_REFUSED']);
    expect(await answer.text()).toContain('La connexion a trop attendu');
    expect((await browser.go(url)).status).toBe(400);
  });

  it.each([
    ['ROLE_NOT_ALLOWED', { roles: [] }],
    ['ROLE_NOT_ALLOWED', { roles: ['agent_public_territorial'] }],
    ['ROLE_NOT_ALLOWED', { roles: 'agent_public_etat' }],
    ['SIRET_NOT_ALLOWED', { siret: '13002526500021' }],
    ['SIRET_NOT_ALLOWED', { siret: undefined }],
    ['NO_ACCOUNT', { email: undefined }],
    ['NO_ACCOUNT', { email_verified: false, email: 'invited@interieur.example' }],
  ])('A-14 is refused for %s with %j', async (reason, claims) => {
    if (reason === 'NO_ACCOUNT' && 'email_verified' in claims) {
      await server.db.deleteFrom('invitation').where('email', '=', 'invited@interieur.example').execute();
    }
    provider.turn.who = { ...ANNE, sub: `sub-${JSON.stringify(claims)}`.slice(0, 40), ...claims };
    await refused(reason);
  });

  it('A-14 is refused once an invitation has expired', async () => {
    await server.invite('late@interieur.example', 'CABINET');
    await server.db
      .updateTable('invitation')
      .set({ expiresAt: '2020-01-01T00:00:00Z' })
      .where('email', '=', 'late@interieur.example')
      .execute();
    provider.turn.who = { ...ANNE, sub: 'late-sub', email: 'late@interieur.example' };
    await refused('NO_ACCOUNT');
  });

  it('A-23 is refused to an account without a role or disabled, and obeyed at the next request', async () => {
    provider.turn.who = { ...ANNE, sub: 'guest-sub', email: 'guest@interieur.example' };
    await server.invite('guest@interieur.example', 'CABINET');
    const browser = new Browser();
    await server.signIn(browser);
    const { personId } = await server.db
      .selectFrom('identity')
      .select('personId')
      .where('subject', '=', 'guest-sub')
      .executeTakeFirstOrThrow();
    await server.db.deleteFrom('roleGrant').where('personId', '=', personId).execute();
    const without = await server.speaker(browser)('{ plans { totalCount } }');
    expect(without.errors?.[0]?.extensions['rule']).toBe('NO_ROLE');
    expect(await refused('NO_ROLE')).toContain('n’a plus aucun rôle');
    await server.db.updateTable('person').set({ disabledAt: new Date() }).where('id', '=', personId).execute();
    expect(await server.whoIs(browser)).toBeNull();
    expect(await refused('ACCOUNT_DISABLED')).toContain('fermé');
  });

  it('B-30 B-35 takes claims for text: what is hostile is shown as it is, and what cannot be read is left out', async () => {
    await server.invite('hostile@interieur.example', 'CABINET');
    provider.turn.who = {
      ...ANNE,
      sub: 'hostile-sub',
      email: 'hostile@interieur.example',
      given_name: '<img src=x onerror=alert(1)>',
      usual_name: '\u202Emoc.live',
      organization_label: 'x'.repeat(5_000),
    };
    const browser = new Browser();
    await server.signIn(browser);
    expect(await server.whoIs(browser)).toBe('<img src=x onerror=alert(1)>');
    const { data } = await server.speaker(browser)('{ viewer { post } }');
    expect(data.viewer.post).toBe('');
  });

  it('A-17 ends at the provider too: the next sign-in asks who one is again', async () => {
    provider.turn.who = { ...ANNE, sub: 'next-sub' };
    const browser = new Browser();
    await server.signIn(browser);
    const answer = await browser.go(`${server.origin}/session`, { method: 'DELETE' });
    const { next } = (await answer.json()) as { next: string };
    const { answer: asked, url } = await browser.follow(`${server.origin}${next}`);
    expect(url.origin).toBe(provider.issuer.origin);
    const form = await asked.text();
    const [, action = ''] = /action="([^"]+)"/.exec(form) ?? [];
    const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(form) ?? [];
    const confirmed = await browser.go(action, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ xsrf, logout: 'yes' }),
    });
    const { url: end } = await browser.follow(confirmed.headers.get('location')!, `${server.origin}/sign-in`);
    expect(end.pathname).toBe('/sign-in');
    expect(await server.whoIs(browser)).toBeNull();
  });
});
