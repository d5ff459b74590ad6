import { inject } from '@angular/core';
import type { CanActivateFn } from '@angular/router';
import { Router } from '@angular/router';

import { Notices } from '../notices/notices.ts';
import { pageAt } from './page-at.ts';
import { readPlanAt } from './plan-at.ts';

/** For a page that is always of now: an address of the past leads to it all the same, with a word about it. */
export const ofNow: CanActivateFn = (route, state) => {
  if (readPlanAt(route.paramMap.get('planCode') ?? '').moment === null) return true;
  inject(Notices).tell('shell.moment.left');
  return pageAt(inject(Router), state.url, null);
};
