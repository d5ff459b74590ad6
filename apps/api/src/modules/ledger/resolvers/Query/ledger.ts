
        import type   { QueryResolvers } from './../../../types.generated.ts';
        export const ledger: NonNullable<QueryResolvers['ledger']> = async (_parent, _arg, _ctx) => { /* Implement Query.ledger resolver logic here */ };