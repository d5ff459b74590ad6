import { TestBed } from '@angular/core/testing';
import { Router, provideRouter } from '@angular/router';
import { ApolloTestingModule } from 'apollo-angular/testing';

import { answerByContract } from '../../testing/by-contract.ts';
import { button } from '../../testing/find.ts';
import { settle } from '../../testing/settle.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import { historyQuery, lifeQuery } from './history-query.ts';
import { HistoryPage } from './history.page.ts';

const MILESTONE = {
  id: 'mil_1',
  title: 'Référents nommés',
  baseline: '2022-06',
  forecast: '2022-09',
  actual: null,
  state: 'LATE',
  forecastMoves: { nodes: [] },
};
const life = () => ({
  plan: {
    id: 'pla_1',
    code: 'essai',
    action: {
      id: 'act_1',
      number: 4,
      title: 'Former',
      isLate: true,
      lateSince: '2022-09-30',
      historyCounts: {
        ...{ total: 2, status: 1, confidence: 0, milestone: 2 },
        ...{ evidence: 0, verdict: 0, blocker: 0, dependency: 0, update: 1, content: 0 },
      },
      milestoneCounts: { total: 1, reached: 0 },
      milestones: { nodes: [MILESTONE] },
      evidence: { totalCount: 0, nodes: [] },
      verdicts: { nodes: [] },
    },
  },
});
const AURORE = { id: 'per_1', displayName: 'Aurore Exemple', post: 'Référente' };

function entry(
  sequence: number,
  more: { changes?: [string, string | null, string | null][] } & Record<string, unknown>,
) {
  const { changes = [], ...rest } = more;
  const nodes = changes.map(([field, before, after]) => ({ field, before, after }));
  const at = '2026-10-02T12:05:00.000Z';
  const when = { recordedAt: at, effectiveAt: at, effectiveOn: null };
  const changed = { totalCount: nodes.length, nodes };
  return {
    id: `led_${String(sequence)}`,
    sequence,
    operation: 'UPDATE_VALIDATED',
    ...when,
    body: '{}',
    actor: AURORE,
    changes: changed,
    ...rest,
  };
}
const ENTRIES = [
  entry(9, {
    changes: [
      ['status', 'IN_PROGRESS', 'SUSPENDED'],
      ['statusReason', null, 'Crédits gelés jusqu’au vote.'],
      ['milestone.mil_1.forecast', '2022-06', '2022-09'],
    ],
  }),
  entry(2, {
    operation: 'MILESTONE_RECORDED',
    actor: null,
    body: '{"subject":"mil_1"}',
    effectiveAt: '2021-11-15T22:59:59.999Z',
    effectiveOn: '2021-11-15',
    changes: [['baseline', null, '2022-06']],
  }),
];

async function open(address: { planCode?: string; nature?: string } = {}) {
  TestBed.configureTestingModule({ imports: [ApolloTestingModule], providers: [provideWords(), provideRouter([])] });
  await speak('fr', 'shell', 'change', 'action');
  const fixture = TestBed.createComponent(HistoryPage);
  fixture.componentRef.setInput('planCode', address.planCode ?? 'essai');
  fixture.componentRef.setInput('number', '4');
  fixture.componentRef.setInput('nature', address.nature);
  await settle(fixture);
  await answerByContract(fixture, lifeQuery, life());
  const root = fixture.nativeElement as HTMLElement;
  const page = (nodes: object[], endCursor: string | null = null) => {
    const history = { totalCount: 2, nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } };
    return answerByContract(fixture, historyQuery, { plan: { id: 'pla_1', action: { id: 'act_1', history } } });
  };
  const entries = () =>
    [...root.querySelectorAll('jl-history-entry')].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
  return { root, page, entries };
}

describe('the history of an action', () => {
  it('says of each change what was before and after, who made it, why and when', async () => {
    const { page, entries } = await open();
    await page(ENTRIES);
    const [suspended, promised] = entries();
    expect(suspended).toMatch(/^2 octobre 2026 à 14 h 05registre, n° 9Point d’avancement validé/);
    expect(suspended).toContain('Aurore Exemple, Référente');
    expect(suspended).toContain('Motif :Crédits gelés jusqu’au vote.');
    expect(suspended).toContain('Statutavant : En cours→après : Suspendue');
    expect(suspended).toContain('Jalon · Date prévue — Référents nommésavant : juin 2022→après : septembre 2022');
    expect(promised).toContain('15 novembre 2021enregistré le 2 octobre 2026 à 14 h 05');
    expect(promised).toContain('Référents nommés');
  });

  it('reads the ledger to the first entry, page after page', async () => {
    const { page, entries } = await open();
    await page(ENTRIES.slice(0, 1), 'c9');
    expect(entries()).toEqual([]);
    expect(await page(ENTRIES.slice(1))).toMatchObject({ planCode: 'essai', number: 4, after: 'c9' });
    expect(entries()).toHaveLength(2);
  });

  it('shows the kinds asked for by the address, and asks for others through it', async () => {
    const { root, page, entries } = await open({ nature: 'statut' });
    await page(ENTRIES);
    expect(entries()).toHaveLength(1);
    const pressed = [...root.querySelectorAll('.kinds [aria-pressed=true]')].map((one) => one.textContent.trim());
    expect(pressed).toEqual(['Statut 1']);
    const goTo = jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
    button(root, 'Jalons 2').click();
    expect(goTo.mock.calls[0]?.[1]?.queryParams).toEqual({ nature: 'statut,jalons' });
  });

  it('leads to the action as it stood once each change had been made', async () => {
    const { root, page } = await open({ planCode: 'essai@2026-10-31' });
    expect(await page(ENTRIES)).toMatchObject({ planCode: 'essai', asOf: { on: '2026-10-31' } });
    const links = [...root.querySelectorAll('.then a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/plans/essai@2026-10-02T12:05:00.000Z/actions/4', '/plans/essai@2021-11-15/actions/4']);
  });

  it('draws the life of the action: what held, what was promised, what is late', async () => {
    const { root, page } = await open();
    await page(ENTRIES);
    const events = [...root.querySelectorAll('.event')].map((one) =>
      one.getAttribute('aria-label')?.replaceAll('\u00a0', ' '),
    );
    expect(events).toContain('Inconnu, du 15 novembre 2021 au 2 octobre 2026');
    expect(events).toContain('juin 2022 : Promis au départ');
    expect(events).toContain('septembre 2022 : Prévu ensuite');
    expect(root.querySelectorAll('.track .path.late')).toHaveLength(1);
  });
});
