import { TestBed } from '@angular/core/testing';
import { Router, provideRouter, withComponentInputBinding, withRouterConfig } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Component, input } from '@angular/core';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { button } from '../../testing/find.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { ofNow } from '../moment/of-now.ts';
import { PlanChanges } from '../live/plan-changes.ts';
import { Notices } from '../notices/notices.ts';
import { CurrentPlan } from './current-plan.ts';
import { PlanArea } from './plan-area.ts';

@Component({ selector: 'jl-page', template: '<h1>Page de {{ planCode() }}</h1>' })
class Page {
  readonly planCode = input.required<string>();
}

const HEADER = { id: 'pla_1', code: 'essai', name: 'Essai', presentedOn: '2021-11-15' };
const plan = {
  __typename: 'Plan',
  ...HEADER,
  periodStart: null,
  periodEnd: null,
  successorName: null,
  successorOn: null,
  successorUrl: null,
};

async function open(address: string) {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [
      provideWords(),
      provideRouter(
        [
          {
            path: 'plans/:planCode',
            component: PlanArea,
            children: [
              { path: 'my-work', canActivate: [ofNow], component: Page },
              { path: '**', component: Page },
            ],
          },
        ],
        withComponentInputBinding(),
        withRouterConfig({ paramsInheritanceStrategy: 'always' }),
      ),
      CurrentPlan,
      PlanChanges,
    ],
  });
  await speak('fr', 'shell');
  const harness = await RouterTestingHarness.create(address);
  const server = TestBed.inject(ApolloTestingController);
  await settle(harness.fixture);
  return {
    harness,
    server,
    root: harness.routeNativeElement?.parentElement as HTMLElement,
    answer: async (name: string, data: Record<string, unknown>) => {
      const asked = server.expectOne(name);
      asked.flushData(data);
      await settle(harness.fixture);
      return asked.operation.variables;
    },
  };
}

describe('the pages of a plan', () => {
  it('are of the moment that the address names, and are not watched for changes then', async () => {
    const area = await open('/plans/essai@2022-03-31/overview');
    expect(await area.answer('PlanHeader', { plan })).toMatchObject({ planCode: 'essai', asOf: { on: '2022-03-31' } });
    expect(area.root.textContent).toContain('Page de essai@2022-03-31');
    area.server.expectNone('PlanChanged');
  });

  it('are watched for changes now', async () => {
    const area = await open('/plans/essai/overview');
    expect(area.server.expectOne('PlanChanged').operation.variables).toEqual({
      planCode: 'essai',
      since: null,
    });
  });

  it('say since when the plan is there, before it was, and offer that date', async () => {
    const area = await open('/plans/essai@2020-01-01/overview');
    await area.answer('PlanHeader', { plan: null });
    const since = { __typename: 'AsOfMoment', at: '2021-11-15T22:59:59.999Z', on: '2021-11-15', basis: 'EFFECTIVE' };
    await area.answer('PlanBeginning', { plan: { __typename: 'Plan', id: 'pla_1', name: 'Essai', since } });
    expect(area.root.textContent).toContain('Au 1er janvier 2020, il n’y avait pas encore de plan');
    expect(area.root.textContent).toContain('Le plan existe depuis le 15 novembre 2021.');
    const link = button(area.root, 'Voir le plan au 15 novembre 2021');
    expect(link.getAttribute('href')).toBe('/plans/essai@2021-11-15/overview');
  });

  it('say that no plan has this code, whatever the moment', async () => {
    const area = await open('/plans/essai@2020-01-01/overview');
    await area.answer('PlanHeader', { plan: null });
    await area.answer('PlanBeginning', { plan: null });
    expect(area.root.textContent).toMatch(/Aucun plan ne porte le code «.essai.»/);
  });

  it('refuse a date yet to come without asking the server for it', async () => {
    const area = await open('/plans/essai@2190-01-01/overview');
    area.server.expectNone('PlanHeader');
    expect(area.root.textContent).toContain('Cette date n’est pas encore passée');
    expect(button(area.root, 'Voir le plan aujourd’hui').getAttribute('href')).toBe('/plans/essai/overview');
  });

  it('refuse what is no date', async () => {
    const area = await open('/plans/essai@hier/overview');
    area.server.expectNone('PlanHeader');
    expect(area.root.textContent).toContain('une date que l’on ne peut pas lire');
  });

  it('leave the past for a page that is of now alone, and say so', async () => {
    await open('/plans/essai@2022-03-31/my-work?list=all');
    expect(TestBed.inject(Router).url).toBe('/plans/essai/my-work?list=all');
    expect(
      TestBed.inject(Notices)
        .notices()
        .map(({ key }) => key),
    ).toEqual(['shell.moment.left']);
  });
});
