import {
  AuthorizationResponseError,
  ClientError,
  type Configuration,
  ResponseBodyError,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  buildEndSessionUrl,
  calculatePKCECodeChallenge,
  fetchUserInfo,
  randomNonce,
  randomPKCECodeVerifier,
} from 'openid-client';
import type { Database } from '../../database/open-database.ts';
import { type Attempt, beginAttempt } from './attempts.ts';
import { type Profile, profileOf } from './claims.ts';
import type { OpenIdSettings } from './openid-settings.ts';
import { type OpenIdProvider, ProviderUnreachable } from './provider.ts';
import { SignInRefused } from './refusals.ts';

/** Who somebody proved to be. */
export interface Proof {
  issuer: string;
  subject: string;
  acr: string | null;
  idToken: string;
  profile: Profile;
}

/** Seconds by which a token may come from the future. */
const CLOCKS_DIFFER = 60;

export const callbackOf = ({ publicUrl }: OpenIdSettings): string => new URL('/session/callback', publicUrl).href;
export const endedOf = ({ publicUrl }: OpenIdSettings): string => new URL('/session/ended', publicUrl).href;

/**
 * Where a browser goes to sign in. ProConnect refuses any parameter that it does not know, so there is no other than these.
 *
 * @throws SignInRefused PROVIDER_UNREACHABLE
 */
export async function addressToSignIn(
  provider: OpenIdProvider,
  { db, browser, returnTo, again }: { db: Database; browser: string; returnTo: string; again?: Again },
): Promise<URL> {
  const { settings } = provider;
  const configuration = await configurationOf(provider);
  const nonce = randomNonce();
  const codeVerifier = configuration.serverMetadata().supportsPKCE() ? randomPKCECodeVerifier() : null;
  const kept = { nonce, codeVerifier, returnTo, ...again };
  const state = await beginAttempt(db, browser, again ? 'STEP_UP' : 'SIGN_IN', kept);
  const values = acrValuesOf(settings, again !== undefined);
  const claims = { id_token: { acr: { essential: true, values } } };
  return buildAuthorizationUrl(configuration, {
    scope: settings.scope,
    redirect_uri: callbackOf(settings),
    state,
    nonce,
    ...(values.length && { claims: JSON.stringify(claims) }),
    ...(codeVerifier && {
      code_challenge: await calculatePKCECodeChallenge(codeVerifier),
      code_challenge_method: 'S256',
    }),
  });
}

/**
 * Exchanges what a browser brought back for proof of who is there.
 *
 * @param query What the address that it came back to says after `?`.
 * @throws SignInRefused
 */
export async function proofOf(provider: OpenIdProvider, attempt: Attempt, query: string): Promise<Proof> {
  const configuration = await configurationOf(provider);
  const { idToken, claims, said } = await redeem(configuration, provider.settings, attempt, query)
    .catch((error: unknown) => {
      throw refusalFor(error);
    })
    .finally(() => provider.keepKeysOf(configuration));
  const facts = { issuer: claims.iss, subject: claims.sub };
  const acr = typeof claims['acr'] === 'string' ? claims['acr'] : null;
  const acrValues = acrValuesOf(provider.settings, attempt.purpose === 'STEP_UP');
  if (acrValues.length && !acrValues.includes(acr ?? '')) throw new SignInRefused('ACR_TOO_LOW', { ...facts, acr });
  return { issuer: claims.iss, subject: claims.sub, acr, idToken, profile: profileOf(said) };
}

/** Who is there already, and when they had last been here. */
export interface Again {
  personId: string;
  previousVisitAt: Date | null;
}

/** The ways to prove who one is that are good enough: to come in, or for an act that asks for more. */
const acrValuesOf = ({ acrValues, stepUp }: OpenIdSettings, isAgain: boolean): readonly string[] =>
  isAgain && stepUp.acrValues.length ? stepUp.acrValues : acrValues;

/** Where a browser goes to sign out at the provider too; null when the provider has no such place or cannot be asked. */
export async function addressToSignOut(provider: OpenIdProvider, state: string, idToken: string): Promise<URL | null> {
  const configuration = await provider.configuration().catch(() => null);
  if (!configuration?.serverMetadata().end_session_endpoint) return null;
  const url = buildEndSessionUrl(configuration, {
    id_token_hint: idToken,
    state,
    post_logout_redirect_uri: endedOf(provider.settings),
  });
  // openid-client adds it; what the provider asks for is these three.
  url.searchParams.delete('client_id');
  return url;
}

async function configurationOf(provider: OpenIdProvider): Promise<Configuration> {
  return provider.configuration().catch((error: unknown) => {
    throw new SignInRefused('PROVIDER_UNREACHABLE', {}, error);
  });
}

async function redeem(configuration: Configuration, settings: OpenIdSettings, attempt: Attempt, query: string) {
  const url = new URL(callbackOf(settings));
  url.search = query;
  // The state was compared when the attempt was found by it.
  const state = url.searchParams.get('state') ?? '';
  const tokens = await authorizationCodeGrant(configuration, url, {
    expectedState: state,
    expectedNonce: attempt.nonce ?? '',
    ...(attempt.codeVerifier !== null && { pkceCodeVerifier: attempt.codeVerifier }),
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims || !tokens.id_token) throw new Error('No ID token came');
  // openid-client leaves this one to us.
  if (claims.iat > Date.now() / 1000 + CLOCKS_DIFFER) throw new Error('The ID token comes from the future');
  const said = await fetchUserInfo(configuration, tokens.access_token, claims.sub);
  return { idToken: tokens.id_token, claims, said };
}

/** What a failed exchange is to the person who waits for it. */
function refusalFor(error: unknown): SignInRefused {
  if (error instanceof AuthorizationResponseError) {
    const { error: code } = error;
    if (['login_required', 'interaction_required'].includes(code)) return new SignInRefused('LOGIN_REQUIRED', { code });
    if (['temporarily_unavailable', 'server_error'].includes(code)) return new SignInRefused('PROVIDER_BUSY', { code });
    return new SignInRefused('DECLINED', { code });
  }
  if (error instanceof ResponseBodyError) {
    const reason = error.error === 'invalid_grant' ? 'CODE_REFUSED' : 'ANSWER_REFUSED';
    return new SignInRefused(reason, { code: error.error, status: error.status });
  }
  if (error instanceof ProviderUnreachable || isSilence(error)) {
    return new SignInRefused('PROVIDER_UNREACHABLE', {}, error);
  }
  if (error instanceof Error && error.cause instanceof Response && error.cause.status >= 500) {
    return new SignInRefused('PROVIDER_BUSY', { status: error.cause.status });
  }
  // The message says which check failed; its cause may hold the token.
  const said = error instanceof Error ? error.message : String(error);
  return new SignInRefused('ANSWER_REFUSED', { said, ...(error instanceof ClientError && { code: error.code }) });
}

/** Whether no answer came at all, in time or ever. */
function isSilence(error: unknown): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const name = error instanceof Error ? error.name : '';
  return (
    code === 'OAUTH_TIMEOUT' ||
    code === 'OAUTH_ABORT' ||
    ['TimeoutError', 'AbortError'].includes(name) ||
    (error instanceof TypeError && error.message === 'fetch failed')
  );
}
