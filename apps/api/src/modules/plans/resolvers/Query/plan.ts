
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const plan: NonNullable<QueryResolvers['plan']> = async (_parent, _arg, _ctx) => { /* Implement Query.plan resolver logic here */ };