import type { Router, UrlTree } from '@angular/router';

/** The sign-in page, which leads back to `wanted` afterwards; of several who send one there, the first says from where. */
export function toSignIn(router: Router, wanted: string): UrlTree {
  if (wanted.startsWith('/sign-in')) return router.parseUrl(wanted);
  return router.createUrlTree(['/sign-in'], wanted === '/' ? {} : { queryParams: { returnTo: wanted } });
}

/** A path of this site, or the home page: an address from outside never leads elsewhere. */
export function safeReturn(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/')) return '/';
  const base = 'http://same.invalid';
  const url = URL.parse(wanted, base);
  return url?.origin === base ? url.pathname + url.search + url.hash : '/';
}
