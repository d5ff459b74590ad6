import type { SearchField, SearchKind } from '../types.generated.ts';
import type { Excerpt } from './excerpt.ts';

export interface SearchHitMapper {
  kind: SearchKind;
  id: string;
  field: SearchField;
  parts: Excerpt['parts'];
}
