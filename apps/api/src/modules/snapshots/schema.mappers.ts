import type { Selectable } from 'kysely';
import type { SnapshotTable } from '../../database/tables.ts';

/** A snapshot without its content, which is large and read by itself. */
export type SnapshotMapper = Omit<Selectable<SnapshotTable>, 'content'>;
