import { checkDraft } from '#domain';
import type { MutationResolvers } from '../../../types.generated.ts';
import { changeDraft } from '../../change-draft.ts';

export const saveDraft: NonNullable<MutationResolvers['saveDraft']> = (_parent, { input }, context) =>
  changeDraft({ ...input, operation: 'SUBMIT_UPDATE', wrong: checkDraft(input.text, 'text') }, context);
