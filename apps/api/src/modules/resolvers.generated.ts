/* This file was automatically generated. DO NOT UPDATE MANUALLY. */
    import type   { Resolvers } from './types.generated.ts';
    import    { accessLog as Query_accessLog } from './reads/resolvers/Query/accessLog.ts';
import    { accounts as Query_accounts } from './accounts/resolvers/Query/accounts.ts';
import    { changes as Query_changes } from './ledger/resolvers/Query/changes.ts';
import    { consistencyProof as Query_consistencyProof } from './ledger/resolvers/Query/consistencyProof.ts';
import    { curve as Query_curve } from './overview/resolvers/Query/curve.ts';
import    { inclusionProof as Query_inclusionProof } from './ledger/resolvers/Query/inclusionProof.ts';
import    { invitations as Query_invitations } from './accounts/resolvers/Query/invitations.ts';
import    { latestCheckpoint as Query_latestCheckpoint } from './ledger/resolvers/Query/latestCheckpoint.ts';
import    { ledger as Query_ledger } from './ledger/resolvers/Query/ledger.ts';
import    { ledgerCheckpoints as Query_ledgerCheckpoints } from './ledger/resolvers/Query/ledgerCheckpoints.ts';
import    { mails as Query_mails } from './mails/resolvers/Query/mails.ts';
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
import    { appointDeputy as Mutation_appointDeputy } from './people/resolvers/Mutation/appointDeputy.ts';
import    { askQuestion as Mutation_askQuestion } from './discussion/resolvers/Mutation/askQuestion.ts';
import    { closeAccount as Mutation_closeAccount } from './accounts/resolvers/Mutation/closeAccount.ts';
import    { closeCalendar as Mutation_closeCalendar } from './mails/resolvers/Mutation/closeCalendar.ts';
import    { closeCampaign as Mutation_closeCampaign } from './campaigns/resolvers/Mutation/closeCampaign.ts';
import    { closeQuestion as Mutation_closeQuestion } from './discussion/resolvers/Mutation/closeQuestion.ts';
import    { completeDecision as Mutation_completeDecision } from './decisions/resolvers/Mutation/completeDecision.ts';
import    { createToken as Mutation_createToken } from './people/resolvers/Mutation/createToken.ts';
import    { discardDraft as Mutation_discardDraft } from './drafts/resolvers/Mutation/discardDraft.ts';
import    { editMessage as Mutation_editMessage } from './discussion/resolvers/Mutation/editMessage.ts';
import    { endDeputy as Mutation_endDeputy } from './people/resolvers/Mutation/endDeputy.ts';
import    { endRole as Mutation_endRole } from './accounts/resolvers/Mutation/endRole.ts';
import    { endSessions as Mutation_endSessions } from './people/resolvers/Mutation/endSessions.ts';
import    { endSessionsOf as Mutation_endSessionsOf } from './people/resolvers/Mutation/endSessionsOf.ts';
import    { escalateBlocker as Mutation_escalateBlocker } from './blockers/resolvers/Mutation/escalateBlocker.ts';
import    { grantRole as Mutation_grantRole } from './accounts/resolvers/Mutation/grantRole.ts';
import    { handOver as Mutation_handOver } from './accounts/resolvers/Mutation/handOver.ts';
import    { invitePerson as Mutation_invitePerson } from './accounts/resolvers/Mutation/invitePerson.ts';
import    { liftBlocker as Mutation_liftBlocker } from './blockers/resolvers/Mutation/liftBlocker.ts';
import    { openCalendar as Mutation_openCalendar } from './mails/resolvers/Mutation/openCalendar.ts';
import    { openCampaign as Mutation_openCampaign } from './campaigns/resolvers/Mutation/openCampaign.ts';
import    { raiseBlocker as Mutation_raiseBlocker } from './blockers/resolvers/Mutation/raiseBlocker.ts';
import    { recordDecision as Mutation_recordDecision } from './decisions/resolvers/Mutation/recordDecision.ts';
import    { recordVerdict as Mutation_recordVerdict } from './verdicts/resolvers/Mutation/recordVerdict.ts';
import    { removeDependency as Mutation_removeDependency } from './dependencies/resolvers/Mutation/removeDependency.ts';
import    { reopenAccount as Mutation_reopenAccount } from './accounts/resolvers/Mutation/reopenAccount.ts';
import    { reopenCampaign as Mutation_reopenCampaign } from './campaigns/resolvers/Mutation/reopenCampaign.ts';
import    { returnUpdate as Mutation_returnUpdate } from './updates/resolvers/Mutation/returnUpdate.ts';
import    { revokeToken as Mutation_revokeToken } from './people/resolvers/Mutation/revokeToken.ts';
import    { saveDraft as Mutation_saveDraft } from './drafts/resolvers/Mutation/saveDraft.ts';
import    { sendInvitationAgain as Mutation_sendInvitationAgain } from './accounts/resolvers/Mutation/sendInvitationAgain.ts';
import    { sendMailAgain as Mutation_sendMailAgain } from './mails/resolvers/Mutation/sendMailAgain.ts';
import    { setMailPreferences as Mutation_setMailPreferences } from './mails/resolvers/Mutation/setMailPreferences.ts';
import    { stateDependency as Mutation_stateDependency } from './dependencies/resolvers/Mutation/stateDependency.ts';
import    { submitUpdate as Mutation_submitUpdate } from './updates/resolvers/Mutation/submitUpdate.ts';
import    { takeSnapshot as Mutation_takeSnapshot } from './snapshots/resolvers/Mutation/takeSnapshot.ts';
import    { undoHandOver as Mutation_undoHandOver } from './accounts/resolvers/Mutation/undoHandOver.ts';
import    { validateUpdate as Mutation_validateUpdate } from './updates/resolvers/Mutation/validateUpdate.ts';
import    { watchAction as Mutation_watchAction } from './watching/resolvers/Mutation/watchAction.ts';
import    { withdrawBlocker as Mutation_withdrawBlocker } from './blockers/resolvers/Mutation/withdrawBlocker.ts';
import    { withdrawInvitation as Mutation_withdrawInvitation } from './accounts/resolvers/Mutation/withdrawInvitation.ts';
import    { withdrawMessage as Mutation_withdrawMessage } from './discussion/resolvers/Mutation/withdrawMessage.ts';
import    { withdrawUpdate as Mutation_withdrawUpdate } from './updates/resolvers/Mutation/withdrawUpdate.ts';
import    { writeMessage as Mutation_writeMessage } from './discussion/resolvers/Mutation/writeMessage.ts';
import    { planChanged as Subscription_planChanged } from './plans/resolvers/Subscription/planChanged.ts';
import    { reportWriters as Subscription_reportWriters } from './drafts/resolvers/Subscription/reportWriters.ts';
import    { Account } from './accounts/resolvers/Account.ts';
import    { Action as actions_Action } from './actions/resolvers/Action.ts';
import    { Action as blockers_Action } from './blockers/resolvers/Action.ts';
import    { Action as decisions_Action } from './decisions/resolvers/Action.ts';
import    { Action as dependencies_Action } from './dependencies/resolvers/Action.ts';
import    { Action as discussion_Action } from './discussion/resolvers/Action.ts';
import    { Action as evidence_Action } from './evidence/resolvers/Action.ts';
import    { Action as drafts_Action } from './drafts/resolvers/Action.ts';
import    { Action as watching_Action } from './watching/resolvers/Action.ts';
import    { ActionWatch } from './watching/resolvers/ActionWatch.ts';
import    { Addressee } from './recommendations/resolvers/Addressee.ts';
import    { ApiToken } from './people/resolvers/ApiToken.ts';
import    { AskedAction } from './campaigns/resolvers/AskedAction.ts';
import    { Axis } from './plans/resolvers/Axis.ts';
import    { AxisSummary } from './overview/resolvers/AxisSummary.ts';
import    { Blocker } from './blockers/resolvers/Blocker.ts';
import    { BlockerStep } from './blockers/resolvers/BlockerStep.ts';
import    { Calendar } from './mails/resolvers/Calendar.ts';
import    { Campaign } from './campaigns/resolvers/Campaign.ts';
import    { CampaignAnswers } from './campaigns/resolvers/CampaignAnswers.ts';
import    { CampaignStep } from './campaigns/resolvers/CampaignStep.ts';
import    { Comparison } from './history/resolvers/Comparison.ts';
import    { ConfidenceCounts } from './overview/resolvers/ConfidenceCounts.ts';
import    { Contradiction } from './actions/resolvers/Contradiction.ts';
import    { ContradictionCount } from './overview/resolvers/ContradictionCount.ts';
import    { CoverageCounts } from './overview/resolvers/CoverageCounts.ts';
import    { CurvePoint } from './overview/resolvers/CurvePoint.ts';
import    { Decision } from './decisions/resolvers/Decision.ts';
import    { DecisionDone } from './decisions/resolvers/DecisionDone.ts';
import    { Department } from './ministries/resolvers/Department.ts';
import    { Dependency } from './dependencies/resolvers/Dependency.ts';
import    { DependencyCycle } from './dependencies/resolvers/DependencyCycle.ts';
import    { DependencyRemoval } from './dependencies/resolvers/DependencyRemoval.ts';
import    { Deputy } from './people/resolvers/Deputy.ts';
import    { Draft } from './drafts/resolvers/Draft.ts';
import    { Evidence } from './evidence/resolvers/Evidence.ts';
import    { EvidenceFile } from './evidence/resolvers/EvidenceFile.ts';
import    { EvidenceHint } from './evidence/resolvers/EvidenceHint.ts';
import    { Explanation } from './explanations/resolvers/Explanation.ts';
import    { ExplanationExclusion } from './explanations/resolvers/ExplanationExclusion.ts';
import    { ExplanationInput } from './explanations/resolvers/ExplanationInput.ts';
import    { ForecastEffect } from './dependencies/resolvers/ForecastEffect.ts';
import    { ForecastImpact } from './dependencies/resolvers/ForecastImpact.ts';
import    { ForecastMove } from './milestones/resolvers/ForecastMove.ts';
import    { Grant } from './people/resolvers/Grant.ts';
import    { Handover } from './accounts/resolvers/Handover.ts';
import    { Invitation } from './accounts/resolvers/Invitation.ts';
import    { Leaving } from './accounts/resolvers/Leaving.ts';
import    { LedgerChange } from './ledger/resolvers/LedgerChange.ts';
import    { LedgerCheckpoint } from './ledger/resolvers/LedgerCheckpoint.ts';
import    { LedgerEntry } from './ledger/resolvers/LedgerEntry.ts';
import    { LoggedRead } from './reads/resolvers/LoggedRead.ts';
import    { Mail } from './mails/resolvers/Mail.ts';
import    { MailPreferences } from './mails/resolvers/MailPreferences.ts';
import    { Message } from './discussion/resolvers/Message.ts';
import    { Milestone as milestones_Milestone } from './milestones/resolvers/Milestone.ts';
import    { Milestone as dependencies_Milestone } from './dependencies/resolvers/Milestone.ts';
import    { MilestoneCounts } from './overview/resolvers/MilestoneCounts.ts';
import    { MilestoneReached } from './updates/resolvers/MilestoneReached.ts';
import    { Ministry } from './ministries/resolvers/Ministry.ts';
import    { MinistryAnswers } from './campaigns/resolvers/MinistryAnswers.ts';
import    { MinistrySummary } from './overview/resolvers/MinistrySummary.ts';
import    { Move } from './history/resolvers/Move.ts';
import    { MoveCounts } from './history/resolvers/MoveCounts.ts';
import    { MovedNeed } from './dependencies/resolvers/MovedNeed.ts';
import    { ObjectRead } from './reads/resolvers/ObjectRead.ts';
import    { Overview } from './overview/resolvers/Overview.ts';
import    { OwnRole } from './accounts/resolvers/OwnRole.ts';
import    { Ownership } from './actions/resolvers/Ownership.ts';
import    { Permission } from './relay/resolvers/Permission.ts';
import    { Person as accounts_Person } from './accounts/resolvers/Person.ts';
import    { Person as people_Person } from './people/resolvers/Person.ts';
import    { Plan as plans_Plan } from './plans/resolvers/Plan.ts';
import    { Plan as evidence_Plan } from './evidence/resolvers/Plan.ts';
import    { Plan as history_Plan } from './history/resolvers/Plan.ts';
import    { Plan as blockers_Plan } from './blockers/resolvers/Plan.ts';
import    { Plan as campaigns_Plan } from './campaigns/resolvers/Plan.ts';
import    { Plan as actions_Plan } from './actions/resolvers/Plan.ts';
import    { Plan as decisions_Plan } from './decisions/resolvers/Plan.ts';
import    { Plan as dependencies_Plan } from './dependencies/resolvers/Plan.ts';
import    { Plan as milestones_Plan } from './milestones/resolvers/Plan.ts';
import    { Plan as snapshots_Plan } from './snapshots/resolvers/Plan.ts';
import    { Plan as updates_Plan } from './updates/resolvers/Plan.ts';
import    { Plan as verdicts_Plan } from './verdicts/resolvers/Plan.ts';
import    { PlanChange } from './plans/resolvers/PlanChange.ts';
import    { Progress } from './actions/resolvers/Progress.ts';
import    { Question } from './discussion/resolvers/Question.ts';
import    { Recommendation } from './recommendations/resolvers/Recommendation.ts';
import    { RecommendationLink } from './recommendations/resolvers/RecommendationLink.ts';
import    { Refused } from './relay/resolvers/Refused.ts';
import    { Report } from './recommendations/resolvers/Report.ts';
import    { ReportWriter } from './drafts/resolvers/ReportWriter.ts';
import    { ReportWriters } from './drafts/resolvers/ReportWriters.ts';
import    { Response } from './recommendations/resolvers/Response.ts';
import    { SearchHit } from './search/resolvers/SearchHit.ts';
import    { Session } from './people/resolvers/Session.ts';
import    { SigningKey } from './ledger/resolvers/SigningKey.ts';
import    { Snapshot } from './snapshots/resolvers/Snapshot.ts';
import    { StatusCounts } from './overview/resolvers/StatusCounts.ts';
import    { SubMeasure } from './actions/resolvers/SubMeasure.ts';
import    { Thread } from './discussion/resolvers/Thread.ts';
import    { TokenScopes } from './people/resolvers/TokenScopes.ts';
import    { Trend } from './history/resolvers/Trend.ts';
import    { Update } from './updates/resolvers/Update.ts';
import    { Verdict } from './verdicts/resolvers/Verdict.ts';
import    { VersionConflict } from './relay/resolvers/VersionConflict.ts';
import    { Viewer as mails_Viewer } from './mails/resolvers/Viewer.ts';
import    { Viewer as people_Viewer } from './people/resolvers/Viewer.ts';
import    { Viewer as drafts_Viewer } from './drafts/resolvers/Viewer.ts';
import    { Viewer as accounts_Viewer } from './accounts/resolvers/Viewer.ts';
import    { Viewer as reads_Viewer } from './reads/resolvers/Viewer.ts';
import    { Work as people_Work } from './people/resolvers/Work.ts';
import    { Work as blockers_Work } from './blockers/resolvers/Work.ts';
import    { Work as discussion_Work } from './discussion/resolvers/Work.ts';
import    { Work as decisions_Work } from './decisions/resolvers/Work.ts';
import    { Work as dependencies_Work } from './dependencies/resolvers/Work.ts';
import    { Work as watching_Work } from './watching/resolvers/Work.ts';
import    { Date } from './relay/resolvers/Date.ts';
import    { DateTime } from './relay/resolvers/DateTime.ts';
import    { PreciseDate } from './relay/resolvers/PreciseDate.ts';
    export const resolvers: Resolvers = {
      Query: { accessLog: Query_accessLog,accounts: Query_accounts,changes: Query_changes,consistencyProof: Query_consistencyProof,curve: Query_curve,inclusionProof: Query_inclusionProof,invitations: Query_invitations,latestCheckpoint: Query_latestCheckpoint,ledger: Query_ledger,ledgerCheckpoints: Query_ledgerCheckpoints,mails: Query_mails,ministries: Query_ministries,node: Query_node,plan: Query_plan,plans: Query_plans,publicKeys: Query_publicKeys,rateLimit: Query_rateLimit,search: Query_search,snapshot: Query_snapshot,tokens: Query_tokens,viewer: Query_viewer },
      Mutation: { appointDeputy: Mutation_appointDeputy,askQuestion: Mutation_askQuestion,closeAccount: Mutation_closeAccount,closeCalendar: Mutation_closeCalendar,closeCampaign: Mutation_closeCampaign,closeQuestion: Mutation_closeQuestion,completeDecision: Mutation_completeDecision,createToken: Mutation_createToken,discardDraft: Mutation_discardDraft,editMessage: Mutation_editMessage,endDeputy: Mutation_endDeputy,endRole: Mutation_endRole,endSessions: Mutation_endSessions,endSessionsOf: Mutation_endSessionsOf,escalateBlocker: Mutation_escalateBlocker,grantRole: Mutation_grantRole,handOver: Mutation_handOver,invitePerson: Mutation_invitePerson,liftBlocker: Mutation_liftBlocker,openCalendar: Mutation_openCalendar,openCampaign: Mutation_openCampaign,raiseBlocker: Mutation_raiseBlocker,recordDecision: Mutation_recordDecision,recordVerdict: Mutation_recordVerdict,removeDependency: Mutation_removeDependency,reopenAccount: Mutation_reopenAccount,reopenCampaign: Mutation_reopenCampaign,returnUpdate: Mutation_returnUpdate,revokeToken: Mutation_revokeToken,saveDraft: Mutation_saveDraft,sendInvitationAgain: Mutation_sendInvitationAgain,sendMailAgain: Mutation_sendMailAgain,setMailPreferences: Mutation_setMailPreferences,stateDependency: Mutation_stateDependency,submitUpdate: Mutation_submitUpdate,takeSnapshot: Mutation_takeSnapshot,undoHandOver: Mutation_undoHandOver,validateUpdate: Mutation_validateUpdate,watchAction: Mutation_watchAction,withdrawBlocker: Mutation_withdrawBlocker,withdrawInvitation: Mutation_withdrawInvitation,withdrawMessage: Mutation_withdrawMessage,withdrawUpdate: Mutation_withdrawUpdate,writeMessage: Mutation_writeMessage },
      Subscription: { planChanged: Subscription_planChanged,reportWriters: Subscription_reportWriters },
      Account: Account,
Action: { ...actions_Action,...blockers_Action,...decisions_Action,...dependencies_Action,...discussion_Action,...evidence_Action,...drafts_Action,...watching_Action },
ActionWatch: ActionWatch,
Addressee: Addressee,
ApiToken: ApiToken,
AskedAction: AskedAction,
Axis: Axis,
AxisSummary: AxisSummary,
Blocker: Blocker,
BlockerStep: BlockerStep,
Calendar: Calendar,
Campaign: Campaign,
CampaignAnswers: CampaignAnswers,
CampaignStep: CampaignStep,
Comparison: Comparison,
ConfidenceCounts: ConfidenceCounts,
Contradiction: Contradiction,
ContradictionCount: ContradictionCount,
CoverageCounts: CoverageCounts,
CurvePoint: CurvePoint,
Decision: Decision,
DecisionDone: DecisionDone,
Department: Department,
Dependency: Dependency,
DependencyCycle: DependencyCycle,
DependencyRemoval: DependencyRemoval,
Deputy: Deputy,
Draft: Draft,
Evidence: Evidence,
EvidenceFile: EvidenceFile,
EvidenceHint: EvidenceHint,
Explanation: Explanation,
ExplanationExclusion: ExplanationExclusion,
ExplanationInput: ExplanationInput,
ForecastEffect: ForecastEffect,
ForecastImpact: ForecastImpact,
ForecastMove: ForecastMove,
Grant: Grant,
Handover: Handover,
Invitation: Invitation,
Leaving: Leaving,
LedgerChange: LedgerChange,
LedgerCheckpoint: LedgerCheckpoint,
LedgerEntry: LedgerEntry,
LoggedRead: LoggedRead,
Mail: Mail,
MailPreferences: MailPreferences,
Message: Message,
Milestone: { ...milestones_Milestone,...dependencies_Milestone },
MilestoneCounts: MilestoneCounts,
MilestoneReached: MilestoneReached,
Ministry: Ministry,
MinistryAnswers: MinistryAnswers,
MinistrySummary: MinistrySummary,
Move: Move,
MoveCounts: MoveCounts,
MovedNeed: MovedNeed,
ObjectRead: ObjectRead,
Overview: Overview,
OwnRole: OwnRole,
Ownership: Ownership,
Permission: Permission,
Person: { ...accounts_Person,...people_Person },
Plan: { ...plans_Plan,...evidence_Plan,...history_Plan,...blockers_Plan,...campaigns_Plan,...actions_Plan,...decisions_Plan,...dependencies_Plan,...milestones_Plan,...snapshots_Plan,...updates_Plan,...verdicts_Plan },
PlanChange: PlanChange,
Progress: Progress,
Question: Question,
Recommendation: Recommendation,
RecommendationLink: RecommendationLink,
Refused: Refused,
Report: Report,
ReportWriter: ReportWriter,
ReportWriters: ReportWriters,
Response: Response,
SearchHit: SearchHit,
Session: Session,
SigningKey: SigningKey,
Snapshot: Snapshot,
StatusCounts: StatusCounts,
SubMeasure: SubMeasure,
Thread: Thread,
TokenScopes: TokenScopes,
Trend: Trend,
Update: Update,
Verdict: Verdict,
VersionConflict: VersionConflict,
Viewer: { ...mails_Viewer,...people_Viewer,...drafts_Viewer,...accounts_Viewer,...reads_Viewer },
Work: { ...people_Work,...blockers_Work,...discussion_Work,...decisions_Work,...dependencies_Work,...watching_Work },
Date: Date,
DateTime: DateTime,
PreciseDate: PreciseDate
    }