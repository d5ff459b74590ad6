/** What is said of an action, drawn. */

export { ConfidenceBadge } from './confidence-badge.ts';
export { DeducedMark } from './deduced-mark.ts';
export { formatShare } from './format-share.ts';
export { LateMark } from './late-mark.ts';
export type { LateDays } from './late-mark.ts';
export { ProgressBar } from './progress-bar.ts';
export { StatusBadge } from './status-badge.ts';
export { STATUS_KEYS, STATUS_LOOKS, statusKey, statusLabel } from './status-look.ts';
export type { Pattern, StatusKey } from './status-look.ts';
