import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { FileLimits } from './evidence-files/take-file.ts';
import { type Allowances, USUAL_ALLOWANCES as USUAL } from './http/admission/allowances.ts';
import { LOOPBACK } from './http/site.ts';
import { type OpenIdSettings, hasOpenId, readOpenId } from './identity/openid/openid-settings.ts';
import { ORIGIN } from './ledger/checkpoint-note.ts';
import { FOLDER_ALONE, type MailSettings, readMail } from './mail/mail-settings.ts';

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
  /** How much memory answers may take that are kept for whoever asks the same, in bytes; 0 keeps none. */
  responseCache: number;
  /** How many months it is kept what auditors and programs read, and what anyone took away. */
  accessLogMonths: number;
  /** Whether sessions may send what is not the dashboard's: for the tools of a demonstration. */
  sessionsAskAnything: boolean;
  /** How mails leave. */
  mail: MailSettings;
  /** How people sign in; absent in a demonstration, where they choose a persona. */
  openId?: OpenIdSettings;
  /** Where the files of evidence are, and how much is taken, in bytes. */
  files: { folder: string; limits: FileLimits };
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
  RESPONSE_CACHE_MB: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number('RESPONSE_CACHE_MB has to be a number')
      .int('RESPONSE_CACHE_MB has to be a whole number')
      .min(0, 'RESPONSE_CACHE_MB has to be 0 (no answer is kept) or more')
      .max(4_096, 'RESPONSE_CACHE_MB has to be 4096 at most')
      .default(64),
  ),
  ACCESS_LOG_MONTHS: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number('ACCESS_LOG_MONTHS has to be a number')
      .int('ACCESS_LOG_MONTHS has to be a whole number')
      .min(6, 'ACCESS_LOG_MONTHS has to be 6 or more')
      .max(36, 'ACCESS_LOG_MONTHS has to be 36 at most')
      .default(12),
  ),
  SESSIONS_ASK: z.preprocess(
    blankIsAbsent,
    z.enum(['listed', 'anything'], 'SESSIONS_ASK has to be listed or anything').default('listed'),
  ),
  EVIDENCE_DIR: z.preprocess(blankIsAbsent, z.string().optional()),
  EVIDENCE_MAX_MB: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number('EVIDENCE_MAX_MB has to be a number')
      .int('EVIDENCE_MAX_MB has to be a whole number')
      .min(1, 'EVIDENCE_MAX_MB has to be 1 or more')
      .max(1_000, 'EVIDENCE_MAX_MB has to be 1000 at most')
      .default(25),
  ),
  EVIDENCE_SPACE_MB: z.preprocess(
    blankIsAbsent,
    z.coerce
      .number('EVIDENCE_SPACE_MB has to be a number')
      .int('EVIDENCE_SPACE_MB has to be a whole number')
      .min(1, 'EVIDENCE_SPACE_MB has to be 1 or more')
      .optional(),
  ),
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
  const openId = hasOpenId(environment) ? readOpenId(environment) : undefined;
  const ofTheDoor = openId ? openIdProblems(environment, openId) : demoProblems(environment);
  const mail = readMail(environment);
  const problems = [...wrong, ...ofTheDoor, ...('problems' in mail ? mail.problems : [])];
  if (!read.success || problems.length) throw new InvalidSettings(problems);
  const { PORT, HOST, DATA_DIR, DATABASE_URL, NODE_ENV, LEDGER_ORIGIN, LEDGER_KEY_FILE, LOG_LEVEL } = read.data;
  const {
    TOKEN_POINTS,
    TOKEN_AT_ONCE,
    SESSION_POINTS,
    ADDRESS_POINTS,
    RESPONSE_CACHE_MB,
    ACCESS_LOG_MONTHS,
    SESSIONS_ASK,
  } = read.data;
  const { EVIDENCE_DIR, EVIDENCE_MAX_MB, EVIDENCE_SPACE_MB } = read.data;
  return {
    port: PORT,
    host: HOST,
    dataDir: resolve(DATA_DIR),
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    isProduction: NODE_ENV === 'production',
    ledgerOrigin: openId ? LEDGER_ORIGIN : `demo/${LEDGER_ORIGIN}`,
    ...(openId && 'issuer' in openId ? { openId } : {}),
    ...(LEDGER_KEY_FILE ? { ledgerKeyFile: resolve(LEDGER_KEY_FILE) } : {}),
    allowances: {
      TOKEN: { ...USUAL.TOKEN, points: TOKEN_POINTS, atOnce: TOKEN_AT_ONCE },
      SESSION: { ...USUAL.SESSION, points: SESSION_POINTS },
      ADDRESS: { ...USUAL.ADDRESS, points: ADDRESS_POINTS },
    },
    responseCache: RESPONSE_CACHE_MB * 2 ** 20,
    accessLogMonths: ACCESS_LOG_MONTHS,
    sessionsAskAnything: SESSIONS_ASK === 'anything',
    mail: 'problems' in mail ? FOLDER_ALONE : mail,
    files: {
      folder: resolve(EVIDENCE_DIR ?? join(DATA_DIR, 'evidence')),
      limits: {
        largest: EVIDENCE_MAX_MB * 2 ** 20,
        space: EVIDENCE_SPACE_MB === undefined ? Number.POSITIVE_INFINITY : EVIDENCE_SPACE_MB * 2 ** 20,
      },
    },
    logLevel: LOG_LEVEL,
  };
}

/**
 * Signing in as a persona needs no password, so it is for one machine alone: what would open it to others is refused before
 * anything listens.
 */
function demoProblems(environment: Record<string, string | undefined>): string[] {
  const said = (name: string): string => environment[name]?.trim() ?? '';
  const [host, database] = [said('HOST'), databaseHost(said('DATABASE_URL'))];
  return [
    ...(host && !LOOPBACK.includes(host)
      ? [`HOST is ${host}: signing in by persona is for this machine alone (127.0.0.1); others need OIDC_ISSUER`]
      : []),
    ...(said('NODE_ENV') === 'production'
      ? ['NODE_ENV is production: signing in by persona is for a demonstration alone; people need OIDC_ISSUER']
      : []),
    ...(said('STEP_UP_ACTS') ? ['STEP_UP_ACTS asks people to prove again who they are: that needs OIDC_ISSUER'] : []),
    ...(database && !LOOPBACK.includes(database)
      ? [`DATABASE_URL is on ${database}: a demonstration keeps its database on this machine`]
      : []),
  ];
}

/** What is wrong with an installation where people sign in with an identity provider. */
function openIdProblems(
  environment: Record<string, string | undefined>,
  openId: ReturnType<typeof readOpenId>,
): string[] {
  const origin = environment['LEDGER_ORIGIN']?.trim() ?? '';
  return [
    ...('problems' in openId ? openId.problems : []),
    ...(/^demo(\/|$)/.test(origin) ? [`LEDGER_ORIGIN is ${origin}: only a demonstration’s begins with demo/`] : []),
    ...(environment['SESSIONS_ASK']?.trim() === 'anything'
      ? ['SESSIONS_ASK is anything: that is for the tools of a demonstration alone']
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
