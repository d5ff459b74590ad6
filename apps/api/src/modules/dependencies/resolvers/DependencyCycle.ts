import { refusal, refusalSentence } from '#domain';
import type { DependencyCycleResolvers } from '../../types.generated.ts';

export const DependencyCycle: DependencyCycleResolvers = {
  code: () => 'DEPENDENCY_CYCLE',
  message: ({ cycle }, { language }) =>
    refusalSentence(refusal('DEPENDENCY_CYCLE', { params: { cycle } }), language === 'EN' ? 'en' : 'fr'),
};
