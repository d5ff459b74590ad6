import { localised } from '../../relay/localised.ts';
import type { ContradictionCountResolvers } from '../../types.generated.ts';

export const ContradictionCount: ContradictionCountResolvers = {
  sentence: ({ sentence }, { language }) => localised(sentence, language),
};
