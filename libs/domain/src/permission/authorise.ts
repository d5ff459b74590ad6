import { refused } from '../decision/decision.ts';
import type { Decision } from '../decision/decision.ts';
import { may } from './may.ts';
import type { Operation } from './operation.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

/** The policy's answer as the first step of a decision: the person who may go on, or the reason why not. */
export function authorise(
  viewer: Viewer | null,
  operation: Exclude<Operation, 'READ_PUBLIC'>,
  object?: PolicyObject,
): Decision<Viewer> {
  const permission = may(viewer, operation, object);
  // Nobody signed in is never allowed, so an allowed viewer is someone.
  return permission.allowed ? { accepted: true, next: viewer as Viewer } : refused(permission.refusal);
}
