import fc from 'fast-check';
import { checkLink } from './check-link.ts';
import { UPDATE_LIMITS } from './limits.ts';

const judge = (url: string) => checkLink(url, UPDATE_LIMITS.url, 'url')?.code ?? null;

describe('A link', () => {
  it.each([
    'https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000045000000',
    'http://www.senat.fr/compte-rendu',
    'HTTPS://exemple.fr',
    '  https://exemple.fr/a?b=c#d  ',
    'https://exemple.fr:8443/été',
    'https://müller.example/',
    'https://[2001:db8::1]/',
    'https://exemple.fr/user@host',
  ])('B-31 is kept: %s', (url) => {
    expect(judge(url)).toBeNull();
  });

  it.each([
    ['', 'TEXT_EMPTY'],
    ['javascript:alert(1)', 'LINK_SCHEME_REFUSED'],
    ['JaVaScRiPt:alert(1)', 'LINK_SCHEME_REFUSED'],
    ['data:text/html,x', 'LINK_SCHEME_REFUSED'],
    ['vbscript:x', 'LINK_SCHEME_REFUSED'],
    ['file:///etc/passwd', 'LINK_SCHEME_REFUSED'],
    ['gopher://exemple.fr', 'LINK_SCHEME_REFUSED'],
    ['mailto:a@exemple.fr', 'LINK_SCHEME_REFUSED'],
    ['httpsx://exemple.fr', 'LINK_SCHEME_REFUSED'],
    ['//evil.example', 'LINK_INVALID'],
    ['/chemin', 'LINK_INVALID'],
    ['www.exemple.fr', 'LINK_INVALID'],
    ['https:exemple.fr', 'LINK_INVALID'],
    ['https:///exemple.fr', 'LINK_INVALID'],
    ['https:\\\\exemple.fr', 'LINK_INVALID'],
    ['https://exemple.fr\\@evil.example', 'LINK_INVALID'],
    ['https://exemple.fr/a b', 'LINK_INVALID'],
    ['https://exem\tple.fr', 'LINK_INVALID'],
    ['https://exem\nple.fr', 'LINK_INVALID'],
    ['https://', 'LINK_INVALID'],
    ['https://exemple.fr:99999', 'LINK_INVALID'],
    ['https://[::1', 'LINK_INVALID'],
    ['https://user@evil.example', 'LINK_HAS_CREDENTIALS'],
    ['https://user:password@evil.example', 'LINK_HAS_CREDENTIALS'],
    ['https://:password@evil.example', 'LINK_HAS_CREDENTIALS'],
    ['https://exemple.fr/\u0000', 'TEXT_MALFORMED'],
    [`https://exemple.fr/${'a'.repeat(5000)}`, 'TEXT_TOO_LONG'],
  ])('B-31 is refused: %j (%s)', (url, code) => {
    expect(judge(url)).toBe(code);
  });

  it('kept is always http or https, without credentials', () => {
    const pieces = [
      'http',
      'https',
      'javascript',
      ':',
      '//',
      '/',
      '\\',
      '@',
      'a.fr',
      '[',
      '?',
      '#',
      ' ',
      '\t',
      '%00',
      '.',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces)), (parts) => {
        const address = parts.join('');
        if (judge(address) !== null) return;
        const url = new URL(address.trim());
        expect(['http:', 'https:']).toContain(url.protocol);
        expect(url.username + url.password).toBe('');
        expect(url.hostname).not.toBe('');
      }),
      { numRuns: 1000 },
    );
  });
});
