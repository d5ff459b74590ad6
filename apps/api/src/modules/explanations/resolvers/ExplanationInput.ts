import { nodeOf } from '../../relay/find-node.ts';
import { localised } from '../../relay/localised.ts';
import type { ExplanationInputResolvers } from '../../types.generated.ts';

export const ExplanationInput: ExplanationInputResolvers = {
  label: ({ label }, { language }) => localised(label, language),
  node: ({ id }, _arguments, context) => (id === null ? null : nodeOf(id, context)),
};
