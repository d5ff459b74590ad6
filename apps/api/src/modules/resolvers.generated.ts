/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { ledger as Query_ledger } from './ledger/resolvers/Query/ledger.ts';
import    { ministries as Query_ministries } from './ministries/resolvers/Query/ministries.ts';
import    { node as Query_node } from './relay/resolvers/Query/node.ts';
import    { plan as Query_plan } from './plans/resolvers/Query/plan.ts';
import    { plans as Query_plans } from './plans/resolvers/Query/plans.ts';
import    { viewer as Query_viewer } from './people/resolvers/Query/viewer.ts';
import    { createToken as Mutation_createToken } from './people/resolvers/Mutation/createToken.ts';
import    { recordVerdict as Mutation_recordVerdict } from './verdicts/resolvers/Mutation/recordVerdict.ts';
import    { returnUpdate as Mutation_returnUpdate } from './updates/resolvers/Mutation/returnUpdate.ts';
import    { revokeToken as Mutation_revokeToken } from './people/resolvers/Mutation/revokeToken.ts';
import    { submitUpdate as Mutation_submitUpdate } from './updates/resolvers/Mutation/submitUpdate.ts';
import    { validateUpdate as Mutation_validateUpdate } from './updates/resolvers/Mutation/validateUpdate.ts';
import    { withdrawUpdate as Mutation_withdrawUpdate } from './updates/resolvers/Mutation/withdrawUpdate.ts';
import    { planChanged as Subscription_planChanged } from './plans/resolvers/Subscription/planChanged.ts';
import    { Date } from './relay/resolvers/Date.ts';
import    { DateTime } from './relay/resolvers/DateTime.ts';
import    { PreciseDate } from './relay/resolvers/PreciseDate.ts';
    export const resolvers: Resolvers = {
      Query: { ledger: Query_ledger,ministries: Query_ministries,node: Query_node,plan: Query_plan,plans: Query_plans,viewer: Query_viewer },
      Mutation: { createToken: Mutation_createToken,recordVerdict: Mutation_recordVerdict,returnUpdate: Mutation_returnUpdate,revokeToken: Mutation_revokeToken,submitUpdate: Mutation_submitUpdate,validateUpdate: Mutation_validateUpdate,withdrawUpdate: Mutation_withdrawUpdate },
      Subscription: { planChanged: Subscription_planChanged },
      Date: Date,
DateTime: DateTime,
PreciseDate: PreciseDate
    }