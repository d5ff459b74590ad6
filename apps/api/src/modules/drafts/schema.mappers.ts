import type { PersonMapper } from '../people/schema.mappers.ts';

/** A draft as its person sees it; version 0 as long as nothing was saved. */
export interface DraftMapper {
  actionId: string;
  version: number;
  text: string | null;
  savedAt: Date | null;
}

/** Who has the report form of an action open. */
export interface ReportWritersMapper {
  personIds: readonly string[];
}
export interface ReportWriterMapper {
  person: PersonMapper;
}
