import type { EvidenceContent, EvidenceFile, PreciseDate } from '#domain';
import type { Stores } from '../../context.ts';
import type { EvidenceFileMapper, EvidenceMapper } from './schema.mappers.ts';

/** Rows as the rules see them, in their order; evidence of an import may have no address. */
export async function contentsOf(rows: readonly EvidenceMapper[], { evidence }: Stores): Promise<EvidenceContent[]> {
  return Promise.all(
    rows.map(async (row) => contentOf(row, row.fileId === null ? null : await evidence.fileById.load(row.fileId))),
  );
}

function contentOf(row: EvidenceMapper, file: EvidenceFileMapper | null): EvidenceContent {
  const { kind, title, url, reference, dated, visibility } = row;
  return {
    ...{ kind, title, url: url ?? '', reference, dated: dated as PreciseDate | null, visibility },
    file: file && fileOf(file),
  };
}

/** What the rules and the ledger know of a file. */
export function fileOf({ id, name, mediaType, byteCount, sha256 }: EvidenceFileMapper): EvidenceFile {
  return { id, name, mediaType, byteCount: Number(byteCount), sha256 };
}
