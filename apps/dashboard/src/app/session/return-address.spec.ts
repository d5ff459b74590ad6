import { safeReturn } from './return-address.ts';

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
});
