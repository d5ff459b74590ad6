import { TestBed } from '@angular/core/testing';
import type { CivilDate } from '#domain';

import { plainly } from '../said/said.ts';
import { LifeLine } from './life-line.ts';
import type { LifeLane } from './life-line-lanes.ts';
import { timeScale } from './time-scale.ts';

const day = (text: string) => text as CivilDate;
const shown = day('2026-11-25');
const lane = (key: string, more: Partial<LifeLane>): LifeLane => ({
  key,
  label: key,
  bands: [],
  paths: [],
  marks: [],
  ...more,
});
const LANES: readonly LifeLane[] = [
  lane('Statut', {
    bands: [
      {
        from: day('2021-11-15'),
        to: shown,
        label: 'En cours',
        words: 'En cours, depuis le 15 novembre 2021',
        colour: '--jl-in-progress',
        pattern: 'diagonal',
        href: '/alors',
      },
    ],
  }),
  lane('Jalon', {
    paths: [{ from: day('2022-06-30'), to: shown, isLate: true }],
    marks: [
      { on: day('2022-06-30'), words: 'juin 2022 : promis', shape: 'promise', href: '/juin' },
      { on: day('2027-06-30'), words: 'juin 2027 : prévu', shape: 'forecast', href: null },
    ],
  }),
];
const legend = {
  promise: 'Promis',
  forecast: 'Prévu',
  reached: 'Atteint',
  proof: 'Preuve',
  verdict: 'Constat',
  late: 'Retard',
  hint: 'Les flèches…',
  lane: 'Quoi',
  event: 'Quand',
};

async function draw() {
  const fixture = TestBed.createComponent(LifeLine);
  const inputs = {
    lanes: LANES,
    summary: plainly('Sa vie'),
    shown: { on: shown, label: 'aujourd’hui' },
    legend,
    language: 'fr',
  };
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  const events = () => [...root.querySelectorAll<HTMLElement>('.event')];
  const press = async (key: string) => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await fixture.whenStable();
  };
  return { fixture, root, events, press };
}

describe('a life on one line', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('E-08 says each event in full, and leads to it where it leads anywhere', async () => {
    const { events } = await draw();
    expect(events().map((one) => [one.getAttribute('aria-label'), one.getAttribute('href')])).toEqual([
      ['En cours, depuis le 15 novembre 2021', '/alors'],
      ['juin 2022 : promis', '/juin'],
      ['juin 2027 : prévu', null],
    ]);
  });

  it('E-06 is one stop for Tab, and is walked through by arrows', async () => {
    const { events, press } = await draw();
    expect(events().map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1]);
    events()[0]?.focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(events()[1]);
    expect(events().map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1]);
    await press('End');
    expect(document.activeElement).toBe(events()[2]);
    await press('ArrowRight');
    expect(document.activeElement).toBe(events()[2]);
    await press('Home');
    await press('ArrowLeft');
    expect(document.activeElement).toBe(events()[0]);
  });

  it('shows what has the focus in words', async () => {
    const { root, events, fixture } = await draw();
    expect(root.querySelector('.detail')?.textContent).toBe('Les flèches…');
    events()[1]?.focus();
    await fixture.whenStable();
    expect(root.querySelector('.detail')?.textContent).toBe('juin 2022 : promis');
  });

  it('E-09 has a table that says the same, in order of time', async () => {
    const { root, fixture } = await draw();
    root.querySelectorAll('button')[1]?.click();
    await fixture.whenStable();
    const rows = [...root.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()).join(' | '),
    );
    expect(rows).toEqual([
      'Statut | En cours, depuis le 15 novembre 2021',
      'Jalon | juin 2022 : promis',
      'Jalon | juin 2027 : prévu',
    ]);
  });

  it('leads where an event leads, without loading the page anew', async () => {
    const { fixture, events } = await draw();
    const followed: string[] = [];
    fixture.componentInstance.follow.subscribe((href) => followed.push(href));
    events()[1]?.click();
    expect(followed).toEqual(['/juin']);
  });
});

describe('the scale of a life', () => {
  it('holds everything between its ends, in order', () => {
    const { at } = timeScale(LANES, shown, 'fr');
    const places = ['2021-11-15', '2022-06-30', '2026-11-25', '2027-06-30'].map((text) => at(day(text)));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(Math.min(...places)).toBeGreaterThan(0);
    expect(Math.max(...places)).toBeLessThan(1);
  });

  it.each([
    ['a century', '1930-01-01', '2026-01-01'],
    ['five years', '2021-11-15', '2026-11-25'],
    ['a year', '2025-11-25', '2026-11-25'],
    ['one day', '2026-11-25', '2026-11-25'],
  ])('has a readable number of marks for %s', (_, from, to) => {
    const marks = [{ on: day(from), words: '', shape: 'proof', href: null } as const];
    const { ticks } = timeScale([lane('x', { marks })], day(to), 'fr');
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThanOrEqual(11);
    expect(ticks.every(({ at }) => at >= 0 && at <= 1)).toBe(true);
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
  });

  it('names years for a long life and months for a short one', () => {
    const labels = (from: string) =>
      timeScale(
        [lane('x', { marks: [{ on: day(from), words: '', shape: 'proof', href: null }] })],
        shown,
        'fr',
      ).ticks.map(({ label }) => label);
    expect(labels('2021-11-15')).toContain('2023');
    expect(labels('2026-06-01')).toContain('sept. 2026');
  });
});
