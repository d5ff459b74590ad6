import type { CivilDate } from '#domain';
import { TestBed } from '@angular/core/testing';

import { provideWords, speak } from '../../testing/with-words.ts';
import type { Words } from '../words/words.ts';
import type { EntryView, LifeView } from './history-query.ts';
import { lifeLanes } from './life-lanes.ts';

const shown = '2026-11-25' as CivilDate;
let sequence = 0;

/** An entry that was true on a day, at noon of Paris. */
function entry(day: string, changes: Record<string, [string | null, string | null]> = {}): EntryView {
  sequence += 1;
  const at = `${day}T11:00:00.000Z`;
  const nodes = Object.entries(changes).map(([field, [before, after]]) => ({ field, before, after }));
  const when = { sequence, recordedAt: at, effectiveAt: at, effectiveOn: null };
  const changed = { totalCount: nodes.length, nodes };
  return {
    id: `led_${String(sequence)}`,
    operation: 'UPDATE_VALIDATED',
    ...when,
    body: '{}',
    actor: null,
    changes: changed,
  };
}

const nothing: LifeView = {
  id: 'act_1',
  number: 4,
  title: 'Former',
  isLate: false,
  lateSince: null,
  historyCounts: {
    total: 0,
    status: 0,
    confidence: 0,
    milestone: 0,
    evidence: 0,
    verdict: 0,
    blocker: 0,
    dependency: 0,
    update: 0,
    content: 0,
  },
  milestoneCounts: { total: 0, reached: 0 },
  milestones: { nodes: [] },
  evidence: { totalCount: 0, nodes: [] },
  verdicts: { nodes: [] },
};
type Milestone = LifeView['milestones']['nodes'][number];
const milestone = (more: Partial<Milestone>): Milestone => ({
  id: 'mil_1',
  title: 'Référents nommés',
  baseline: '2022-06',
  forecast: '2022-06',
  actual: null,
  state: 'UPCOMING',
  forecastMoves: { nodes: [] },
  ...more,
});

describe('the life of an action', () => {
  let words: Words;
  beforeEach(async () => {
    TestBed.configureTestingModule({ providers: [provideWords()] });
    words = await speak('fr', 'change', 'action');
  });

  const lanes = (action: Partial<LifeView>, entries: readonly EntryView[]) =>
    lifeLanes({ ...nothing, ...action }, entries, {
      words,
      shown,
      hrefOf: (day) => (day < shown ? `/le/${day}` : null),
    });
  const lane = (key: string, ...of: Parameters<typeof lanes>) => lanes(...of).find((one) => one.key === key)!;

  it('is unknown until something is declared, then what was declared until the next change', () => {
    const entries = [
      entry('2026-01-10', { status: ['IN_PROGRESS', 'SUSPENDED'] }),
      entry('2021-11-15', { title: [null, 'Former'] }),
      entry('2022-03-01', { status: [null, 'IN_PROGRESS'] }),
    ];
    expect(lane('status', {}, entries).bands.map(({ from, to, label }) => [from, to, label])).toEqual([
      ['2021-11-15', '2022-03-01', 'Inconnu'],
      ['2022-03-01', '2026-01-10', 'En cours'],
      ['2026-01-10', shown, 'Suspendue'],
    ]);
  });

  it('takes what held at the end of a day that saw several changes', () => {
    const entries = [
      entry('2022-03-01', { status: [null, 'IN_PROGRESS'] }),
      entry('2022-03-01', { status: ['IN_PROGRESS', 'DONE'] }),
    ];
    expect(lane('status', {}, entries).bands.map(({ label }) => label)).toEqual(['Réalisée']);
  });

  it('E-07 tells its bands apart by pattern beside colour, and says each in full', () => {
    const entries = [
      entry('2022-01-01', { confidence: [null, 'SECURED'] }),
      entry('2022-02-01', { confidence: ['SECURED', 'COMPROMISED'] }),
    ];
    const { bands } = lane('confidence', {}, entries);
    expect(new Set(bands.map(({ pattern }) => pattern)).size).toBe(2);
    expect(bands.map(({ words: said }) => said.replaceAll('\u00a0', ' '))).toEqual([
      'Soleil : objectif sécurisé, du 1er janvier 2022 au 1er février 2022',
      'Orage : objectif compromis, depuis le 1er février 2022 et encore le 25 novembre 2026',
    ]);
  });

  it('leads from a promise through each forecast to what came of it, late where it came later', () => {
    const moves = { nodes: [{ before: '2022-06', after: '2022-09', movedAt: null }] };
    const reached = milestone({ forecast: '2022-12', forecastMoves: moves, actual: '2023-01', state: 'REACHED' });
    const { marks, paths } = lane('mil_1', { milestones: { nodes: [reached] } }, []);
    expect(marks.map(({ shape, on }) => `${shape} ${on}`)).toEqual([
      'promise 2022-06-30',
      'forecast 2022-09-30',
      'forecast 2022-12-31',
      'reached 2023-01-31',
    ]);
    expect(paths).toEqual([{ from: '2022-06-30', to: '2023-01-31', isLate: true }]);
  });

  it('is late from the last day promised to the moment shown, as long as nothing was reached', () => {
    const late = milestone({ forecast: '2022-09', state: 'LATE' });
    expect(lane('mil_1', { milestones: { nodes: [late] } }, []).paths).toEqual([
      { from: '2022-06-30', to: '2022-09-30', isLate: false },
      { from: '2022-09-30', to: shown, isLate: true },
    ]);
  });

  it('shows the evidence of one day at once, and leads to the action as it was then', () => {
    const piece = (id: string, dated: string | null) => ({
      id,
      title: id,
      dated,
      recordedAt: '2026-11-25T08:00:00.000Z',
    });
    const nodes = [piece('Arrêté', '2022-03-01'), piece('Page', '2022-03-01'), piece('Compte rendu', null)];
    const { marks } = lane('evidence', { evidence: { totalCount: 3, nodes } }, []);
    expect(marks.map(({ words: said, href }) => [said.replaceAll('\u00a0', ' '), href])).toEqual([
      ['1er mars 2022 : Arrêté ; Page', '/le/2022-03-01'],
      ['25 novembre 2026 : Compte rendu', null],
    ]);
  });

  it('leaves out what has nothing to show', () => {
    expect(lanes({ milestones: { nodes: [milestone({ baseline: null, forecast: null })] } }, [])).toEqual([]);
  });
});
