import { Component, input } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Apollo } from 'apollo-angular';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { settle } from '../../testing/settle.ts';
import { graphql } from './generated/index.ts';
import { liveQuery } from './live-query.ts';

const query = graphql(`
  query PlanHeader($planCode: String!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      name
      presentedOn
      periodStart
      periodEnd
      successorName
      successorOn
      successorUrl
    }
  }
`);

@Component({ selector: 'jl-host', template: '{{ answer.value()?.plan?.name ?? "…" }}' })
class Host {
  readonly planCode = input.required<string>();
  readonly answer = liveQuery(query, () => ({ planCode: this.planCode() }));
}

const dates = { presentedOn: null, periodStart: null, periodEnd: null };
const successor = { successorName: null, successorOn: null, successorUrl: null };

/** The same plan, with the same identifier, under the name that it has at some moment. */
const plan = (name: string) => ({
  plan: { __typename: 'Plan', id: 'pla_1', code: 'essai', name, ...dates, ...successor },
});

async function open(planCode: string) {
  TestBed.configureTestingModule({ imports: [ApolloTestingModule] });
  const fixture = TestBed.createComponent(Host);
  const server = TestBed.inject(ApolloTestingController);
  const goTo = async (address: string) => {
    fixture.componentRef.setInput('planCode', address);
    await settle(fixture);
  };
  await goTo(planCode);
  return {
    goTo,
    server,
    shown: () => (fixture.nativeElement as HTMLElement).textContent,
    answer: async (name: string) => {
      const asked = server.expectOne('PlanHeader');
      asked.flushData(plan(name));
      await settle(fixture);
      return asked.operation.variables;
    },
    cached: () => JSON.stringify(TestBed.inject(Apollo).client.cache.extract()),
  };
}

describe('a question asked at one moment, then at another', () => {
  it('shows nothing of now at a past date until the answer of that date is there', async () => {
    const page = await open('essai');
    await page.answer('Maintenant');
    await page.goTo('essai@2022-03-31');
    expect(page.shown()).toBe('…');
    expect(await page.answer('Alors')).toEqual({
      planCode: 'essai',
      asOf: { on: '2022-03-31', basis: 'EFFECTIVE' },
    });
    expect(page.shown()).toBe('Alors');
  });

  it('keeps nothing of the past in the cache, though it has the identifiers of now', async () => {
    const page = await open('essai');
    await page.answer('Maintenant');
    await page.goTo('essai@2022-03-31');
    await page.answer('Alors');
    expect(page.cached()).toContain('Maintenant');
    expect(page.cached()).not.toContain('Alors');
  });

  it('shows nothing of the past on the way back, and asks for now again', async () => {
    const page = await open('essai@2022-03-31');
    await page.answer('Alors');
    await page.goTo('essai');
    expect(page.shown()).toBe('…');
    await page.answer('Maintenant');
    expect(page.shown()).toBe('Maintenant');
    await page.goTo('essai@2022-03-31~connu');
    expect(page.shown()).toBe('…');
    await page.answer('Alors connu');
    expect(page.shown()).toBe('Alors connu');
  });

  it('asks again when the basis changes, and never shows one for the other', async () => {
    const page = await open('essai@2022-03-31');
    await page.answer('Vrai');
    await page.goTo('essai@2022-03-31~connu');
    expect(page.shown()).toBe('…');
    expect((await page.answer('Connu'))['asOf']).toEqual({ on: '2022-03-31', basis: 'RECORDED' });
    expect(page.shown()).toBe('Connu');
  });

  it('asks nothing at a moment that cannot be read, and shows nothing', async () => {
    const page = await open('essai');
    await page.answer('Maintenant');
    await page.goTo('essai@hier');
    page.server.expectNone('PlanHeader');
    expect(page.shown()).toBe('…');
  });
});
