
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const recordVerdict: NonNullable<MutationResolvers['recordVerdict']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.recordVerdict resolver logic here */ };