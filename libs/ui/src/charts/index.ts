/** The grammar of charts: a figure, and the forms it takes. */

export { FigureCard } from './figure-card.ts';
export { FigureTable } from './figure-table.ts';
export type { Figure, FigureRow, Series } from './figure.ts';
export { withoutEmptySeries } from './figure.ts';
export { Follow } from './follow.ts';
export { RankedBars } from './ranked-bars.ts';
export type { RankedRow } from './ranked-bars.ts';
export { StackedBarsFigure } from './stacked-bars-figure.ts';
export { StepLinesFigure } from './step-lines-figure.ts';
export type { StepLinesAxis } from './step-lines.ts';
export type { WaterfallStep } from './waterfall.ts';
export { WaterfallFigure } from './waterfall-figure.ts';
export { plainly, SaidFigure } from '../said/said.ts';
export type { Said } from '../said/said.ts';
