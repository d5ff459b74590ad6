
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const submitUpdate: NonNullable<MutationResolvers['submitUpdate']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.submitUpdate resolver logic here */ };