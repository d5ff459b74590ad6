import { refusalSentence } from '#domain';
import type { RefusedResolvers } from '../../types.generated.ts';

export const Refused: RefusedResolvers = {
  code: ({ refusal }) => refusal.code,
  field: ({ refusal }) => refusal.field ?? null,
  message: ({ refusal }, { language }) => refusalSentence(refusal, language === 'EN' ? 'en' : 'fr'),
};
