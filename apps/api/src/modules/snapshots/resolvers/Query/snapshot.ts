
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const snapshot: NonNullable<QueryResolvers['snapshot']> = async (_parent, _arg, _ctx) => { /* Implement Query.snapshot resolver logic here */ };