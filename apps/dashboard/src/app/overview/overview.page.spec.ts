import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { anOverview } from '../../testing/a-plan.ts';
import { answerByContract } from '../../testing/by-contract.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { settle } from '../../testing/settle.ts';
import { Session } from '../session/session.ts';
import { overviewQuery } from './overview.query.ts';
import { OverviewPage } from './overview.page.ts';

async function open(axe?: string): Promise<ComponentFixture<OverviewPage>> {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter([]), Session],
  });
  await speak('fr', 'shell', 'overview');
  const fixture = TestBed.createComponent(OverviewPage);
  fixture.componentRef.setInput('planCode', 'essai');
  fixture.componentRef.setInput('axe', axe);
  await settle(fixture);
  return fixture;
}

const answer = (fixture: ComponentFixture<unknown>) => answerByContract(fixture, overviewQuery, anOverview());

const html = (fixture: ComponentFixture<unknown>) => fixture.nativeElement as HTMLElement;
const clean = (element: Element | null) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();

async function press(fixture: ComponentFixture<unknown>, name: string): Promise<void> {
  for (const button of html(fixture).querySelectorAll('button')) if (clean(button) === name) button.click();
  await settle(fixture);
}

describe('the overview', () => {
  beforeEach(() => {
    // jsdom has no canvas to draw on, and says so on each attempt.
    jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  });

  it('shows the five headline figures, each leading to the list behind it', async () => {
    const page = await open();
    await answer(page);
    const tiles = [...html(page).querySelectorAll('jl-headline a')].map((link) => [
      clean(link.querySelector('.figure')),
      clean(link.querySelector('.label')),
      link.getAttribute('href'),
    ]);
    expect(tiles).toEqual([
      ['5', 'Actions', '/plans/essai/actions'],
      ['non mesuré', 'Avancement moyen', '/plans/essai/actions'],
      ['1', 'Jalons en retard', '/plans/essai/schedule?etat=en-retard'],
      ['2', 'Contradictions', '/plans/essai/actions?contradiction=toutes'],
      ['3', 'Préconisations sans action', '/plans/essai/recommendations'],
    ]);
  });

  it('E-09 says the same in the chart and in its table, and each value leads to its actions', async () => {
    const page = await open();
    await answer(page);
    await press(page, 'Tableau');
    const table = html(page).querySelector('jl-figure-table table');
    expect([...(table?.querySelectorAll('thead th') ?? [])].map(clean)).toEqual([
      'Axe',
      'Réalisée',
      'En cours',
      'Inconnu',
    ]);
    expect([...(table?.querySelectorAll('tbody tr') ?? [])].map((row) => [...row.children].map(clean))).toEqual([
      ['1. Informer', '2', '0', '1'],
      ['2. Protéger', '0', '1', '1'],
    ]);
    expect(table?.querySelector('td a')?.getAttribute('href')).toBe('/plans/essai/actions?statut=realisee&axe=1');
  });

  it('puts the actions without a known lead last, and leads to them', async () => {
    const page = await open();
    await answer(page);
    const rows = [...html(page).querySelectorAll('jl-figure-card')][1]?.querySelectorAll('ol a');
    expect([...(rows ?? [])].map((row) => [clean(row), row.getAttribute('href')])).toEqual([
      ['Justice', '/plans/essai/actions?ministere=MJ'],
      ['Pilote inconnu', '/plans/essai/actions?ministere=inconnu'],
    ]);
  });

  it('says until when its curve has dates, when they end before today', async () => {
    const page = await open();
    await answer(page);
    const note = html(page).querySelector('jl-figure-card.whole .note');
    expect(clean(note)).toContain('au 23 novembre 2026\u202f; aucune date après janvier 2022');
  });

  it('shows a late milestone with its promise as precisely as it was made', async () => {
    const page = await open();
    await answer(page);
    const row = html(page).querySelector('jl-ranked-bars tbody tr');
    expect(clean(row)).toContain('Action 4, prévu\u00a0: T4 2022');
    expect(row?.querySelector('a')?.getAttribute('href')).toBe('/plans/essai/actions/4');
  });

  it('asks for what the address says, and keeps it in every link', async () => {
    const page = await open('2');
    const asked = await answer(page);
    expect(asked['filter']).toEqual({ axes: [2] });
    const links = [...html(page).querySelectorAll('jl-figure-card ol a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/plans/essai/actions?axe=2',
      '/plans/essai/actions?axe=2&ministere=MJ',
      '/plans/essai/actions?axe=2&ministere=inconnu',
    ]);
  });

  it('writes what is chosen into the address', async () => {
    const page = await open();
    await answer(page);
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const choice = html(page).querySelectorAll('select')[1];
    if (choice) choice.value = 'MJ';
    choice?.dispatchEvent(new Event('change'));
    expect(goTo.mock.calls[0]?.[1]?.queryParams).toMatchObject({ ministere: 'MJ', axe: null });
  });

  it('says that reading failed, and tries again', async () => {
    const page = await open();
    TestBed.inject(ApolloTestingController).expectOne(overviewQuery).networkError(new Error('no network'));
    await settle(page);
    expect(clean(html(page))).toContain('La lecture a échoué');
    await press(page, 'Réessayer');
    await answer(page);
    expect(html(page).querySelectorAll('jl-headline')).toHaveLength(5);
  });

  it('does not show the figures of one question for another that failed', async () => {
    const page = await open();
    await answer(page);
    page.componentRef.setInput('axe', '1');
    await settle(page);
    expect(html(page).querySelector('[aria-busy=true]')).not.toBeNull();
    TestBed.inject(ApolloTestingController).expectOne(overviewQuery).networkError(new Error('no network'));
    await settle(page);
    expect(html(page).querySelector('jl-headline')).toBeNull();
    expect(clean(html(page))).toContain('La lecture a échoué');
  });

  it('follows the language without being asked again', async () => {
    const page = await open();
    await answer(page);
    await speak('en', 'shell', 'overview');
    await settle(page);
    expect(clean(html(page).querySelector('h1'))).toBe('Overview');
  });
});
