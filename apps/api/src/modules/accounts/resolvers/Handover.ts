import { canUndo } from '../can-undo.ts';
import type { HandoverResolvers } from '../../types.generated.ts';

export const Handover: HandoverResolvers = {
  successor: ({ successorId }, _arguments, { people }) => (successorId === null ? null : people.byId.load(successorId)),
  by: async ({ byId }, _arguments, { people }) => (await people.byId.load(byId))!,
  isUndone: ({ undoneAt }) => undoneAt !== null,
  viewerCanUndo: async (handover, _arguments, { accounts, signedIn, today }) =>
    canUndo(handover, await accounts.rolesOf.load(handover.personId), { viewer: signedIn?.viewer ?? null, today }),
};
