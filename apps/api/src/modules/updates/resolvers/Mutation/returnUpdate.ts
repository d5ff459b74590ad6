
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const returnUpdate: NonNullable<MutationResolvers['returnUpdate']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.returnUpdate resolver logic here */ };