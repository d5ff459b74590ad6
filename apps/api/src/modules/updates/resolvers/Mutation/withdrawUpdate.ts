
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const withdrawUpdate: NonNullable<MutationResolvers['withdrawUpdate']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.withdrawUpdate resolver logic here */ };