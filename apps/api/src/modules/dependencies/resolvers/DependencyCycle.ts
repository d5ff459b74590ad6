import { refusal, refusalSentence } from '#domain';
import { pageInOrder } from '../../relay/page.ts';
import type { DependencyCycleResolvers } from '../../types.generated.ts';

export const DependencyCycle: DependencyCycleResolvers = {
  code: () => 'DEPENDENCY_CYCLE',
  message: ({ cycle }, { language }) =>
    refusalSentence(refusal('DEPENDENCY_CYCLE', { params: { cycle } }), language === 'EN' ? 'en' : 'fr'),
  actions: async ({ actionIds }, page, { actions }) => {
    const all = await Promise.all(actionIds.map((id) => actions.byId.load(id)));
    return pageInOrder(
      all.filter((action) => action !== null),
      page,
    );
  },
};
