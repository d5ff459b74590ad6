import { webcrypto } from 'node:crypto';
import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { aSnapshot } from '../../testing/a-snapshot.ts';
import { answerByContract } from '../../testing/by-contract.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { SnapshotsPage } from './snapshots.page.ts';
import { snapshotsQuery, takeSnapshotMutation } from './snapshots-query.ts';

const clean = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/[ \n]+/g, ' ').trim();
const html = (page: ComponentFixture<unknown>) => page.nativeElement as HTMLElement;
const aPlan = (nodes: object[] = [], permission: object = { allowed: true, reason: null }) => ({
  plan: {
    ...{ __typename: 'Plan', id: 'plan_1', version: 3, viewerCanTakeSnapshot: permission },
    snapshots: { totalCount: nodes.length, nodes },
  },
});

async function open(answer: object, address: Record<string, string> = {}): Promise<ComponentFixture<SnapshotsPage>> {
  TestBed.configureTestingModule({ imports: [ApolloTestingModule], providers: [provideWords(), provideRouter([])] });
  await speak('fr', 'shell', 'change', 'snapshots');
  const page = TestBed.createComponent(SnapshotsPage);
  for (const [name, value] of Object.entries({ planCode: 'essai', ...address }))
    page.componentRef.setInput(name, value);
  await settle(page);
  await answerByContract(page, snapshotsQuery, answer);
  return page;
}

async function type(page: ComponentFixture<unknown>, selector: string, text: string): Promise<void> {
  const field = html(page).querySelector<HTMLInputElement>(selector)!;
  field.value = text;
  field.dispatchEvent(new Event('input'));
  await settle(page);
}

async function send(page: ComponentFixture<unknown>): Promise<void> {
  html(page)
    .querySelector('form')
    ?.dispatchEvent(new Event('submit', { cancelable: true }));
  await settle(page);
}

const sent = () => TestBed.inject(ApolloTestingController).match(takeSnapshotMutation);
const NAME = 'jl-text-field input';
const DAY = 'jl-date-field input';

describe('the snapshots of a plan', () => {
  beforeAll(() => {
    // jsdom makes no keys.
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true });
  });

  it('are listed with what to cite, and what they show when it is the past', async () => {
    const past = { at: '2022-03-12T22:59:59.999Z', on: '2022-03-12', basis: 'RECORDED' };
    const page = await open(aPlan([{ ...aSnapshot(), id: 'snap_2', asOf: past }, aSnapshot()]));
    const rows = [...html(page).querySelectorAll('jl-snapshot-list .list > li')];
    expect(rows.map((row) => clean(row.querySelector('.what')))).toEqual([
      'COPIL du 12 marsFigé le 12 mars 2026 à 10\u00a0h\u00a000 par Aurore Fictive.Montre ce que l’on savait au soir du 12 mars 2022.',
      'COPIL du 12 marsFigé le 12 mars 2026 à 10\u00a0h\u00a000 par Aurore Fictive.',
    ]);
    expect(rows[0]?.querySelector('h3 a')?.getAttribute('href')).toBe(
      `/plans/essai/snapshots/${aSnapshot().fingerprint}`,
    );
    expect(clean(rows[0]?.querySelector('code'))).toBe('e3b0c44298fc…');
  });

  it('are none yet, and the form is there', async () => {
    const page = await open(aPlan());
    expect(clean(html(page))).toContain('Aucun instantané n’a encore été pris');
    expect(html(page).querySelector('form')).not.toBeNull();
  });

  it('at a date are those taken by then; to freeze that day leads to today, where the form has it', async () => {
    const past = await open(aPlan(), { planCode: 'essai@2022-03-31~connu' });
    expect(clean(html(past))).toContain('Aucun instantané n’avait été pris à cette date');
    const link = html(past).querySelector('.reason a');
    expect(clean(link)).toBe('Figer le plan tel qu’il était au soir du 31 mars 2022');
    expect(link?.getAttribute('href')).toBe('/plans/essai/snapshots?le=2022-03-31&base=connu');

    TestBed.resetTestingModule();
    const now = await open(aPlan(), { le: '2022-03-31', base: 'connu' });
    expect(html(now).querySelector<HTMLInputElement>(DAY)?.value).toBe('31 mars 2022');
    await type(now, NAME, 'Fin mars 2022');
    await send(now);
    expect(sent()[0]?.operation.variables).toMatchObject({
      input: { name: 'Fin mars 2022', asOf: { on: '2022-03-31', basis: 'RECORDED' } },
    });
  });

  it('are not taken by everyone, who is told why', async () => {
    const page = await open(aPlan([], { allowed: false, reason: 'Seuls les auditeurs prennent un instantané.' }));
    expect(clean(html(page).querySelector('.reason'))).toBe('Seuls les auditeurs prennent un instantané.');
    expect(html(page).querySelector('form')).toBeNull();
  });

  it('are asked for by a name, once however often the button is pressed', async () => {
    const page = await open(aPlan());
    await type(page, NAME, '  COPIL du 12 mars ');
    await send(page);
    await send(page);
    const [request, ...others] = sent();
    expect(others).toEqual([]);
    expect(request?.operation.variables['input']).toEqual({
      ...{ planId: 'plan_1', expectedVersion: 3, name: 'COPIL du 12 mars' },
      idempotencyKey: expect.any(String),
    });
    const snapshot = { ...aSnapshot(), plan: { __typename: 'Plan', id: 'plan_1', version: 4 } };
    request?.flushData({ result: { __typename: 'SnapshotTaken', snapshot } });
    await settle(page);
    expect(clean(html(page).querySelector('.done'))).toContain(`/plans/essai/snapshots/${snapshot.fingerprint}`);
    expect(html(page).querySelector<HTMLInputElement>(NAME)?.value).toBe('');
  });

  it('may show a whole day of the past, and nothing less', async () => {
    const page = await open(aPlan());
    await type(page, NAME, 'Bilan');
    await type(page, DAY, 'mars 2022');
    await send(page);
    expect(sent()).toEqual([]);
    expect(clean(html(page).querySelector('jl-date-field'))).toContain('Donnez un jour entier');
    await type(page, DAY, '12/03/2022');
    await send(page);
    expect(sent()[0]?.operation.variables['input']).toMatchObject({ asOf: { on: '2022-03-12', basis: 'EFFECTIVE' } });
  });

  it('are refused at the field that is wrong, with the words of the server', async () => {
    const page = await open(aPlan());
    await type(page, NAME, 'Bilan');
    await type(page, DAY, '12/03/2199');
    await send(page);
    sent()[0]?.flushData({
      result: { __typename: 'Refused', code: 'MOMENT_IN_THE_FUTURE', field: 'asOf', fr: 'Pas encore.', en: 'Not yet.' },
    });
    await settle(page);
    expect(clean(html(page).querySelector('jl-date-field'))).toContain('Pas encore.');
    expect(html(page).querySelector<HTMLInputElement>(NAME)?.value).toBe('Bilan');
  });

  it('are not taken twice because somebody else took one: that is said', async () => {
    const page = await open(aPlan());
    await type(page, NAME, 'Bilan');
    await send(page);
    sent()[0]?.flushData({ result: { __typename: 'VersionConflict', actualVersion: 4 } });
    await settle(page);
    expect(clean(html(page).querySelector('[role=alert]'))).toContain('Un autre instantané vient d’être pris');
  });
});
