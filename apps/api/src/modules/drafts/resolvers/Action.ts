import type { ActionResolvers } from '../../types.generated.ts';
import { ownDraft } from '../own-draft.ts';

export const Action: Pick<ActionResolvers, 'viewerDraft' | '__isTypeOf'> = {
  viewerDraft: ({ id }, _arguments, context) => ownDraft(id, context),
};
