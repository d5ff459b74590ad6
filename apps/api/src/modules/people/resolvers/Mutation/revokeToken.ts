
        import type   { MutationResolvers } from './../../../types.generated.ts';
        export const revokeToken: NonNullable<MutationResolvers['revokeToken']> = async (_parent, _arg, _ctx) => { /* Implement Mutation.revokeToken resolver logic here */ };