import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { ApolloTestingModule } from 'apollo-angular/testing';

import { answerByContract } from '../../testing/by-contract.ts';
import { button } from '../../testing/find.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { plansQuery } from '../plans/plans-query.ts';
import { PlansPage } from '../plans/plans.page.ts';
import { CurrentPlan } from './current-plan.ts';
import { PlansArea, plansAt } from './plans-area.ts';

const aPlan = {
  ...{ id: 'pla_1', code: 'essai', name: 'Essai', presentedOn: '2021-11-15', periodStart: null, periodEnd: null },
  ...{ successorName: null, overview: { statuses: { total: 13, late: 0 }, progress: { value: null } } },
};
const plans = (nodes: object[]) => ({
  plans: {
    totalCount: nodes.length,
    pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null },
    nodes,
  },
});

async function open(address: string) {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [
      provideWords(),
      provideRouter(
        [{ matcher: plansAt, component: PlansArea, children: [{ path: '', component: PlansPage }] }],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
      CurrentPlan,
    ],
  });
  await speak('fr', 'shell', 'plans');
  const { fixture, routeNativeElement } = await RouterTestingHarness.create(address);
  await settle(fixture);
  return { fixture, root: routeNativeElement!.parentElement!, current: TestBed.inject(CurrentPlan) };
}

describe('the list of plans', () => {
  it('at a date is of the plans that there were, and each leads to what it was', async () => {
    const { fixture, root, current } = await open('/plans@2022-03-31~connu');
    const asked = await answerByContract(fixture, plansQuery, plans([aPlan]));
    expect(asked).toMatchObject({ asOf: { on: '2022-03-31', basis: 'RECORDED' }, first: 25 });
    expect(button(root, 'Essai').getAttribute('href')).toBe('/plans/essai@2022-03-31~connu/overview');
    expect([current.shows(), current.list()]).toEqual(['plans', '/plans@2022-03-31~connu']);
  });

  it('now asks for no moment', async () => {
    const { fixture, root, current } = await open('/plans');
    expect(await answerByContract(fixture, plansQuery, plans([aPlan]))).not.toHaveProperty('asOf');
    expect(button(root, 'Essai').getAttribute('href')).toBe('/plans/essai/overview');
    expect(current.list()).toBe('/plans');
  });

  it('says that there was no plan yet', async () => {
    const { fixture, root } = await open('/plans@2020-01-01');
    await answerByContract(fixture, plansQuery, plans([]));
    expect(root.textContent).toContain('Aucun plan à cette date');
  });

  it('refuses a date that cannot be read, and leads to today', async () => {
    const { root } = await open('/plans@hier');
    expect(root.textContent).toContain('une date que l’on ne peut pas lire');
    expect(button(root, 'Voir le plan aujourd’hui').getAttribute('href')).toBe('/plans');
  });
});
