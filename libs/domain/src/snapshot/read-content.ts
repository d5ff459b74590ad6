import { SNAPSHOT_FORMAT } from './snapshot-content.ts';
import type { SnapshotContent } from './snapshot-content.ts';

/** What a snapshot says, from its bytes. @throws RangeError when they are of a format that this version does not know. */
export function snapshotContent(text: string): SnapshotContent {
  const { format, version, ...rest } = JSON.parse(text) as SnapshotContent;
  if (format !== SNAPSHOT_FORMAT.name || version !== SNAPSHOT_FORMAT.version) {
    throw new RangeError(`Not a snapshot that can be read here: ${String(format)} ${String(version)}`);
  }
  return { format, version, ...rest };
}
