import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { addDays, parisDay } from '#domain';

import { button, control, description, type } from '../../testing/find.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { MomentControl } from './moment-control.ts';

const now = parisDay(new Date().toISOString());

const NO_DATES = {
  ...{ periodStart: null, periodEnd: null },
  ...{ successorName: null, successorOn: null, successorUrl: null },
};

async function open(planCode: string, rest = '/actions?retard=oui') {
  const routes = [{ path: '**', children: [] }];
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter(routes), CurrentPlan],
  });
  await speak('fr', 'shell');
  const router = TestBed.inject(Router);
  await router.navigateByUrl(`/plans/${planCode}${rest}`);
  TestBed.inject(CurrentPlan).enter(planCode);
  const fixture: ComponentFixture<MomentControl> = TestBed.createComponent(MomentControl);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  // jsdom has no popovers: what the browser does with them is tried in a browser.
  root.querySelector<HTMLElement>('[popover]')!.hidePopover = () => undefined;
  await settle(fixture);
  const choose = async (on: string) => {
    type(control(root, 'À la fin de quel jour'), on);
    await settle(fixture);
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle(fixture);
  };
  return { root, router, fixture, choose };
}

describe('the date control', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('puts the page on screen at the date, all else of its address kept', async () => {
    const { router, choose } = await open('essai');
    await choose('2022-03-31');
    expect(router.url).toBe('/plans/essai@2022-03-31/actions?retard=oui');
  });

  it('shows what was known then on request', async () => {
    const { root, router, choose } = await open('essai');
    const known = [...root.querySelectorAll<HTMLInputElement>('[type=radio]')].find(
      ({ value }) => value === 'RECORDED',
    );
    known?.click();
    await choose('2022-03-31');
    expect(router.url).toBe('/plans/essai@2022-03-31~connu/actions?retard=oui');
  });

  it('refuses a date yet to come, beside the field, and stays', async () => {
    const { root, router, choose } = await open('essai');
    await choose(addDays(now, 1));
    const field = control(root, 'À la fin de quel jour');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(description(root, field)).toContain('pas encore passé');
    expect(router.url).toBe('/plans/essai/actions?retard=oui');
  });

  it.each(['', '31/03/2022'])('asks for a day when it is given « %s »', async (typed) => {
    const { root, router, choose } = await open('essai');
    await choose(typed);
    expect(description(root, control(root, 'À la fin de quel jour'))).toContain('Choisissez un jour');
    expect(router.url).toBe('/plans/essai/actions?retard=oui');
  });

  it('takes today for now: the day has not ended', async () => {
    const { router, choose } = await open('essai@2022-03-31');
    await choose(now);
    expect(router.url).toBe('/plans/essai/actions?retard=oui');
  });

  it('shows the date chosen, and leads back to today', async () => {
    const { root } = await open('essai@2022-03-31~connu');
    expect(control(root, 'À la fin de quel jour').value).toBe('2022-03-31');
    expect(root.querySelector<HTMLInputElement>('[type=radio]:checked')?.value).toBe('RECORDED');
    expect(button(root, 'Revenir à aujourd’hui').getAttribute('href')).toBe('/plans/essai/actions?retard=oui');
  });

  it('offers what committees froze, at the moment that they froze, once it is opened', async () => {
    const { root, fixture } = await open('essai@2022-03-31');
    const server = TestBed.inject(ApolloTestingController);
    const plan = {
      ...{ __typename: 'Plan', id: 'pla_1', code: 'essai', name: 'Essai', presentedOn: null },
      ...NO_DATES,
    };
    server.expectOne('PlanHeader').flushData({ plan });
    await settle(fixture);
    server.expectNone('FrozenDates');
    const opened = Object.assign(new Event('toggle'), { newState: 'open' });
    root.querySelector('[popover]')!.dispatchEvent(opened);
    await settle(fixture);
    const frozen = (id: string, name: string, at: string, on: string, basis: string) => ({
      ...{ __typename: 'Snapshot', id, name, asOf: { __typename: 'AsOfMoment', at, on, basis } },
    });
    const nodes = [
      frozen('sna_1', 'COPIL du 12 mars', '2026-03-12T09:00:00.000Z', '2026-03-12', 'EFFECTIVE'),
      frozen('sna_2', 'Bilan 2023', '2023-12-31T22:59:59.999Z', '2023-12-31', 'RECORDED'),
    ];
    const asked = server.expectOne('FrozenDates');
    expect(asked.operation.variables).toEqual({ planCode: 'essai' });
    const snapshots = { __typename: 'SnapshotConnection', nodes };
    asked.flushData({ plan: { __typename: 'Plan', id: 'pla_1', snapshots } });
    await settle(fixture);
    expect(button(root, 'COPIL du 12 mars').getAttribute('href')).toBe(
      '/plans/essai@2026-03-12T09:00:00.000Z/actions?retard=oui',
    );
    expect(button(root, 'Bilan 2023').getAttribute('href')).toBe('/plans/essai@2023-12-31~connu/actions?retard=oui');
  });

  it('offers the dates that people ask for, on the basis chosen', async () => {
    const { root } = await open('essai@2022-03-31~connu');
    const links = [...root.querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const href of links) expect(href).toMatch(/^\/plans\/essai@\d{4}-\d\d-\d\d~connu\/actions\?retard=oui$/);
  });
});
