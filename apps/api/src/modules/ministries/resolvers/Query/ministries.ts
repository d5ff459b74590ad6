
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const ministries: NonNullable<QueryResolvers['ministries']> = async (_parent, _arg, _ctx) => { /* Implement Query.ministries resolver logic here */ };