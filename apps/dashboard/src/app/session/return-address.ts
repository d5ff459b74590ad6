import type { Router, UrlTree } from '@angular/router';

/** The sign-in page, which leads back to `wanted` afterwards. */
export function toSignIn(router: Router, wanted: string): UrlTree {
  const from = wanted.startsWith('/sign-in') ? '/' : wanted;
  return router.createUrlTree(['/sign-in'], from === '/' ? {} : { queryParams: { returnTo: from } });
}

/** A path of this site, or the home page: an address from outside never leads elsewhere. */
export function safeReturn(wanted: string | undefined): string {
  if (wanted === undefined || !wanted.startsWith('/')) return '/';
  const base = 'http://same.invalid';
  const url = URL.parse(wanted, base);
  return url?.origin === base ? url.pathname + url.search + url.hash : '/';
}
