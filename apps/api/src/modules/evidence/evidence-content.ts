import type { EvidenceContent, PreciseDate } from '#domain';
import type { EvidenceMapper } from './schema.mappers.ts';

/** The row as the rules see it; evidence of an import may have no address. */
export function contentOf(
  row: Pick<EvidenceMapper, 'kind' | 'title' | 'url' | 'reference' | 'dated'>,
): EvidenceContent {
  const { kind, title, url, reference, dated } = row;
  return { kind, title, url: url ?? '', reference, dated: dated as PreciseDate | null };
}
