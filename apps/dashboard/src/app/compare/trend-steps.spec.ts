import { TestBed } from '@angular/core/testing';

import { aTrend } from '../../testing/a-comparison.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { Words } from '../words/words.ts';
import { trendFinding, trendSteps, trendTable } from './trend-steps.ts';

describe('the trend', () => {
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    await speak('fr', 'compare');
  });
  const t = () => TestBed.inject(Words).t;
  const finding = (given: Parameters<typeof aTrend>[0]) =>
    trendFinding(aTrend(given), TestBed.inject(Words)).words.replace(/[\u00a0\u202f]/g, ' ');

  it('goes from the share before to the share after by steps that add up', () => {
    const steps = trendSteps(aTrend(), t(), 'fr');
    expect(steps.map(({ key }) => key)).toEqual(['before', 'left', 'moved', 'rebaselined', 'entered', 'after']);
    expect(steps.map(({ said }) => said.words.replace(/[\u00a0\u202f]/g, ' '))).toEqual([
      '25 %',
      '0 point',
      '+25 points',
      '−25 points',
      '0 point',
      '25 %',
    ]);
    expect(trendTable(steps, t()).rows.map(({ values }) => values[0])).toEqual([25, 0, 25, -25, 0, 25]);
  });

  it('says first what promises put off hide', () => {
    expect(finding({})).toBe(
      'Part des actions en retard : de 25 % à 25 %. Sans les dates revues, elle serait plus haute de 25 points',
    );
  });

  it('says how far it went, or that it stood still', () => {
    const other = { share: 'DONE', rebaselined: 0, moved: 0.077 } as const;
    expect(finding({ ...other, after: 0.327, change: 0.077 })).toBe(
      'Part des actions réalisées : de 25 % à 32,7 %, soit +7,7 points',
    );
    expect(finding({ ...other, moved: 0 })).toBe('Part des actions réalisées : 25 %, sans changement');
  });

  it('is not drawn when nothing is like for like', () => {
    const nothing = { moved: null, entered: null, left: null, rebaselined: null };
    expect(trendSteps(aTrend({ ...nothing, before: null, change: null }), t(), 'fr')).toEqual([]);
    expect(finding({ ...nothing, before: null, change: null })).toContain('rien à comparer');
    expect(finding(nothing)).toContain('aucune action n’est présente aux deux dates');
  });
});
