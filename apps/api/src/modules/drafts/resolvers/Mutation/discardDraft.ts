import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDraft } from '../../change-draft.ts';

export const discardDraft: NonNullable<MutationResolvers['discardDraft']> = (_parent, { input }, context) =>
  changeDraft({ ...input, operation: 'MANAGE_OWN_DRAFTS', text: null }, context);
