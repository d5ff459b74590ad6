import { momentShown } from '../../history/moment-shown.ts';
import { localised } from '../../relay/localised.ts';
import { pageInOrder } from '../../relay/page.ts';
import type { ExplanationResolvers } from '../../types.generated.ts';

export const Explanation: ExplanationResolvers = {
  formula: ({ formula }, { language }) => localised(formula, language),
  unknown: ({ unknown }, { language }) => unknown && localised(unknown, language),
  inputs: ({ inputs }, page) => pageInOrder(inputs, page),
  excluded: ({ excluded }, page) => pageInOrder(excluded, page),
  moment: (_explanation, _arguments, { moment }) => momentShown(moment),
};
