import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { RedirectCommand, Router } from '@angular/router';

import { toSignIn } from './return-address.ts';
import { Session } from './session.ts';

/** Lets in whoever is signed in; sends the others to sign in, and back here afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(Session);
  try {
    return (await session.check()) || toSignIn(router, state.url);
  } catch {
    // The address stays: loading the page again tries again.
    return new RedirectCommand(router.parseUrl('/unreachable'), { skipLocationChange: true });
  }
};
