import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { z } from 'zod';
import { STEP_UP_ACTS, type StepUp, type StepUpAct } from '#domain';
import { LOOPBACK } from '../../http/site.ts';

/** With which identity provider people sign in, who may, and at which address they reach Jalon. */
export interface OpenIdSettings {
  issuer: URL;
  clientId: string;
  clientSecret: string;
  /** What the sign-in page calls the provider. */
  name: string;
  scope: string;
  /** The ways to prove who one is that are good enough; empty for any. */
  acrValues: readonly string[];
  idTokenAlgorithm: SigningAlgorithm;
  /** `none` when the client was registered for a plain userinfo. */
  userinfoAlgorithm: SigningAlgorithm | 'none';
  /** Values of the claim `roles`, one of which is needed; empty for anybody. */
  allowedRoles: readonly string[];
  /** Values of the claim `siret`, one of which is needed; empty for any. */
  allowedSirets: readonly string[];
  /** Whom those who are refused may ask: an address, a telephone number. */
  contact: string;
  /** Where browsers reach this server: an origin. */
  publicUrl: URL;
  /** What asks to prove again who one is. */
  stepUp: StepUp;
  /** Addresses of proxies whose forwarded headers are believed. */
  trustProxy: readonly string[];
}

/** Signatures that anybody can check with the provider's public key. */
const ALGORITHMS = ['RS256', 'ES256', 'PS256'] as const;
export type SigningAlgorithm = (typeof ALGORITHMS)[number];

type Environment = Record<string, string | undefined>;

const PROCONNECT =
  /(^|\.)(agentconnect|proconnect)\.gouv\.fr$|(^|\.)agentconnect\.rie\.gouv\.fr$|\.dev-agentconnect\.fr$/;
const SCOPE = 'openid given_name usual_name email siret organization_label';

const isHttps = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, username } = new URL(url);
  return !username && (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname)));
};
const isOrigin = (url: string): boolean => isHttps(url) && new URL(url).href === `${new URL(url).origin}/`;

/** `10.0.0.0/8`, `::1`. */
const isNetwork = (text: string): boolean => {
  const [address = '', prefix, more] = text.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return more === undefined && bits > 0 && (prefix === undefined || (/^\d{1,3}$/.test(prefix) && +prefix <= bits));
};

const isAct = (text: string): boolean => STEP_UP_ACTS.some((act) => act === text);

const needed = (name: string) => z.string(`${name} is missing: signing in with OpenID Connect needs it`);
const address = (name: string, isGood: (url: string) => boolean, what: string) =>
  needed(name).refine(isGood, `${name} has to be ${what} (http:// only on this machine)`);
const list = (split: RegExp) => (text: string | undefined) => text?.split(split).filter(Boolean) ?? [];
const listOf = (name: string, isGood: (item: string) => boolean, what: string) =>
  z
    .string()
    .optional()
    .transform(list(/[\s,]+/))
    .refine((items) => items.every(isGood), `${name} has to be a list of ${what}`);

const shape = z
  .object({
    OIDC_ISSUER: address('OIDC_ISSUER', isHttps, 'the https:// address of the provider'),
    OIDC_CLIENT_ID: needed('OIDC_CLIENT_ID'),
    OIDC_CLIENT_SECRET: z.string().optional(),
    OIDC_CLIENT_SECRET_FILE: z
      .string()
      .refine((file) => existsSync(file), 'OIDC_CLIENT_SECRET_FILE has to be the path of a file that is there')
      .optional(),
    OIDC_NAME: z.string().max(60, 'OIDC_NAME has to have 60 characters at most').optional(),
    OIDC_SCOPES: z
      .string()
      .default(SCOPE)
      .refine((scope) => scope.split(/\s+/).includes('openid'), 'OIDC_SCOPES has to have openid among them'),
    OIDC_ACR_VALUES: listOf('OIDC_ACR_VALUES', (acr) => /^[\x21-\x7e]{1,200}$/.test(acr), 'acr values'),
    OIDC_ID_TOKEN_ALG: z
      .enum(ALGORITHMS, `OIDC_ID_TOKEN_ALG has to be one of ${ALGORITHMS.join(', ')}`)
      .default('RS256'),
    OIDC_USERINFO_ALG: z
      .enum([...ALGORITHMS, 'none'], `OIDC_USERINFO_ALG has to be one of ${ALGORITHMS.join(', ')}, or none`)
      .default('RS256'),
    OIDC_ALLOWED_ROLES: listOf('OIDC_ALLOWED_ROLES', (role) => /^\w{1,100}$/.test(role), 'roles'),
    OIDC_ALLOWED_SIRETS: listOf('OIDC_ALLOWED_SIRETS', (siret) => /^\d{14}$/.test(siret), 'numbers of 14 digits'),
    PUBLIC_URL: address('PUBLIC_URL', isOrigin, 'the https:// address of Jalon, without a path'),
    CONTACT: needed('CONTACT').max(200, 'CONTACT has to have 200 characters at most'),
    STEP_UP_ACTS: listOf('STEP_UP_ACTS', isAct, `acts: ${STEP_UP_ACTS.join(', ')}`),
    STEP_UP_ACR_VALUES: listOf('STEP_UP_ACR_VALUES', (acr) => /^[\x21-\x7e]{1,200}$/.test(acr), 'acr values'),
    STEP_UP_MINUTES: z.coerce
      .number('STEP_UP_MINUTES has to be a number')
      .int('STEP_UP_MINUTES has to be a whole number')
      .min(1, 'STEP_UP_MINUTES has to be 1 or more')
      .max(720, 'STEP_UP_MINUTES has to be 720 at most')
      .default(15),
    TRUST_PROXY: listOf('TRUST_PROXY', isNetwork, 'IP addresses or networks, as in 10.0.0.0/8'),
  })
  .refine(
    ({ OIDC_CLIENT_SECRET: secret, OIDC_CLIENT_SECRET_FILE: file }) => (secret === undefined) !== (file === undefined),
    {
      message: 'OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_FILE has to be there, one of the two',
      // Said together with whatever else is wrong.
      when: () => true,
    },
  );

/** Whether an installation has an identity provider, or means to. */
export const hasOpenId = (environment: Environment): boolean =>
  Object.entries(environment).some(([name, value]) => name.startsWith('OIDC_') && value?.trim());

/** Reads the settings of OpenID Connect, or says all that is wrong with them. A secret is in no message. */
export function readOpenId(environment: Environment): OpenIdSettings | { problems: string[] } {
  const said = Object.entries(environment).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : []));
  const read = shape.safeParse(Object.fromEntries(said));
  if (!read.success) return { problems: read.error.issues.map(({ message }) => message) };
  const settings = read.data;
  const issuer = new URL(settings.OIDC_ISSUER);
  return {
    issuer,
    clientId: settings.OIDC_CLIENT_ID,
    clientSecret: settings.OIDC_CLIENT_SECRET ?? readFileSync(settings.OIDC_CLIENT_SECRET_FILE!, 'utf8').trim(),
    name: settings.OIDC_NAME ?? (PROCONNECT.test(issuer.hostname) ? 'ProConnect' : issuer.hostname),
    scope: settings.OIDC_SCOPES,
    acrValues: settings.OIDC_ACR_VALUES,
    idTokenAlgorithm: settings.OIDC_ID_TOKEN_ALG,
    userinfoAlgorithm: settings.OIDC_USERINFO_ALG,
    allowedRoles: settings.OIDC_ALLOWED_ROLES,
    allowedSirets: settings.OIDC_ALLOWED_SIRETS,
    contact: settings.CONTACT,
    publicUrl: new URL(settings.PUBLIC_URL),
    stepUp: {
      acts: settings.STEP_UP_ACTS as StepUpAct[],
      minutes: settings.STEP_UP_MINUTES,
      acrValues: settings.STEP_UP_ACR_VALUES.length ? settings.STEP_UP_ACR_VALUES : settings.OIDC_ACR_VALUES,
    },
    trustProxy: settings.TRUST_PROXY,
  };
}
