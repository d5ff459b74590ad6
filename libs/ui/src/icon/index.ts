/** Icons and the name of the product. */

export { Icon } from './icon.ts';
export type { IconName } from './icon-paths.ts';
export { Wordmark } from './wordmark.ts';
