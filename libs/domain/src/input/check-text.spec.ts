import fc from 'fast-check';
import { checkChoice } from './check-choice.ts';
import { checkDate } from './check-date.ts';
import { checkText, checkTitle } from './check-text.ts';
import { countGraphemes } from './graphemes.ts';

const limits = { minimum: 3, maximum: 10 };
const judge = (text: string) => checkText(text, limits, 'narrative')?.code ?? null;
const judgeTitle = (text: string) => checkTitle(text, limits, 'title')?.code ?? null;

const KISS = '👩🏽‍❤️‍💋‍👨🏿';
const FAMILY = '👨‍👩‍👧‍👦';

describe('Counting characters', () => {
  it.each([
    ['', 0],
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    [FAMILY, 1],
    ['🇫🇷', 1],
    ['👍🏽', 1],
    ['Z\u0351\u0352\u0353\u0354', 1],
    ['مرحبا', 5],
  ])('B-36 sees in « %s » %i', (text, count) => {
    expect(countGraphemes(text)).toBe(count);
  });

  it('stops at what is enough', () => {
    expect(countGraphemes('abcdef', 4)).toBe(4);
    expect(countGraphemes('abc', 0)).toBe(0);
  });
});

describe('A text', () => {
  it.each([
    ['of the least length', 'abc'],
    ['of the greatest length', 'abcdefghij'],
    ['with blanks around it, which are not counted', '   abcdefghij \n'],
    ['on two lines, with a tab', 'ab\n\tcd'],
    ['of ten emoji', FAMILY.repeat(5) + '12345'],
    ['of ten emoji with two skins each', KISS.repeat(10)],
    ['of marks piled up as high as it may be', `Z${'\u0351'.repeat(15)}`.repeat(10)],
    ['in Arabic', 'مرحبا'],
    ['that looks like an order to a database', "';--%_\\"],
    ['named like a property', '__proto__'],
    ['that hides its reading direction, since it is no title', 'ab\u202ecd'],
  ])('is kept when it is %s', (_, text) => {
    expect(judge(text)).toBeNull();
  });

  it.each([
    ['empty', '', 'TEXT_EMPTY'],
    ['only blanks', ' \n\t\u00a0\u3000', 'TEXT_EMPTY'],
    ['too short', ' ab ', 'TEXT_TOO_SHORT'],
    ['too long', 'abcdefghijk', 'TEXT_TOO_LONG'],
    ['heavy with marks piled on one letter', `Z${'\u0351'.repeat(160)}`, 'TEXT_TOO_LONG'],
    ['a lone high surrogate', 'abc\ud83d', 'TEXT_MALFORMED'],
    ['a lone low surrogate', '\ude00abc', 'TEXT_MALFORMED'],
    ['with NUL', 'abc\u0000', 'TEXT_MALFORMED'],
    ['with an escape sequence', 'abc\u001b[31m', 'TEXT_MALFORMED'],
    ['with a carriage return', 'abc\r\nd', 'TEXT_MALFORMED'],
    ['with DEL', 'abc\u007f', 'TEXT_MALFORMED'],
    ['with a C1 control', 'abc\u0085', 'TEXT_MALFORMED'],
    ['with a byte order mark inside', 'abc\ufeffd', 'TEXT_MALFORMED'],
    ['with U+FFFE', 'abc\ufffe', 'TEXT_MALFORMED'],
    ['with a noncharacter of a far plane', 'abc\u{1ffff}', 'TEXT_MALFORMED'],
  ])('B-34 is refused when it is %s', (_, text, code) => {
    expect(judge(text)).toBe(code);
  });

  it('is refused when it is a million characters long', () => {
    expect(checkText('a'.repeat(1_000_000), { minimum: 1, maximum: 10_000 }, 'narrative')?.code).toBe('TEXT_TOO_LONG');
  });

  it('keeps a word of 10,000 characters where that many are allowed', () => {
    expect(checkText('a'.repeat(10_000), { minimum: 1, maximum: 10_000 }, 'narrative')).toBeNull();
  });

  it('never throws, and names the field and the limit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const refusal = checkText(text, limits, 'narrative');
        expect(refusal?.field ?? 'narrative').toBe('narrative');
        if (refusal === null) expect(countGraphemes(text.trim())).toBeLessThanOrEqual(limits.maximum);
      }),
    );
    expect(checkText('ab', limits, 'x')?.params).toEqual({ minimum: 3 });
    expect(checkText('a'.repeat(11), limits, 'x')?.params).toEqual({ maximum: 10 });
  });
});

describe('A title', () => {
  it('is kept when it is plain, emoji without joiners included', () => {
    expect(judgeTitle('Décret 🇫🇷')).toBeNull();
  });

  it('is judged as a text first', () => {
    expect(judgeTitle('ab')).toBe('TEXT_TOO_SHORT');
  });

  it.each(['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'])(
    'B-35 is refused with the bidirectional control %j',
    (control) => {
      expect(judgeTitle(`abc${control}d`)).toBe('TEXT_HAS_INVISIBLE_CHARACTERS');
    },
  );

  it.each(['\u200b', '\u200c', '\u200d', '\u2060', '\u200e', '\u200f', '\u061c', '\u2064'])(
    'B-35 is refused with %j, which has no width',
    (nothing) => {
      expect(judgeTitle(`abc${nothing}d`)).toBe('TEXT_HAS_INVISIBLE_CHARACTERS');
    },
  );

  it('is one line', () => {
    expect(judgeTitle('\tabc\n')).toBeNull();
    expect(judgeTitle('abc\nd')).toBe('TEXT_HAS_INVISIBLE_CHARACTERS');
    expect(judgeTitle('abc\td')).toBe('TEXT_HAS_INVISIBLE_CHARACTERS');
  });
});

describe('A choice', () => {
  it('is one of the list', () => {
    expect(checkChoice('LAW', ['LAW', 'DECREE'], 'kind')).toBeNull();
    expect(checkChoice('law', ['LAW', 'DECREE'], 'kind')).toEqual({ code: 'CHOICE_UNKNOWN', field: 'kind' });
  });

  it('B-38 is not the name of a property', () => {
    expect(checkChoice('__proto__', ['LAW'], 'kind')?.code).toBe('CHOICE_UNKNOWN');
    expect(checkChoice('length', ['LAW'], 'kind')?.code).toBe('CHOICE_UNKNOWN');
  });
});

describe('A date given', () => {
  it('B-62 is a date of a plan, or is refused with the years that are', () => {
    expect(checkDate('2022-Q1', 'on')).toBeNull();
    expect(checkDate('1899', 'on')).toEqual({
      code: 'DATE_INVALID',
      field: 'on',
      params: { minimum: 1900, maximum: 2200 },
    });
  });
});
