import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { type Allowances, USUAL_ALLOWANCES as USUAL } from './http/admission/allowances.ts';
import { ORIGIN } from './ledger/checkpoint-note.ts';

/** What an installation chooses. The README describes each. */
export interface Settings {
  port: number;
  host: string;
  /** Where the embedded database and files are. */
  dataDir: string;
  /** A PostgreSQL address; absent for the embedded database. */
  databaseUrl?: string;
  isProduction: boolean;
  /** Whose ledger its checkpoints say it is. A demonstration's begins with `demo/`, so that none passes for a real one. */
  ledgerOrigin: string;
  /** The key that signs checkpoints (Ed25519, PKCS8); absent for the one in the data folder, made at the first start. */
  ledgerKeyFile?: string;
  /** What a token, a session and an address without either may spend. */
  allowances: Allowances;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent';
}

/** The settings are wrong. All that is wrong is said at once. */
export class InvalidSettings extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are wrong:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'InvalidSettings';
    this.problems = problems;
  }
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

const blankIsAbsent = (value: unknown): unknown => (typeof value === 'string' && !value.trim() ? undefined : value);

/** Below this not even a page of the dashboard would come. */
const LEAST_POINTS = 20_000;

const atLeast = (name: string, least: number, usual: number) =>
  z.preprocess(
    blankIsAbsent,
    z.coerce
      .number(`${name} has to be a number`)
      .int(`${name} has to be a whole number`)
      .min(least, `${name} has to be ${least} or more`)
      .default(usual),
  );

const shape = z.object({
  PORT: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number('PORT has to be a number')
      .int('PORT has to be a whole number')
      .min(0, 'PORT has to be 0 (any free port) or more')
      .max(65_535, 'PORT has to be 65535 at most')
      .default(4300),
  ),
  HOST: z.preprocess(blankIsAbsent, z.string().default('127.0.0.1')),
  DATA_DIR: z.preprocess(blankIsAbsent, z.string().default('var')),
  DATABASE_URL: z.preprocess(
    blankIsAbsent,
    z.url({ protocol: /^postgres(ql)?$/, error: 'DATABASE_URL has to be a postgresql:// address' }).optional(),
  ),
  NODE_ENV: z.preprocess(
    blankIsAbsent,
    z
      .enum(['development', 'test', 'production'], 'NODE_ENV has to be development, test or production')
      .default('development'),
  ),
  LEDGER_ORIGIN: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .max(100, 'LEDGER_ORIGIN has to have 100 characters at most')
      .regex(
        ORIGIN,
        'LEDGER_ORIGIN has to be small letters, digits, dots, hyphens and slashes, as in plans.gouv.example',
      )
      .default('jalon'),
  ),
  LEDGER_KEY_FILE: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .refine((file) => existsSync(file), 'LEDGER_KEY_FILE has to be the path of a file that is there')
      .optional(),
  ),
  TOKEN_POINTS: atLeast('TOKEN_POINTS', LEAST_POINTS, USUAL.TOKEN.points),
  SESSION_POINTS: atLeast('SESSION_POINTS', LEAST_POINTS, USUAL.SESSION.points),
  ADDRESS_POINTS: atLeast('ADDRESS_POINTS', LEAST_POINTS, USUAL.ADDRESS.points),
  TOKEN_AT_ONCE: atLeast('TOKEN_AT_ONCE', 1, USUAL.TOKEN.atOnce),
  LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z
      .enum(
        ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
        'LOG_LEVEL has to be one of fatal to debug, or silent',
      )
      .default('warn'),
  ),
});

/**
 * Reads the settings: the only reader of the environment.
 *
 * @throws InvalidSettings
 */
export function readSettings(environment: Record<string, string | undefined>): Settings {
  const read = shape.safeParse(environment);
  const wrong = read.success ? [] : read.error.issues.map(({ message }) => message);
  const problems = [...wrong, ...demoProblems(environment)];
  if (!read.success || problems.length) throw new InvalidSettings(problems);
  const { PORT, HOST, DATA_DIR, DATABASE_URL, NODE_ENV, LEDGER_ORIGIN, LEDGER_KEY_FILE, LOG_LEVEL } = read.data;
  const { TOKEN_POINTS, TOKEN_AT_ONCE, SESSION_POINTS, ADDRESS_POINTS } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    isProduction: NODE_ENV === 'production',
    // Personas are the only way to sign in: every installation is a demonstration.
    ledgerOrigin: `demo/${LEDGER_ORIGIN}`,
    ...(LEDGER_KEY_FILE ? { ledgerKeyFile: resolve(LEDGER_KEY_FILE) } : {}),
    allowances: {
      TOKEN: { ...USUAL.TOKEN, points: TOKEN_POINTS, atOnce: TOKEN_AT_ONCE },
      SESSION: { ...USUAL.SESSION, points: SESSION_POINTS },
      ADDRESS: { ...USUAL.ADDRESS, points: ADDRESS_POINTS },
    },
    logLevel: LOG_LEVEL,
  };
}

/**
 * Signing in as a persona needs no password, so it is for one machine alone. It is the only way to sign in for now:
 * what would open it to others is refused before anything listens.
 */
function demoProblems(environment: Record<string, string | undefined>): string[] {
  const said = (name: string): string => environment[name]?.trim() ?? '';
  const [host, database] = [said('HOST'), databaseHost(said('DATABASE_URL'))];
  const openId = Object.keys(environment).filter((name) => name.startsWith('OIDC_') && said(name));
  return [
    ...(host && !LOOPBACK.includes(host)
      ? [`HOST is ${host}: signing in by persona is for this machine alone (127.0.0.1)`]
      : []),
    ...(said('NODE_ENV') === 'production'
      ? ['NODE_ENV is production: signing in by persona is for a demonstration alone']
      : []),
    ...(database && !LOOPBACK.includes(database)
      ? [`DATABASE_URL is on ${database}: a demonstration keeps its database on this machine`]
      : []),
    ...(openId.length
      ? [`${openId.join(', ')}: OpenID Connect is not there yet, and never together with personas`]
      : []),
  ];
}

/** The machine of a PostgreSQL address; its `host` parameter comes first, and a path is a socket of this machine. */
function databaseHost(address: string): string {
  if (!URL.canParse(address) || !/^postgres(ql)?:/.test(address)) return '';
  const { hostname, searchParams } = new URL(address);
  const host = searchParams.get('host') ?? hostname;
  return host.startsWith('/') ? '' : host.replace(/^\[|\]$/g, '');
}
