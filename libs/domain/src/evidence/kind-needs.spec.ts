import { EVIDENCE_KINDS } from '../action/evidence.ts';
import { aFile, someEvidence } from '../testing/samples.ts';
import { isOfficialReference, KIND_NEEDS, missingFor } from './kind-needs.ts';

const bare = { url: '', reference: null, dated: null, file: aFile() };

describe('What a kind of evidence asks for', () => {
  it.each(EVIDENCE_KINDS)('is what the table says of %s', (kind) => {
    const { reference, date, address } = KIND_NEEDS[kind];
    const missing = missingFor(someEvidence({ kind, ...bare })).map(({ field }) => field);
    expect(missing).toEqual([
      ...(address ? ['url'] : []),
      ...(reference ? ['reference'] : []),
      ...(date ? ['dated'] : []),
    ]);
    expect(missingFor(someEvidence({ kind }))).toEqual([]);
  });

  it('takes any reference for a circular, and blanks for none', () => {
    expect(missingFor(someEvidence({ kind: 'CIRCULAR', reference: 'Instruction du ministre' }))).toEqual([]);
    expect(missingFor(someEvidence({ kind: 'CIRCULAR', reference: ' ' }))).toMatchObject([
      { code: 'EVIDENCE_NEEDS_REFERENCE' },
    ]);
  });

  it('B-38 asks nothing of a kind that does not exist: that is refused by itself', () => {
    expect(missingFor(someEvidence({ kind: '__proto__' as never, ...bare }))).toEqual([]);
  });

  it.each([
    'SSAA2134567D',
    'NOR : ssaa2134567d',
    'JORF n° 0264 du 13 novembre 2021',
    'JORFTEXT000044322353',
    'Loi n° 2021-1109',
  ])('finds an official text by %s', (reference) => {
    expect(isOfficialReference(reference)).toBe(true);
  });

  it.each(['', 'le décret', 'SSAA213456D', 'n° 12', 'JORF', '2021'])('finds none by « %s »', (reference) => {
    expect(isOfficialReference(reference)).toBe(false);
  });
});
