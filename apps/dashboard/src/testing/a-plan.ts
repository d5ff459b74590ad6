import type {
  ActionListQuery,
  FilterChoicesQuery,
  ListedActionFragment,
  OverviewQuery,
} from '../app/graphql/generated/graphql.ts';

const none = { inProgress: 0, notStarted: 0, suspended: 0, transferred: 0, abandoned: 0, unknown: 0, done: 0 };

/** Two axes, two ministries and an unknown lead: what the server says of a small plan. */
export function anOverview(): OverviewQuery {
  return {
    plan: {
      id: 'plan',
      code: 'essai',
      name: 'Plan d’essai',
      presentedOn: '2021-11-15',
      successorName: 'La suite',
      successorOn: '2024-05',
      successorUrl: 'https://exemple.test/suite',
      axes: {
        nodes: [
          { id: 'a1', number: 1, title: 'Informer' },
          { id: 'a2', number: 2, title: 'Protéger' },
        ],
      },
      overview: {
        today: '2026-11-23',
        lastChangeAt: null,
        statuses: { ...none, total: 5, done: 2, inProgress: 1, unknown: 2, deduced: 1, late: 1 },
        progress: { value: null, unmeasuredCount: 5 },
        milestones: { late: 1, reached: 2, total: 4, undated: 1, upcoming: 0 },
        coverage: { answered: 1, carried: 5, orphan: 2, total: 8, withoutAction: 3 },
        byAxis: {
          nodes: [
            {
              axis: { id: 'a1', number: 1, title: 'Informer' },
              statuses: { ...none, total: 3, done: 2, unknown: 1, deduced: 1, late: 0 },
            },
            {
              axis: { id: 'a2', number: 2, title: 'Protéger' },
              statuses: { ...none, total: 2, inProgress: 1, unknown: 1, deduced: 0, late: 1 },
            },
          ],
        },
        byMinistry: {
          nodes: [
            { ministry: null, statuses: { ...none, total: 2, unknown: 2, deduced: 0, late: 0 } },
            {
              ministry: { id: 'm1', code: 'MJ', name: 'Justice' },
              statuses: { ...none, total: 3, done: 2, inProgress: 1, deduced: 1, late: 1 },
            },
          ],
        },
        actionsWithoutLead: 2,
        axesWithDone: 1,
        contradictedActions: 2,
        contradictionCount: 2,
        contradictions: {
          nodes: [{ rule: 'DONE_WITH_OPEN_MILESTONES', count: 2, sentence: 'Réalisée, mais un jalon manque.' }],
        },
        curve: {
          nodes: [
            { monthEnd: '2021-12-31', planned: 1, replanned: 1, done: 0 },
            { monthEnd: '2022-01-31', planned: 3, replanned: 2, done: 2 },
          ],
        },
        lateMilestones: {
          totalCount: 1,
          nodes: [
            {
              id: 'j1',
              title: 'Un lieu par département',
              daysLate: 1423,
              forecast: '2022-Q4',
              action: { id: 'x', number: 4 },
            },
          ],
        },
      },
    },
    ministries: { nodes: [{ id: 'm1', code: 'MJ', name: 'Justice' }] },
  };
}

/** One action of the list. */
export function aListedAction(number: number, more: Partial<ListedActionFragment> = {}): ListedActionFragment {
  return {
    id: `action-${String(number)}`,
    number,
    title: `Action numéro ${String(number)}`,
    status: null,
    statusIsDeduced: false,
    confidence: null,
    isLate: false,
    axis: { id: 'a1', number: 1, title: 'Informer' },
    lead: null,
    progress: { value: null },
    nextMilestone: null,
    contradictions: { totalCount: 0 },
    ...more,
  };
}

/** One page of the list. */
export function aPage(nodes: ListedActionFragment[], totalCount: number, endCursor: string | null): ActionListQuery {
  return {
    plan: { id: 'plan', actions: { totalCount, nodes, pageInfo: { hasNextPage: endCursor !== null, endCursor } } },
  };
}

/** What may be chosen in the filters. */
export function someChoices(): FilterChoicesQuery {
  return {
    plan: {
      id: 'plan',
      axes: { nodes: [{ id: 'a1', number: 1, title: 'Informer' }] },
      actions: { totalCount: 120 },
      overview: { contradictions: { nodes: [] } },
    },
    ministries: { nodes: [{ id: 'm1', code: 'MJ', name: 'Justice' }] },
  };
}
