import type { ActionResolvers } from '../../types.generated.ts';

export const Action: Pick<ActionResolvers, 'viewerWatch' | 'watcherCount' | '__isTypeOf'> = {
  viewerWatch: async ({ id }, _arguments, { moment, signedIn, watching }) => {
    if (moment || signedIn?.viewer.via !== 'SESSION') return null;
    const own = await watching.ofPerson.load(signedIn.viewer.personId);
    return own.find(({ actionId }) => actionId === id) ?? { version: 0, since: null };
  },
  watcherCount: async ({ id }, _arguments, { watching }) => Number((await watching.countOf.load(id))?.count ?? 0),
};
