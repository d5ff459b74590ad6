import { momentShown } from '../moment-shown.ts';
import type { PlanResolvers } from './../../types.generated.ts';
/*
 * Note: This object type is generated because "PlanMapper" is declared. This is to ensure runtime safety.
 *
 * When a mapper is used, it is possible to hit runtime errors in some scenarios:
 * - given a field name, the schema type's field type does not match mapper's field type
 * - or a schema type's field does not exist in the mapper's fields
 *
 * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
 */
export const Plan: Pick<PlanResolvers, 'asOf' | 'comparison' | '__isTypeOf'> = {
  /* Implement Plan resolver logic here */
  asOf: (_plan, _arguments, { moment }) => momentShown(moment),
  comparison: async (_parent, _arg, _ctx) => {
    /* Plan.comparison resolver is required because Plan.comparison exists but PlanMapper.comparison does not */
  },
};
