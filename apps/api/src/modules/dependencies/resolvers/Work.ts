import { workPage } from '../../people/work.ts';
import type { WorkResolvers } from '../../types.generated.ts';

export const Work: Pick<WorkResolvers, 'needsMoved'> = {
  needsMoved: (work, page, context) => workPage(work, 'needsMoved', page, context),
};
