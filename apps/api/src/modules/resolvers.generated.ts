/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { accessLog as Query_accessLog } from './reads/resolvers/Query/accessLog.ts';
import    { changes as Query_changes } from './ledger/resolvers/Query/changes.ts';
import    { consistencyProof as Query_consistencyProof } from './ledger/resolvers/Query/consistencyProof.ts';
import    { curve as Query_curve } from './overview/resolvers/Query/curve.ts';
import    { inclusionProof as Query_inclusionProof } from './ledger/resolvers/Query/inclusionProof.ts';
import    { latestCheckpoint as Query_latestCheckpoint } from './ledger/resolvers/Query/latestCheckpoint.ts';
import    { ledger as Query_ledger } from './ledger/resolvers/Query/ledger.ts';
import    { ledgerCheckpoints as Query_ledgerCheckpoints } from './ledger/resolvers/Query/ledgerCheckpoints.ts';
import    { ministries as Query_ministries } from './ministries/resolvers/Query/ministries.ts';
import    { node as Query_node } from './relay/resolvers/Query/node.ts';
import    { plan as Query_plan } from './plans/resolvers/Query/plan.ts';
import    { plans as Query_plans } from './plans/resolvers/Query/plans.ts';
import    { publicKeys as Query_publicKeys } from './ledger/resolvers/Query/publicKeys.ts';
import    { rateLimit as Query_rateLimit } from './rate-limit/resolvers/Query/rateLimit.ts';
import    { search as Query_search } from './search/resolvers/Query/search.ts';
import    { snapshot as Query_snapshot } from './snapshots/resolvers/Query/snapshot.ts';
import    { tokens as Query_tokens } from './people/resolvers/Query/tokens.ts';
import    { viewer as Query_viewer } from './people/resolvers/Query/viewer.ts';
import    { createToken as Mutation_createToken } from './people/resolvers/Mutation/createToken.ts';
import    { endSessions as Mutation_endSessions } from './people/resolvers/Mutation/endSessions.ts';
import    { endSessionsOf as Mutation_endSessionsOf } from './people/resolvers/Mutation/endSessionsOf.ts';
import    { recordVerdict as Mutation_recordVerdict } from './verdicts/resolvers/Mutation/recordVerdict.ts';
import    { returnUpdate as Mutation_returnUpdate } from './updates/resolvers/Mutation/returnUpdate.ts';
import    { revokeToken as Mutation_revokeToken } from './people/resolvers/Mutation/revokeToken.ts';
import    { submitUpdate as Mutation_submitUpdate } from './updates/resolvers/Mutation/submitUpdate.ts';
import    { takeSnapshot as Mutation_takeSnapshot } from './snapshots/resolvers/Mutation/takeSnapshot.ts';
import    { validateUpdate as Mutation_validateUpdate } from './updates/resolvers/Mutation/validateUpdate.ts';
import    { withdrawUpdate as Mutation_withdrawUpdate } from './updates/resolvers/Mutation/withdrawUpdate.ts';
import    { planChanged as Subscription_planChanged } from './plans/resolvers/Subscription/planChanged.ts';
import    { Action as actions_Action } from './actions/resolvers/Action.ts';
import    { Action as evidence_Action } from './evidence/resolvers/Action.ts';
import    { Addressee } from './recommendations/resolvers/Addressee.ts';
import    { ApiToken } from './people/resolvers/ApiToken.ts';
import    { Axis } from './plans/resolvers/Axis.ts';
import    { AxisSummary } from './overview/resolvers/AxisSummary.ts';
import    { Comparison } from './history/resolvers/Comparison.ts';
import    { ConfidenceCounts } from './overview/resolvers/ConfidenceCounts.ts';
import    { Contradiction } from './actions/resolvers/Contradiction.ts';
import    { ContradictionCount } from './overview/resolvers/ContradictionCount.ts';
import    { CoverageCounts } from './overview/resolvers/CoverageCounts.ts';
import    { CurvePoint } from './overview/resolvers/CurvePoint.ts';
import    { Department } from './ministries/resolvers/Department.ts';
import    { Evidence } from './evidence/resolvers/Evidence.ts';
import    { EvidenceFile } from './evidence/resolvers/EvidenceFile.ts';
import    { EvidenceHint } from './evidence/resolvers/EvidenceHint.ts';
import    { Explanation } from './explanations/resolvers/Explanation.ts';
import    { ExplanationExclusion } from './explanations/resolvers/ExplanationExclusion.ts';
import    { ExplanationInput } from './explanations/resolvers/ExplanationInput.ts';
import    { ForecastMove } from './milestones/resolvers/ForecastMove.ts';
import    { Grant } from './people/resolvers/Grant.ts';
import    { LedgerChange } from './ledger/resolvers/LedgerChange.ts';
import    { LedgerCheckpoint } from './ledger/resolvers/LedgerCheckpoint.ts';
import    { LedgerEntry } from './ledger/resolvers/LedgerEntry.ts';
import    { LoggedRead } from './reads/resolvers/LoggedRead.ts';
import    { Milestone } from './milestones/resolvers/Milestone.ts';
import    { MilestoneCounts } from './overview/resolvers/MilestoneCounts.ts';
import    { MilestoneReached } from './updates/resolvers/MilestoneReached.ts';
import    { Ministry } from './ministries/resolvers/Ministry.ts';
import    { MinistrySummary } from './overview/resolvers/MinistrySummary.ts';
import    { Move } from './history/resolvers/Move.ts';
import    { MoveCounts } from './history/resolvers/MoveCounts.ts';
import    { ObjectRead } from './reads/resolvers/ObjectRead.ts';
import    { Overview } from './overview/resolvers/Overview.ts';
import    { Ownership } from './actions/resolvers/Ownership.ts';
import    { Permission } from './relay/resolvers/Permission.ts';
import    { Person } from './people/resolvers/Person.ts';
import    { Plan as plans_Plan } from './plans/resolvers/Plan.ts';
import    { Plan as evidence_Plan } from './evidence/resolvers/Plan.ts';
import    { Plan as history_Plan } from './history/resolvers/Plan.ts';
import    { Plan as actions_Plan } from './actions/resolvers/Plan.ts';
import    { Plan as milestones_Plan } from './milestones/resolvers/Plan.ts';
import    { Plan as snapshots_Plan } from './snapshots/resolvers/Plan.ts';
import    { Plan as updates_Plan } from './updates/resolvers/Plan.ts';
import    { Plan as verdicts_Plan } from './verdicts/resolvers/Plan.ts';
import    { PlanChange } from './plans/resolvers/PlanChange.ts';
import    { Progress } from './actions/resolvers/Progress.ts';
import    { Recommendation } from './recommendations/resolvers/Recommendation.ts';
import    { RecommendationLink } from './recommendations/resolvers/RecommendationLink.ts';
import    { Refused } from './relay/resolvers/Refused.ts';
import    { Report } from './recommendations/resolvers/Report.ts';
import    { Response } from './recommendations/resolvers/Response.ts';
import    { SearchHit } from './search/resolvers/SearchHit.ts';
import    { Session } from './people/resolvers/Session.ts';
import    { SigningKey } from './ledger/resolvers/SigningKey.ts';
import    { Snapshot } from './snapshots/resolvers/Snapshot.ts';
import    { StatusCounts } from './overview/resolvers/StatusCounts.ts';
import    { SubMeasure } from './actions/resolvers/SubMeasure.ts';
import    { TokenScopes } from './people/resolvers/TokenScopes.ts';
import    { Trend } from './history/resolvers/Trend.ts';
import    { Update } from './updates/resolvers/Update.ts';
import    { Verdict } from './verdicts/resolvers/Verdict.ts';
import    { VersionConflict } from './relay/resolvers/VersionConflict.ts';
import    { Viewer as people_Viewer } from './people/resolvers/Viewer.ts';
import    { Viewer as reads_Viewer } from './reads/resolvers/Viewer.ts';
import    { Work } from './people/resolvers/Work.ts';
import    { Date } from './relay/resolvers/Date.ts';
import    { DateTime } from './relay/resolvers/DateTime.ts';
import    { PreciseDate } from './relay/resolvers/PreciseDate.ts';
    export const resolvers: Resolvers = {
      Query: { accessLog: Query_accessLog,changes: Query_changes,consistencyProof: Query_consistencyProof,curve: Query_curve,inclusionProof: Query_inclusionProof,latestCheckpoint: Query_latestCheckpoint,ledger: Query_ledger,ledgerCheckpoints: Query_ledgerCheckpoints,ministries: Query_ministries,node: Query_node,plan: Query_plan,plans: Query_plans,publicKeys: Query_publicKeys,rateLimit: Query_rateLimit,search: Query_search,snapshot: Query_snapshot,tokens: Query_tokens,viewer: Query_viewer },
      Mutation: { createToken: Mutation_createToken,endSessions: Mutation_endSessions,endSessionsOf: Mutation_endSessionsOf,recordVerdict: Mutation_recordVerdict,returnUpdate: Mutation_returnUpdate,revokeToken: Mutation_revokeToken,submitUpdate: Mutation_submitUpdate,takeSnapshot: Mutation_takeSnapshot,validateUpdate: Mutation_validateUpdate,withdrawUpdate: Mutation_withdrawUpdate },
      Subscription: { planChanged: Subscription_planChanged },
      Action: { ...actions_Action,...evidence_Action },
Addressee: Addressee,
ApiToken: ApiToken,
Axis: Axis,
AxisSummary: AxisSummary,
Comparison: Comparison,
ConfidenceCounts: ConfidenceCounts,
Contradiction: Contradiction,
ContradictionCount: ContradictionCount,
CoverageCounts: CoverageCounts,
CurvePoint: CurvePoint,
Department: Department,
Evidence: Evidence,
EvidenceFile: EvidenceFile,
EvidenceHint: EvidenceHint,
Explanation: Explanation,
ExplanationExclusion: ExplanationExclusion,
ExplanationInput: ExplanationInput,
ForecastMove: ForecastMove,
Grant: Grant,
LedgerChange: LedgerChange,
LedgerCheckpoint: LedgerCheckpoint,
LedgerEntry: LedgerEntry,
LoggedRead: LoggedRead,
Milestone: Milestone,
MilestoneCounts: MilestoneCounts,
MilestoneReached: MilestoneReached,
Ministry: Ministry,
MinistrySummary: MinistrySummary,
Move: Move,
MoveCounts: MoveCounts,
ObjectRead: ObjectRead,
Overview: Overview,
Ownership: Ownership,
Permission: Permission,
Person: Person,
Plan: { ...plans_Plan,...evidence_Plan,...history_Plan,...actions_Plan,...milestones_Plan,...snapshots_Plan,...updates_Plan,...verdicts_Plan },
PlanChange: PlanChange,
Progress: Progress,
Recommendation: Recommendation,
RecommendationLink: RecommendationLink,
Refused: Refused,
Report: Report,
Response: Response,
SearchHit: SearchHit,
Session: Session,
SigningKey: SigningKey,
Snapshot: Snapshot,
StatusCounts: StatusCounts,
SubMeasure: SubMeasure,
TokenScopes: TokenScopes,
Trend: Trend,
Update: Update,
Verdict: Verdict,
VersionConflict: VersionConflict,
Viewer: { ...people_Viewer,...reads_Viewer },
Work: Work,
Date: Date,
DateTime: DateTime,
PreciseDate: PreciseDate
    }