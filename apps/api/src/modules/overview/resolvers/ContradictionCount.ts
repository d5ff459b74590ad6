import { localised } from '../../relay/localised.ts';
import type { ContradictionCountResolvers } from '../../types.generated.ts';

export const ContradictionCount: ContradictionCountResolvers = {
  explain: ({ explanation }) => explanation(),
  sentence: ({ sentence }, { language }) => localised(sentence, language),
};
