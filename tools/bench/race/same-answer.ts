import type { RunnerName } from './runners.ts';

/** Reads an answer, which has another shape with each. */
type Reading = Record<RunnerName, (answer: unknown) => unknown>;

// Answers of three servers, whose shapes are what is compared.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;

const rounded = (share: number | null): number | null => (share === null ? null : Math.round(share * 1e9) / 1e9);
const monthOf = (day: string): string => day.slice(0, 7);
const sorted = (rows: unknown[][]): unknown[][] =>
  rows.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

const STATUSES = [
  'total',
  'notStarted',
  'inProgress',
  'done',
  'suspended',
  'abandoned',
  'transferred',
  'unknown',
  'late',
];
const counts = (row: Json): unknown[] =>
  STATUSES.map((name) => row[name] ?? row[name.replace(/[A-Z]/g, (one) => `_${one.toLowerCase()}`)]);

interface Figures {
  byAxis: Json[];
  byMinistry: Json[];
  lateMilestones: Json[];
  curve: { month: string; planned: number; replanned: number; done: number | null }[];
}

/** In our answer every month has a point: those at which nothing moved go, and a `done` of a month to come says nothing. */
function figures({ byAxis, byMinistry, lateMilestones, curve }: Figures): unknown {
  const steps = curve.filter(
    (point, place) =>
      place === 0 ||
      (['planned', 'replanned', 'done'] as const).some(
        (name) => point[name] !== null && point[name] !== (curve[place - 1]![name] ?? point[name]),
      ),
  );
  return {
    byAxis: byAxis.map((row) => [row.number, row.title, ...counts(row), rounded(row.progress)]),
    byMinistry: sorted(byMinistry.map((row) => [row.code, ...counts(row), rounded(row.progress)])),
    // Two that are late for as long may come either way.
    lateMilestones: lateMilestones.map((row) => row.daysLate ?? row.days_late),
    curve: steps
      .filter(({ planned, replanned, done }) => planned + replanned + (done ?? 0) > 0)
      .map(({ month, planned, replanned }) => [month, planned, replanned]),
  };
}

export const figuresOf: Reading = {
  jalon: (answer) => {
    const { byAxis, byMinistry, lateMilestones, curve } = (answer as Json).data.plan.overview;
    return figures({
      byAxis: byAxis.nodes.map((row: Json) => ({ ...row.axis, ...row.statuses, progress: row.progress.value })),
      byMinistry: byMinistry.nodes.map((row: Json) => ({
        code: row.ministry?.code ?? null,
        ...row.statuses,
        progress: row.progress.value,
      })),
      lateMilestones: lateMilestones.nodes,
      curve: curve.nodes.map(({ monthEnd, ...point }: Json) => ({ month: monthOf(monthEnd), ...point })),
    });
  },
  peer: (answer) => {
    const plan = (answer as Json).data.planByCode;
    const of = (name: string): Json[] => (plan[name] ?? plan[`${name}At`]).nodes;
    return figures({
      byAxis: of('byAxis'),
      byMinistry: of('byMinistry'),
      lateMilestones: of('lateMilestones'),
      curve: of('curve'),
    });
  },
  raw: (answer) => {
    const { byAxis, byMinistry, lateMilestones, curve } = answer as Json;
    return figures({ byAxis, byMinistry, lateMilestones: lateMilestones ?? [], curve: curve ?? [] });
  },
};

const owner = ({ role, department, ministry }: Json): string => `${role} ${ministry?.name ?? department}`;
const instant = (text: string | null | undefined): number | null => (text ? Date.parse(text) : null);
const action = (row: Json, owners: string[], next: Json, update: Json, references: string[]): unknown => [
  ...[row.number, row.title, row.status, row.confidence, owners.sort(), next?.title ?? null, next?.forecast ?? null],
  ...[update?.narrative ?? null, instant(update?.decidedAt ?? update?.decided_at), references.sort()],
];

export const actionsOf: Reading = {
  jalon: (answer) =>
    (answer as Json).data.plan.actions.nodes.map((row: Json) => {
      const owners = [...(row.lead ? [{ role: 'LEAD', ...row.lead }] : []), ...row.contributors.nodes].map(owner);
      const references = row.recommendations.nodes.map(({ recommendation }: Json) => recommendation.reference);
      return action(row, owners, row.nextMilestone, row.updates.nodes[0], references);
    }),
  peer: (answer) =>
    (answer as Json).data.planByCode.actionsByPlanId.nodes.map((row: Json) =>
      action(
        row,
        row.ownershipsByActionId.nodes.map(({ ministryByMinistryId: ministry, ...rest }: Json) =>
          owner({ ...rest, ministry }),
        ),
        row.nextMilestone,
        row.latestUpdate,
        row.recommendationLinksByActionId.nodes.map((link: Json) => link.recommendationByRecommendationId.reference),
      ),
    ),
  raw: (answer) =>
    (answer as Json).map((row: Json) =>
      action(
        row,
        (row.owners ?? []).map(({ name, ...rest }: Json) => owner({ ...rest, ministry: name ? { name } : null })),
        row.next_milestone?.title ? row.next_milestone : null,
        row.update,
        (row.recommendations ?? []).map(({ reference }: Json) => reference),
      ),
    ),
};

const entry = (row: Json): unknown => [
  Number(row.sequence ?? row.seq),
  row.body,
  row.leafHash ?? row.leaf_hash,
  row.prev,
];

export const entriesOf: Reading = {
  jalon: (answer) => (answer as Json).data.ledger.nodes.map(entry),
  peer: (answer) => (answer as Json).data.allLedgers.nodes.map(entry),
  raw: (answer) => (answer as Json).map(entry),
};

const found = (rows: Json[] | null, total: number): unknown => [total, (rows ?? []).map(({ kind }) => kind)];

export const foundOf: Reading = {
  jalon: (answer) => found((answer as Json).data.search.nodes, (answer as Json).data.search.totalCount),
  peer: (answer) => {
    const rows = (answer as Json).data.found.nodes;
    return found(rows, Number(rows[0]?.total ?? 0));
  },
  raw: (answer) => found(answer as Json, Number((answer as Json)?.[0]?.total ?? 0)),
};
