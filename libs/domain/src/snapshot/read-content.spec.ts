import { snapshotContent } from './read-content.ts';

describe('The content of a snapshot', () => {
  it('is read from its bytes', () => {
    const text = '{"format":"jalon-snapshot","name":"COPIL du 12 mars","version":1}';
    expect(snapshotContent(text)).toMatchObject({ name: 'COPIL du 12 mars' });
  });

  it.each(['{"format":"jalon-snapshot","version":2}', '{"format":"other","version":1}', '{}'])(
    'is not guessed when its format is not known: %s',
    (text) => {
      expect(() => snapshotContent(text)).toThrow(RangeError);
    },
  );
});
