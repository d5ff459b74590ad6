import {
  ClientSecretPost,
  Configuration,
  type ServerMetadata,
  allowInsecureRequests,
  clockTolerance,
  discovery,
  enableNonRepudiationChecks,
  getJwksCache,
  setJwksCache,
} from 'openid-client';
import type { OpenIdSettings } from './openid-settings.ts';

/** The provider does not answer, or answers nothing that can be used. */
export class ProviderUnreachable extends Error {
  constructor(cause: unknown) {
    super('The identity provider cannot be reached', { cause });
    this.name = 'ProviderUnreachable';
  }
}

/** How patient we are with a provider. */
export interface Patience {
  /** Seconds for each of its answers. */
  answer: number;
  /** Milliseconds during which it is left in peace after it did not answer. */
  rest: number;
}

/** Seconds by which its clock and ours may differ. */
const CLOCKS_DIFFER = 30;
/** Milliseconds after which its description is read again. */
const DESCRIPTION_LASTS = 3_600_000;
/** Milliseconds between two readings of its keys because one was unknown: forged tokens cannot make us ask all the time. */
const KEYS_REST = 30_000;
/** Seconds after which openid-client reads keys again for one that it does not know. */
const KEYS_ARE_OLD = 60;

type Keys = NonNullable<ReturnType<typeof getJwksCache>>;

/**
 * The identity provider, as it describes itself. It is asked when somebody first wants to sign in, so that Jalon starts, and
 * keeps open what is open, without it.
 */
export class OpenIdProvider {
  readonly settings: OpenIdSettings;
  readonly #patience: Patience;
  #description: Promise<ServerMetadata> | undefined;
  #describedAt = 0;
  #restsUntil = 0;
  #keys: Keys | undefined;
  #unknownKeyAt = -KEYS_REST;

  constructor(settings: OpenIdSettings, patience: Patience = { answer: 5, rest: 15_000 }) {
    this.settings = settings;
    this.#patience = patience;
  }

  /** All that openid-client needs for one exchange. @throws ProviderUnreachable */
  async configuration(): Promise<Configuration> {
    const server = await this.#describe();
    const { clientId, clientSecret, idTokenAlgorithm, userinfoAlgorithm } = this.settings;
    const client = {
      id_token_signed_response_alg: idTokenAlgorithm,
      ...(userinfoAlgorithm !== 'none' && { userinfo_signed_response_alg: userinfoAlgorithm }),
      [clockTolerance]: CLOCKS_DIFFER,
    };
    const configuration = new Configuration(server, clientId, client, ClientSecretPost(clientSecret));
    configuration.timeout = this.#patience.answer;
    // Signatures are checked although the tokens come over TLS from the provider itself.
    enableNonRepudiationChecks(configuration);
    if (this.#isOnThisMachine) allowInsecureRequests(configuration);
    if (this.#keys) setJwksCache(configuration, this.#agedKeys(this.#keys));
    return configuration;
  }

  /** Keeps the keys that an exchange read, for the next one. */
  keepKeysOf(configuration: Configuration): void {
    const read = getJwksCache(configuration);
    if (!read) return;
    const isNew = JSON.stringify(read.jwks) !== JSON.stringify(this.#keys?.jwks);
    if (this.#keys && isNew) this.#unknownKeyAt = performance.now();
    if (!this.#keys || isNew) this.#keys = read;
  }

  /** The keys with an age at which an unknown one makes them be read again, unless that was done a moment ago. */
  #agedKeys({ jwks, uat }: Keys): Keys {
    const mayRead = performance.now() - this.#unknownKeyAt >= KEYS_REST;
    return { jwks, uat: mayRead ? Math.min(uat, Math.floor(Date.now() / 1000) - KEYS_ARE_OLD) : uat };
  }

  get #isOnThisMachine(): boolean {
    return this.settings.issuer.protocol === 'http:';
  }

  async #describe(): Promise<ServerMetadata> {
    const now = performance.now();
    if (now < this.#restsUntil) throw new ProviderUnreachable('It did not answer a moment ago');
    if (this.#description && now - this.#describedAt < DESCRIPTION_LASTS) return this.#description;
    const known = this.#description;
    this.#describedAt = now;
    this.#description = this.#read().catch((cause: unknown) => {
      this.#description = known;
      this.#restsUntil = performance.now() + this.#patience.rest;
      if (known) return known;
      throw new ProviderUnreachable(cause);
    });
    return this.#description;
  }

  async #read(): Promise<ServerMetadata> {
    const { issuer, clientId } = this.settings;
    const found = await discovery(issuer, clientId, undefined, undefined, {
      timeout: this.#patience.answer,
      execute: this.#isOnThisMachine ? [allowInsecureRequests] : [],
    });
    const server = found.serverMetadata();
    const needed = ['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'jwks_uri'] as const;
    const missing = needed.filter((name) => !server[name]);
    if (missing.length) throw new Error(`Its description has no ${missing.join(', ')}`);
    return server;
  }
}
