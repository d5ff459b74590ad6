/** Drawing. Inputs and outputs only: it knows the words of the trade, never where data comes from. */

export { Icon } from './icon/icon.ts';
export type { IconName } from './icon/icon-paths.ts';
export { Wordmark } from './icon/wordmark.ts';

export { ConfidenceBadge } from './marks/confidence-badge.ts';
export { DeducedMark } from './marks/deduced-mark.ts';
export { formatShare } from './marks/format-share.ts';
export { LateMark } from './marks/late-mark.ts';
export { ProgressBar } from './marks/progress-bar.ts';
export { StatusBadge } from './marks/status-badge.ts';
export { STATUS_KEYS, STATUS_LOOKS, statusKey, statusLabel } from './marks/status-look.ts';
export type { Pattern, StatusKey } from './marks/status-look.ts';

export { EmptyState } from './states/empty-state.ts';
export { Skeleton } from './states/skeleton.ts';

export { Chain } from './chain/chain.ts';
export { CHAIN_LINKS } from './chain/chain-link.ts';
export type { ChainLink, ChainLinkName, LinkState } from './chain/chain-link.ts';
export { ChainSection } from './chain/chain-section.ts';
export { LinkMark } from './chain/link-mark.ts';

export { ChoiceField } from './field/choice-field.ts';
export type { Choice } from './field/choice-field.ts';
export { DateField } from './field/date-field.ts';
export { SelectField } from './field/select-field.ts';
export { TextField } from './field/text-field.ts';

export { PageTurner } from './pages/page-turner.ts';
export { SourceLink } from './source/source-link.ts';

export { FigureCard } from './charts/figure-card.ts';
export { FigureTable } from './charts/figure-table.ts';
export type { Figure, FigureRow, Series } from './charts/figure.ts';
export { rowTotal, withoutEmptySeries } from './charts/figure.ts';
export { Follow } from './charts/follow.ts';
export { RankedBars } from './charts/ranked-bars.ts';
export type { RankedRow } from './charts/ranked-bars.ts';
export { StackedBarsFigure } from './charts/stacked-bars-figure.ts';
export { StepLinesFigure } from './charts/step-lines-figure.ts';
export type { StepLinesAxis } from './charts/step-lines.ts';
