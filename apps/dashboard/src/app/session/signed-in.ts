import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { Router } from '@angular/router';

import { toSignIn } from './return-address.ts';
import { Session } from './session.ts';

/** Lets in whoever is signed in; sends the others to sign in, and back here afterwards. */
export const signedIn: CanActivateFn = async (_route, state) => {
  const router = inject(Router);
  const session = inject(Session);
  const isSignedIn = await session.check();
  return isSignedIn || toSignIn(router, state.url);
};
