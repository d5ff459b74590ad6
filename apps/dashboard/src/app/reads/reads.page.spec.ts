import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { answerByContract } from '../../testing/by-contract.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { Session } from '../session/session.ts';
import { everyonesReadsQuery, ownReadsQuery } from './reads-query.ts';
import { ReadsPage } from './reads.page.ts';

const clean = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/[\s\u00a0\u202f]+/g, ' ').trim();
const html = (page: ComponentFixture<unknown>) => page.nativeElement as HTMLElement;

const person = { __typename: 'Person', id: 'per_1', displayName: 'Aurore Fictive' };
const token = { __typename: 'ApiToken', id: 'tok_1', name: 'Rapport', prefix: 'jalon_01234567', holder: person };
const pageInfo = { hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'z' };
const aRead = (parts: object = {}) => ({
  ...{ __typename: 'LoggedRead', id: 'read_1', readAt: '2026-03-01T13:05:00.000Z', person, token, kind: 'QUERY' },
  ...{ operationName: 'Rapport', documentHash: 'e3b0c44298fc', itemCount: 12_000, byteCount: 1500, cost: null },
  plans: { nodes: [{ __typename: 'Plan', id: 'plan_1', code: 'essai', name: 'Plan d’essai' }] },
  objects: { nodes: ['Plan', 'Action', 'Evidence'].map((type) => ({ type, key: type === 'Action' ? '4' : null })) },
  outcome: 'ANSWERED',
  ...parts,
});
const some = (...nodes: object[]) => ({ totalCount: nodes.length, pageInfo, nodes });
const everyones = (...nodes: object[]) => ({
  accessLog: some(...nodes),
  tokens: { nodes: [token] },
  plans: { nodes: [] },
});

async function open(allowed: boolean, address: Record<string, string> = {}): Promise<ComponentFixture<ReadsPage>> {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter([]), Session],
  });
  await speak('fr', 'shell', 'reads');
  const known = TestBed.inject(Session).check();
  const permission = (may: boolean) => ({ __typename: 'Permission', allowed: may, reason: null });
  TestBed.inject(ApolloTestingController)
    .expectOne('Viewer')
    .flushData({
      viewer: {
        ...{
          __typename: 'Viewer',
          id: 'per_1',
          displayName: 'Aurore Fictive',
          post: '',
          version: 0,
          grants: { nodes: [] },
        },
        ...{ viewerCanReadLedger: permission(true), viewerCanManageTokens: permission(true) },
        ...{ viewerCanReadAccessLog: permission(allowed), viewerCanReadAllMails: permission(allowed) },
        viewerCanReadAccounts: permission(allowed),
        ...{ viewerCanFollowCampaigns: permission(false), viewerCanAppointDeputies: permission(false) },
        viewerCanDecide: permission(false),
      },
    });
  await known;
  const page = TestBed.createComponent(ReadsPage);
  for (const [name, value] of Object.entries(address)) page.componentRef.setInput(name, value);
  await settle(page);
  return page;
}

describe('the page of what was read', () => {
  it('names a few entries by their numbers, and many of them by what they are', async () => {
    const page = await open(true);
    const entries = (count: number) => ({
      nodes: Array.from({ length: count }, (_, place) => ({ type: 'LedgerEntry', key: `led_${place + 1}` })),
    });
    const reads = [2, 5].map((count) => aRead({ id: `read_${count}`, kind: 'TABLE', objects: entries(count) }));
    await answerByContract(page, everyonesReadsQuery, everyones(...reads));
    const said = [...html(page).querySelectorAll('tbody .kind + p')].map(clean);
    expect(said).toEqual(['entrée n° 1, entrée n° 2', 'registre']);
  });

  it('says to the administrator who read what, with which token, when, how much, and what was refused', async () => {
    const page = await open(true);
    const refused = aRead({ id: 'read_2', outcome: 'REFUSED', token: null, kind: 'LEDGER_EXPORT', itemCount: null });
    await answerByContract(page, everyonesReadsQuery, everyones(aRead(), refused));
    const [first, second] = [...html(page).querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('time span, a, p, code, td.with, td.size')].map(clean),
    );
    expect(first).toEqual(
      expect.arrayContaining([
        ...['1er mars 2026', '14 h 05', 'Aurore Fictive', 'Lecture', 'action n° 4, preuves, plan', 'Plan d’essai'],
        ...['Rapport', 'jalon_01234567…', 'Voir le jeton', '1,5 ko 12 000 éléments'],
      ]),
    );
    expect(second).toEqual(expect.arrayContaining(['Export du registre refusée', 'Dans l’application', '1,5 ko']));
    expect(html(page).querySelector('.tokens')?.getAttribute('href')).toBe('/account/tokens#tok_1');
    expect(clean(html(page).querySelector('nav'))).toBe('Plus anciennes');
  });

  it('asks for what its address says, and gives the same as a table', async () => {
    const page = await open(true, { person: 'per_1', kind: 'TABLE', since: '2026-03-01', until: 'hier', before: 'x' });
    const asked = await answerByContract(page, everyonesReadsQuery, everyones(aRead({ kind: 'TABLE' })));
    expect(asked).toEqual({
      filter: { person: 'per_1', kinds: ['TABLE'], since: '2026-03-01' },
      last: 50,
      before: 'x',
    });
    expect(html(page).querySelector('.file')?.getAttribute('href')).toBe(
      '/access-log.csv?person=per_1&since=2026-03-01&kinds=TABLE',
    );
  });

  it('shows to the others what is kept of themselves alone', async () => {
    const page = await open(false);
    TestBed.inject(ApolloTestingController).expectNone(everyonesReadsQuery);
    const viewer = { __typename: 'Viewer', id: 'per_1', reads: some(aRead()), tokens: { nodes: [token] } };
    await answerByContract(page, ownReadsQuery, { viewer });
    expect(clean(html(page).querySelector('h1'))).toBe('Mes consultations');
    expect([...html(page).querySelectorAll('th')].map(clean)).toEqual(['Quand', 'Quoi', 'Avec', 'Combien']);
  });

  it('says that there is nothing yet, or nothing such', async () => {
    const page = await open(true);
    await answerByContract(page, everyonesReadsQuery, everyones());
    expect(clean(html(page).querySelector('jl-empty-state'))).toContain('Aucune consultation enregistrée');
    page.componentRef.setInput('kind', 'TABLE');
    await settle(page);
    await answerByContract(page, everyonesReadsQuery, everyones());
    expect(clean(html(page).querySelector('jl-empty-state'))).toContain('ne répond à ces conditions');
  });

  it('says that the server did not answer, and tries again', async () => {
    const page = await open(true);
    TestBed.inject(ApolloTestingController).expectOne(everyonesReadsQuery).networkError(new Error('no network'));
    await settle(page);
    html(page).querySelector<HTMLButtonElement>('jl-empty-state button')?.click();
    await settle(page);
    await answerByContract(page, everyonesReadsQuery, everyones(aRead()));
    expect(html(page).querySelectorAll('tbody tr')).toHaveLength(1);
  });
});
