
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const node: NonNullable<QueryResolvers['node']> = async (_parent, _arg, _ctx) => { /* Implement Query.node resolver logic here */ };