import { localised } from '../../relay/localised.ts';
import { pageInOrder } from '../../relay/page.ts';
import type { ProgressResolvers } from '../../types.generated.ts';

export const Progress: ProgressResolvers = {
  formula: ({ formula }, { language }) => localised(formula, language),
  explain: ({ explanation }) => explanation(),
  inputs: ({ inputs }, page) => pageInOrder(inputs, page),
};
