import type { EvidenceFile } from '#domain';

/** What a file's name says of what it shows, to begin with. */
export const titleOf = ({ name }: EvidenceFile): string => name.replace(/\.[^.]+$/u, '').replaceAll(/[_-]+/gu, ' ');
