import { USUAL_ALLOWANCES } from './http/admission/allowances.ts';
import { InvalidSettings, readSettings } from './settings.ts';

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    readSettings(environment);
    return [];
  } catch (error) {
    if (error instanceof InvalidSettings) return error.problems;
    throw error;
  }
};

describe('the settings', () => {
  it('have a value each when nothing is said, and nothing said is the same as blank', () => {
    const usual = {
      port: 4300,
      host: '127.0.0.1',
      dataDir: expect.stringMatching(/\/var$/),
      isProduction: false,
      ledgerOrigin: 'demo/jalon',
      allowances: USUAL_ALLOWANCES,
      responseCache: 64 * 2 ** 20,
      accessLogMonths: 12,
      sessionsAskAnything: false,
      files: {
        folder: expect.stringMatching(/\/var\/evidence$/),
        limits: { largest: 25 * 2 ** 20, space: Number.POSITIVE_INFINITY },
      },
      logLevel: 'warn',
      mail: { from: 'jalon@jalon.invalid', escalateAfter: 30 },
    };
    expect(readSettings({})).toEqual(usual);
    expect(readSettings({ PORT: '', HOST: '', DATA_DIR: '', DATABASE_URL: '', NODE_ENV: '', LOG_LEVEL: '' })).toEqual(
      usual,
    );
    expect(problemsOf({ OIDC_ISSUER: '' })).toEqual([]);
    expect(readSettings({ SESSIONS_ASK: 'anything' }).sessionsAskAnything).toBe(true);
  });

  it('T-30 are refused with all that is wrong at once', () => {
    const problems = problemsOf({
      PORT: 'eighty',
      HOST: '0.0.0.0',
      DATABASE_URL: 'mysql://db.example/x',
      NODE_ENV: 'production',
      LOG_LEVEL: 'loud',
      RESPONSE_CACHE_MB: '-1',
      LEDGER_ORIGIN: 'Mon registre',
      LEDGER_KEY_FILE: '/nowhere/key.pem',
      TOKEN_POINTS: 'many',
      SESSION_POINTS: '19999',
      ADDRESS_POINTS: '30000.5',
      TOKEN_AT_ONCE: '0',
    });
    expect(problems).toHaveLength(12);
    for (const name of [
      'PORT',
      'HOST',
      'DATABASE_URL',
      'NODE_ENV',
      'LOG_LEVEL',
      'RESPONSE_CACHE_MB',
      'LEDGER_ORIGIN',
      'LEDGER_KEY_FILE',
      'TOKEN_POINTS',
      'SESSION_POINTS',
      'ADDRESS_POINTS',
      'TOKEN_AT_ONCE',
    ]) {
      expect(problems.filter((problem) => problem.startsWith(name))).toHaveLength(1);
    }
  });

  it.each([
    ['-1', false],
    ['65536', false],
    ['80.5', false],
    ['1e9', false],
    [' ', true],
    ['x', false],
    ['0', true],
    ['65535', true],
  ])('T-30 with PORT=%j are good: %s', (PORT, isGood) => {
    expect(problemsOf({ PORT })).toHaveLength(isGood ? 0 : 1);
  });

  it.each([
    ['5', false],
    ['37', false],
    ['6.5', false],
    ['x', false],
    ['6', true],
    ['36', true],
    ['', true],
  ])('E-54 with ACCESS_LOG_MONTHS=%j are good: %s', (ACCESS_LOG_MONTHS, isGood) => {
    expect(problemsOf({ ACCESS_LOG_MONTHS })).toHaveLength(isGood ? 0 : 1);
  });

  it.each([
    [{ HOST: '0.0.0.0' }],
    [{ HOST: '::' }],
    [{ HOST: 'jalon.example' }],
    [{ NODE_ENV: 'production' }],
    [{ DATABASE_URL: 'postgresql://db.example/jalon' }],
    [{ DATABASE_URL: 'postgresql://localhost/jalon?host=db.example' }],
    [{ DATABASE_URL: 'postgresql://127.0.0.1.example/jalon' }],
  ])('A-30 A-33 of a demonstration that others could reach are refused: %j', (environment) => {
    expect(problemsOf(environment)).toHaveLength(1);
  });

  it.each([
    ['postgresql://jalon@localhost:5432/jalon'],
    ['postgres://127.0.0.1/jalon'],
    ['postgresql://[::1]/jalon'],
    ['postgresql://localhost/jalon?host=/var/run/postgresql'],
  ])('A-30 let a demonstration have its database on this machine: %s', (DATABASE_URL) => {
    expect(readSettings({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });
});
