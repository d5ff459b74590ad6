import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { type CryptoKey, type JWTHeaderParameters, SignJWT, exportJWK, generateKeyPair } from 'jose';
import { CLIENT } from './openid-server.ts';

type Claims = Record<string, unknown>;
/** Signs claims as this provider would; each test changes what it lies about. */
export type Sign = (
  claims: Claims,
  header?: Partial<JWTHeaderParameters>,
  key?: CryptoKey | Uint8Array,
) => Promise<string>;

/** What the provider does, until a test has it do something else. */
export interface Play {
  /** The person who signs in: what userinfo says of them. */
  who: Claims & { sub: string };
  acr: string | undefined;
  /** Sent back instead of a code. */
  error: string | null;
  idToken: (claims: Claims, sign: Sign) => Promise<string>;
  userinfo: (claims: Claims, sign: Sign) => Promise<{ type: string; body: string }>;
  description: (honest: Claims) => unknown;
  /** Status of each answer but the browser’s, and how long it takes, in milliseconds. */
  status: number;
  slow: number;
}

/** A provider on a loopback port that lies when told to. */
export interface ForgingProvider {
  issuer: URL;
  play: Play;
  /** What came to each path, in order. */
  came: { path: string; query: URLSearchParams; body: URLSearchParams }[];
  publicKey: CryptoKey;
  /** Other keys from now on. */
  rotate(): Promise<void>;
  /** Behaves again. */
  behave(): void;
  stop(): Promise<void>;
}

export const ANNE = {
  sub: 'anne-sub',
  email: 'anne.martin@interieur.example',
  given_name: 'Anne',
  usual_name: 'Martin',
  siret: '13002526500013',
  roles: ['agent_public', 'agent_public_etat'],
  organization_label: 'Direction du test',
};

const wellBehaved = (): Play => ({
  who: { ...ANNE },
  acr: 'eidas1-mfa',
  error: null,
  idToken: (claims, sign) => sign(claims),
  userinfo: async (claims, sign) => ({ type: 'application/jwt', body: await sign(claims) }),
  description: (honest) => honest,
  status: 200,
  slow: 0,
});

const newKeys = async (kid: string) => ({ kid, ...(await generateKeyPair('RS256', { extractable: true })) });

/** Starts one. RSA keys are made once, and once more with each rotation. */
export async function forgingProvider(): Promise<ForgingProvider> {
  let keys = await newKeys('first');
  const play = wellBehaved();
  const came: ForgingProvider['came'] = [];
  const codes = new Map<string, string | null>();
  const http = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const issuer = new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const iss = issuer.href;
  const sign: Sign = (claims, header = {}, key = keys.privateKey) =>
    new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: keys.kid, ...header }).sign(key);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', issuer);
    let body = '';
    for await (const part of request) body += String(part);
    const said = new URLSearchParams(body);
    came.push({ path: url.pathname, query: url.searchParams, body: said });
    if (play.slow) await pause(play.slow);
    const send = (value: unknown, type = 'application/json'): void => {
      response.writeHead(play.status, { 'content-type': type });
      response.end(typeof value === 'string' ? value : JSON.stringify(value));
    };
    const redirect = (to: string, query: Record<string, string>): void => {
      const target = new URL(to);
      for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
      response.writeHead(303, { location: target.href }).end();
    };
    const { searchParams: query } = url;
    const state = query.get('state') ?? '';
    switch (url.pathname) {
      case '/.well-known/openid-configuration':
        return send(play.description(description(issuer)));
      case '/jwks':
        return send({ keys: [{ ...(await exportJWK(keys.publicKey)), kid: keys.kid, use: 'sig', alg: 'RS256' }] });
      case '/authorize': {
        const to = query.get('redirect_uri') ?? '';
        if (play.error) return redirect(to, { error: play.error, state });
        const code = `code-${codes.size}`;
        codes.set(code, query.get('nonce'));
        return redirect(to, { code, state });
      }
      case '/token': {
        const code = said.get('code') ?? '';
        const nonce = codes.get(code);
        const isRight = said.get('client_id') === CLIENT.id && said.get('client_secret') === CLIENT.secret;
        if (!nonce || !isRight) {
          response.writeHead(400, { 'content-type': 'application/json' });
          return void response.end('{"error":"invalid_grant"}');
        }
        codes.set(code, null);
        const now = Math.floor(Date.now() / 1000);
        const claims = { iss, aud: CLIENT.id, iat: now, exp: now + 60, sub: play.who.sub, nonce, acr: play.acr };
        return send({ access_token: 'access', token_type: 'Bearer', id_token: await play.idToken(claims, sign) });
      }
      case '/userinfo': {
        const { type, body: told } = await play.userinfo({ ...play.who, iss, aud: CLIENT.id }, sign);
        return send(told, type);
      }
      case '/session/end':
        return redirect(query.get('post_logout_redirect_uri') ?? '', { state });
      default:
        response.writeHead(404).end();
    }
  }

  return {
    issuer,
    play,
    came,
    get publicKey() {
      return keys.publicKey;
    },
    rotate: async () => {
      keys = await newKeys(`key-${came.length}`);
    },
    behave: () => {
      Object.assign(play, wellBehaved());
      came.length = 0;
    },
    stop: async () => {
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

/** As ProConnect describes itself: no PKCE among it. */
const description = (issuer: URL): Claims => ({
  issuer: issuer.href,
  authorization_endpoint: new URL('/authorize', issuer).href,
  token_endpoint: new URL('/token', issuer).href,
  userinfo_endpoint: new URL('/userinfo', issuer).href,
  jwks_uri: new URL('/jwks', issuer).href,
  end_session_endpoint: new URL('/session/end', issuer).href,
  response_types_supported: ['code'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256', 'ES256'],
  userinfo_signing_alg_values_supported: ['RS256', 'ES256'],
});
