import { EVIDENCE_HINT_SENTENCES } from '#domain';
import { localised } from '../../relay/localised.ts';
import type { EvidenceHintResolvers } from '../../types.generated.ts';

export const EvidenceHint: EvidenceHintResolvers = {
  code: (code) => code,
  sentence: (code, { language }) => localised(EVIDENCE_HINT_SENTENCES[code], language),
};
