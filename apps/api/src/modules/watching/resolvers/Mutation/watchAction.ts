import type { MutationResolvers } from '../../../types.generated.ts';
import { changeWatch } from '../../change-watch.ts';

export const watchAction: NonNullable<MutationResolvers['watchAction']> = (_parent, { input }, context) =>
  changeWatch(input, context);
