import type { Selectable } from 'kysely';
import type { TokenScope } from '#domain';
import type { DeputyTable, HeldRoleView, PersonTable } from '../../database/tables.ts';

export type PersonMapper = Selectable<PersonTable>;
export type ViewerMapper = Selectable<PersonTable>;
export type GrantMapper = Selectable<HeldRoleView>;
export type DeputyMapper = Selectable<DeputyTable>;
/** What there is to know about a token; its secret is known to its owner alone. */
export interface ApiTokenMapper {
  id: string;
  prefix: string;
  name: string;
  personId: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  scopes: TokenScope[];
  requestCount: number;
}
/** What a token opens. */
export type TokenScopesMapper = readonly TokenScope[];

/** What there is to know about a session; its secret is known to its holder alone. */
export interface SessionMapper {
  id: string;
  personId: string;
  createdAt: Date;
  lastSeenAt: Date;
  browser: string | null;
  acr: string | null;
}

export interface WorkMapper {
  planId: string;
}
