import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { InvalidSettings, readSettings } from '../../settings.ts';

const GOOD = {
  OIDC_ISSUER: 'https://auth.agentconnect.gouv.fr/api/v2',
  OIDC_CLIENT_ID: 'jalon',
  OIDC_CLIENT_SECRET: 'a-secret-that-nobody-may-read',
  PUBLIC_URL: 'https://jalon.example',
  CONTACT: 'jalon@administration.example',
};

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems;
    throw error;
  }
};

describe('the settings of OpenID Connect', () => {
  it('open an installation to a network, for real: production, any address, any database, a ledger of its own', () => {
    const network = { HOST: '0.0.0.0', NODE_ENV: 'production', DATABASE_URL: 'postgresql://db.example/jalon' };
    const read = readSettings({ ...GOOD, ...network, LEDGER_ORIGIN: 'plans.gouv.example' });
    expect(read).toMatchObject({ host: '0.0.0.0', isProduction: true, ledgerOrigin: 'plans.gouv.example' });
    expect(read.openId).toMatchObject({
      name: 'ProConnect',
      acrValues: [],
      idTokenAlgorithm: 'RS256',
      userinfoAlgorithm: 'RS256',
      trustProxy: [],
    });
    expect(read.openId?.publicUrl.href).toBe('https://jalon.example/');
  });

  it('G-60 hold sessions to what the dashboard asks, whatever else is set', () => {
    expect(readSettings(GOOD).sessionsAskAnything).toBe(false);
    expect(problemsOf({ ...GOOD, SESSIONS_ASK: 'anything' })).toEqual([
      'SESSIONS_ASK is anything: that is for the tools of a demonstration alone',
    ]);
    expect(problemsOf({ ...GOOD, SESSIONS_ASK: 'all' })).toEqual(['SESSIONS_ASK has to be listed or anything']);
  });

  it('take lists apart, and name another provider by its address', () => {
    const { openId } = readSettings({
      ...GOOD,
      OIDC_ISSUER: 'https://id.example',
      OIDC_ACR_VALUES: 'eidas1-mfa, eidas2 eidas3',
      OIDC_ALLOWED_SIRETS: '13002526500013,13000000000017',
      TRUST_PROXY: '10.0.0.0/8, ::1',
    });
    expect(openId).toMatchObject({
      name: 'id.example',
      acrValues: ['eidas1-mfa', 'eidas2', 'eidas3'],
      allowedSirets: ['13002526500013', '13000000000017'],
      trustProxy: ['10.0.0.0/8', '::1'],
    });
  });

  it('say what asks to prove again who one is, and not in a demonstration', () => {
    expect(readSettings(GOOD).openId?.stepUp).toEqual({ acts: [], minutes: 15, acrValues: [] });
    const asked = { STEP_UP_ACTS: 'validation tokens', STEP_UP_MINUTES: '5', OIDC_ACR_VALUES: 'eidas2' };
    expect(readSettings({ ...GOOD, ...asked }).openId?.stepUp).toEqual({
      ...{ acts: ['validation', 'tokens'], minutes: 5, acrValues: ['eidas2'] },
    });
    expect(problemsOf({ ...GOOD, STEP_UP_ACTS: 'all', STEP_UP_MINUTES: '0' })).toEqual([
      'STEP_UP_ACTS has to be a list of acts: validation, verdict, accounts, tokens',
      'STEP_UP_MINUTES has to be 1 or more',
    ]);
    expect(problemsOf({ STEP_UP_ACTS: 'tokens' })).toEqual([
      'STEP_UP_ACTS asks people to prove again who they are: that needs OIDC_ISSUER',
    ]);
  });

  it('take the secret from a file', () => {
    const folder = mkdtempSync(join(tmpdir(), 'jalon-secret-'));
    const file = join(folder, 'secret');
    writeFileSync(file, 'from-a-file\n');
    const { OIDC_CLIENT_SECRET: _, ...others } = GOOD;
    expect(readSettings({ ...others, OIDC_CLIENT_SECRET_FILE: file }).openId?.clientSecret).toBe('from-a-file');
    expect(problemsOf({ ...GOOD, OIDC_CLIENT_SECRET_FILE: file })).toEqual([expect.stringContaining('one of the two')]);
    rmSync(folder, { recursive: true });
  });

  it('T-30 are refused with all that is wrong at once, and without the secret', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      OIDC_ISSUER: 'http://id.example',
      OIDC_CLIENT_SECRET: GOOD.OIDC_CLIENT_SECRET,
      OIDC_CLIENT_SECRET_FILE: '/nowhere',
      OIDC_SCOPES: 'email',
      OIDC_USERINFO_ALG: 'HS256',
      OIDC_ALLOWED_SIRETS: '123',
      PUBLIC_URL: 'https://jalon.example/plans',
      TRUST_PROXY: 'everybody',
      LEDGER_ORIGIN: 'demo/jalon',
    });
    for (const name of [
      ...['PORT', 'OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET_FILE', 'OIDC_SCOPES', 'OIDC_USERINFO_ALG'],
      ...['OIDC_ALLOWED_SIRETS', 'PUBLIC_URL', 'CONTACT', 'TRUST_PROXY', 'LEDGER_ORIGIN'],
    ]) {
      expect([name, problems.filter((problem) => problem.startsWith(`${name} `)).length]).toEqual([name, 1]);
    }
    expect(problems.join()).not.toContain(GOOD.OIDC_CLIENT_SECRET);
  });

  it.each([['OIDC_CLIENT_ID'], ['OIDC_NAME'], ['OIDC_SCOPES']])(
    'A-30 A-33 begun with %s alone do not leave a demonstration open',
    (name) => {
      expect(problemsOf({ [name]: 'openid jalon' })).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^OIDC_ISSUER is missing/),
          expect.stringMatching(/^PUBLIC_URL is missing/),
        ]),
      );
    },
  );

  it.each([
    ['PUBLIC_URL', 'http://jalon.example', false],
    ['PUBLIC_URL', 'http://127.0.0.1:4300', true],
    ['PUBLIC_URL', 'https://user@jalon.example', false],
    ['PUBLIC_URL', 'javascript:alert(1)', false],
    ['OIDC_ISSUER', 'http://localhost:3000', true],
    ['OIDC_ISSUER', 'id.example', false],
    ['TRUST_PROXY', '10.0.0.0/33', false],
    ['TRUST_PROXY', 'fd00::/8', true],
    ['TRUST_PROXY', '0.0.0.0/0/1', false],
  ])('with %s=%s are good: %s', (name, value, isGood) => {
    expect(problemsOf({ ...GOOD, [name]: value })).toHaveLength(isGood ? 0 : 1);
  });
});
