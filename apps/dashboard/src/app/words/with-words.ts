import { inject } from '@angular/core';
import type { CanActivateFn, Route } from '@angular/router';

import type { Loaders } from './words.ts';
import { Words } from './words.ts';

/** To spread in a feature's route: its words are there before its page is. */
export function withWords(part: string, loaders: Loaders): Pick<Route, 'canActivate'> {
  const arrive: CanActivateFn = () =>
    inject(Words)
      .load(part, loaders)
      .then(() => true);
  return { canActivate: [arrive] };
}
