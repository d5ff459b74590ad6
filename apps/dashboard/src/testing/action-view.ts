import type { ActionView, OpenUpdateView } from '../app/action/action-query.ts';

const empty = { totalCount: 0, nodes: [] };
const refused = { __typename: 'Permission', allowed: false, reason: 'Non.' };

/** An update submitted by somebody, waiting for a decision. */
export function openUpdate(changes: Partial<OpenUpdateView> = {}): OpenUpdateView {
  return {
    __typename: 'Update',
    id: 'upd_1',
    state: 'SUBMITTED',
    status: 'DONE',
    statusReason: null,
    confidence: 'SECURED',
    narrative: 'Tout est en place.',
    submittedAt: '2026-11-23T09:05:00.000Z',
    returnReason: null,
    author: { __typename: 'Person', id: 'per_1', displayName: 'Aurore Exemple', post: 'Référente' },
    milestonesReached: { nodes: [{ on: '2026-11-20', milestone: { id: 'mil_1', title: 'Référents nommés' } }] },
    forecastsMoved: { nodes: [] },
    evidence: { nodes: [] },
    ...changes,
  } as OpenUpdateView;
}

/** An action of which little is known, as the page reads it on 23 November 2026. */
export function actionView(changes: Partial<ActionView> = {}): ActionView {
  return {
    __typename: 'Action',
    id: 'act_1',
    number: 4,
    version: 3,
    title: 'Former les professionnels',
    titleUrl: null,
    note: null,
    status: 'IN_PROGRESS',
    statusBasis: null,
    statusIsDeduced: false,
    statusReason: null,
    confidence: null,
    isLate: false,
    lateSince: null,
    lastUpdateAt: null,
    axis: { __typename: 'Axis', id: 'axi_1', number: 2, title: 'Repérer' },
    lead: null,
    contributors: empty,
    subMeasures: empty,
    needs: empty,
    progress: { value: 0, asOf: '2026-11-23' },
    recommendations: empty,
    milestoneCounts: { total: 1, reached: 0, late: 1 },
    responseCount: 0,
    milestones: {
      totalCount: 1,
      nodes: [
        {
          __typename: 'Milestone',
          id: 'mil_1',
          title: 'Référents nommés',
          note: null,
          weight: 1,
          baseline: '2026-06',
          baselineUrl: null,
          forecast: '2026-09',
          actual: null,
          state: 'LATE',
          daysLate: 54,
          slippageDays: 92,
          postponements: 1,
          forecastMoves: empty,
          evidence: empty,
        },
      ],
    },
    evidence: { totalCount: 0 },
    contradictions: empty,
    verdict: null,
    verdicts: { totalCount: 0 },
    openUpdate: null,
    viewerCanSubmit: refused,
    viewerCanValidate: refused,
    viewerCanWithdraw: refused,
    viewerCanRecordVerdict: refused,
    ...changes,
  } as ActionView;
}
