import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';

import { safeReturn, toSignIn } from './return-address.ts';

describe('where to go after signing in', () => {
  it.each(['/plans/a/overview', '/plans/a/actions?statut=en-cours&axe=2#haut'])(
    'is %s when it is of this site',
    (path) => {
      expect(safeReturn(path)).toBe(path);
    },
  );

  it.each([undefined, '', 'https://ailleurs.test/', '//ailleurs.test/', '/\\ailleurs.test/', 'javascript:alert(1)'])(
    'is the home page when asked for %s',
    (path) => {
      expect(safeReturn(path)).toBe('/');
    },
  );

  it('is where one came from, also when a second answer sends to the door whoever stands there', () => {
    const router = TestBed.inject(Router);
    const door = toSignIn(router, '/plans/a/actions/7/report').toString();
    expect(router.parseUrl(door).queryParams).toEqual({ returnTo: '/plans/a/actions/7/report' });
    expect(toSignIn(router, door).toString()).toBe(door);
    expect(toSignIn(router, '/').toString()).toBe('/sign-in');
  });
});
