/** The rules of Jalon. No framework, no I/O, no clock: `today` and `now` are always given. */

export { LANGUAGES } from './language/localised.ts';
export type { Language, Localised } from './language/localised.ts';
export { french } from './language/french.ts';

export { PRECISIONS } from './dates/precise-date.ts';
export type { CivilDate, Instant, PreciseDate, Precision } from './dates/precise-date.ts';
export {
  addDays,
  addMonths,
  daysBetween,
  FIRST_YEAR,
  isCivilDate,
  LAST_YEAR,
  parseCivilDate,
} from './dates/civil-date.ts';
export { parsePreciseDate, preciseDateFrom, precisionOf } from './dates/parse-precise-date.ts';
export { firstDayOf, isFuture, isPast, lastDayOf } from './dates/bounds.ts';
export { MONTHS_IN_PERIOD, monthsBetween, pastPeriodEnds, periodStart, REPORTING_PERIODS } from './dates/periods.ts';
export type { ReportingPeriod } from './dates/periods.ts';
export { endOfDay } from './dates/end-of-day.ts';
export { parisDay } from './dates/paris-day.ts';
export { parisHour } from './dates/paris-hour.ts';
export { formatPreciseDate } from './dates/format-precise-date.ts';
export { readWrittenDate, writeDate } from './dates/read-written-date.ts';

export { ACTION_STATUSES, CLOSED_STATUSES, isClosed, STATUS_DEFINITIONS } from './status/action-status.ts';
export type { ActionStatus, ClosedStatus } from './status/action-status.ts';
export { CONFIDENCE_DEFINITIONS, CONFIDENCES } from './status/confidence.ts';
export type { Confidence } from './status/confidence.ts';
export { VERDICT_LABELS, VERDICT_VALUES } from './verdict/verdict-value.ts';
export type { VerdictValue } from './verdict/verdict-value.ts';
export { nextStatuses, STATUS_TRANSITIONS, transitionRule } from './status/transitions.ts';
export type { NextStatus, StatusOrigin, TransitionNeed, TransitionRule } from './status/transitions.ts';
export { decideStatus } from './status/decide-status.ts';
export type { StatusChange } from './status/decide-status.ts';

export { refused } from './decision/decision.ts';
export type { Decision, Refused } from './decision/decision.ts';
export { REFUSAL_CODES, refusal, REFUSALS, refusalSentence } from './refusal/refusal.ts';
export type { Refusal, RefusalCode, RefusalParam } from './refusal/refusal.ts';
export { inField } from './refusal/in-field.ts';

export { CHANGE_KINDS, countKinds, kindsOfChange } from './history/change-kinds.ts';
export type { ChangeKind, RecordedChange } from './history/change-kinds.ts';
export { checkChoice } from './input/check-choice.ts';
export { checkDate } from './input/check-date.ts';
export { checkLink } from './input/check-link.ts';
export { checkText, checkTitle } from './input/check-text.ts';
export type { TextLimits } from './input/check-text.ts';
export { countGraphemes } from './input/graphemes.ts';
export {
  BLOCKER_LIMITS,
  CALENDAR_LIMITS,
  CAMPAIGN_LIMITS,
  DISCUSSION_LIMITS,
  DRAFT_LIMITS,
  SEARCH_LIMITS,
  SNAPSHOT_LIMITS,
  TOKEN_LIMITS,
  UPDATE_LIMITS,
} from './input/limits.ts';

export { MILESTONE_WEIGHT, promisedDate } from './milestone/milestone.ts';
export type { Milestone } from './milestone/milestone.ts';
export { daysLate, lateSince, MILESTONE_STATES, milestoneState, slippageDays } from './milestone/milestone-state.ts';
export type { MilestoneState } from './milestone/milestone-state.ts';
export { SLIPPAGE_REASON_LABELS, SLIPPAGE_REASONS } from './milestone/slippage-reason.ts';
export type { SlippageReason } from './milestone/slippage-reason.ts';
export { moveForecast } from './milestone/move-forecast.ts';
export type { ForecastMove } from './milestone/move-forecast.ts';
export { calendarEntry } from './milestone/calendar-entry.ts';
export type { CalendarEntry, CalendarState } from './milestone/calendar-entry.ts';
export { reachMilestone } from './milestone/reach-milestone.ts';

export { PROGRESS_FORMULA, PROGRESS_GAPS, progressAt, progressOf } from './progress/progress.ts';
export type { Progress, ProgressGap, ProgressInput } from './progress/progress.ts';
export { MEAN_PROGRESS_FORMULA, progressOfMany } from './progress/progress-of-many.ts';
export type { MeanProgress } from './progress/progress-of-many.ts';

export { declaredStatus } from './action/action-state.ts';
export type { ActionState, Verdict } from './action/action-state.ts';
export { EVIDENCE_KIND_LABELS, EVIDENCE_KINDS } from './action/evidence.ts';
export type { Evidence, EvidenceContent, EvidenceFile, EvidenceKind } from './action/evidence.ts';
export { EVIDENCE_VISIBILITIES, EVIDENCE_VISIBILITY_LABELS } from './evidence/visibility.ts';
export type { EvidenceVisibility } from './evidence/visibility.ts';
export { KIND_NEEDS, isOfficialReference } from './evidence/kind-needs.ts';
export type { KindNeeds } from './evidence/kind-needs.ts';
export { STANDING_PROOFS, showsDone, standingProof } from './evidence/standing-proof.ts';
export type { StandingProof } from './evidence/standing-proof.ts';
export { FILE_TYPES, extensionOf, promisedType } from './evidence/file-types.ts';
export { keptFileName } from './evidence/file-name.ts';
export { EVIDENCE_HINTS, EVIDENCE_HINT_SENTENCES, evidenceHints } from './evidence/hints.ts';
export type { EvidenceHint } from './evidence/hints.ts';
export { lateness } from './action/lateness.ts';
export type { Lateness } from './action/lateness.ts';
export { policyObject } from './action/policy-object.ts';

export { BLOCKER_TYPE_LABELS, BLOCKER_TYPES } from './blocker/blocker-type.ts';
export type { BlockerType } from './blocker/blocker-type.ts';
export { COMMITTEES, DECISION_BODIES, DECISION_BODY_LABELS } from './blocker/committee.ts';
export type { Committee, DecisionBody } from './blocker/committee.ts';
export { BLOCKER_STATES, BLOCKER_TRANSITIONS, isOpenState, nextBlockerState } from './blocker/blocker-machine.ts';
export type { BlockerOperation, BlockerState } from './blocker/blocker-machine.ts';
export { blockerState, committeeOf, daysOverdue, isBlockerOpen } from './blocker/blocker.ts';
export type { Blocker, BlockerStep } from './blocker/blocker.ts';
export { raiseBlocker } from './blocker/raise-blocker.ts';
export type { RaisedBlocker } from './blocker/raise-blocker.ts';
export { mayStepBlocker } from './blocker/step-blocker.ts';
export { escalateBlocker } from './blocker/escalate-blocker.ts';
export { endBlocker } from './blocker/end-blocker.ts';
export { DECISION_STATES, decisionDaysLate, decisionState } from './committee-decision/committee-decision.ts';
export type { CommitteeDecision, DecisionDone, DecisionState } from './committee-decision/committee-decision.ts';
export { takeDecision } from './committee-decision/take-decision.ts';
export type { TakenDecision } from './committee-decision/take-decision.ts';
export { completeDecision, mayCompleteDecision } from './committee-decision/complete-decision.ts';
export type { CompletedDecision } from './committee-decision/complete-decision.ts';

export { contradictionsOf } from './contradiction/contradictions-of.ts';
export type { Contradiction, ContradictionInput } from './contradiction/contradictions-of.ts';
export type { ActionFacts } from './contradiction/action-facts.ts';
export type { ObservationName, Observations } from './contradiction/observations.ts';
export { CONTRADICTION_IDS, CONTRADICTION_RULES } from './contradiction/rules.ts';
export type { ContradictionId, ContradictionRule } from './contradiction/rules.ts';

export { checkDraft } from './draft/check-draft.ts';
export type { ForecastMoved, MilestoneReached, UpdateContent } from './update/update-content.ts';
export { UPDATE_STAGES } from './update/update-state.ts';
export type { UpdateStage, UpdateState } from './update/update-state.ts';
export { nextUpdateStage, UPDATE_TRANSITIONS } from './update/update-machine.ts';
export type { UpdateOperation, UpdateTransition } from './update/update-machine.ts';
export type { Moment } from './update/moment.ts';
export type { UpdateDecision } from './update/update-decision.ts';
export { reviewUpdate } from './update/review-update.ts';
export type { ReviewedAction } from './update/review-update.ts';
export { maySubmitUpdate } from './update/may-submit-update.ts';
export type { SubmissionStep } from './update/may-submit-update.ts';
export { submitUpdate } from './update/submit-update.ts';
export { withdrawUpdate } from './update/withdraw-update.ts';
export { validateUpdate } from './update/validate-update.ts';
export { returnUpdate } from './update/return-update.ts';
export { recordVerdict } from './verdict/record-verdict.ts';

export { ACCOUNT_STATES, accountState, ROLE_STATES, roleState } from './account/account.ts';
export type { Account, AccountState, OwnRole, RoleState } from './account/account.ts';
export { mayManageRole, seesAccount } from './account/may-manage.ts';
export { termOf } from './account/role-term.ts';
export type { RoleAsked, RoleTerm } from './account/role-term.ts';
export { grantRole } from './account/grant-role.ts';
export { endRole } from './account/end-role.ts';
export type { Leaving } from './account/end-role.ts';
export { closeAccount, mayManageAccount, reopenAccount } from './account/close-account.ts';
export { handOver } from './account/hand-over.ts';
export type { HandOver } from './account/hand-over.ts';

export type { Deputy } from './deputy/deputy.ts';
export { appointDeputy } from './deputy/appoint-deputy.ts';
export type { DeputyToAppoint, Principal } from './deputy/appoint-deputy.ts';
export { endDeputy } from './deputy/end-deputy.ts';

export type { Campaign, Deadlines } from './campaign/campaign.ts';
export { openCampaign } from './campaign/open-campaign.ts';
export { closeCampaign } from './campaign/close-campaign.ts';
export { reopenCampaign } from './campaign/reopen-campaign.ts';
export { owedPeriod } from './campaign/owed-period.ts';
export type { OwedPeriod } from './campaign/owed-period.ts';
export { ANSWER_STATES, answerState, hasAnswered } from './campaign/answer-state.ts';
export type { AnswerFacts, AnswerState } from './campaign/answer-state.ts';
export { QUESTION_STAGES, questionStage, readingOf } from './discussion/discussion.ts';
export type { Discussion, Message, Question, QuestionStage, Thread } from './discussion/discussion.ts';
export { writeMessage } from './discussion/write-message.ts';
export { editMessage, withdrawMessage } from './discussion/own-message.ts';
export { askQuestion, closeQuestion } from './discussion/ask-question.ts';

export { takeSnapshot } from './snapshot/take-snapshot.ts';
export { SNAPSHOT_FORMAT } from './snapshot/snapshot-content.ts';
export type * from './snapshot/snapshot-content.ts';
export type * from './snapshot/snapshot-plan.ts';
export type * from './snapshot/snapshot-action.ts';
export { snapshotContent } from './snapshot/read-content.ts';

export { DIGEST_HOUR, DIGEST_RHYTHM_LABELS, DIGEST_RHYTHMS, digestDay, USUAL_RHYTHM } from './digest/rhythm.ts';
export type { DigestRhythm } from './digest/rhythm.ts';
export { DIGEST_KINDS, digestKey } from './digest/digest-item.ts';
export type { DigestAction, DigestItem, DigestItemOf, DigestKind } from './digest/digest-item.ts';
export { DIGEST_HEADINGS, digestLine, digestSubject } from './digest/digest-words.ts';
export { ESCALATION_DAYS, isEscalated } from './digest/escalation.ts';
export { newsOf } from './digest/news-of.ts';
export type { Digest } from './digest/news-of.ts';
export { MAIL_STATES } from './digest/mail-state.ts';
export type { MailState } from './digest/mail-state.ts';

export { OPERATIONS } from './permission/operation.ts';
export type { Operation } from './permission/operation.ts';
export { isMinistryRole, isWorkingRole, MINISTRY_ROLES, ROLE_LABELS, ROLES, WORKING_ROLES } from './permission/role.ts';
export type { Role } from './permission/role.ts';
export { DOORS } from './permission/viewer.ts';
export type { Door, Grant, PolicyObject, Viewer } from './permission/viewer.ts';
export { SCOPE_OF, TOKEN_SCOPE_LABELS, TOKEN_SCOPES } from './permission/scope.ts';
export type { TokenScope } from './permission/scope.ts';
export { readIsLogged } from './permission/logged-reads.ts';
export type { Reading } from './permission/logged-reads.ts';
export { ASKED_ROLES, isAskedOf, ministriesWorkedFor } from './permission/asked.ts';
export type { Asked, AskedRole } from './permission/asked.ts';
export { RELATIONS, relationOf } from './permission/relation.ts';
export type { Relation } from './permission/relation.ts';
export { askedMay, cellOf, POLICY } from './permission/policy.ts';
export type { Cell, OperationPolicy } from './permission/policy.ts';
export { isProvedFor, STEP_UP_ACTS } from './permission/step-up.ts';
export type { Proof, StepUp, StepUpAct } from './permission/step-up.ts';
export { may } from './permission/may.ts';
export type { Permission } from './permission/may.ts';

export { promiseCurve } from './plan/promise-curve.ts';
export type { PromiseCurve, PromisePoint } from './plan/promise-curve.ts';

export { milestonePicture } from './comparison/plan-picture.ts';
export type { ActionPicture, MilestonePicture, PlanPicture } from './comparison/plan-picture.ts';
export { MOVE_KIND_DEFINITIONS, MOVE_KINDS } from './comparison/move-kinds.ts';
export type { MoveKind } from './comparison/move-kinds.ts';
export type { Move, MoveOf } from './comparison/move.ts';
export { movesBetween } from './comparison/moves-between.ts';
export { isByTimeAlone } from './comparison/by-time-alone.ts';
export { applyMoves } from './comparison/apply-moves.ts';
export { countMoves } from './comparison/count-moves.ts';
export { moveSentence } from './comparison/move-sentence.ts';
export type { MoveNames } from './comparison/move-sentence.ts';
export { SHARES } from './comparison/share.ts';
export type { Share, ShareOf } from './comparison/share.ts';
export { trendOf } from './comparison/trend.ts';
export type { Trend, TrendParts } from './comparison/trend.ts';
export { TREND_FORMULAS } from './comparison/trend-formula.ts';

export { compute, FIGURE_OPERATIONS, FIGURE_UNITS, named } from './explanation/explanation.ts';
export type {
  Exclusion,
  Explanation,
  FigureInput,
  FigureOperation,
  FigureUnit,
  Named,
} from './explanation/explanation.ts';
export { EXCLUSION_REASONS, EXCLUSION_SENTENCES } from './explanation/exclusion-reasons.ts';
export type { ExclusionReason } from './explanation/exclusion-reasons.ts';
export { countAll, countOf, explainCount } from './explanation/count-rule.ts';
export type { CountRule } from './explanation/count-rule.ts';
export {
  actionName,
  ATTENTION_FIGURES,
  CONFIDENCE_FIGURES,
  contradictionFigure,
  explainContradictions,
  STATUS_FIGURES,
} from './explanation/action-figures.ts';
export type { CountedAction } from './explanation/action-figures.ts';
export { AXIS_FIGURES, axisName } from './explanation/axis-figures.ts';
export type { CountedAxis } from './explanation/axis-figures.ts';
export { COVERAGE_FIGURES, recommendationName } from './explanation/coverage-figures.ts';
export type { CountedRecommendation, Coverage } from './explanation/coverage-figures.ts';
export { milestoneFigures, milestoneName } from './explanation/milestone-figures.ts';
export type { CountedMilestone } from './explanation/milestone-figures.ts';
export { explainCurveOfAll, explainCurvePoint } from './explanation/explain-curve.ts';
export type { CurveFigure } from './explanation/explain-curve.ts';
export { explainDaysLate, explainSlippage } from './explanation/explain-days.ts';
export { explainMeanProgress, explainProgress } from './explanation/explain-progress.ts';
export { explainTrend, TREND_FIGURES } from './explanation/explain-trend.ts';
export type { FollowedShare, TrendFigure } from './explanation/explain-trend.ts';
export { ALL_MOVES, MOVED_ACTIONS, moveFigure } from './explanation/move-figures.ts';
