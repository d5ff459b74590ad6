import { EXCLUSION_SENTENCES } from '#domain';
import { nodeOf } from '../../relay/find-node.ts';
import { localised } from '../../relay/localised.ts';
import type { ExplanationExclusionResolvers } from '../../types.generated.ts';

export const ExplanationExclusion: ExplanationExclusionResolvers = {
  label: ({ label }, { language }) => localised(label, language),
  sentence: ({ reason }, { language }) => localised(EXCLUSION_SENTENCES[reason], language),
  node: ({ id }, _arguments, context) => (id === null ? null : nodeOf(id, context)),
};
