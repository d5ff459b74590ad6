import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApolloTestingModule } from 'apollo-angular/testing';

import { aComparison, aMove, comparisonChoices, someCounts, someMoves } from '../../testing/a-comparison.ts';
import { answerByContract } from '../../testing/by-contract.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { Session } from '../session/session.ts';
import { ComparePage } from './compare.page.ts';
import { compareChoicesQuery, comparisonQuery, movesQuery } from './compare.query.ts';

async function open(
  address: Record<string, string> = {},
  choices = comparisonChoices(),
): Promise<ComponentFixture<ComparePage>> {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter([]), Session],
  });
  await speak('fr', 'shell', 'compare');
  // jsdom has no canvas to draw on, and says so on each attempt.
  jest.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  const fixture = TestBed.createComponent(ComparePage);
  for (const [name, value] of Object.entries({ planCode: 'essai', ...address }))
    fixture.componentRef.setInput(name, value);
  await settle(fixture);
  await answerByContract(fixture, compareChoicesQuery, choices);
  return fixture;
}

const html = (fixture: ComponentFixture<unknown>) => fixture.nativeElement as HTMLElement;
const clean = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const button = (fixture: ComponentFixture<unknown>, name: string) =>
  [...html(fixture).querySelectorAll('button')].find((one) => clean(one).startsWith(name));

describe('what changed', () => {
  it('says it in a sentence, then action by action: what, by how much, who, when and why', async () => {
    const page = await open();
    await answerByContract(
      page,
      comparisonQuery,
      aComparison(someCounts({ total: 2, actions: 1, forecast: 1, newlyLate: 1 })),
    );
    const late = aMove({ kind: 'NEWLY_LATE', sentence: 'Action en retard.', days: null, reason: null });
    await answerByContract(
      page,
      movesQuery,
      someMoves([{ ...late, entry: null, at: null, by: null, validatedBy: null }, aMove()]),
    );
    expect(clean(html(page).querySelector('.says'))).toBe(
      '1 action a bougé : 1 nouveau retard et 1 échéance déplacée.',
    );
    expect(clean(html(page).querySelector('.between'))).toBe('Du 25 octobre 2026 au 25 novembre 2026');
    const [byTime, byUpdate] = [...html(page).querySelectorAll('.cause')].map(clean);
    expect(byTime).toContain('Action en retard. Le temps seul : personne n’a rien modifié');
    expect(byUpdate).toContain('reporté de 91 jours');
    expect(byUpdate).toContain('+91 j');
    expect(byUpdate).toContain('Les crédits arrivent en janvier.');
    expect(byUpdate).toContain('Aurore Exemple, validé par Élise Prototype');
    expect(byUpdate).toContain('24 novembre 2026 à 11 h 00');
    expect(byUpdate).toContain('registre nº 138');
    expect(html(page).querySelector('.meta a')).toBeNull();
  });

  it('asks for what the address says', async () => {
    const address = {
      du: '2022-01-15',
      au: '2022-02-15',
      base: 'connu',
      axe: '1',
      ministere: 'inconnu',
      type: 'forecast',
      part: 'realisees',
    };
    const page = await open(address);
    const moments = { from: { on: '2022-01-15', basis: 'RECORDED' }, to: { on: '2022-02-15', basis: 'RECORDED' } };
    const whose = { axes: [1], ministries: [null] };
    expect(await answerByContract(page, comparisonQuery, aComparison(someCounts()))).toMatchObject({
      ...moments,
      whose,
      among: whose,
      share: 'DONE',
    });
    expect(await answerByContract(page, movesQuery, someMoves([]))).toMatchObject({
      ...moments,
      filter: { ...whose, kinds: ['FORECAST'] },
    });
  });

  it('begins with the last committee when there was one, and offers the last visit', async () => {
    const page = await open({}, comparisonChoices('2026-03-12T09:00:00.000Z', '2026-11-20T17:30:00.000Z'));
    expect(await answerByContract(page, comparisonQuery, aComparison(someCounts()))).toMatchObject({
      from: { at: '2026-03-12T09:00:00.000Z', basis: 'EFFECTIVE' },
      to: null,
    });
    expect(button(page, 'Depuis « COPIL du 12 mars »')?.getAttribute('aria-pressed')).toBe('true');
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button(page, 'Depuis ma dernière visite')?.click();
    expect(goTo.mock.calls[0]?.[1]?.queryParams).toEqual({ periode: 'visite', du: null, au: null });
  });

  it('at a date looks back from there, on its basis, and knows nothing of later visits', async () => {
    const choices = comparisonChoices(null, '2026-11-20T17:30:00.000Z');
    const page = await open({ planCode: 'essai@2022-10-15~connu', periode: 'mois' }, choices);
    expect(await answerByContract(page, comparisonQuery, aComparison(someCounts()))).toMatchObject({
      asOf: { on: '2022-10-15', basis: 'RECORDED' },
      planCode: 'essai',
      from: { on: '2022-09-15', basis: 'RECORDED' },
      to: null,
    });
    expect(button(page, 'Depuis ma dernière visite')).toBeUndefined();
    expect(html(page).querySelectorAll('[type=radio][name=basis]')).toHaveLength(0);
  });

  it('says that nothing moved, and offers to look further back', async () => {
    const page = await open({ periode: 'semaine' });
    await answerByContract(page, comparisonQuery, aComparison(someCounts()));
    expect(clean(html(page).querySelector('.nothing'))).toContain(
      'Rien n’a bougé entre le 25 octobre 2026 et le 25 novembre 2026',
    );
    expect(button(page, 'Voir les 3 derniers mois')).toBeDefined();
  });

  it('says that all is added where the plan was not there yet', async () => {
    const page = await open({ du: '2021-11-01' });
    await answerByContract(
      page,
      comparisonQuery,
      aComparison(someCounts({ total: 1, actions: 1, added: 1 }), { before: null }),
    );
    expect(clean(html(page).querySelector('.finding'))).toContain('tout ce qu’il contient est compté comme ajouté');
  });

  it('refuses a period that ends before it begins, without asking', async () => {
    const page = await open({ du: '2023-01-01', au: '2022-01-01' });
    expect(clean(html(page).querySelector('[role=alert]'))).toContain('finit avant de commencer');
  });

  it('shows one kind alone, several, or all again', async () => {
    const page = await open({ type: 'forecast' });
    await answerByContract(
      page,
      comparisonQuery,
      aComparison(someCounts({ total: 2, actions: 1, forecast: 1, newlyLate: 1 })),
    );
    await answerByContract(page, movesQuery, someMoves([aMove()]));
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const asked = () => goTo.mock.calls.at(-1)?.[1]?.queryParams;
    button(page, 'Nouveaux retards')?.click();
    expect(asked()).toEqual({ type: 'forecast,newly-late' });
    button(page, 'Échéances')?.click();
    expect(asked()).toEqual({ type: null });
    button(page, 'Tout')?.click();
    expect(asked()).toEqual({ type: null });
  });

  it('loads the next page after the one before, and keeps both', async () => {
    const page = await open();
    await answerByContract(page, comparisonQuery, aComparison(someCounts({ total: 2, actions: 2, forecast: 2 })));
    await answerByContract(page, movesQuery, someMoves([aMove()], 'c1', 2));
    button(page, 'Charger la suite (1 sur 2)')?.click();
    await settle(page);
    const next = aMove({ action: { ...aMove().action, number: 10 } });
    expect(await answerByContract(page, movesQuery, someMoves([next], null, 2))).toMatchObject({ after: 'c1' });
    expect(html(page).querySelectorAll('jl-moved-action')).toHaveLength(2);
  });
});
