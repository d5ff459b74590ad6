import { refusal, refusalSentence } from '#domain';
import type { VersionConflictResolvers } from '../../types.generated.ts';

export const VersionConflict: VersionConflictResolvers = {
  message: (_conflict, { language }) => refusalSentence(refusal('VERSION_CONFLICT'), language === 'EN' ? 'en' : 'fr'),
};
