import { TestBed } from '@angular/core/testing';

import { provideWords, speak } from '../../testing/with-words.ts';
import { said } from './said.ts';
import { shownIn } from './shown.ts';

const answer = Object.freeze({
  statuses: Object.freeze({ done: 3 }),
  late: Object.freeze([Object.freeze({ days: 1517 })]),
  progress: { value: null as number | null },
});

describe('a number on screen', () => {
  it('is the field that the way to it says, also in an answer that is frozen', () => {
    const at = shownIn('plan.overview', answer);
    expect(at((of) => of.statuses.done)).toEqual({ field: 'plan.overview.statuses.done', value: 3 });
    expect(at((of) => of.late[0]?.days)).toEqual({ field: 'plan.overview.late.0.days', value: 1517 });
    expect(at((of) => of.progress.value)).toEqual({ field: 'plan.overview.progress.value', value: null });
  });

  it('keeps its field when it is put into words', async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    const words = await speak('fr', 'overview');
    const at = shownIn('plan.overview', answer);
    const told = said(words, ({ count }) =>
      count(
        'overview.late.days',
        at((of) => of.late[0]?.days),
      ),
    );
    expect(told).toEqual({ words: '1\u202f517 jours', fields: ['plan.overview.late.0.days'] });
  });
});
