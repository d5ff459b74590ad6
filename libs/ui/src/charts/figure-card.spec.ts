import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';

import { aFigure } from '../testing/a-figure.ts';
import { FigureCard } from './figure-card.ts';
import { StackedBarsFigure } from './stacked-bars-figure.ts';

@Component({
  imports: [FigureCard, StackedBarsFigure],
  template: `
    <jl-figure-card
      topic="Statut par axe"
      [heading]="heading"
      [note]="note"
      language="fr"
      [figure]="figure"
      (follow)="followed.push($event)"
    >
      <jl-stacked-bars summary="2 actions réalisées" language="fr" [figure]="figure" (follow)="followed.push($event)" />
    </jl-figure-card>
  `,
})
class Page {
  protected readonly figure = aFigure();
  protected readonly heading = { words: '2 actions réalisées', fields: ['a.done'] };
  protected readonly note = { words: '6 actions', fields: ['total'] };
  readonly followed: string[] = [];
}

async function open() {
  const fixture = TestBed.createComponent(Page);
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const press = async (name: string) => {
    [...page.querySelectorAll('button')].find((button) => button.textContent.trim() === name)?.click();
    await fixture.whenStable();
  };
  return { page, press, followed: fixture.componentInstance.followed };
}

describe('a figure on its card', () => {
  beforeEach(() => {
    // jsdom has no canvas to draw on, and says so on each attempt.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });

  it('E-09 says what it shows: a title, a named image, and its rows in words', async () => {
    const { page } = await open();
    expect(page.querySelector('h2')?.textContent).toBe('2 actions réalisées');
    expect(page.querySelector('canvas')?.getAttribute('aria-label')).toBe('2 actions réalisées');
    const rows = [...page.querySelectorAll('ol li')].map((row) => [...row.children].map((part) => part.textContent));
    expect(rows).toEqual([
      ['Axe A', '3'],
      ['Axe B', '3'],
    ]);
  });

  it('E-09 shows the same values in its table, each with its link', async () => {
    const { page, press } = await open();
    await press('Tableau');
    const rows = [...page.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent.trim()),
    );
    expect(rows).toEqual([
      ['Axe A', '2', '0', '1'],
      ['Axe B', '0', '0', '3'],
    ]);
    expect([...page.querySelectorAll('td a')].map((link) => link.getAttribute('href'))).toEqual([
      '/a/done',
      '/a/unknown',
      '/b/unknown',
    ]);
  });

  it('leads to the list behind a value, and leaves a new tab to the browser', async () => {
    const { page, press, followed } = await open();
    await press('Tableau');
    const link = page.querySelector<HTMLAnchorElement>('td a');
    link?.click();
    // The browser would open its tab here; jsdom has none.
    page.addEventListener('click', (event) => {
      event.preventDefault();
    });
    link?.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
    expect(followed).toEqual(['/a/done']);
  });

  it('E-04 is walked through with the arrows, one stop of the Tab key in all', async () => {
    const { page } = await open();
    const links = [...page.querySelectorAll<HTMLAnchorElement>('jl-segment-links a')];
    document.body.append(page);
    links[0]?.focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      TestBed.tick();
    }
    expect(document.activeElement).toBe(links[1]);
    expect(links.map((link) => link.tabIndex)).toEqual([-1, 0, -1]);
    page.remove();
  });
});
