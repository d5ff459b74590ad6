import type { Refusal } from '#domain';
import type { ActionMapper } from '../actions/schema.mappers.ts';

/** The typed answer of a mutation that was refused. */
export function refused(refusal: Refusal) {
  return { __typename: 'Refused' as const, refusal };
}

/** The typed answer of a mutation that came after another change. */
export function conflict(
  { expectedVersion, actualVersion }: { expectedVersion: number; actualVersion: number },
  current: ActionMapper | null,
) {
  return { __typename: 'VersionConflict' as const, expectedVersion, actualVersion, current };
}
