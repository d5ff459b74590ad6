import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApolloTestingModule } from 'apollo-angular/testing';

import { aListedAction, aPage, someChoices } from '../../testing/a-plan.ts';
import { type } from '../../testing/find.ts';
import { answerByContract } from '../../testing/by-contract.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { Session } from '../session/session.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { settle } from '../../testing/settle.ts';
import type { ActionListQuery } from '../graphql/generated/graphql.ts';
import { actionListQuery, filterChoicesQuery } from './action-list.query.ts';
import { ActionsPage } from './actions.page.ts';

async function open(address: Record<string, string> = {}): Promise<ComponentFixture<ActionsPage>> {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter([]), CurrentPlan, Session],
  });
  await speak('fr', 'shell', 'actions');
  const fixture = TestBed.createComponent(ActionsPage);
  fixture.componentRef.setInput('planCode', 'essai');
  for (const [name, value] of Object.entries(address)) fixture.componentRef.setInput(name, value);
  await settle(fixture);
  await answerByContract(fixture, filterChoicesQuery, someChoices());
  return fixture;
}

const answer = (fixture: ComponentFixture<unknown>, page: ActionListQuery) =>
  answerByContract(fixture, actionListQuery, page);

const html = (fixture: ComponentFixture<unknown>) => fixture.nativeElement as HTMLElement;
const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
const button = (fixture: ComponentFixture<unknown>, name: string) =>
  [...html(fixture).querySelectorAll('button')].find((one) => clean(one).includes(name));
const titles = (fixture: ComponentFixture<unknown>) => [...html(fixture).querySelectorAll('tbody th a')].map(clean);

describe('the list of actions', () => {
  it('shows each action with what is declared, deduced and unknown', async () => {
    const page = await open();
    const deduced = { status: 'IN_PROGRESS', statusIsDeduced: true, isLate: true } as const;
    const late = { id: 'j', title: 'J', forecast: '2022-09', state: 'LATE', daysLate: 12 } as const;
    await answer(page, aPage([aListedAction(1, { ...deduced, nextMilestone: late }), aListedAction(2)], 2, null));
    const [first, second] = [...html(page).querySelectorAll('tbody tr')].map(clean);
    expect(first).toContain('En cours');
    expect(first).toContain('déduit, non officiel');
    expect(first).toContain('septembre 2022');
    expect(first).toContain('12\u00a0jours de retard');
    expect(second).toContain('Inconnu');
    expect(second).toContain('non mesuré');
    expect(second).not.toContain('déduit');
  });

  it('says in words what is listed, and takes each condition away', async () => {
    const page = await open({ statut: 'en-cours,inconnu', axe: '1', ministere: 'MJ', retard: 'oui' });
    await answer(page, aPage([aListedAction(1)], 1, null));
    expect(clean(html(page).querySelector('[role=status]'))).toBe(
      '1 action sur 120\u00a0: statut en cours, statut inconnu, axe 1, Informer, Justice, en retard',
    );
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button(page, 'statut inconnu')?.click();
    expect(goTo.mock.calls[0]?.[1]?.queryParams).toMatchObject({ statut: 'en-cours', axe: '1', retard: 'oui' });
  });

  it('asks the server for what the address says', async () => {
    const page = await open({ statut: 'inconnu', contradiction: 'toutes', tri: 'retard' });
    expect(await answer(page, aPage([], 0, null))).toEqual({
      planCode: 'essai',
      filter: { statuses: [null], contradiction: 'ANY' },
      orderBy: 'LATENESS',
      first: 50,
      after: null,
    });
  });

  it('asks of the past, says it in words, and takes it away', async () => {
    const page = await open({ etait: 'suspendue', du: '2022-04-01', au: '2022-06-30', joursderetard: '30' });
    const asked = await answer(page, aPage([aListedAction(1)], 1, null));
    expect(asked['filter']).toEqual({
      lateForMoreThanDays: 30,
      was: { statuses: ['SUSPENDED'], since: '2022-04-01', until: '2022-06-30' },
    });
    expect(clean(html(page).querySelector('[role=status]'))).toBe(
      '1 action sur 120\u00a0: en retard depuis plus de 30 jours, a été suspendue entre le 1er avril 2022 et le 30 juin 2022',
    );
    expect(html(page).querySelector('details')?.open).toBe(true);
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button(page, 'a été suspendue')?.click();
    expect(goTo.mock.calls[0]?.[1]?.queryParams).toMatchObject({
      joursderetard: '30',
      etait: null,
      du: null,
      au: null,
    });
  });

  it('waits for what the action was before it asks for days', async () => {
    const page = await open();
    await answer(page, aPage([aListedAction(1)], 1, null));
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const [since] = html(page).querySelectorAll<HTMLInputElement>('input[type=date]');
    type(since!, '2022-04-01');
    since!.dispatchEvent(new Event('change'));
    await settle(page);
    expect(goTo).not.toHaveBeenCalled();
    const what = [...html(page).querySelectorAll('select')].find((one) => clean(one).includes('suspendue'));
    type(what!, 'suspendue');
    expect(goTo.mock.calls[0]?.[1]?.queryParams).toMatchObject({ etait: 'suspendue', du: '2022-04-01', au: null });
  });

  it('loads the next page after the one before, and keeps both', async () => {
    const page = await open();
    await answer(page, aPage([aListedAction(1)], 2, 'c1'));
    button(page, 'Charger la suite (1 sur 2)')?.click();
    await settle(page);
    const asked = await answer(page, aPage([aListedAction(2)], 2, null));
    expect(asked['after']).toBe('c1');
    expect(titles(page)).toEqual(['Action numéro 1', 'Action numéro 2']);
    expect(button(page, 'Charger la suite')).toBeUndefined();
  });

  it('says that nothing matches, and offers to show everything', async () => {
    const page = await open({ texte: 'zzz' });
    await answer(page, aPage([], 0, null));
    expect(clean(html(page))).toContain('Aucune action ne correspond');
    expect(button(page, 'Tout afficher')).toBeDefined();
  });

  it('asks once for what is typed, when typing pauses', async () => {
    const page = await open();
    await answer(page, aPage([aListedAction(1)], 1, null));
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    const field = html(page).querySelector<HTMLInputElement>('input[type=search]');
    for (const text of ['r', 'ré', 'rés ']) {
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input'));
      await settle(page);
    }
    await new Promise((done) => setTimeout(done, 350));
    expect(goTo.mock.calls.map(([, extras]) => extras?.queryParams?.['texte'] as string)).toEqual(['rés']);
  });
});
