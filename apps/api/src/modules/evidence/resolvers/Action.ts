import type { ActionResolvers } from '../../types.generated.ts';

export const Action: Pick<ActionResolvers, 'standingProof' | '__isTypeOf'> = {
  standingProof: async ({ id }, _arguments, { evidence }) => {
    const { count = 0, showingDone = 0 } = (await evidence.proofsOf.load(id)) ?? {};
    return Number(showingDone) > 0 ? 'SUFFICIENT' : Number(count) > 0 ? 'NOT_SUFFICIENT' : 'NONE';
  },
};
