import type { ComponentFixture } from '@angular/core/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApolloTestingController, ApolloTestingModule } from 'apollo-angular/testing';

import { answerByContract } from '../../../testing/by-contract.ts';
import { button } from '../../../testing/find.ts';
import { settle } from '../../../testing/settle.ts';
import { provideWords, speak } from '../../../testing/with-words.ts';
import { myDrafts } from '../../drafts/drafts-query.ts';
import { Session } from '../../session/session.ts';
import type { RoundActionView } from './round-query.ts';
import { confirmUpdate, roundQuery, takeBackUpdate } from './round-query.ts';
import { RoundPage } from './round.page.ts';

function anAction(number: number, changes: Partial<RoundActionView> = {}): RoundActionView {
  return {
    ...{ __typename: 'Action', id: `act_${String(number)}`, number, version: 3, title: `Action ${String(number)}` },
    ...{ status: 'IN_PROGRESS', statusReason: null, statusIsDeduced: false, confidence: 'ACHIEVABLE' },
    ...{ lastUpdateAt: '2026-08-31T08:00:00.000Z', lateSince: null, nextMilestone: null, openUpdate: null },
    viewerCanSubmit: { allowed: true },
    ...changes,
  } as RoundActionView;
}

const list = (nodes: RoundActionView[]) => ({ totalCount: nodes.length, nodes });
const work = (due: RoundActionView[], returned: RoundActionView[] = []) => ({
  viewer: { id: 'per_1', work: { returned: list(returned), due: list(due) } },
});
const accepted = (number: number, sequence: number) => ({
  result: {
    ...{ __typename: 'UpdateAccepted', sequence },
    action: anAction(number, { version: 4, openUpdate: { id: 'upd_1', state: 'SUBMITTED', returnReason: null } }),
  },
});

async function open(answer: object): Promise<ComponentFixture<RoundPage>> {
  TestBed.configureTestingModule({
    imports: [ApolloTestingModule],
    providers: [provideWords(), provideRouter([]), Session],
  });
  await speak('fr', 'shell', 'change', 'report', 'round');
  const page = TestBed.createComponent(RoundPage);
  page.componentRef.setInput('planCode', 'essai');
  document.body.append(page.nativeElement as HTMLElement);
  await settle(page);
  await answerByContract(page, roundQuery, answer);
  return page;
}

const html = (page: ComponentFixture<unknown>) => page.nativeElement as HTMLElement;
const turns = (page: ComponentFixture<unknown>) => [...html(page).querySelectorAll<HTMLElement>('jl-round-turn')];
const sent = () => TestBed.inject(ApolloTestingController).match(confirmUpdate);
const focused = () => document.activeElement?.closest('[data-turn]')?.getAttribute('data-turn');

async function press(page: ComponentFixture<unknown>, key: string, options: KeyboardEventInit = {}): Promise<void> {
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...options }),
  );
  await settle(page);
}

describe('the round of a ministry', () => {
  afterEach(() => {
    document.body.replaceChildren();
  });

  it('says that nothing is new in one key, as last declared, and goes on to the next', async () => {
    const page = await open(work([anAction(1, { statusReason: 'Motif' }), anAction(2)]));
    button(turns(page)[0]!, 'Rien de nouveau').focus();
    await press(page, 'r');
    const [sending] = sent();
    expect(sending?.operation.variables['input']).toEqual({
      ...{
        actionId: 'act_1',
        expectedVersion: 3,
        status: 'IN_PROGRESS',
        statusReason: 'Motif',
        confidence: 'ACHIEVABLE',
      },
      narrative: 'Rien de nouveau depuis le 31 août 2026.',
      ...{ milestonesReached: [], forecastsMoved: [], evidence: [] },
      idempotencyKey: expect.stringMatching(/^[\da-f-]{36}$/),
    });
    sending?.flushData(accepted(1, 77));
    await settle(page);
    expect(turns(page)[0]?.textContent).toContain('registre nº 77');
    expect(focused()).toBe('act_2');
    expect(html(page).querySelector('[role=status]')?.textContent).toContain('1 sur 2 actions faites');
  });

  it('T-05 sends once, however often the key is struck or held', async () => {
    const page = await open(work([anAction(1), anAction(2)]));
    button(turns(page)[0]!, 'Rien de nouveau').focus();
    await press(page, 'r', { repeat: true });
    expect(sent()).toHaveLength(0);
    await press(page, 'r');
    await press(page, 'r');
    expect(sent()).toHaveLength(1);
  });

  it('does not offer it where nothing was declared, or something came back: there a person writes', async () => {
    const returned = anAction(2, {
      openUpdate: { id: 'upd_2', state: 'RETURNED', returnReason: 'Précisez.' },
    } as never);
    const page = await open(work([anAction(1, { statusIsDeduced: true })], [returned]));
    const [first, second] = turns(page);
    expect(first?.textContent).toContain('Renvoyée : Précisez.'.replace(' :', '\u00a0:'));
    expect(second?.textContent).toContain('Statut jamais déclaré');
    for (const turn of [first, second]) {
      expect(turn?.textContent).not.toContain('Rien de nouveau');
      expect(turn?.textContent).toContain('Écrire');
    }
  });

  it('T-10 does not offer it where a draft was begun, for submitting would erase what was typed', async () => {
    const page = await open(work([anAction(1), anAction(2)]));
    const action = { __typename: 'Action', id: 'act_1', number: 1, title: 'A', plan: { id: 'pla_1', code: 'essai' } };
    const nodes = [{ savedAt: '2026-11-24T09:00:00.000Z', action }];
    await answerByContract(page, myDrafts, { viewer: { id: 'per_1', drafts: { nodes } } });
    expect(turns(page)[0]?.textContent).toContain('Brouillon commencé');
    expect(turns(page)[0]?.textContent).not.toContain('Rien de nouveau');
    button(turns(page)[0]!, 'Écrire').focus();
    await press(page, 'r');
    expect(sent()).toEqual([]);
    expect(turns(page)[1]?.textContent).toContain('Rien de nouveau');
  });

  it('can be taken back at once', async () => {
    const page = await open(work([anAction(1), anAction(2)]));
    button(turns(page)[0]!, 'Rien de nouveau').click();
    await settle(page);
    sent()[0]?.flushData(accepted(1, 77));
    await settle(page);
    button(turns(page)[0]!, 'Reprendre').click();
    await settle(page);
    const [taking] = TestBed.inject(ApolloTestingController).match(takeBackUpdate);
    expect(taking?.operation.variables['input']).toMatchObject({ actionId: 'act_1', expectedVersion: 4 });
    const draft = anAction(1, { version: 5, openUpdate: { id: 'upd_1', state: 'DRAFT', returnReason: null } } as never);
    taking?.flushData({ result: { __typename: 'UpdateAccepted', sequence: 78, action: draft } });
    await settle(page);
    expect(turns(page)[0]?.textContent).toContain('à soumettre de nouveau');
  });

  it('does several at once, one after the other, and one that is refused stops no other', async () => {
    const page = await open(work([anAction(1), anAction(2), anAction(3)]));
    button(html(page), 'Tout cocher').click();
    await settle(page);
    button(html(page), 'Rien de nouveau sur 3 actions').click();
    await settle(page);
    sent()[0]?.flushData(accepted(1, 77));
    await settle(page);
    const refused = { __typename: 'Refused', code: 'X', field: null, fr: 'Refusé.', en: 'Refused.' };
    sent()[0]?.flushData({ result: refused });
    await settle(page);
    sent()[0]?.flushData(accepted(3, 78));
    await settle(page);
    expect(turns(page).map((turn) => /registre|Refusé/.exec(turn.textContent ?? '')?.[0])).toEqual([
      'registre',
      'Refusé',
      'registre',
    ]);
  });

  it('keeps an action at its place once it is done', async () => {
    const page = await open(work([anAction(1), anAction(2)]));
    button(turns(page)[0]!, 'Rien de nouveau').click();
    await settle(page);
    sent()[0]?.flushData(accepted(1, 77));
    await settle(page);
    await answerByContract(page, roundQuery, work([anAction(2), anAction(5)]));
    expect(turns(page).map((turn) => turn.querySelector('h2 a')?.textContent)).toEqual([
      'Action 1',
      'Action 2',
      'Action 5',
    ]);
  });

  it('says when there is nothing to report on', async () => {
    const page = await open(work([]));
    expect(html(page).textContent).toContain('Aucun compte à rendre');
  });
});
