import type { Asked } from './asked.ts';
import type { Role } from './role.ts';
import type { TokenScope } from './scope.ts';

/**
 * One role that a person holds; `ministryId` is the ministry of a ministry role, `null` for the others.
 * `onBehalfOf` is the person that a deputy stands in for, absent or null when the role is one's own.
 */
export interface Grant {
  readonly role: Role;
  readonly ministryId: string | null;
  readonly onBehalfOf?: string | null;
}

/** By which door a request came: a browser session, an API token, or the program itself (history import). */
export const DOORS = ['SESSION', 'TOKEN', 'SYSTEM'] as const;
export type Door = (typeof DOORS)[number];

/** Who is asking, with every role they hold at this moment. */
export interface Viewer {
  readonly personId: string;
  readonly grants: readonly Grant[];
  readonly via: Door;
  /** What the token opens; a session opens all that its holder may do. */
  readonly scopes?: readonly TokenScope[];
}

/** What the question is about, when it is about one action or its open update. */
export interface PolicyObject {
  readonly leadMinistryId: string | null;
  /** How to name that ministry in a refusal, when the caller knows. */
  readonly leadMinistryName?: string;
  /** Author of the update in question. */
  readonly authorId?: string | null;
  /** Whom a blocker asks, or a decision charges; of an action, all whom those that are open ask. */
  readonly asked?: readonly Asked[];
}
