import { ReadOnce } from './read-once.ts';

const say = (value: string, params?: Record<string, unknown>): unknown =>
  new ReadOnce().transpile({ value, params, translation: { other: 'our own words' }, key: 'a.key' });

describe('a sentence with the words of somebody in it', () => {
  it('puts each value where it is named', () => {
    expect(say('{{ name }}, le {{ date }}', { name: 'Aurore', date: '1er mars' })).toBe('Aurore, le 1er mars');
  });

  it('B-30 keeps braces that somebody wrote, even those that name the value itself', () => {
    expect(say('Renvoyée : {{ reason }}', { reason: '{{ reason }} {{ other }} $& {{x}}' })).toBe(
      'Renvoyée : {{ reason }} {{ other }} $& {{x}}',
    );
  });

  it('leaves out what has no value', () => {
    expect(say('{{ toString }}{{ absent }}.', {})).toBe('.');
  });
});
