import { TestBed } from '@angular/core/testing';
import { Apollo } from 'apollo-angular';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { graphql } from '../graphql/generated/index.ts';
import { LedgerHead } from './ledger-head.ts';
import { PlanChanges } from './plan-changes.ts';

const plansKnown = graphql(`
  query PlansKnown {
    plans(first: 1) {
      totalCount
      nodes {
        id
        code
      }
    }
  }
`);

const answered = (head: string | null) => ({ headers: new Map([['ledger-head', head]]) as unknown as Headers });
const soon = () => new Promise((done) => setTimeout(done, 200));

function open() {
  TestBed.configureTestingModule({ imports: [ApolloTestingModule], providers: [PlanChanges] });
  const server = TestBed.inject(ApolloTestingController);
  const changes = TestBed.inject(PlanChanges);
  const watch = (planCode: string | null) => {
    changes.watch(planCode);
    TestBed.tick();
  };
  const heard = (head: string | null) => {
    TestBed.inject(LedgerHead).heard(answered(head));
  };
  return { server, watch, heard };
}

describe('the first opening of the live line', () => {
  it('tells the server how far the ledger had come before the plan was read, once', () => {
    const { server, watch, heard } = open();
    for (const head of ['40', '42', '41', null, 'x']) heard(head);
    watch('essai');
    expect(server.expectOne('PlanChanged').operation.variables).toEqual({ planCode: 'essai', since: 42 });
    heard('50');
    watch('essai');
    server.expectNone('PlanChanged');
    watch('autre');
    expect(server.expectOne('PlanChanged').operation.variables).toEqual({ planCode: 'autre', since: 50 });
  });

  it('reads again what is on screen when it says that something changed in between, and not before', async () => {
    const { server, watch } = open();
    const shown = TestBed.inject(Apollo).watchQuery({ query: plansKnown }).valueChanges.subscribe();
    const plans = { __typename: 'PlanConnection', totalCount: 0, nodes: [] };
    server.expectOne('PlansKnown').flushData({ plans });
    watch('essai');
    const line = server.expectOne('PlanChanged');
    await soon();
    server.expectNone('PlansKnown');
    line.flushData({ planChanged: { __typename: 'PlanChange', sequence: 43 } });
    await soon();
    server.expectOne('PlansKnown').flushData({ plans });
    shown.unsubscribe();
  });
});
