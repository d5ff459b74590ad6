import type { SignedIn } from '../../../identity/signed-in.ts';

const personId = `per_${'0'.repeat(32)}`;

/**
 * Nobody in particular, with what every signed-in person may read and no more: a snapshot shows no update that is not
 * validated, and is the same whoever takes it.
 */
export const PLAIN_READER: SignedIn = {
  person: { id: personId, displayName: '', post: '', isDemo: false, version: 0, disabledAt: null },
  viewer: { personId, grants: [{ role: 'CABINET', ministryId: null }], via: 'TOKEN', scopes: ['PLANS'] },
};
