
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const takeSnapshot: NonNullable<MutationResolvers['takeSnapshot']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.takeSnapshot resolver logic here */ };