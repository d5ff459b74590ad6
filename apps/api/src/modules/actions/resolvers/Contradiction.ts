import { localised } from '../../relay/localised.ts';
import type { ContradictionResolvers } from '../../types.generated.ts';

export const Contradiction: ContradictionResolvers = {
  sentence: ({ sentence }, { language }) => localised(sentence, language),
};
