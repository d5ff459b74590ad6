
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const plans: NonNullable<QueryResolvers['plans']> = async (_parent, _arg, _ctx) => { /* Implement Query.plans resolver logic here */ };