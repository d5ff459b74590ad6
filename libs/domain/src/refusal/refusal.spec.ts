import { inField } from './in-field.ts';
import { REFUSAL_CODES, refusal, REFUSALS, refusalSentence } from './refusal.ts';

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

describe('The list of refusals', () => {
  it.each(REFUSAL_CODES)('G-55 %s names the values that its sentences take, in both languages', (code) => {
    const { fr, en, params } = REFUSALS[code];
    expect(new Set(placeholders(fr))).toEqual(new Set(params));
    expect(new Set(placeholders(en))).toEqual(new Set(params));
  });

  it.each(REFUSAL_CODES)('%s says what is wrong, then what to do', (code) => {
    const { fr, en } = REFUSALS[code];
    for (const sentence of [fr, en]) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence.split(/[.;:?\u202f] /).length).toBeGreaterThan(1);
    }
  });
});

describe('The sentence of a refusal', () => {
  it('holds its values, in the language asked for', () => {
    const tooLong = refusal('TEXT_TOO_LONG', { field: 'narrative', params: { maximum: 10_000 } });
    expect(refusalSentence(tooLong, 'fr')).toContain('Ramenez-le à 10\u202f000 caractères');
    expect(refusalSentence(tooLong, 'en')).toContain('Shorten it to 10,000 characters');
  });

  it('takes a value said differently in each language', () => {
    const params = { ministry: { fr: 'le ministère de la justice', en: 'the Ministry of Justice' } };
    expect(refusalSentence(refusal('NOT_LEAD_MINISTRY', { params }), 'fr')).toContain('le ministère de la justice');
    expect(refusalSentence(refusal('NOT_LEAD_MINISTRY', { params }), 'en')).toContain('the Ministry of Justice');
  });

  it('B-37 takes a value literally, whatever it contains', () => {
    const params = { ministry: "$& $' {ministry}" };
    expect(refusalSentence(refusal('NOT_LEAD_MINISTRY', { params }), 'en')).toContain("led by $& $' {ministry}.");
  });

  it('groups the digits of a large number as its language does, and leaves a year whole', () => {
    const tooLong = refusal('TEXT_TOO_LONG', { params: { maximum: 10_000 } });
    expect(refusalSentence(tooLong, 'fr')).toContain('10\u202f000 caractères');
    expect(refusalSentence(tooLong, 'en')).toContain('10,000 characters');
    const badDate = refusal('DATE_INVALID', { params: { minimum: 1900, maximum: 2200 } });
    expect(refusalSentence(badDate, 'fr')).toContain('entre 1900 et 2200');
  });

  it('leaves no brace open when a value is missing', () => {
    expect(refusalSentence({ code: 'NOT_LEAD_MINISTRY' }, 'en')).not.toContain('{');
  });
});

describe('A refusal seen from one level higher', () => {
  it('names the whole path to its field', () => {
    expect(inField(refusal('TEXT_EMPTY', { field: 'reason' }), 'forecastsMoved.0').field).toBe(
      'forecastsMoved.0.reason',
    );
    expect(inField(refusal('TEXT_EMPTY'), 'forecastsMoved.0').field).toBe('forecastsMoved.0');
  });
});
