
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const validateUpdate: NonNullable<MutationResolvers['validateUpdate']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.validateUpdate resolver logic here */ };