import type   { PlanResolvers } from './../../types.generated.ts';
    /*
    * Note: This object type is generated because "PlanMapper" is declared. This is to ensure runtime safety.
    *
    * When a mapper is used, it is possible to hit runtime errors in some scenarios:
    * - given a field name, the schema type's field type does not match mapper's field type
    * - or a schema type's field does not exist in the mapper's fields
    *
    * If you want to skip this file generation, remove the mapper or update the pattern in the `resolverGeneration.object` config.
    */
export const Plan: Pick<PlanResolvers, 'snapshots'|'version'|'viewerCanTakeSnapshot'|'__isTypeOf'> = {
    /* Implement Plan resolver logic here */
    snapshots: async (_parent, _arg, _ctx) => { /* Plan.snapshots resolver is required because Plan.snapshots exists but PlanMapper.snapshots does not */ },
    version: async (_parent, _arg, _ctx) => { /* Plan.version resolver is required because Plan.version exists but PlanMapper.version does not */ },
    viewerCanTakeSnapshot: async (_parent, _arg, _ctx) => { /* Plan.viewerCanTakeSnapshot resolver is required because Plan.viewerCanTakeSnapshot exists but PlanMapper.viewerCanTakeSnapshot does not */ }
};