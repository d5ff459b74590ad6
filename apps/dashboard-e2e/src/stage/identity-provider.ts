import { once } from 'node:events';
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';

/** Somebody who may press their name. */
export interface Agent {
  sub: string;
  email: string;
  given_name: string;
  usual_name: string;
}

/** A provider of OpenID Connect on a loopback port, whose page has one link per person instead of a password. */
export interface IdentityProvider {
  origin: string;
  stop(): Promise<void>;
}

const CLIENT = { id: 'jalon-in-a-browser', secret: 'a-secret-of-the-journey' };
export const AS_CLIENT = { OIDC_CLIENT_ID: CLIENT.id, OIDC_CLIENT_SECRET: CLIENT.secret };

/** Starts one that knows these people, and signs with RS256 as ProConnect does. */
export async function identityProvider(people: readonly Agent[]): Promise<IdentityProvider> {
  const { publicKey, privateKey } = await generateKeyPair('RS256');
  const codes = new Map<string, { who: Agent; nonce: string; acr: string }>();
  const http = createServer((request, response) => void answer(request, response));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const sign = (claims: object): Promise<string> =>
    new SignJWT({ iss: origin, aud: CLIENT.id, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'key' })
      .setIssuedAt()
      .setExpirationTime('1 minute')
      .sign(privateKey);
  let last: Agent | undefined;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const query = url.searchParams;
    let body = '';
    for await (const part of request) body += String(part);
    const send = (text: string, type = 'application/json'): void => {
      response.writeHead(200, { 'content-type': type }).end(text);
    };
    const leave = (to: string, said: Record<string, string>): void => {
      response.writeHead(303, { location: `${to}?${new URLSearchParams(said)}` }).end();
    };
    if (url.pathname === '/.well-known/openid-configuration') return send(JSON.stringify(description(origin)));
    if (url.pathname === '/jwks')
      return send(JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: 'key', alg: 'RS256' }] }));
    if (url.pathname === '/authorize') return send(choice(people, query), 'text/html; charset=utf-8');
    if (url.pathname === '/chosen') {
      const who = people.find(({ sub }) => sub === query.get('sub'));
      if (!who) return void response.writeHead(404).end();
      const code = `code-${codes.size}`;
      // Whoever is asked for more gives it.
      const acr = query.get('claims')?.includes('eidas2') ? 'eidas2' : 'eidas1';
      codes.set(code, { who, nonce: query.get('nonce') ?? '', acr });
      return leave(query.get('redirect_uri') ?? '', { code, state: query.get('state') ?? '' });
    }
    if (url.pathname === '/token') {
      const redeemed = codes.get(new URLSearchParams(body).get('code') ?? '');
      last = redeemed?.who;
      const idToken = await sign({ sub: last?.sub, nonce: redeemed?.nonce, acr: redeemed?.acr });
      return send(JSON.stringify({ access_token: 'access', token_type: 'Bearer', id_token: idToken }));
    }
    if (url.pathname === '/userinfo') return send(await sign({ ...last }), 'application/jwt');
    if (url.pathname === '/end')
      return leave(query.get('post_logout_redirect_uri') ?? '', { state: query.get('state') ?? '' });
    response.writeHead(404).end();
  }

  return {
    origin,
    stop: async () => {
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
}

function choice(people: readonly Agent[], query: URLSearchParams): string {
  const links = people.map(({ sub, given_name, usual_name }) => {
    const to = new URLSearchParams({ ...Object.fromEntries(query), sub });
    return `<p><a href="/chosen?${to.toString().replaceAll('&', '&amp;')}">${given_name} ${usual_name}</a></p>`;
  });
  return `<!doctype html><html lang="fr"><title>Fournisseur</title><link rel="icon" href="data:,"><h1>Fournisseur d’essai</h1>${links.join('')}`;
}

const description = (origin: string) => ({
  issuer: origin,
  authorization_endpoint: `${origin}/authorize`,
  token_endpoint: `${origin}/token`,
  userinfo_endpoint: `${origin}/userinfo`,
  jwks_uri: `${origin}/jwks`,
  end_session_endpoint: `${origin}/end`,
  response_types_supported: ['code'],
  subject_types_supported: ['pairwise'],
  id_token_signing_alg_values_supported: ['RS256'],
});
