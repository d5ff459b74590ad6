import type { SnapshotContent } from '#domain';

/** What a file is made of: the bytes kept under a fingerprint, and nothing else. */
export interface FrozenSnapshot {
  readonly fingerprint: string;
  readonly content: SnapshotContent;
}

/** The page of a snapshot, on whatever host Jalon is reached under. */
export const addressOf = ({ fingerprint, content }: FrozenSnapshot): string =>
  `/plans/${content.plan.code}/snapshots/${fingerprint}`;
