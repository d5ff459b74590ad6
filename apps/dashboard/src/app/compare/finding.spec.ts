import { TestBed } from '@angular/core/testing';

import { someCounts } from '../../testing/a-comparison.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { Words } from '../words/words.ts';
import { findingOf } from './finding.ts';
import { kindsThere, readKinds, slugOf } from './kinds.ts';

describe('what happened, in a sentence', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    await speak('fr', 'compare');
  });
  const said = (counts: Parameters<typeof someCounts>[0]) =>
    findingOf(someCounts(counts), TestBed.inject(Words)).words.replaceAll('\u00a0', ' ');

  it('names what weighs most, and says that there is more', () => {
    expect(
      said({ actions: 9, newlyDone: 1, newlyLate: 2, forecast: 3, newlyEvidenced: 4, verdict: 1, baseline: 1 }),
    ).toBe(
      '9 actions ont bougé : 1 devenue réalisée, 2 nouveaux retards, 3 échéances déplacées, 1 constat de l’auditeur et d’autres changements.',
    );
  });

  it('names all that there is when there is little', () => {
    expect(said({ actions: 1, newlyLate: 1 })).toBe('1 action a bougé : 1 nouveau retard.');
    expect(said({ actions: 2, added: 1, forecast: 1 })).toBe(
      '2 actions ont bougé : 1 action ajoutée et 1 échéance déplacée.',
    );
  });
});

describe('the kinds of changes', () => {
  it('are those that there are, the weightiest first', () => {
    expect(kindsThere(someCounts({ statusBasis: 1, dropped: 2, contradictionOpened: 3 }))).toEqual([
      { kind: 'DROPPED', count: 2 },
      { kind: 'CONTRADICTION_OPENED', count: 3 },
      { kind: 'STATUS_BASIS', count: 1 },
    ]);
  });

  it('are read from an address as they are written there', () => {
    expect(readKinds(`rien,${slugOf('NEWLY_LATE')},${slugOf('ADDED')},__proto__`)).toEqual(['ADDED', 'NEWLY_LATE']);
    expect(readKinds(undefined)).toEqual([]);
  });
});
