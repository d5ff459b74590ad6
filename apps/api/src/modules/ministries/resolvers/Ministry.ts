import { pageInOrder } from '../../relay/page.ts';
import type { MinistryResolvers } from '../../types.generated.ts';

export const Ministry: MinistryResolvers = {
  departments: async ({ id }, page, { ministries }) => pageInOrder(await ministries.departmentsOf.load(id), page),
};
