import fc from 'fast-check';
import { keptFileName } from './file-name.ts';
import { extensionOf, FILE_TYPES, promisedType } from './file-types.ts';

describe('The name of a file that was given', () => {
  it.each([
    ['Bilan 2026.pdf', 'Bilan 2026.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\x\\Bilan.PDF', 'Bilan.PDF'],
    ['a\u0000b\r\nSet-Cookie: x.pdf', 'abSet-Cookie: x.pdf'],
    ['bilan\u202efdp.exe', 'bilanfdp.exe'],
    ['.htaccess', 'htaccess'],
    ['...pdf', 'document.pdf'],
    ['   ', 'document'],
    ['', 'document'],
    ['e\u0301te\u0301.csv', 'été.csv'],
    ['a\u00a0 \t b.txt', 'a b.txt'],
    ['👩‍👧 rapport "final".pdf', '👩👧 rapport "final".pdf'],
    [`a.${'x'.repeat(50)}`, `a.${'x'.repeat(9)}`],
    ['CON', 'CON'],
  ])('B-16 %j is kept as %j', (given, kept) => {
    expect(keptFileName(given)).toBe(kept);
  });

  it('B-16 is short, of one part, and well formed, whatever was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (given) => {
        const kept = keptFileName(given);
        expect(Array.from(kept).length).toBeLessThanOrEqual(120);
        expect(kept).toMatch(/^[^/\\\p{Cc}]+$/u);
        expect(kept.isWellFormed()).toBe(true);
        expect(kept.startsWith('.')).toBe(false);
      }),
    );
  });
});

describe('The type that a name promises', () => {
  it('is found by its end, whatever the case', () => {
    for (const [extension, type] of Object.entries(FILE_TYPES)) {
      expect(promisedType(`Bilan.v2.${extension.toUpperCase()}`)).toBe(type);
    }
  });

  it.each(['page.html', 'image.svg', 'macro.xlsm', 'a.__proto__', 'a.toString', 'pdf', '.pdf', 'a.pdf.exe', ''])(
    'B-15 is none for « %s »',
    (name) => {
      expect(promisedType(name)).toBeNull();
    },
  );

  it('needs a dot in the middle', () => {
    expect([extensionOf('a.B'), extensionOf('a.'), extensionOf('.a'), extensionOf('a')]).toEqual(['b', '', '', '']);
  });
});
