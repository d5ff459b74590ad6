import { MOVE_KINDS } from '#domain';

import type {
  CompareChoicesQuery,
  ComparisonQuery,
  MovesQuery,
  ShownMoveFragment,
} from '../app/graphql/generated/graphql.ts';

type Comparison = NonNullable<ComparisonQuery['plan']>['comparison'];
export type Counts = Comparison['counts'];
export type Trend = Comparison['trend'];

const fieldOf = (kind: string) => kind.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Counts, those given and zero for the others. */
export function someCounts(given: Partial<Counts> = {}): Counts {
  const zeros = Object.fromEntries(MOVE_KINDS.map((kind) => [fieldOf(kind), 0]));
  return { total: 0, actions: 0, ...zeros, ...given } as Counts;
}

/** One late action of four, and one that a promise put off hides. */
export function aTrend(given: Partial<Trend> = {}): Trend {
  return {
    share: 'LATE',
    before: 0.25,
    countBefore: 1,
    totalBefore: 4,
    after: 0.25,
    countAfter: 1,
    totalAfter: 4,
    inBoth: 4,
    change: 0,
    moved: 0.25,
    entered: 0,
    left: 0,
    rebaselined: -0.25,
    formula: 'Actions en retard ÷ toutes les actions.',
    ...given,
  };
}

/** What the server says of two moments. */
export function aComparison(counts: Counts, given: Partial<Comparison> = {}): ComparisonQuery {
  return {
    plan: {
      id: 'plan',
      comparison: {
        from: { at: '2026-10-25T22:59:59.999Z', on: '2026-10-25', basis: 'EFFECTIVE' },
        to: { at: '2026-11-25T09:00:00.000Z', on: '2026-11-25', basis: 'EFFECTIVE' },
        before: { code: 'essai' },
        counts,
        trend: aTrend(),
        ...given,
      },
    },
  };
}

/** A forecast put off by an update. */
export function aMove(given: Partial<ShownMoveFragment> = {}): ShownMoveFragment {
  return {
    kind: 'FORECAST',
    sentence: 'Jalon « Décret » reporté de 91 jours, du 31 mars 2026 au T2 2026.',
    before: '2026-03-31',
    after: '2026-Q2',
    days: 91,
    reasonCode: 'BUDGET',
    reason: 'Les crédits arrivent en janvier.',
    at: '2026-11-24T10:00:00.000Z',
    on: null,
    action: {
      number: 9,
      title: 'Un dispositif par département',
      axis: { number: 2 },
      lead: { department: null, ministry: { id: 'm1', code: 'MJ', name: 'Justice' } },
    },
    evidence: null,
    by: { id: 'p1', displayName: 'Aurore Exemple' },
    validatedBy: { id: 'p2', displayName: 'Élise Prototype' },
    entry: { sequence: 138 },
    ...given,
  };
}

/** A page of moves. */
export function someMoves(
  nodes: ShownMoveFragment[],
  endCursor: string | null = null,
  totalCount = nodes.length,
): MovesQuery {
  const pageInfo = { hasNextPage: endCursor !== null, endCursor };
  return { plan: { id: 'plan', comparison: { moves: { totalCount, pageInfo, nodes } } } };
}

/** What may be chosen, with a committee and a visit when they are given. */
export function comparisonChoices(committee: string | null = null, visit: string | null = null): CompareChoicesQuery {
  const snapshots = committee === null ? [] : [{ id: 's1', name: 'COPIL du 12 mars', asOf: { at: committee } }];
  return {
    plan: {
      id: 'plan',
      axes: { nodes: [{ id: 'a1', number: 1, title: 'Informer' }] },
      snapshots: { nodes: snapshots },
    },
    ministries: { nodes: [{ id: 'm1', code: 'MJ', name: 'Justice' }] },
    viewer: { id: 'p1', previousVisitAt: visit },
  };
}
