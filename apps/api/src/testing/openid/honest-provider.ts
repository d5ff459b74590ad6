import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { type Adapter, type AdapterPayload, Provider } from 'oidc-provider';
import { CLIENT } from './openid-server.ts';

/** Somebody whom the provider knows. */
export interface Account {
  sub: string;
  [claim: string]: unknown;
}

/** A certified provider of OpenID Connect on a loopback port, which identifies the person whose turn it is without asking. */
export interface HonestProvider {
  issuer: URL;
  /** Whose turn it is, and how they prove it. */
  turn: { who: Account; acr: string };
  /** Seconds for which a code is good. */
  codeLasts: number;
  /** Begins, once it is known where its client is. */
  open(clientOrigin: string): void;
  stop(): Promise<void>;
}

/** Keeps what the provider keeps for as long as the test lasts. */
function inMemory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  const living = (payload: AdapterPayload | undefined): AdapterPayload | undefined =>
    payload?.exp !== undefined && payload.exp <= Date.now() / 1000 ? undefined : payload;
  return (model) => {
    const key = (id: string): string => `${model} ${id}`;
    const ofModel = () => [...kept].filter(([name]) => name.startsWith(`${model} `)).map(([, payload]) => payload);
    return {
      upsert: async (id, payload) => void kept.set(key(id), payload),
      find: async (id) => living(kept.get(key(id))),
      findByUid: async (uid) => living(ofModel().find((payload) => payload.uid === uid)),
      findByUserCode: async () => undefined,
      destroy: async (id) => void kept.delete(key(id)),
      consume: async (id) => void Object.assign(kept.get(key(id)) ?? {}, { consumed: Math.floor(Date.now() / 1000) }),
      revokeByGrantId: async (grantId) => {
        for (const [name, payload] of kept) if (payload.grantId === grantId) kept.delete(name);
      },
    };
  };
}

/** As ProConnect registers a client: its secret in the form, RS256 for the ID token and for userinfo. */
export async function honestProvider(first: Account): Promise<HonestProvider> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(privateKey)), kid: 'honest', use: 'sig', alg: 'RS256' };
  const http = createServer();
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  const issuer = new URL(`http://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const accounts = new Map([[first.sub, first]]);
  const honest: HonestProvider = {
    issuer,
    turn: { who: first, acr: 'eidas1-mfa' },
    codeLasts: 60,
    open: (clientOrigin) => {
      const provider = providerFor(clientOrigin);
      provider.use(async (context, next) => {
        const uid = /^\/interaction\/([\w-]+)$/.exec(context.path)?.[1];
        if (!uid) return next();
        const { who, acr } = honest.turn;
        accounts.set(who.sub, who);
        const grant = new provider.Grant({ accountId: who.sub, clientId: CLIENT.id });
        grant.addOIDCScope(SCOPE);
        const result = {
          login: { accountId: who.sub, acr, remember: false },
          consent: { grantId: await grant.save() },
        };
        await provider.interactionFinished(context.req, context.res, result, { mergeWithLastSubmission: false });
        context.respond = false;
      });
      http.on('request', provider.callback());
    },
    stop: async () => {
      http.close();
      http.closeAllConnections();
      await once(http, 'close');
    },
  };
  const SCOPE = 'openid given_name usual_name email siret roles organization_label';
  const providerFor = (clientOrigin: string): Provider =>
    new Provider(issuer.href.slice(0, -1), {
      adapter: inMemory(),
      clients: [
        {
          client_id: CLIENT.id,
          client_secret: CLIENT.secret,
          redirect_uris: [`${clientOrigin}/session/callback`],
          post_logout_redirect_uris: [`${clientOrigin}/session/ended`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          token_endpoint_auth_method: 'client_secret_post',
          id_token_signed_response_alg: 'RS256',
          userinfo_signed_response_alg: 'RS256',
        },
      ],
      jwks: { keys: [jwk] },
      cookies: { keys: ['of the test'] },
      scopes: SCOPE.split(' '),
      acrValues: ['eidas1', 'eidas1-mfa'],
      claims: {
        openid: ['sub'],
        given_name: ['given_name'],
        usual_name: ['usual_name'],
        email: ['email'],
        siret: ['siret'],
        roles: ['roles'],
        organization_label: ['organization_label'],
        acr: null,
      },
      pkce: { required: () => false },
      features: {
        devInteractions: { enabled: false },
        claimsParameter: { enabled: true },
        jwtUserinfo: { enabled: true },
        rpInitiatedLogout: {
          enabled: true,
          // A person would press a button here.
          logoutSource: async (context, form) => {
            context.body = `<body onload="document.forms[0].submit()">${form.replace('</form>', '<input name="logout" value="yes"></form>')}</body>`;
          },
        },
      },
      ttl: {
        AuthorizationCode: () => honest.codeLasts,
        AccessToken: 60,
        IdToken: 60,
        Session: 3600,
        Interaction: 600,
        Grant: 600,
      },
      interactions: { url: (_context, interaction) => `/interaction/${interaction.uid}` },
      findAccount: (_context, sub) => {
        const who = accounts.get(sub);
        return who && { accountId: sub, claims: async () => who };
      },
    });
  return honest;
}
