import { refusalSentence } from '#domain';
import type { PermissionResolvers } from '../../types.generated.ts';

export const Permission: PermissionResolvers = {
  reason: (permission, { language }) =>
    permission.allowed ? null : refusalSentence(permission.refusal, language === 'EN' ? 'en' : 'fr'),
};
