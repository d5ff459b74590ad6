import { inject } from '@angular/core';
import { Router } from '@angular/router';
import type { ErrorLike } from '@apollo/client';
import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { ErrorLink } from '@apollo/client/link/error';

import { Notices } from '../notices/notices.ts';
import { toSignIn } from '../session/return-address.ts';
import { isOutdated } from './outdated.ts';
import { askAgainAt } from './too-much.ts';

/**
 * When the session has ended, leads back to the sign-in page, which brings the person back here afterwards. When too much
 * was asked, says when to try again; when the server was updated, that the page has to be loaded again.
 */
export function troubleLink(): ErrorLink {
  const router = inject(Router);
  const notices = inject(Notices);
  return new ErrorLink(({ error, operation }) => {
    // What is done without being asked for must not take the person away from what they are typing.
    const stays = operation.getContext()['stays'] === true;
    if (saysSignedOut(error) && !stays) void router.navigateByUrl(toSignIn(router, router.url));
    const at = askAgainAt(error);
    if (at) notices.tooMuch(at);
    if (isOutdated(error)) notices.outdated();
  });
}

/** Whether the server refused because nobody is signed in. */
export function saysSignedOut(error: ErrorLike): boolean {
  if (ServerError.is(error)) return error.statusCode === 401;
  return CombinedGraphQLErrors.is(error) && error.errors.some((one) => one.extensions?.['code'] === 'UNAUTHENTICATED');
}
