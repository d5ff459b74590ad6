import type { QueryResolvers } from '../../../types.generated.ts';

export const snapshot: NonNullable<QueryResolvers['snapshot']> = (_parent, { fingerprint }, { snapshots }) =>
  snapshots.byFingerprint.load(fingerprint);
