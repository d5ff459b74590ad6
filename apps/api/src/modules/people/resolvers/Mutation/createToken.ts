
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const createToken: NonNullable<MutationResolvers['createToken']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.createToken resolver logic here */ };