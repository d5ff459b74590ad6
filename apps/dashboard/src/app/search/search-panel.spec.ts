import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';
import { GraphQLError } from 'graphql';

import { answerByContract } from '../../testing/by-contract.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { CurrentPlan } from '../plan/current-plan.ts';
import { SearchPanel } from './search-panel.ts';
import { searchQuery } from './search-query.ts';

const NOTHING = { totalCount: 0, nodes: [] };
const text = (...parts: string[]) => ({ nodes: parts.map((one) => ({ text: one, isMatch: one === 'mineurs' })) });
const action = { __typename: 'Action', id: 'act_1', number: 4, title: 'Former' };
const found = {
  search: ({ kinds }: { kinds: string[] }) => {
    if (kinds.includes('ACTION')) {
      const hit = {
        kind: 'ACTION',
        field: 'TITLE',
        action,
        subject: action,
        excerpt: text('Protéger les ', 'mineurs'),
      };
      return { totalCount: 1, nodes: [hit] };
    }
    if (kinds.includes('EVIDENCE')) {
      const subject = { __typename: 'Evidence', id: 'evi_1', title: 'Décret', url: 'https://exemple.fr/d' };
      const hit = { kind: 'EVIDENCE', field: 'REFERENCE', action: null, subject, excerpt: text('mineurs', ' 12') };
      return { totalCount: 9, nodes: [hit] };
    }
    return NOTHING;
  },
};

async function open(address = 'essai') {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter([{ path: '**', children: [] }]), CurrentPlan],
  });
  await speak('fr', 'shell', 'search');
  TestBed.inject(CurrentPlan).enter(address);
  const fixture: ComponentFixture<SearchPanel> = TestBed.createComponent(SearchPanel);
  const root = fixture.nativeElement as HTMLElement;
  document.body.append(root);
  const dialog = root.querySelector('dialog')!;
  // jsdom shows no dialogs and scrolls nothing: what the browser does with them is tried in a browser.
  dialog.showModal = () => undefined;
  Element.prototype.scrollIntoView = () => undefined;
  dialog.close = () => dialog.dispatchEvent(new Event('close'));
  await settle(fixture);
  const field = root.querySelector('input')!;
  const type = async (typed: string) => {
    field.value = typed;
    field.dispatchEvent(new Event('input'));
    await settle(fixture);
    await new Promise((done) => setTimeout(done, 320));
    await settle(fixture);
  };
  const press = async (key: string) => {
    field.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
    await settle(fixture);
  };
  const said = () => (root.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ');
  return { fixture, root, type, press, said };
}

describe('the search', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('asks once the hand rests, for the plan and the moment on screen', async () => {
    const { fixture, type, said } = await open('essai@2022-03-31');
    await type('m');
    TestBed.inject(ApolloTestingController).expectNone(searchQuery);
    await type('mineurs');
    expect(said()).toContain('Recherche en cours');
    const asked = await answerByContract(fixture, searchQuery, found);
    expect(asked).toMatchObject({
      query: 'mineurs',
      planCode: 'essai',
      asOf: { on: '2022-03-31' },
      isUnfinished: true,
    });
    expect(said()).toContain('tel qu’il était au 31 mars 2022');
  });

  it('shows what was found by kind, marks the words, and goes there', async () => {
    const { fixture, root, type, press, said } = await open();
    await type('mineurs ');
    expect(await answerByContract(fixture, searchQuery, found)).toMatchObject({ isUnfinished: false, actions: 5 });
    expect([...root.querySelectorAll('.group')].map((one) => one.textContent?.trim())).toEqual([
      '1 action',
      '9 preuves et faits datés',
    ]);
    expect([...root.querySelectorAll('mark')].map((one) => one.textContent)).toEqual(['mineurs']);
    expect(said()).toContain('10 résultats');
    await press('ArrowUp');
    expect(root.querySelector('[aria-selected="true"]')?.textContent?.trim()).toBe('Voir les suivants');
    await press('ArrowDown');
    await press('Enter');
    expect(TestBed.inject(Router).url).toBe('/plans/essai/actions/4');
  });

  it('says when nothing holds the words, when there are none to look for, and when it failed', async () => {
    const { fixture, root, type, said } = await open();
    await type('zzzz');
    await answerByContract(fixture, searchQuery, { search: NOTHING });
    expect(said()).toContain('Rien ne contient tous ces mots.');
    await type('de la');
    const refusal = new GraphQLError('non', { extensions: { rule: 'SEARCH_WITHOUT_WORDS' } });
    TestBed.inject(ApolloTestingController).expectOne(searchQuery).graphqlErrors([refusal]);
    await settle(fixture);
    expect(said()).toContain('Il manque un mot plus précis');
    await type('mineurs');
    TestBed.inject(ApolloTestingController).expectOne(searchQuery).networkError(new Error('coupé'));
    await settle(fixture);
    expect(said()).toContain('La recherche n’a pas abouti.');
    [...root.querySelectorAll('button')].find((one) => one.textContent?.includes('Réessayer'))?.click();
    await settle(fixture);
    await new Promise((done) => setTimeout(done, 320));
    await answerByContract(fixture, searchQuery, found);
    expect(said()).toContain('Protéger les mineurs');
  });
});
