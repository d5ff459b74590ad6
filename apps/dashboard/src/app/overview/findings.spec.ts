import { TestBed } from '@angular/core/testing';

import { anOverview } from '../../testing/a-plan.ts';
import { provideWords, speak } from '../../testing/with-words.ts';
import type { Findings } from './findings.ts';
import { findingsOf } from './findings.ts';
import type { OverviewFigures } from './overview-data.ts';

/** The words of each finding. */
const wordsOf = (findings: Findings) =>
  Object.fromEntries(Object.entries(findings).map(([name, { words }]) => [name, words]));

const figures = (change: Partial<OverviewFigures> = {}): OverviewFigures => {
  const { plan } = anOverview();
  if (plan === null) throw new Error('The plan of the tests is there.');
  return { ...plan.overview, ...change };
};

describe('what the charts show, in sentences', () => {
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideWords()] }));

  it('reads the figures aloud', async () => {
    expect(wordsOf(findingsOf(figures(), await speak('fr', 'shell', 'overview')))).toEqual({
      axis: '2 actions sont réalisées sur 5, dans 1 axe',
      ministry: '2 actions sans pilote connu',
      curve: '2 jalons atteints, 1 en retard, 0 à venir, 1 sans date',
      late: '1 jalon est en retard, jusqu’à 1\u202f423 jours',
      contradictions: '2 contradictions entre le déclaré et le connu',
    });
  });

  it('says so when there is nothing to show', async () => {
    const empty = { nodes: [] };
    const words = await speak('en', 'shell', 'overview');
    const { statuses } = figures();
    const nothing = { byAxis: empty, byMinistry: empty, curve: empty, contradictions: empty };
    const late = { lateMilestones: { totalCount: 0, nodes: [] }, actionsWithoutLead: 0, contradictionCount: 0 };
    expect(wordsOf(findingsOf(figures({ ...nothing, ...late, statuses: { ...statuses, total: 0 } }), words))).toEqual({
      axis: 'No action matches',
      ministry: 'No action matches',
      curve: 'No dated milestone',
      late: 'No milestone is late',
      contradictions: 'No contradiction found',
    });
  });

  it('names the field of each number that it tells', async () => {
    const { axis, late } = findingsOf(figures(), await speak('fr', 'shell', 'overview'));
    expect(axis.fields).toEqual([
      'plan.overview.statuses.done',
      'plan.overview.statuses.total',
      'plan.overview.axesWithDone',
    ]);
    expect(late.fields).toEqual([
      'plan.overview.lateMilestones.totalCount',
      'plan.overview.lateMilestones.nodes.0.daysLate',
    ]);
  });

  it('does not call done what nobody did', async () => {
    const { statuses } = figures();
    const finding = findingsOf(figures({ statuses: { ...statuses, done: 0 } }), await speak('fr', 'shell', 'overview'));
    expect(finding.axis).toEqual({ words: 'Aucune action n’est réalisée', fields: [] });
  });
});
