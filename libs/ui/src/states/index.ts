/** What stands where there is nothing to show yet. */

export { EmptyState } from './empty-state.ts';
export { Skeleton } from './skeleton.ts';
