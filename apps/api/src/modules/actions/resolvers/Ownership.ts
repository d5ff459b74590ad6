import { ministriesIn } from '../../../kept-plans.ts';
import type { OwnershipResolvers } from '../../types.generated.ts';

export const Ownership: OwnershipResolvers = {
  ministry: ({ ministryId }, _arguments, context) =>
    ministryId === null ? null : ministriesIn(context).byId.load(ministryId),
};
