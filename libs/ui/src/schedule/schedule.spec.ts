import { TestBed } from '@angular/core/testing';
import type { CivilDate } from '#domain';

import type { ScheduleRow } from './schedule.ts';
import { Schedule } from './schedule.ts';

const day = (text: string) => text as CivilDate;
const ROWS: readonly ScheduleRow[] = [
  {
    ...{ key: 'a', title: 'Guide publié', href: '/actions/3', place: 'Action 3', isReached: false, slip: null },
    ...{ promised: 'septembre 2022', due: 'septembre 2022', late: { count: 1517, field: 'node.a.daysLate' } },
    paths: [{ from: day('2022-09-30'), to: day('2026-11-25'), isLate: true }],
    marks: [{ on: day('2022-09-30'), shape: 'promise' }],
  },
  {
    ...{ key: 'b', title: 'Bilan', href: '/actions/13', place: 'Action 13', isReached: false, slip: null },
    ...{ promised: null, due: null, late: null, paths: [], marks: [] },
  },
];

async function draw() {
  const fixture = TestBed.createComponent(Schedule);
  const words = {
    ...{ milestone: 'Jalon', promised: 'Promis', expected: 'Attendu', reached: 'Atteint', none: 'sans date' },
    ...{ expectedOrReached: 'Attendu ou atteint', late: 'Retard', marks: { promise: 'Promesse', forecast: 'Attendu' } },
  };
  const shown = { on: day('2026-11-25'), label: 'aujourd’hui' };
  for (const [name, value] of Object.entries({
    rows: ROWS,
    caption: 'Tous les jalons',
    shown,
    words,
    language: 'fr',
  })) {
    fixture.componentRef.setInput(name, value);
  }
  const followed: string[] = [];
  fixture.componentInstance.follow.subscribe((href) => followed.push(href));
  await fixture.whenStable();
  return { element: fixture.nativeElement as HTMLElement, followed };
}

const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('a schedule', () => {
  it('says in words, row by row, what it draws', async () => {
    const { element } = await draw();
    const said = [...element.querySelectorAll('ol > li')].map((row) =>
      [...row.querySelectorAll('a, .place, dt, dd')].map(clean),
    );
    expect(said).toEqual([
      [
        ...['Guide publié', 'Action 3', 'Promis', 'septembre 2022'],
        ...['Attendu', 'septembre 2022', '1 517 jours de retard'],
      ],
      ['Bilan', 'Action 13', 'Promis', 'sans date', 'Attendu', 'sans date'],
    ]);
  });

  it('draws on one scale: late goes from the promise to the day shown', async () => {
    const { element } = await draw();
    const [late, undated] = element.querySelectorAll<HTMLElement>('ol .track');
    const left = (of: Element | null | undefined) => Number.parseFloat((of as HTMLElement).style.left);
    const path = late?.querySelector<HTMLElement>('.path.late');
    expect(left(path)).toBeCloseTo(left(late?.querySelector('svg')), 3);
    expect(left(path) + Number.parseFloat(path?.style.width ?? '')).toBeCloseTo(left(late?.querySelector('.now')), 3);
    expect(undated?.querySelectorAll('svg, .path')).toHaveLength(0);
    expect(left(undated?.querySelector('.now'))).toBe(left(late?.querySelector('.now')));
  });

  it('explains the marks that are there, and no others', async () => {
    const { element } = await draw();
    expect([...element.querySelectorAll('.legend li')].map(clean)).toEqual(['Promesse', 'Retard']);
  });

  it('leads to what a milestone belongs to without a reload', async () => {
    const { element, followed } = await draw();
    element.querySelector('a')?.click();
    expect(followed).toEqual(['/actions/3']);
  });
});
