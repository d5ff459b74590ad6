import type { TypedDocumentNode } from '@apollo/client';
import type { DocumentNode } from 'graphql';

import type {
  CoverageFigure,
  MilestoneDays,
  MilestoneFigure,
  MoveFigure,
  OverviewFigure,
  StatusFigure,
  TrendFigure,
} from '../graphql/generated/graphql.ts';
import type { ExplanationView } from './explanation-queries.ts';
import {
  explainCoverage,
  explainDays,
  explainMeanProgress,
  explainMilestones,
  explainMoves,
  explainOverview,
  explainProgress,
  explainStatuses,
  explainTrend,
} from './explanation-queries.ts';
import type { Within } from './within.ts';

/** How the API is asked for the explanation of one number. */
export interface Ask {
  readonly field: string;
  readonly document: DocumentNode;
  readonly variables: Record<string, unknown>;
  /** Finds the explanation in the answer. */
  find(answer: unknown): ExplanationView | null;
}

/** The question for one kind of field; null when what the number is of does not tell enough to ask. */
type Asker = (within: Within, figure: string, row: number) => Ask | null;

function asker<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables & { language: 'FR' | 'EN' }>,
  variables: (within: Within, figure: string) => Variables | null,
  find: (data: Data, row: number) => ExplanationView | null | undefined,
): (field: string) => Asker {
  return (field) => (within, figure, row) => {
    const asked = variables(within, figure);
    return asked && { field, document, variables: asked, find: (answer) => find(answer as Data, row) ?? null };
  };
}

const narrowed = ({ planCode, filter }: Within) => ({ planCode, filter: filter ?? null });

/** The fields that explain themselves. The group is the number's own name, a number before it its place in a list. */
const ASKERS: readonly [field: RegExp, asker: (field: string) => Asker][] = [
  [
    /^plan\.overview\.statuses\.(\w+)$/,
    asker(
      explainStatuses,
      (within, figure) => ({ ...narrowed(within), figure: figure as StatusFigure }),
      ({ plan }) => plan?.overview.statuses.explain,
    ),
  ],
  [
    /^plan\.overview\.milestones\.(\w+)$/,
    asker(
      explainMilestones,
      (within, figure) => ({ ...narrowed(within), figure: figure as MilestoneFigure }),
      ({ plan }) => plan?.overview.milestones.explain,
    ),
  ],
  [
    /^plan\.overview\.coverage\.(\w+)$/,
    asker(
      explainCoverage,
      ({ planCode }, figure) => ({ planCode, figure: figure as CoverageFigure }),
      ({ plan }) => plan?.overview.coverage.explain,
    ),
  ],
  [
    /^plan\.overview\.progress\.(value)$/,
    asker(explainMeanProgress, narrowed, ({ plan }) => plan?.overview.progress.explain),
  ],
  [
    /^plan\.overview\.(contradictionCount|contradictedActions|actionsWithoutLead|axesWithDone)$/,
    asker(
      explainOverview,
      (within, figure) => ({ ...narrowed(within), figure: figure as OverviewFigure }),
      ({ plan }) => plan?.overview.explain,
    ),
  ],
  [
    /^plan\.action\.progress\.(value)$/,
    asker(
      explainProgress,
      ({ planCode, number }) => (number === undefined ? null : { planCode, number }),
      ({ plan }) => plan?.action?.progress.explain,
    ),
  ],
  [
    /^plan\.action\.milestones\.nodes\.(?<row>\d+)\.(daysLate|slippageDays)$/,
    asker(
      explainDays,
      ({ planCode, number }, figure) =>
        number === undefined ? null : { planCode, number, figure: figure as MilestoneDays },
      ({ plan }, row) => plan?.action?.milestones.nodes[row]?.explain,
    ),
  ],
  [
    /^plan\.comparison\.trend\.(\w+)$/,
    asker(
      explainTrend,
      ({ planCode, comparison }, figure) =>
        comparison ? { planCode, ...comparison, figure: figure as TrendFigure } : null,
      ({ plan }) => plan?.comparison.trend.explain,
    ),
  ],
  [
    /^plan\.comparison\.counts\.(\w+)$/,
    asker(
      explainMoves,
      ({ planCode, comparison }, figure) =>
        comparison
          ? {
              planCode,
              from: comparison.from,
              to: comparison.to ?? null,
              whose: comparison.among,
              figure: figure as MoveFigure,
            }
          : null,
      ({ plan }) => plan?.comparison.counts.explain,
    ),
  ],
];

/** The question that explains the number of a field; null for one that does not explain itself, the length of a list. */
export function askFor(field: string, within: Within): Ask | null {
  for (const [pattern, made] of ASKERS) {
    const found = pattern.exec(field);
    if (found) return made(field)(within, figureOf(found.at(-1) ?? ''), Number(found.groups?.['row'] ?? 0));
  }
  return null;
}

/** The questions that explain the numbers of some words, each once. */
export function asksFor(fields: readonly string[], within: Within): readonly Ask[] {
  return [...new Set(fields)].flatMap((field) => askFor(field, within) ?? []);
}

/** The API names the figure of `notStarted` NOT_STARTED. */
function figureOf(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
