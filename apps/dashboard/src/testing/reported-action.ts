import type { ReportedActionView } from '../app/report/report-query.ts';

type Milestone = ReportedActionView['milestones']['nodes'][number];

/** A milestone promised for September 2026 and not reached. */
export function milestone(changes: Partial<Milestone> = {}): Milestone {
  return {
    id: 'mil_1',
    title: 'Référents nommés',
    weight: 1,
    baseline: '2026-06',
    forecast: '2026-09',
    actual: null,
    state: 'LATE',
    daysLate: 54,
    postponements: 1,
    ...changes,
  };
}

/** An action in progress with one milestone, as the server answers on 23 November 2026. */
export function reportedAction(changes: Partial<ReportedActionView> = {}): ReportedActionView {
  return {
    __typename: 'Action',
    id: 'act_1',
    number: 4,
    version: 3,
    title: 'Former les professionnels',
    status: 'IN_PROGRESS',
    statusReason: null,
    statusIsDeduced: false,
    statusBasis: null,
    confidence: 'ACHIEVABLE',
    progress: { __typename: 'Progress', value: 0, asOf: '2026-11-23' },
    standingProof: 'NONE',
    milestones: { __typename: 'MilestoneConnection', totalCount: 1, nodes: [milestone()] },
    openUpdate: null,
    viewerCanSubmit: { __typename: 'Permission', allowed: true, reason: null },
    ...changes,
  } as ReportedActionView;
}
