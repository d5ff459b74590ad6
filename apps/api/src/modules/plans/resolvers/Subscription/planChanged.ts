
        import type   { SubscriptionResolvers } from './../../../types.generated.ts';
        export const planChanged: NonNullable<SubscriptionResolvers['planChanged']> = {
      subscribe: async (_parent, _arg, _ctx) => { /* Implement Subscription.planChanged resolver logic here */ },
    }