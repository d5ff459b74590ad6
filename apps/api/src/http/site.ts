import type { CookieSerializeOptions } from '@fastify/cookie';

/** This machine's names, as a URL gives them. */
export const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', '[::1]', 'localhost'];

/** How browsers reach this server. */
export interface Site {
  /** Whether this is the name, with its port, under which it is served. */
  serves(host: string): boolean;
  /** Whether TLS is between it and browsers. */
  isSecure: boolean;
  /** Whether what watches the process may ask about its health under any name, as by its address. */
  isWatched: boolean;
  /** Addresses of proxies whose forwarded headers are believed. */
  trustProxy: readonly string[];
}

/** Names under which a browser on this machine reaches us. Any other is somebody's DNS pointing here. */
const HOSTS = /^(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?$/;

/** A demonstration: this machine alone, without TLS. */
export const THIS_MACHINE: Site = {
  serves: (host) => HOSTS.test(host),
  isSecure: false,
  isWatched: false,
  trustProxy: [],
};

/** A site on a network, at one address. */
export function siteAt(publicUrl: URL, trustProxy: readonly string[]): Site {
  const isSecure = publicUrl.protocol === 'https:';
  return { serves: (host) => host === publicUrl.host, isSecure, isWatched: true, trustProxy };
}

/** The name of a cookie of ours: with `__Host-`, browsers take it from nobody else, over TLS alone. */
export const cookieName = ({ isSecure }: Site, name: string): string => (isSecure ? `__Host-${name}` : name);

/** `Lax`, for one comes back from the identity provider, or from the address that the terminal printed. */
export const cookieOf = ({ isSecure }: Site): CookieSerializeOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  path: '/',
  secure: isSecure,
});
