import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountMapper, HandoverMapper, InvitationMapper, LeavingMapper, OwnRoleMapper } from './accounts/schema.mappers.ts';
import type { ActionMapper, ContradictionMapper, OwnershipMapper, PermissionMapper, ProgressMapper, SubMeasureMapper } from './actions/schema.mappers.ts';
import type { ActionWatchMapper } from './watching/schema.mappers.ts';
import type { AddresseeMapper, RecommendationMapper, RecommendationLinkMapper, ReportMapper, ResponseMapper } from './recommendations/schema.mappers.ts';
import type { ApiTokenMapper, DeputyMapper, GrantMapper, PersonMapper, SessionMapper, TokenScopesMapper, ViewerMapper, WorkMapper } from './people/schema.mappers.ts';
import type { AskedActionMapper, CampaignMapper, CampaignAnswersMapper, CampaignStepMapper, MinistryAnswersMapper } from './campaigns/schema.mappers.ts';
import type { AxisMapper, PlanMapper, PlanChangeMapper } from './plans/schema.mappers.ts';
import type { AxisSummaryMapper, ConfidenceCountsMapper, ContradictionCountMapper, CoverageCountsMapper, CurvePointMapper, MilestoneCountsMapper, MinistrySummaryMapper, OverviewMapper, StatusCountsMapper } from './overview/schema.mappers.ts';
import type { BlockerMapper, BlockerStepMapper } from './blockers/schema.mappers.ts';
import type { CalendarMapper, MailMapper, MailPreferencesMapper } from './mails/schema.mappers.ts';
import type { ComparisonMapper, MoveMapper, MoveCountsMapper, TrendMapper } from './history/schema.mappers.ts';
import type { DecisionMapper, DecisionDoneMapper } from './decisions/schema.mappers.ts';
import type { DepartmentMapper, MinistryMapper } from './ministries/schema.mappers.ts';
import type { DependencyMapper, DependencyCycleMapper, DependencyRemovalMapper, ForecastEffectMapper, ForecastImpactMapper, MovedNeedMapper } from './dependencies/schema.mappers.ts';
import type { DraftMapper, ReportWriterMapper, ReportWritersMapper } from './drafts/schema.mappers.ts';
import type { EvidenceMapper, EvidenceFileMapper, EvidenceHintMapper } from './evidence/schema.mappers.ts';
import type { ExplanationMapper, ExplanationExclusionMapper, ExplanationInputMapper } from './explanations/schema.mappers.ts';
import type { ForecastMoveMapper, MilestoneMapper } from './milestones/schema.mappers.ts';
import type { LedgerChangeMapper, LedgerCheckpointMapper, LedgerEntryMapper, SigningKeyMapper } from './ledger/schema.mappers.ts';
import type { LoggedReadMapper, ObjectReadMapper } from './reads/schema.mappers.ts';
import type { MessageMapper, QuestionMapper, ThreadMapper } from './discussion/schema.mappers.ts';
import type { MilestoneReachedMapper, UpdateMapper } from './updates/schema.mappers.ts';
import type { RefusedMapper, VersionConflictMapper } from './relay/schema.mappers.ts';
import type { SearchHitMapper } from './search/schema.mappers.ts';
import type { SnapshotMapper } from './snapshots/schema.mappers.ts';
import type { VerdictMapper } from './verdicts/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A civil date in Europe/Paris, `2026-11-23`. */
  Date: { input: string; output: string; }
  /** An instant in UTC, `2026-11-23T21:19:00.000Z`. */
  DateTime: { input: string; output: Date | string; }
  /**
   * A date with the precision at which it is known: `2022-03-31` (day), `2022-03` (month), `2022-Q1` (quarter) or `2022`
   * (year). It is past only after its last day.
   */
  PreciseDate: { input: string; output: string; }
};

/** Which of the access log is asked for. What is given has to hold together. */
export type AccessLogFilter = {
  /** Of one of these kinds. */
  kinds?: InputMaybe<Array<ReadKind>>;
  /** Read by this person. */
  person?: InputMaybe<Scalars['ID']['input']>;
  /** About the plan of this code, among others. */
  planCode?: InputMaybe<Scalars['String']['input']>;
  /** Read on this day in Paris, or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** Read with this token. */
  token?: InputMaybe<Scalars['ID']['input']>;
  /** Read on this day in Paris, or earlier. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** Somebody's account, for those who manage it. */
export type Account = {
  __typename?: 'Account';
  /** When it was closed; null when it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The e-mail address that the identity provider gave last; null when it gave none, and in a demonstration. */
  email?: Maybe<Scalars['String']['output']>;
  /** The last hand-over; null when there was none. */
  handover?: Maybe<Handover>;
  /** When its holder was last here, to the minute; null when never. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  /** What they would leave behind. */
  leaving: Leaving;
  /** Whose it is. */
  person: Person;
  /** The roles of their own: held, to come, and over, the latest first. */
  roles: OwnRoleConnection;
  /** What it lets them do. */
  state: AccountState;
  /** Whether the viewer may close it, or open it again. */
  viewerCanClose: Permission;
};


/** Somebody's account, for those who manage it. */
export type AccountrolesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The account was changed, with the entry of the ledger. */
export type AccountChanged = {
  __typename?: 'AccountChanged';
  /** Whose account it is, with its new version. */
  person: Person;
  /** The number of the entry. */
  sequence: Scalars['Int']['output'];
};

/** A page of accounts. */
export type AccountConnection = {
  __typename?: 'AccountConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<AccountEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Account>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of accounts. */
export type AccountEdge = {
  __typename?: 'AccountEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Account;
};

/** What becomes of a change of somebody's account. */
export type AccountResult = AccountChanged | Refused | VersionConflict;

/** What an account lets its holder do. */
export type AccountState =
  /** It was closed: it lets nobody in. */
  | 'CLOSED'
  /** It holds a role. */
  | 'OPEN'
  /** It holds no role at this moment: it opens nothing. */
  | 'WITHOUT_ROLE';

/** A measure of a plan: what a ministry answers for. */
export type Action = Node & {
  __typename?: 'Action';
  /** Its axis. */
  axis: Axis;
  /** What keeps it from going on, or kept: those that wait for an answer first, by the date wanted, then the newest. */
  blockers: BlockerConnection;
  /** The confidence, as declared; null when not given. */
  confidence?: Maybe<Confidence>;
  /** Where what is declared and what is known disagree. */
  contradictions: ContradictionConnection;
  /** Who else takes part. */
  contributors: OwnershipConnection;
  /** What was decided about its blockers: those to carry out first, by the date due, then the newest. */
  decisions: DecisionConnection;
  /** What it or one of its milestones needs of other actions, the worst first. */
  dependencies: DependencyConnection;
  /** What other actions need of it or of one of its milestones, the worst first. */
  dependents: DependencyConnection;
  /** It grows by one with each change of what is written about it: send it back as `expectedVersion`. */
  discussionVersion: Scalars['Int']['output'];
  /** Its evidence and dated facts, the newest first; undated ones last. */
  evidence: EvidenceConnection;
  /** Its entries of the ledger that the viewer may read, the newest first. */
  history: LedgerEntryConnection;
  /** How many entries its history has, by what they are about. */
  historyCounts: HistoryCounts;
  id: Scalars['ID']['output'];
  /** Whether a milestone of an action still open is past its date and not reached. */
  isLate: Scalars['Boolean']['output'];
  /** When the last update took effect, null when none ever did. */
  lastUpdateAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day of the oldest promise broken, null when not late. */
  lateSince?: Maybe<Scalars['Date']['output']>;
  /** Who leads it, null when unknown. */
  lead?: Maybe<Ownership>;
  /** The people whom a message about it may call: those who may read it. */
  mentionable: PersonConnection;
  /** Its milestones by state. */
  milestoneCounts: MilestoneCounts;
  /** Its milestones, by forecast; undated ones last. */
  milestones: MilestoneConnection;
  /** Milestones that it waits for, directly or through others, that were put off in the last 30 days, the newest first. */
  movedNeeds: MovedNeedConnection;
  /** The actions that it needs first. */
  needs: ActionConnection;
  /** The next milestone to reach, late ones included, null when none is dated. */
  nextMilestone?: Maybe<Milestone>;
  /** A remark on what is known of it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Its number in the plan. */
  number: Scalars['Int']['output'];
  /** The update being worked on, null when none is or when it is not for the viewer. */
  openUpdate?: Maybe<Update>;
  /** Its plan. */
  plan: Plan;
  /** Computed from the weighted milestones, never typed. */
  progress: Progress;
  /** The recommendations that it answers, each with the reason for the tie. */
  recommendations: RecommendationLinkConnection;
  /** How many of the recommendations that it answers have a response. */
  responseCount: Scalars['Int']['output'];
  /** How far the evidence in effect would show it done, were it declared so now. */
  standingProof: StandingProof;
  /** Where it stands, as declared; null when unknown. */
  status?: Maybe<ActionStatus>;
  /** What the deduced status rests on, in French. */
  statusBasis?: Maybe<Scalars['String']['output']>;
  /** Whether the status was deduced from public facts and is not official. */
  statusIsDeduced: Scalars['Boolean']['output'];
  /** Why, for a suspended, abandoned or transferred action. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** What it is made of, as announced. */
  subMeasures: SubMeasureConnection;
  /** What was written about it and the viewer may read, the newest thread first. */
  threads: ThreadConnection;
  /** Its title, in French. */
  title: Scalars['String']['output'];
  /** Where the title was established. */
  titleUrl?: Maybe<Scalars['String']['output']>;
  /** The validated updates, the newest first. */
  updates: UpdateConnection;
  /** The auditor's latest verdict, null when none was given. */
  verdict?: Maybe<Verdict>;
  /** All verdicts, the newest first. */
  verdicts: VerdictConnection;
  /** It grows by one with each accepted change: send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may ask whoever leads it a question now. */
  viewerCanAsk: Permission;
  /** Whether the viewer may begin a thread about it now. */
  viewerCanDiscuss: Permission;
  /** Whether the viewer may say what is stuck. */
  viewerCanRaiseBlocker: Permission;
  /** Whether the viewer may write down what was decided about its blockers. */
  viewerCanRecordDecision: Permission;
  /** Whether the viewer may write a verdict on it now. */
  viewerCanRecordVerdict: Permission;
  /** Whether the viewer may say what it needs. */
  viewerCanStateDependency: Permission;
  /** Whether the viewer may submit an update on it now. */
  viewerCanSubmit: Permission;
  /** Whether the viewer may validate or return its open update now. */
  viewerCanValidate: Permission;
  /** Whether the viewer may take its submitted update back now. */
  viewerCanWithdraw: Permission;
  /** What the viewer has typed about it and not submitted. Null by token, and at a moment of the past. */
  viewerDraft?: Maybe<Draft>;
  /** Whether the viewer watches it. Null by token, and at a moment of the past. */
  viewerWatch?: Maybe<ActionWatch>;
  /** How many people watch it now; who they are is told to nobody. */
  watcherCount: Scalars['Int']['output'];
};


/** A measure of a plan: what a ministry answers for. */
export type ActionblockersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActioncontradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActioncontributorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActiondecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActiondependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActiondependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionhistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionmentionableArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isQuestion?: Scalars['Boolean']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
  startsWith?: InputMaybe<Scalars['String']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionmilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionmovedNeedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionneedsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionrecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionsubMeasuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionthreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isOpenQuestion?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionupdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A measure of a plan: what a ministry answers for. */
export type ActionverdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actions. */
export type ActionConnection = {
  __typename?: 'ActionConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ActionEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Action>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of actions. */
export type ActionEdge = {
  __typename?: 'ActionEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Action;
};

/** Which actions to keep. All conditions hold together. */
export type ActionFilter = {
  /** Only those of these axes, by number. */
  axes?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only those whose confidence is one of these; null in the list is a confidence not given. */
  confidences?: InputMaybe<Array<InputMaybe<Confidence>>>;
  /** Only those that this contradiction rule holds for, by id; « ANY » for any rule. */
  contradiction?: InputMaybe<Scalars['String']['input']>;
  /** Only those that need (or do not need) something that is late or at risk. */
  hasNeedsAtRisk?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with (or without) a blocker that waits for an answer. */
  isBlocked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with (or without) a milestone past its date and not reached. */
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that have been late for more than so many days. */
  lateForMoreThanDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only those led by one of these ministries, by code; null in the list is an unknown lead. */
  ministries?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Only those linked to this recommendation, by reference. */
  recommendation?: InputMaybe<Scalars['String']['input']>;
  /** Only those whose status was deduced from public facts and never confirmed, or only the others. */
  statusIsDeduced?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those with one of these statuses; null in the list is an unknown status. */
  statuses?: InputMaybe<Array<InputMaybe<ActionStatus>>>;
  /** Only those whose title, number or sub-measures contain this text; accents and case do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only those that stood so at some time of a period. */
  was?: InputMaybe<WasFilter>;
};

/** Order of a list of actions. */
export type ActionOrder =
  /** The most recently updated first, then by number. */
  | 'LAST_UPDATE'
  /** The latest milestone first, then by number. */
  | 'LATENESS'
  /** By number in the plan. */
  | 'NUMBER';

/** Where an action stands, as declared. « Late » is never a status: it is derived from the dates. */
export type ActionStatus =
  /** Given up, with a reason. */
  | 'ABANDONED'
  /** All that was promised is delivered, with evidence. */
  | 'DONE'
  /** Work has begun and goes on. */
  | 'IN_PROGRESS'
  /** Nothing has begun. */
  | 'NOT_STARTED'
  /** Stopped for a time, with a reason. */
  | 'SUSPENDED'
  /** Carried on by another plan, with a reason. */
  | 'TRANSFERRED';

/** Whether the viewer watches an action. It is private: nobody else is told who watches what. */
export type ActionWatch = {
  __typename?: 'ActionWatch';
  /** Whether the viewer watches it. */
  isWatched: Scalars['Boolean']['output'];
  /** Since when; null when the viewer does not. */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** It grows by one with each change: send it back as `expectedVersion`. 0 before the first one. */
  version: Scalars['Int']['output'];
};

/** A ministry or administration that a recommendation is addressed to. */
export type Addressee = {
  __typename?: 'Addressee';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Whether this was deduced and is not official. */
  isDeduced: Scalars['Boolean']['output'];
  /** Its name when known, else its code. */
  name: Scalars['String']['output'];
};

/** A page of addressees. */
export type AddresseeConnection = {
  __typename?: 'AddresseeConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<AddresseeEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Addressee>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of addressees. */
export type AddresseeEdge = {
  __typename?: 'AddresseeEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Addressee;
};

/** Where an action that a campaign asks stands with its answer. */
export type AnswerState =
  /** No word of it yet. */
  | 'MISSING'
  /** Its update came back to its author, or was taken back. */
  | 'RETURNED'
  /** Its update is validated. */
  | 'VALIDATED'
  /** Its update awaits a decision: the ministry has answered. */
  | 'WAITING';

/** A personal key to read the API. Its secret is shown once, when it is created. */
export type ApiToken = Node & {
  __typename?: 'ApiToken';
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** Whose it is. */
  holder: Person;
  /** The version of its holder's account: send it back as `expectedVersion` to revoke the token. */
  holderVersion: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute; null when never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for, in its owner's words. */
  name: Scalars['String']['output'];
  /** How it begins, to recognise it. */
  prefix: Scalars['String']['output'];
  /** How many requests were made with it. They are counted together, a second later at most. */
  requestCount: Scalars['Int']['output'];
  /** When it was revoked, null when it was not. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it opens. */
  scopes: TokenScopes;
};

/** A page of API tokens. */
export type ApiTokenConnection = {
  __typename?: 'ApiTokenConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ApiTokenEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ApiToken>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of API tokens. */
export type ApiTokenEdge = {
  __typename?: 'ApiTokenEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ApiToken;
};

/** A deputy to appoint. */
export type AppointDeputyInput = {
  /** Who stands in. */
  deputyId: Scalars['ID']['input'];
  /** The version of their account that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day, in Paris. */
  from: Scalars['Date']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** For which ministry. */
  ministryId: Scalars['ID']['input'];
  /** Whose deputy it is: oneself unless said. An administrator may name anybody. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** In which role, one that the person holds themselves. */
  role: Role;
  /** The last day, in Paris, today at the earliest. */
  to: Scalars['Date']['input'];
};

/**
 * A moment of the past: exactly one of `on` and `at`. What is below the field that takes it stands as it stood then, is
 * late as it was late then, and cannot be changed.
 */
export type AsOf = {
  /** This very moment. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether what was true then or what was known then. */
  basis?: AsOfBasis;
  /** The end of this day, in Paris. */
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What « as of » goes by. */
export type AsOfBasis =
  /** What was true then, by the dates of the facts (`effectiveAt`), whenever they were recorded. */
  | 'EFFECTIVE'
  /** What was known then, by the moments of recording (`recordedAt`). */
  | 'RECORDED';

/** A moment that something is shown as of. */
export type AsOfMoment = {
  __typename?: 'AsOfMoment';
  /** The moment. */
  at: Scalars['DateTime']['output'];
  /** Whether what was true then or what was known then. */
  basis: AsOfBasis;
  /** The day that it was then in Paris. */
  on: Scalars['Date']['output'];
};

/** A question to ask. */
export type AskQuestionInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The last day on which an answer is in time: today or later, in Paris. */
  expectedBy: Scalars['String']['input'];
  /** The version of its discussion that the caller has read: `discussionVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The people whom it calls, up to 20: only who may read it can be called. */
  mentions?: Array<Scalars['ID']['input']>;
  /** Its words, in Markdown: 1 to 10,000 characters. */
  text: Scalars['String']['input'];
};

/** An action that a campaign asks. */
export type AskedAction = {
  __typename?: 'AskedAction';
  /** The action. */
  action: Action;
  /**
   * Who has to act: the leads of the ministry, the author of what came back, or the validators who may decide. Empty once it is
   * validated.
   */
  heldBy: PersonConnection;
  /** Whether that day is past. */
  isPastUntil: Scalars['Boolean']['output'];
  /** The ministry that led it when the campaign was opened. */
  ministry: Ministry;
  /** Since when it stands so. */
  since: Scalars['DateTime']['output'];
  /** Where its answer stands. */
  state: AnswerState;
  /** Until when they have, null once it is validated. */
  until?: Maybe<Scalars['Date']['output']>;
  /** The update that answers, null when there is none. */
  update?: Maybe<Update>;
};


/** An action that a campaign asks. */
export type AskedActionheldByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of actions that a campaign asks. */
export type AskedActionConnection = {
  __typename?: 'AskedActionConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<AskedActionEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<AskedAction>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of actions that a campaign asks. */
export type AskedActionEdge = {
  __typename?: 'AskedActionEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: AskedAction;
};

/** A priority of a plan. */
export type Axis = Node & {
  __typename?: 'Axis';
  /** Its actions, by number. */
  actions: ActionConnection;
  id: Scalars['ID']['output'];
  /** Its number in the plan. */
  number: Scalars['Int']['output'];
  /** Its plan. */
  plan: Plan;
  /** Its title, in French. */
  title: Scalars['String']['output'];
};


/** A priority of a plan. */
export type AxisactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of axes. */
export type AxisConnection = {
  __typename?: 'AxisConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<AxisEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Axis>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of axes. */
export type AxisEdge = {
  __typename?: 'AxisEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Axis;
};

/** The figures of one axis. */
export type AxisSummary = {
  __typename?: 'AxisSummary';
  /** The axis. */
  axis: Axis;
  /** Its mean progress. */
  progress: Progress;
  /** Its actions by status. */
  statuses: StatusCounts;
};

/** A page of figures by axis. */
export type AxisSummaryConnection = {
  __typename?: 'AxisSummaryConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<AxisSummaryEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<AxisSummary>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of figures by axis. */
export type AxisSummaryEdge = {
  __typename?: 'AxisSummaryEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: AxisSummary;
};

/** What keeps an action from going on, whom it asks, and by when an answer is wanted. */
export type Blocker = Node & {
  __typename?: 'Blocker';
  /** The action. */
  action: Action;
  /** The ministry that it asks; null when it asks those who hold a role. */
  askedMinistry?: Maybe<Ministry>;
  /** The role that it asks; null when it asks a ministry. */
  askedRole?: Maybe<Role>;
  /** The committee that it is before; null when it is before none, or over. */
  committee?: Maybe<Committee>;
  /** Days gone by since an answer was wanted; 0 when it is not overdue, or over. */
  daysOverdue: Scalars['Int']['output'];
  /** The decision that answers it; null as long as none does. */
  decision?: Maybe<Decision>;
  id: Scalars['ID']['output'];
  /** The milestone that it holds up; null when it is the whole action. */
  milestone?: Maybe<Milestone>;
  /** When it was raised. */
  raisedAt: Scalars['DateTime']['output'];
  /** Who raised it. */
  raisedBy: Person;
  /** Where it stands. */
  state: BlockerState;
  /** What became of it, the oldest first. */
  steps: BlockerStepConnection;
  /** What is stuck, in a sentence. */
  text: Scalars['String']['output'];
  /** What stands in the way. */
  type: BlockerType;
  /** Whether the viewer may put it before a committee. */
  viewerCanEscalate: Permission;
  /** Whether the viewer may say that it no longer blocks. */
  viewerCanLift: Permission;
  /** Whether the viewer may take it back. */
  viewerCanWithdraw: Permission;
  /** An answer is wanted by the last day of it. */
  wantedBy: Scalars['PreciseDate']['output'];
};


/** What keeps an action from going on, whom it asks, and by when an answer is wanted. */
export type BlockerstepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The change of a blocker was accepted and written, with its entry of the ledger. */
export type BlockerChanged = {
  __typename?: 'BlockerChanged';
  /** The action as it stands. */
  action: Action;
  /** The blocker. */
  blocker: Blocker;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
};

/** A page of blockers. */
export type BlockerConnection = {
  __typename?: 'BlockerConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<BlockerEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Blocker>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of blockers. */
export type BlockerEdge = {
  __typename?: 'BlockerEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Blocker;
};

/** Which blockers to keep. All conditions hold together. */
export type BlockerFilter = {
  /** Only those of the actions that match. */
  actions?: InputMaybe<ActionFilter>;
  /** Only those that ask one of these ministries, by code; null in the list is one that asks a role. */
  askedMinistries?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Only those before one of these committees. */
  committees?: InputMaybe<Array<Committee>>;
  /** Only those that wait for an answer, or only those that are over. */
  isOpen?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose answer was wanted by a day that is past, or only the others. */
  isOverdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those in one of these states. */
  states?: InputMaybe<Array<BlockerState>>;
  /** Only those of these types. */
  types?: InputMaybe<Array<BlockerType>>;
};

/** How blockers are sorted. */
export type BlockerOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: BlockerOrderField;
};

/** What blockers are sorted by. */
export type BlockerOrderField =
  /** The number of its action, then when it was raised. */
  | 'ACTION'
  /** When it was raised. */
  | 'RAISED'
  /** The last day by which an answer is wanted. */
  | 'WANTED_BY';

/** What becomes of a change of a blocker. */
export type BlockerResult = BlockerChanged | Refused | VersionConflict;

/** Where a blocker stands. OPEN and ESCALATED wait for an answer, the others are over. */
export type BlockerState =
  /** A decision answers it. */
  | 'ANSWERED'
  /** It is before a committee. */
  | 'ESCALATED'
  /** It no longer blocks, without a decision. */
  | 'LIFTED'
  /** It asks somebody. */
  | 'OPEN'
  /** Those who raised it took it back. */
  | 'WITHDRAWN';

/** One step in the life of a blocker. */
export type BlockerStep = {
  __typename?: 'BlockerStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who took it. */
  by: Person;
  /** The committee that it was put before; null for another step. */
  committee?: Maybe<Committee>;
  /** The decision that answers it; null for another step. */
  decision?: Maybe<Decision>;
  /** Why, or how; null for a decision, which has its own words. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where it led. */
  state: BlockerState;
};

/** A page of steps of a blocker. */
export type BlockerStepConnection = {
  __typename?: 'BlockerStepConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<BlockerStepEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<BlockerStep>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of steps of a blocker. */
export type BlockerStepEdge = {
  __typename?: 'BlockerStepEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: BlockerStep;
};

/** What stands in the way. */
export type BlockerType =
  /** Money is missing. */
  | 'BUDGET'
  /** Data are missing or may not be used. */
  | 'DATA'
  /** Ministries do not agree. */
  | 'DISAGREEMENT'
  /** A text, a legal basis or an opinion is missing. */
  | 'LEGAL'
  /** Something else, in its words. */
  | 'OTHER'
  /** People are missing. */
  | 'STAFF';

/** A secret address by which a calendar program reads milestones, with its holder's rights. It is shown once, when it is made. */
export type Calendar = Node & {
  __typename?: 'Calendar';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** When a program last read it, to the minute; null when never. */
  lastReadAt?: Maybe<Scalars['DateTime']['output']>;
  /** The ministry whose milestones it has, those of the actions that it leads in all plans; null when of a plan. */
  ministry?: Maybe<Ministry>;
  /** The plan whose milestones it has; null when of a ministry. */
  plan?: Maybe<Plan>;
};

/** The calendar address was made or closed. */
export type CalendarChanged = {
  __typename?: 'CalendarChanged';
  /** The calendar. */
  calendar: Calendar;
  /** Its address, to be put after that of Jalon, shown this once; null when closed, or when the same request is sent again. */
  path?: Maybe<Scalars['String']['output']>;
  /** The viewer, with the version that their account now has. */
  viewer: Viewer;
};

/** A page of calendar addresses. */
export type CalendarConnection = {
  __typename?: 'CalendarConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<CalendarEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Calendar>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of calendar addresses. */
export type CalendarEdge = {
  __typename?: 'CalendarEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Calendar;
};

/** What becomes of a calendar address to make or to close. */
export type CalendarResult = CalendarChanged | Refused | VersionConflict;

/**
 * One time at which a plan asks its ministries for a word on their actions. An update belongs to the campaign that is open when
 * it is submitted or validated; nothing enters a closed one.
 */
export type Campaign = Node & {
  __typename?: 'Campaign';
  /** How many have answered; null for whoever may not read updates that are not validated yet. */
  answers?: Maybe<CampaignAnswers>;
  /**
   * Each action that it asks, who holds its answer, since when and until when, the oldest first; empty for whoever may not read
   * updates that are not validated yet.
   */
  asked: AskedActionConnection;
  /** The same ministry by ministry, the one that owes most first; empty for whoever may not read updates that are not validated yet. */
  byMinistry: MinistryAnswersConnection;
  /** When it was closed, null while it is open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Last day for validators to decide. It locks nothing by itself. */
  decideBy: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is open. */
  isOpen: Scalars['Boolean']['output'];
  /** Its name, « T4 2026 » for instance. */
  name: Scalars['String']['output'];
  /** When it was opened first. */
  openedAt: Scalars['DateTime']['output'];
  /** Its plan. */
  plan: Plan;
  /** Last day for leads to report. It locks nothing by itself. */
  reportBy: Scalars['Date']['output'];
  /** When and by whom it was opened, closed and opened again, in their order. */
  steps: CampaignStepConnection;
};


/**
 * One time at which a plan asks its ministries for a word on their actions. An update belongs to the campaign that is open when
 * it is submitted or validated; nothing enters a closed one.
 */
export type CampaignaskedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  ministries?: InputMaybe<Array<Scalars['String']['input']>>;
  states?: InputMaybe<Array<AnswerState>>;
};


/**
 * One time at which a plan asks its ministries for a word on their actions. An update belongs to the campaign that is open when
 * it is submitted or validated; nothing enters a closed one.
 */
export type CampaignbyMinistryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One time at which a plan asks its ministries for a word on their actions. An update belongs to the campaign that is open when
 * it is submitted or validated; nothing enters a closed one.
 */
export type CampaignstepsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How many of the actions that a campaign asks have answered. */
export type CampaignAnswers = {
  __typename?: 'CampaignAnswers';
  /** Those that have answered: an update is validated, or awaits a decision. */
  answered: Scalars['Int']['output'];
  /** Actions that it asks: those with a lead that were not closed when it was opened. */
  asked: Scalars['Int']['output'];
  /** Those of which there is no word yet. */
  missing: Scalars['Int']['output'];
  /** Those whose update came back to its author, or was taken back. */
  returned: Scalars['Int']['output'];
  /** Those whose update is validated. */
  validated: Scalars['Int']['output'];
  /** Those whose update awaits a decision. */
  waiting: Scalars['Int']['output'];
};

/** The campaign was changed, with its entry of the ledger. */
export type CampaignChanged = {
  __typename?: 'CampaignChanged';
  /** The campaign as it stands. */
  campaign: Campaign;
  /** Its plan, with its new version. */
  plan: Plan;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
};

/** A page of campaigns. */
export type CampaignConnection = {
  __typename?: 'CampaignConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<CampaignEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Campaign>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of campaigns. */
export type CampaignEdge = {
  __typename?: 'CampaignEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Campaign;
};

/** What becomes of a campaign to open, close or open again. */
export type CampaignResult = CampaignChanged | Refused | VersionConflict;

/** A campaign opened, closed or opened again. */
export type CampaignStep = {
  __typename?: 'CampaignStep';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** By whom. */
  by: Person;
  /** Last day for validators to decide, from then on. */
  decideBy: Scalars['Date']['output'];
  /** What was done. */
  kind: CampaignStepKind;
  /** Why it was opened again, null otherwise. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Last day for leads to report, from then on. */
  reportBy: Scalars['Date']['output'];
};

/** A page of steps of a campaign. */
export type CampaignStepConnection = {
  __typename?: 'CampaignStepConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<CampaignStepEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<CampaignStep>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of steps of a campaign. */
export type CampaignStepEdge = {
  __typename?: 'CampaignStepEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: CampaignStep;
};

/** What became of a campaign. */
export type CampaignStepKind =
  /** It was closed: nothing more enters it. */
  | 'CLOSED'
  /** It was opened. */
  | 'OPENED'
  /** It was opened again, for a reason. */
  | 'REOPENED';

/** An invitation to withdraw, or to send again. */
export type ChangeInvitationInput = {
  /** Its version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which one. */
  invitationId: Scalars['ID']['input'];
};

/** Something that a change concerns. */
export type ChangedItem = {
  __typename?: 'ChangedItem';
  /** For an erased text, the field and the side of the entry `id` where it stood; else null. */
  field?: Maybe<Scalars['String']['output']>;
  /** Its id, for `node`. */
  id: Scalars['ID']['output'];
  /** Whether this is a tombstone: an update that its author took back, a token that was revoked, a text that was erased. */
  isGone: Scalars['Boolean']['output'];
};

/** A page of things that changed. */
export type ChangedItemConnection = {
  __typename?: 'ChangedItemConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ChangedItemEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ChangedItem>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of things that changed. */
export type ChangedItemEdge = {
  __typename?: 'ChangedItemEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ChangedItem;
};

/** Why a checkpoint was made. */
export type CheckpointReason =
  /** A thousand entries had come. */
  | 'COUNT'
  /** A day began. */
  | 'DAILY'
  /** Somebody asked for one, or took the ledger away. */
  | 'DEMAND'
  /** A key began to sign. */
  | 'KEY'
  /** The server started, and entries had come since the one before. */
  | 'START';

/** An account to close, or to open again. */
export type CloseAccountInput = {
  /** The version of their account that the caller has read: `version` of the person. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whose it is. */
  personId: Scalars['ID']['input'];
};

/** A calendar address to close. */
export type CloseCalendarInput = {
  /** The calendar. */
  calendarId: Scalars['ID']['input'];
  /** The account's version that the caller has read: `viewer.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A campaign to close. */
export type CloseCampaignInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** The plan's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** One of one's own questions to close. */
export type CloseQuestionInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The version of its discussion that the caller has read: `discussionVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The thread that the question began. */
  threadId: Scalars['ID']['input'];
};

/** Where a blocker can be escalated to. */
export type Committee =
  /** Comité de pilotage. */
  | 'COPIL'
  /** Comité technique. */
  | 'COTECH'
  /** Réunion interministérielle. */
  | 'RIM';

/** A plan at two moments. */
export type Comparison = {
  __typename?: 'Comparison';
  /** The plan at the later moment, null when it was not there yet. */
  after?: Maybe<Plan>;
  /** The plan at the earlier moment, null when it was not there yet. */
  before?: Maybe<Plan>;
  /** How many moves there are of each kind under the same filter. */
  counts: MoveCounts;
  /** The earlier moment. */
  from: AsOfMoment;
  /** What moved, by action, and for one action the weightiest kind first, the most days first. */
  moves: MoveConnection;
  /** The later moment. */
  to: AsOfMoment;
  /** How a share of the actions changed, like for like. */
  trend: Trend;
};


/** A plan at two moments. */
export type ComparisoncountsArgs = {
  filter?: InputMaybe<MoveFilter>;
};


/** A plan at two moments. */
export type ComparisonmovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MoveFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A plan at two moments. */
export type ComparisontrendArgs = {
  filter?: InputMaybe<TrendFilter>;
  share: Share;
};

/** A decision that is done. */
export type CompleteDecisionInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The decision. */
  decisionId: Scalars['ID']['input'];
  /** The day on which it was done, today at the latest. */
  doneOn: Scalars['Date']['input'];
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was done: 10 to 2,000 characters. */
  note: Scalars['String']['input'];
  /** Where it can be seen: an http(s) address. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Will it be delivered? The State's own weather scale, as declared. */
export type Confidence =
  /** « Couvert »: achievable with the means at hand. */
  | 'ACHIEVABLE'
  /** « Orage »: compromised. */
  | 'COMPROMISED'
  /** « Nuage »: needs support. */
  | 'NEEDS_SUPPORT'
  /** « Soleil »: delivery is secured. */
  | 'SECURED';

/** How many actions stand where, by declared confidence. */
export type ConfidenceCounts = {
  __typename?: 'ConfidenceCounts';
  /** Achievable. */
  achievable: Scalars['Int']['output'];
  /** Compromised. */
  compromised: Scalars['Int']['output'];
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** Needs support. */
  needsSupport: Scalars['Int']['output'];
  /** Not given. */
  notGiven: Scalars['Int']['output'];
  /** Secured. */
  secured: Scalars['Int']['output'];
};


/** How many actions stand where, by declared confidence. */
export type ConfidenceCountsexplainArgs = {
  figure?: ConfidenceFigure;
};

/** The numbers of `ConfidenceCounts`. */
export type ConfidenceFigure =
  /** `achievable`. */
  | 'ACHIEVABLE'
  /** `compromised`. */
  | 'COMPROMISED'
  /** `needsSupport`. */
  | 'NEEDS_SUPPORT'
  /** `notGiven`. */
  | 'NOT_GIVEN'
  /** `secured`. */
  | 'SECURED';

/** The proof that a later ledger begins with an earlier one (RFC 6962, part 2.1.2). */
export type ConsistencyProof = {
  __typename?: 'ConsistencyProof';
  /** How many entries the earlier one has. */
  from: Scalars['Int']['output'];
  /** The root of the earlier one, in hexadecimal. */
  fromRoot: Scalars['String']['output'];
  /** The hashes of the proof, in hexadecimal, separated by spaces, in the order of RFC 6962. */
  path: Scalars['String']['output'];
  /** How many entries the later one has. */
  to: Scalars['Int']['output'];
  /** The root of the later one, in hexadecimal. */
  toRoot: Scalars['String']['output'];
};

/** A place where what is declared and what is known disagree. */
export type Contradiction = {
  __typename?: 'Contradiction';
  /** The action concerned. */
  action: Action;
  /** The rule's id, stable for ever. */
  rule: Scalars['String']['output'];
  /** What disagrees, for a person. */
  sentence: Scalars['String']['output'];
};


/** A place where what is declared and what is known disagree. */
export type ContradictionsentenceArgs = {
  language?: Language;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  __typename?: 'ContradictionConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ContradictionEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Contradiction>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** How many actions one contradiction rule holds for. */
export type ContradictionCount = {
  __typename?: 'ContradictionCount';
  /** How many actions. */
  count: Scalars['Int']['output'];
  /** How `count` was computed. */
  explain: Explanation;
  /** The rule's id. */
  rule: Scalars['String']['output'];
  /** The rule, for a person. */
  sentence: Scalars['String']['output'];
};


/** How many actions one contradiction rule holds for. */
export type ContradictionCountsentenceArgs = {
  language?: Language;
};

/** A page of contradiction rules. */
export type ContradictionCountConnection = {
  __typename?: 'ContradictionCountConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ContradictionCountEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ContradictionCount>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of contradiction rules. */
export type ContradictionCountEdge = {
  __typename?: 'ContradictionCountEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ContradictionCount;
};

/** One place in a list of contradictions. */
export type ContradictionEdge = {
  __typename?: 'ContradictionEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Contradiction;
};

/** How many recommendations became what. */
export type CoverageCounts = {
  __typename?: 'CoverageCounts';
  /** Answered, without an action. */
  answered: Scalars['Int']['output'];
  /** Linked to an action. */
  carried: Scalars['Int']['output'];
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** Neither. */
  orphan: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Not carried by any action, answered or not: `answered` and `orphan` together. */
  withoutAction: Scalars['Int']['output'];
};


/** How many recommendations became what. */
export type CoverageCountsexplainArgs = {
  figure?: CoverageFigure;
};

/** The numbers of `CoverageCounts`. */
export type CoverageFigure =
  /** `answered`. */
  | 'ANSWERED'
  /** `carried`. */
  | 'CARRIED'
  /** `orphan`. */
  | 'ORPHAN'
  /** `total`. */
  | 'TOTAL'
  /** `withoutAction`. */
  | 'WITHOUT_ACTION';

/** A token to create. */
export type CreateTokenInput = {
  /** Days until it expires, 1 to 365. */
  days?: Scalars['Int']['input'];
  /** The account's version that the caller has read: `viewer.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is for, 1 to 100 characters. */
  name: Scalars['String']['input'];
  /** What it is to open, beside the plans. It cannot be changed afterwards. */
  scopes?: TokenScopesInput;
};

/** The lines of a curve. */
export type CurveFigure =
  /** `done`. */
  | 'DONE'
  /** `planned`. */
  | 'PLANNED'
  /** `replanned`. */
  | 'REPLANNED';

/** Milestones due and reached by the end of one month, all counted from the start. */
export type CurvePoint = {
  __typename?: 'CurvePoint';
  /** Reached by then; null for months to come. */
  done?: Maybe<Scalars['Int']['output']>;
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** The last day of the month. */
  monthEnd: Scalars['Date']['output'];
  /** First promised by then (baseline). */
  planned: Scalars['Int']['output'];
  /** Now expected by then (forecast, or the date reached). */
  replanned: Scalars['Int']['output'];
};


/** Milestones due and reached by the end of one month, all counted from the start. */
export type CurvePointexplainArgs = {
  figure?: CurveFigure;
};

/** A page of months. */
export type CurvePointConnection = {
  __typename?: 'CurvePointConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<CurvePointEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<CurvePoint>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of months. */
export type CurvePointEdge = {
  __typename?: 'CurvePointEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: CurvePoint;
};

/** A decision on the open update of an action. */
export type DecideUpdateInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The action's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What was decided about one or more blockers of an action, who has to carry it out, and by when. */
export type Decision = Node & {
  __typename?: 'Decision';
  /** The action. */
  action: Action;
  /** The blockers that it answers. */
  answers: BlockerConnection;
  /** Who took it. */
  body: DecisionBody;
  /** Days gone by since the last day on which it was due; 0 when it is not late. */
  daysLate: Scalars['Int']['output'];
  /** That it is done, with what shows it; null as long as it is not. */
  done?: Maybe<DecisionDone>;
  /** When it has to be done: late after the last day of it. */
  due: Scalars['PreciseDate']['output'];
  id: Scalars['ID']['output'];
  /** The ministry that carries it out; null when those who hold a role do. */
  ownerMinistry?: Maybe<Ministry>;
  /** The role that carries it out; null when a ministry does. */
  ownerRole?: Maybe<Role>;
  /** When it was written down. */
  recordedAt: Scalars['DateTime']['output'];
  /** Who wrote it down. */
  recordedBy: Person;
  /** Where it stands. */
  state: DecisionState;
  /** The day on which it was taken. */
  takenOn: Scalars['Date']['output'];
  /** What was decided. */
  text: Scalars['String']['output'];
  /** Whether the viewer may say that it is done. */
  viewerCanComplete: Permission;
};


/** What was decided about one or more blockers of an action, who has to carry it out, and by when. */
export type DecisionanswersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Who took a decision. */
export type DecisionBody =
  /** Cabinets, outside of a committee. */
  | 'CABINETS'
  /** Comité de pilotage. */
  | 'COPIL'
  /** Comité technique. */
  | 'COTECH'
  /** Réunion interministérielle. */
  | 'RIM';

/** The change of a decision was accepted and written, with its entry of the ledger. */
export type DecisionChanged = {
  __typename?: 'DecisionChanged';
  /** The action as it stands. */
  action: Action;
  /** The decision. */
  decision: Decision;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
};

/** A page of decisions. */
export type DecisionConnection = {
  __typename?: 'DecisionConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<DecisionEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Decision>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** That a decision is done. */
export type DecisionDone = {
  __typename?: 'DecisionDone';
  /** When they said so. */
  at: Scalars['DateTime']['output'];
  /** Who says so. */
  by: Person;
  /** What was done. */
  note: Scalars['String']['output'];
  /** The day on which it was done. */
  on: Scalars['Date']['output'];
  /** Where it can be seen; null when nowhere. */
  url?: Maybe<Scalars['String']['output']>;
};

/** One place in a list of decisions. */
export type DecisionEdge = {
  __typename?: 'DecisionEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Decision;
};

/** Which decisions to keep. All conditions hold together. */
export type DecisionFilter = {
  /** Only those of the actions that match. */
  actions?: InputMaybe<ActionFilter>;
  /** Only those taken by one of these. */
  bodies?: InputMaybe<Array<DecisionBody>>;
  /** Only those that one of these ministries carries out, by code; null in the list is one that a role does. */
  ownerMinistries?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
  /** Only those in one of these states. */
  states?: InputMaybe<Array<DecisionState>>;
  /** Only those taken on this day or later. */
  takenSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those taken on this day at the latest. */
  takenUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** How decisions are sorted. */
export type DecisionOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: DecisionOrderField;
};

/** What decisions are sorted by. */
export type DecisionOrderField =
  /** The number of its action, then the last day on which it is due. */
  | 'ACTION'
  /** The last day on which it is due. */
  | 'DUE'
  /** The day on which it was taken. */
  | 'TAKEN';

/** What becomes of a change of a decision. */
export type DecisionResult = DecisionChanged | Refused | VersionConflict;

/** Where a decision stands, by its dates. */
export type DecisionState =
  /** Carried out. */
  | 'DONE'
  /** The last day on which it was due is past. */
  | 'LATE'
  /** To be carried out, and not late. */
  | 'TO_DO';

/** An administration of a ministry, or a partner. */
export type Department = {
  __typename?: 'Department';
  /** Its short code. */
  code: Scalars['String']['output'];
  /** Its name when known, else its code. */
  name: Scalars['String']['output'];
};

/** A page of administrations. */
export type DepartmentConnection = {
  __typename?: 'DepartmentConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<DepartmentEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Department>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of administrations. */
export type DepartmentEdge = {
  __typename?: 'DepartmentEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Department;
};

/** A need: a milestone, or the end of an action, waits for one of another action. */
export type Dependency = Node & {
  __typename?: 'Dependency';
  /** The action that needs. */
  action: Action;
  /**
   * Days from the last day promised of what needs to that of what is needed: positive when that comes after, negative for what is
   * left between; null when either has no date.
   */
  daysAfter?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** The milestone of it that needs; null when it is the end of the action. */
  milestone?: Maybe<Milestone>;
  /** The action that is needed. */
  neededAction: Action;
  /** The milestone of it that is needed; null when it is the end of the action. */
  neededMilestone?: Maybe<Milestone>;
  /** Why; null when it came with the plan. */
  reason?: Maybe<Scalars['String']['output']>;
  /** What became of it; null as long as it stands. */
  removal?: Maybe<DependencyRemoval>;
  /** Where it stands. */
  state: DependencyState;
  /** When it was stated; null when it came with the plan. */
  statedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who stated it; null when it came with the plan. */
  statedBy?: Maybe<Person>;
  /** Whether the viewer may remove it. */
  viewerCanRemove: Permission;
};

/** The change of a need was accepted and written, with its entry of the ledger. */
export type DependencyChanged = {
  __typename?: 'DependencyChanged';
  /** The action as it stands. */
  action: Action;
  /** The need. */
  dependency: Dependency;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
};

/** A page of needs. */
export type DependencyConnection = {
  __typename?: 'DependencyConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<DependencyEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Dependency>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** The need would go round in a circle. Nothing was written. */
export type DependencyCycle = {
  __typename?: 'DependencyCycle';
  /** The rule that refuses: DEPENDENCY_CYCLE. */
  code: Scalars['String']['output'];
  /** The circle by the numbers of its actions, as in `12 → 7 → 31 → 12`. */
  cycle: Scalars['String']['output'];
  /** The reason, for a person. */
  message: Scalars['String']['output'];
};


/** The need would go round in a circle. Nothing was written. */
export type DependencyCyclemessageArgs = {
  language?: Language;
};

/** One place in a list of needs. */
export type DependencyEdge = {
  __typename?: 'DependencyEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Dependency;
};

/** Which needs to keep. All conditions hold together. */
export type DependencyFilter = {
  /** Only those of the actions that match: those that need. */
  actions?: InputMaybe<ActionFilter>;
  /** Only those whose two actions have different lead ministries, or only the others. */
  betweenMinistries?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those in one of these states. */
  states?: InputMaybe<Array<DependencyState>>;
};

/** The end of a need: somebody said that it is none any more. */
export type DependencyRemoval = {
  __typename?: 'DependencyRemoval';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who removed it. */
  by: Person;
  /** Why. */
  note: Scalars['String']['output'];
};

/** What becomes of a change of a need. */
export type DependencyResult = DependencyChanged | DependencyCycle | Refused | VersionConflict;

/** Where a need stands. */
export type DependencyState =
  /** What is needed is promised for after what needs it, or its action is suspended, abandoned, transferred or compromised. */
  | 'AT_RISK'
  /** What is needed is late. */
  | 'LATE'
  /** What is needed is there, or what needs it did without. */
  | 'MET'
  /** What is needed is promised in time. */
  | 'ON_TIME'
  /** What is needed has no date. */
  | 'UNDATED';

/** Somebody who stands in for another in one role of a ministry. What they do is signed with both names. */
export type Deputy = Node & {
  __typename?: 'Deputy';
  /** Who stands in. */
  deputy: Person;
  /** The first day, in Paris. */
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Whether it was ended before its last day. */
  isEnded: Scalars['Boolean']['output'];
  /** For which ministry. */
  ministry: Ministry;
  /** Whom they stand in for. */
  person: Person;
  /** In which role. */
  role: Role;
  /** The last day, in Paris. */
  to: Scalars['Date']['output'];
};

/** The deputies of a person were changed, with the entry of the ledger. */
export type DeputyChanged = {
  __typename?: 'DeputyChanged';
  /** The deputy concerned. */
  deputy: Deputy;
  /** Whom they stand in for, with the new version of the account. */
  person: Person;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
};

/** A page of deputies. */
export type DeputyConnection = {
  __typename?: 'DeputyConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<DeputyEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Deputy>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of deputies. */
export type DeputyEdge = {
  __typename?: 'DeputyEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Deputy;
};

/** What becomes of a deputy to appoint or to end. */
export type DeputyResult = DeputyChanged | Refused | VersionConflict;

/** How often somebody is told by mail what is new for them. */
export type DigestRhythm =
  /** No mail is sent. */
  | 'NEVER'
  /** Mondays, from seven in the morning in Paris. */
  | 'WEEKLY'
  /** Mondays to Fridays, from seven in the morning in Paris. */
  | 'WORKING_DAYS';

/** A draft to discard. */
export type DiscardDraftInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The draft's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * A UUID chosen by the caller. The last change of a draft, sent again with the same key, is answered as the first time and
   * done once; an earlier one meets a newer version.
   */
  idempotencyKey: Scalars['ID']['input'];
};

/** What was written is there, with its entry of the ledger. */
export type DiscussionChanged = {
  __typename?: 'DiscussionChanged';
  /** The action, with the version that its discussion now has. */
  action: Action;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
  /** The message that was written, edited or withdrawn, or the question that was closed. */
  written: Message;
};

/** What becomes of something to write, to ask or to close. */
export type DiscussionResult = DiscussionChanged | Refused | VersionConflict;

/**
 * What the viewer is writing about an action and has not submitted. It is private: nobody else reads it, it declares nothing,
 * and the ledger does not know of it.
 */
export type Draft = {
  __typename?: 'Draft';
  /** The action that it is about. */
  action: Action;
  /** When that was saved, or went; null when nothing ever was saved. */
  savedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What was typed, as the form that wrote it keeps it; null when there is nothing: never saved, discarded, or submitted. */
  text?: Maybe<Scalars['String']['output']>;
  /**
   * It grows by one each time that the draft is saved, and when it goes: send it back as `expectedVersion`. 0 before the first
   * time.
   */
  version: Scalars['Int']['output'];
};

/** A page of drafts. */
export type DraftConnection = {
  __typename?: 'DraftConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<DraftEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Draft>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of drafts. */
export type DraftEdge = {
  __typename?: 'DraftEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Draft;
};

/** The draft is kept, or gone, as asked. */
export type DraftKept = {
  __typename?: 'DraftKept';
  /** The draft as it stands. */
  draft: Draft;
};

/** What becomes of a draft. After a version conflict, `current { viewerDraft }` is what another window or device saved. */
export type DraftResult = DraftKept | Refused | VersionConflict;

/** New words for one of one's own messages. */
export type EditMessageInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The version of its discussion that the caller has read: `discussionVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The people whom it calls, up to 20: only who may read it can be called. */
  mentions?: Array<Scalars['ID']['input']>;
  /** The message. */
  messageId: Scalars['ID']['input'];
  /** Its words, in Markdown: 1 to 10,000 characters. */
  text: Scalars['String']['input'];
};

/** A blocker to lift or to withdraw. */
export type EndBlockerInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The blocker. */
  blockerId: Scalars['ID']['input'];
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** How it was lifted, or why it is withdrawn: 10 to 2,000 characters. */
  note: Scalars['String']['input'];
};

/** A stand-in to end before its last day. */
export type EndDeputyInput = {
  /** The version of their account that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Which one. */
  id: Scalars['ID']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whose deputy it is: oneself unless said. An administrator may name anybody. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** A role to end. */
export type EndRoleInput = {
  /** The version of their account that the caller has read: `version` of the person. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its last day, in Paris; at once unless said. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** Whose it is. */
  personId: Scalars['ID']['input'];
  /** Which one. */
  roleId: Scalars['ID']['input'];
};

/** Sessions to end, of one's own account. */
export type EndSessionsInput = {
  /** The account's version that the caller has read: `viewer.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The session to end; null for all save the one that asks. */
  sessionId?: InputMaybe<Scalars['ID']['input']>;
};

/** Whose sessions are to end. */
export type EndSessionsOfInput = {
  /** The account's version that the caller has read: `version` of the person. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The person: all of their sessions end. */
  personId: Scalars['ID']['input'];
};

/** A blocker to put before a committee. */
export type EscalateBlockerInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The blocker. */
  blockerId: Scalars['ID']['input'];
  /** Which committee. */
  committee: Committee;
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why: 10 to 2,000 characters. */
  note: Scalars['String']['input'];
};

/** A dated fact with its source, or the proof that something was done. */
export type Evidence = Node & {
  __typename?: 'Evidence';
  /** The action that it is about, null when it is about the whole plan. */
  action?: Maybe<Action>;
  /** The date of the fact, null when not established. */
  dated?: Maybe<Scalars['PreciseDate']['output']>;
  /** The file that was given, null when there is none. */
  file?: Maybe<EvidenceFile>;
  /** What should make a reader careful, told by its date and its address alone: the server fetches nothing. */
  hints: EvidenceHintConnection;
  id: Scalars['ID']['output'];
  /** Whether the viewer may open it. If not, its address, its reference and its file are null. */
  isOpenToViewer: Scalars['Boolean']['output'];
  /** What it is. */
  kind: EvidenceKind;
  /** The milestone that it supports, null when it supports none. */
  milestone?: Maybe<Milestone>;
  /** Whether it is a fact, an indicator, context or criticism, in French; null when it was given by a ministry. */
  nature?: Maybe<Scalars['String']['output']>;
  /** When it entered Jalon. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its reference, the number of a decree for instance. */
  reference?: Maybe<Scalars['String']['output']>;
  /** How reliable the source is judged, in French: haute, moyenne, basse; null when it was given by a ministry. */
  reliability?: Maybe<Scalars['String']['output']>;
  /** The status declared with it, which it supports; null when it supports a milestone, or was imported. */
  status?: Maybe<ActionStatus>;
  /** What it shows, in French. */
  title: Scalars['String']['output'];
  /** Its address. The server never fetches it. */
  url?: Maybe<Scalars['String']['output']>;
  /** Who may open it. That it exists, its title, kind and date are for everyone who reads the plan. */
  visibility: EvidenceVisibility;
};


/** A dated fact with its source, or the proof that something was done. */
export type EvidencehintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of pieces of evidence. */
export type EvidenceConnection = {
  __typename?: 'EvidenceConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<EvidenceEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Evidence>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of pieces of evidence. */
export type EvidenceEdge = {
  __typename?: 'EvidenceEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Evidence;
};

/** A file that was given as evidence. It never changes. */
export type EvidenceFile = {
  __typename?: 'EvidenceFile';
  /** Where it is downloaded from, on this server and with the same rights. */
  address: Scalars['String']['output'];
  /** Its size in bytes. */
  byteCount: Scalars['Int']['output'];
  /** What to give as `fileId` to bring it again, for the same action and by the same person. */
  fileId: Scalars['ID']['output'];
  /** What it is, by its first bytes: `application/pdf`. */
  mediaType: Scalars['String']['output'];
  /** Its name, as it was given, without what could deceive. */
  name: Scalars['String']['output'];
  /** The SHA-256 of its bytes, in hexadecimal, as `sha256sum` prints it. The ledger holds it too. */
  sha256: Scalars['String']['output'];
};

/** Which pieces of evidence to keep. All conditions hold together. */
export type EvidenceFilter = {
  /** Only those of the actions that match. */
  actions?: InputMaybe<ActionFilter>;
  /** Only those dated this day or later, by the last day that the date may mean. */
  datedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those dated this day at the latest, likewise. */
  datedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with (or without) an address. */
  hasLink?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those about an action, or about the plan as a whole. */
  isAboutAction?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that support (or do not support) a milestone. */
  isAboutMilestone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those of these kinds. */
  kinds?: InputMaybe<Array<EvidenceKind>>;
  /** Only those that entered Jalon on this day or later, in Paris. */
  recordedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those that entered Jalon on this day at the latest, in Paris. */
  recordedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** A hint about a piece of evidence. */
export type EvidenceHint = {
  __typename?: 'EvidenceHint';
  /** Which one. */
  code: EvidenceHintCode;
  /** What it says. */
  sentence: Scalars['String']['output'];
};


/** A hint about a piece of evidence. */
export type EvidenceHintsentenceArgs = {
  language?: Language;
};

/** What makes a reader doubt a piece of evidence before opening it. */
export type EvidenceHintCode =
  /** The name of its site has characters that may look like others. */
  | 'LINK_LOOKS_DISGUISED'
  /** Its address is in http. */
  | 'LINK_NOT_SECURE'
  /** Its address is a shortened one. */
  | 'LINK_SHORTENED'
  /** Its address is the front page of a site. */
  | 'LINK_TO_FRONT_PAGE'
  /** Its address opens in an internal network alone. */
  | 'LINK_TO_INTRANET'
  /** Its address is a page of search results. */
  | 'LINK_TO_SEARCH'
  /** It is dated more than two years before today. */
  | 'OLD';

/** A page of hints. */
export type EvidenceHintConnection = {
  __typename?: 'EvidenceHintConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<EvidenceHintEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<EvidenceHint>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of hints. */
export type EvidenceHintEdge = {
  __typename?: 'EvidenceHintEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: EvidenceHint;
};

/** A piece of evidence brought by an update. */
export type EvidenceInput = {
  /** Its date. A law, a decree, a circular and minutes need one. */
  dated?: InputMaybe<Scalars['PreciseDate']['input']>;
  /** The file that was sent before, for this action and by the same person: `PUT /evidence/files/…` answered with it. */
  fileId?: InputMaybe<Scalars['ID']['input']>;
  /** What it is. */
  kind: EvidenceKind;
  /** Its reference. A law and a decree need their NOR, their place in the Journal officiel or their number; a circular any one. */
  reference?: InputMaybe<Scalars['String']['input']>;
  /** What it shows, 1 to 300 characters. */
  title: Scalars['String']['input'];
  /** Its address, http or https, at most 2,000 characters. A page needs one, and so does whatever has no file. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Who may open it. */
  visibility?: EvidenceVisibility;
};

/** What a piece of evidence is. */
export type EvidenceKind =
  /** A circular or an instruction. */
  | 'CIRCULAR'
  /** A published set of data. */
  | 'DATASET'
  /** A decree. */
  | 'DECREE'
  /** A file. */
  | 'FILE'
  /** A law. */
  | 'LAW'
  /** Minutes of a meeting or a debate. */
  | 'MINUTES'
  /** A public page. */
  | 'PAGE';

/** How pieces of evidence are sorted. */
export type EvidenceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: EvidenceOrderField;
};

/** What pieces of evidence are sorted by. */
export type EvidenceOrderField =
  /** The last day that its date may mean. */
  | 'DATED'
  /** When it entered Jalon. */
  | 'RECORDED';

/** Who may open a piece of evidence. */
export type EvidenceVisibility =
  /** Everyone who reads the plan. */
  | 'READERS'
  /** The lead ministry, the coordinator, auditors, and administrators, who read the ledger. */
  | 'RESTRICTED';

/** A part of an excerpt. */
export type ExcerptPart = {
  __typename?: 'ExcerptPart';
  /** Whether they are what was looked for. */
  isMatch: Scalars['Boolean']['output'];
  /** The characters, as they were written. */
  text: Scalars['String']['output'];
};

/** A page of parts of an excerpt. */
export type ExcerptPartConnection = {
  __typename?: 'ExcerptPartConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ExcerptPartEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ExcerptPart>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of parts of an excerpt. */
export type ExcerptPartEdge = {
  __typename?: 'ExcerptPartEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ExcerptPart;
};

/** Why something that was looked at could not enter a number. */
export type ExclusionReason =
  /** The action is closed: its past dates no longer make it late. */
  | 'ACTION_CLOSED'
  /** The confidence of the action is not given. */
  | 'CONFIDENCE_NOT_GIVEN'
  /** The weight of a milestone is out of range: progress is not measured. */
  | 'INVALID_WEIGHT'
  /** No date was promised at first. */
  | 'NO_BASELINE'
  /** No promised date is known. */
  | 'NO_DATE'
  /** The action has no milestone: its progress is not measured. */
  | 'NO_MILESTONE'
  /** The status of the action is unknown. */
  | 'STATUS_UNKNOWN';

/**
 * How one number was computed. The operation, applied to all of the inputs, gives the number: whoever reads them can do the sum
 * again.
 */
export type Explanation = {
  __typename?: 'Explanation';
  /** The day that it was computed for, in Europe/Paris. */
  asOf: Scalars['Date']['output'];
  /** What was looked at and could not enter the number, each with the reason. */
  excluded: ExplanationExclusionConnection;
  /** The rule, for a person: what is counted, or divided by what. */
  formula: Scalars['String']['output'];
  /** What the number was made of; of a mean, what brings most first. */
  inputs: ExplanationInputConnection;
  /** The moment of the past that the data are of, and on which basis; null when they are those of now. */
  moment?: Maybe<AsOfMoment>;
  /** How the inputs make it. */
  operation: FigureOperation;
  /** How many things were looked at. Those that are neither in `inputs` nor in `excluded` are not of the kind counted. */
  outOf: Scalars['Int']['output'];
  /** What it counts or measures. */
  unit: FigureUnit;
  /** Why there is no number, for a person; null when there is one. */
  unknown?: Maybe<Scalars['String']['output']>;
  /** The number, null when there is none. Unknown is never zero. */
  value?: Maybe<Scalars['Float']['output']>;
};


/**
 * How one number was computed. The operation, applied to all of the inputs, gives the number: whoever reads them can do the sum
 * again.
 */
export type ExplanationexcludedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How one number was computed. The operation, applied to all of the inputs, gives the number: whoever reads them can do the sum
 * again.
 */
export type ExplanationformulaArgs = {
  language?: Language;
};


/**
 * How one number was computed. The operation, applied to all of the inputs, gives the number: whoever reads them can do the sum
 * again.
 */
export type ExplanationinputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * How one number was computed. The operation, applied to all of the inputs, gives the number: whoever reads them can do the sum
 * again.
 */
export type ExplanationunknownArgs = {
  language?: Language;
};

/** One thing that was looked at and could not enter a number. */
export type ExplanationExclusion = {
  __typename?: 'ExplanationExclusion';
  /** What it is, for a person. */
  label: Scalars['String']['output'];
  /** The thing itself. */
  node?: Maybe<Node>;
  /** Why it could not. */
  reason: ExclusionReason;
  /** The same, for a person. */
  sentence: Scalars['String']['output'];
};


/** One thing that was looked at and could not enter a number. */
export type ExplanationExclusionlabelArgs = {
  language?: Language;
};


/** One thing that was looked at and could not enter a number. */
export type ExplanationExclusionsentenceArgs = {
  language?: Language;
};

/** A page of things left out of a number. */
export type ExplanationExclusionConnection = {
  __typename?: 'ExplanationExclusionConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ExplanationExclusionEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ExplanationExclusion>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of things left out of a number. */
export type ExplanationExclusionEdge = {
  __typename?: 'ExplanationExclusionEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ExplanationExclusion;
};

/** One thing that entered a number. */
export type ExplanationInput = {
  __typename?: 'ExplanationInput';
  /** The day that counts, for a number of days. */
  date?: Maybe<Scalars['Date']['output']>;
  /** What it is, for a person. */
  label: Scalars['String']['output'];
  /** The thing itself: an action, a milestone, a recommendation; null for a date or for another number. */
  node?: Maybe<Node>;
  /** What it brings, before its weight; null for a date. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Its weight. */
  weight: Scalars['Float']['output'];
};


/** One thing that entered a number. */
export type ExplanationInputlabelArgs = {
  language?: Language;
};

/** A page of inputs of a number. */
export type ExplanationInputConnection = {
  __typename?: 'ExplanationInputConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ExplanationInputEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ExplanationInput>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of inputs of a number. */
export type ExplanationInputEdge = {
  __typename?: 'ExplanationInputEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ExplanationInput;
};

/** One field that a change moved. */
export type FieldChange = {
  __typename?: 'FieldChange';
  /** Its value after, as text; null when it was emptied. */
  after?: Maybe<Scalars['String']['output']>;
  /** Whether `after` is the digest of a text that was erased. Nothing can be told from it any more. */
  afterIsErased: Scalars['Boolean']['output'];
  /** Its value before, as text; null when there was none. */
  before?: Maybe<Scalars['String']['output']>;
  /** Whether `before` is the digest of a text that was erased. Nothing can be told from it any more. */
  beforeIsErased: Scalars['Boolean']['output'];
  /** The field, by its name in the ledger. */
  field: Scalars['String']['output'];
};

/** A page of fields changed. */
export type FieldChangeConnection = {
  __typename?: 'FieldChangeConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<FieldChangeEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<FieldChange>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of fields changed. */
export type FieldChangeEdge = {
  __typename?: 'FieldChangeEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: FieldChange;
};

/** How the inputs of a number make it. */
export type FigureOperation =
  /** The days from the `date` of the first input to that of the second; 0 without inputs. */
  | 'DAYS'
  /** The sum of `weight` × `value` ÷ the sum of `weight`. */
  | 'MEAN'
  /** The sum of `weight` × `value` over all inputs; 0 without inputs. */
  | 'SUM';

/** What a number counts or measures. */
export type FigureUnit =
  /** Actions. */
  | 'ACTION'
  /** Axes. */
  | 'AXIS'
  /** Contradictions: an action counts once for each rule that holds for it. */
  | 'CONTRADICTION'
  /** Days. */
  | 'DAY'
  /** Milestones. */
  | 'MILESTONE'
  /** Moves between two moments. */
  | 'MOVE'
  /** Recommendations of the report. */
  | 'RECOMMENDATION'
  /** A share, from 0 to 1, or a difference of two shares, from -1 to 1. */
  | 'SHARE';

/** One that waits for what is moved, and what the move does to it. */
export type ForecastEffect = {
  __typename?: 'ForecastEffect';
  /** Its action. */
  action: Action;
  /** Late: days after its own date; squeezed: days left before it. */
  days: Scalars['Int']['output'];
  /** Late: how many of these days the move adds, for it may have been late before; squeezed: 0. */
  daysAdded: Scalars['Int']['output'];
  /** Whether it needs what is moved itself, and not something else that waits for it. */
  isDirect: Scalars['Boolean']['output'];
  /** What the move does to it. */
  kind: ForecastEffectKind;
  /** The milestone; null when it is the end of the action. */
  milestone?: Maybe<Milestone>;
};

/** A page of effects of a moved date. */
export type ForecastEffectConnection = {
  __typename?: 'ForecastEffectConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ForecastEffectEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ForecastEffect>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of effects of a moved date. */
export type ForecastEffectEdge = {
  __typename?: 'ForecastEffectEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ForecastEffect;
};

/** What a moved date does to one that waits for it. */
export type ForecastEffectKind =
  /** It could no longer keep its own date. */
  | 'LATE'
  /** It would be left less than 30 days. */
  | 'SQUEEZED';

/** What a moved date does to what waits for it. */
export type ForecastImpact = {
  __typename?: 'ForecastImpact';
  /** How many milestones and ends of other actions wait for it, directly or through others. */
  dependentCount: Scalars['Int']['output'];
  /** Those that it makes late or squeezes, the worst first. */
  effects: ForecastEffectConnection;
  /** What is counted, in words. */
  rule: Scalars['String']['output'];
};


/** What a moved date does to what waits for it. */
export type ForecastImpacteffectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What a moved date does to what waits for it. */
export type ForecastImpactruleArgs = {
  language?: Language;
};

/** One move of a forecast. */
export type ForecastMove = {
  __typename?: 'ForecastMove';
  /** The forecast after. */
  after: Scalars['PreciseDate']['output'];
  /** The forecast before, null when there was none. */
  before?: Maybe<Scalars['PreciseDate']['output']>;
  /** The milestone. */
  milestone: Milestone;
  /** When the move took effect; null while its update is not validated. */
  movedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reason, in words. */
  reason: Scalars['String']['output'];
  /** The reason, by kind. */
  reasonCode: SlippageReason;
};

/** A page of moves of a forecast. */
export type ForecastMoveConnection = {
  __typename?: 'ForecastMoveConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ForecastMoveEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ForecastMove>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of moves of a forecast. */
export type ForecastMoveEdge = {
  __typename?: 'ForecastMoveEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ForecastMove;
};

/** A forecast moved. */
export type ForecastMovedInput = {
  /** The new forecast. */
  forecast: Scalars['PreciseDate']['input'];
  /** The milestone, of the same action. */
  milestoneId: Scalars['ID']['input'];
  /** The reason, in words, 10 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** The reason, by kind. */
  reasonCode: SlippageReason;
};

/** A role that a person holds. */
export type Grant = {
  __typename?: 'Grant';
  /** The ministry that it is held for, null when for all. */
  ministry?: Maybe<Ministry>;
  /** Whom the holder stands in for with it, null when it is their own. */
  onBehalfOf?: Maybe<Person>;
  /** The role. */
  role: Role;
};

/** A page of roles held. */
export type GrantConnection = {
  __typename?: 'GrantConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<GrantEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Grant>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of roles held. */
export type GrantEdge = {
  __typename?: 'GrantEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Grant;
};

/** A role to grant. */
export type GrantRoleInput = {
  /** The version of their account that the caller has read: `version` of the person. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day, in Paris: today at once unless said. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** For which ministry; null for a role that holds for all. */
  ministryId?: InputMaybe<Scalars['ID']['input']>;
  /** To whom. */
  personId: Scalars['ID']['input'];
  /** The role. */
  role: Role;
  /** The last day, in Paris: until further notice unless said. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A hand-over to arrange. */
export type HandOverInput = {
  /** The version of their account that the caller has read: `version` of the person. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The last day of who leaves, in Paris. */
  lastDay: Scalars['Date']['input'];
  /** Who leaves. */
  personId: Scalars['ID']['input'];
  /** Who takes over: somebody who holds a role for the ministry. Null when nobody does yet. */
  successorId?: InputMaybe<Scalars['ID']['input']>;
};

/** Somebody handed over and leaves after a last day. */
export type Handover = {
  __typename?: 'Handover';
  /** When it was arranged. */
  at: Scalars['DateTime']['output'];
  /** Who arranged it. */
  by: Person;
  /** Whether it was undone. */
  isUndone: Scalars['Boolean']['output'];
  /** Their last day, in Paris. */
  lastDay: Scalars['Date']['output'];
  /** Who takes over; null when nobody was named. */
  successor?: Maybe<Person>;
  /** Whether the viewer may undo it: until the last day. */
  viewerCanUndo: Permission;
};

/** How many entries of the ledger about an action the viewer may read. One that validates an update may be about several things. */
export type HistoryCounts = {
  __typename?: 'HistoryCounts';
  /** About a blocker, or a decision that answers one. */
  blocker: Scalars['Int']['output'];
  /** About the confidence in its success. */
  confidence: Scalars['Int']['output'];
  /** About what it is: its title, its axis, who leads it. */
  content: Scalars['Int']['output'];
  /** About what it needs of other actions. */
  dependency: Scalars['Int']['output'];
  /** About evidence. */
  evidence: Scalars['Int']['output'];
  /** About one of its milestones. */
  milestone: Scalars['Int']['output'];
  /** About its status. */
  status: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** About an update: submitted, taken back, validated or returned. */
  update: Scalars['Int']['output'];
  /** About a verdict. */
  verdict: Scalars['Int']['output'];
};

/**
 * The proof that one entry is in the ledger of a size. Take `leafHash`; for each hash of `path`, from the first, put it on the
 * side where the tree has it and take SHA-256 of one byte 1, the left and the right; the last is `root`.
 */
export type InclusionProof = {
  __typename?: 'InclusionProof';
  /** The checkpoint that signs this root, null when none was made at this size. */
  checkpoint?: Maybe<LedgerCheckpoint>;
  /** The entry. */
  entry: LedgerEntry;
  /**
   * The hashes beside the way from the entry to the root, in hexadecimal, separated by spaces; `<` before one that stands on
   * the left, `>` before one on the right. Empty when the entry is alone.
   */
  path: Scalars['String']['output'];
  /** The root of the tree, in hexadecimal. */
  root: Scalars['String']['output'];
  /** How many entries the tree has. */
  size: Scalars['Int']['output'];
};

/** A role promised to whoever first signs in with an e-mail address. */
export type Invitation = Node & {
  __typename?: 'Invitation';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The address, in small letters. */
  email: Scalars['String']['output'];
  /** Until when it can be used. */
  expiresAt: Scalars['DateTime']['output'];
  /** The first day of the role; null from the sign-in on. */
  from?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Who made it; null when a command did. */
  invitedBy?: Maybe<Person>;
  /** Whether it is of a demonstration, which has no identity provider: it opens nothing. */
  isDemo: Scalars['Boolean']['output'];
  /** Why the mail could not be sent, in the mail server's words. */
  mailFailure?: Maybe<Scalars['String']['output']>;
  /** What became of its mail: it waits, was sent or could not be; null when none is to go. */
  mailState?: Maybe<MailState>;
  /** The ministry that it is for, null when for all. */
  ministry?: Maybe<Ministry>;
  /** The role; null when it leads back into an account. */
  role?: Maybe<Role>;
  /** Whether it can be used. */
  state: InvitationState;
  /** The last day of the role; null until further notice. */
  to?: Maybe<Scalars['Date']['output']>;
  /** It grows by one with each change: send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may withdraw it, or send it again. */
  viewerCanManage: Permission;
};

/** The invitation was made or changed, with the entry of the ledger. */
export type InvitationChanged = {
  __typename?: 'InvitationChanged';
  /** The invitation. */
  invitation: Invitation;
  /** The number of the entry. */
  sequence: Scalars['Int']['output'];
  /** The viewer, with the version that their account now has. */
  viewer: Viewer;
};

/** A page of invitations. */
export type InvitationConnection = {
  __typename?: 'InvitationConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<InvitationEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Invitation>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of invitations. */
export type InvitationEdge = {
  __typename?: 'InvitationEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Invitation;
};

/** What becomes of an invitation. */
export type InvitationResult = InvitationChanged | Refused | VersionConflict;

/** Whether an invitation can still be used. */
export type InvitationState =
  /** It waited too long. It can be sent again. */
  | 'EXPIRED'
  /** It was used. */
  | 'USED'
  /** It waits for a first sign-in with its address. */
  | 'WAITING'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** Somebody to invite. */
export type InvitePersonInput = {
  /** The e-mail address that they sign in with. */
  email: Scalars['String']['input'];
  /** The version of the caller's own account that they have read: `viewer.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** The first day, in Paris: today at once unless said. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The language of the mail. */
  language?: Language;
  /** For which ministry; null for a role that holds for all. */
  ministryId?: InputMaybe<Scalars['ID']['input']>;
  /** The role. */
  role: Role;
  /** The last day, in Paris: until further notice unless said. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A language of the interface. */
export type Language =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR';

/** What somebody who leaves would leave behind. What is asked of a ministry is found by whoever holds its role next. */
export type Leaving = {
  __typename?: 'Leaving';
  /** How many actions their ministries lead, if they are a lead. */
  actionCount: Scalars['Int']['output'];
  /** How many open blockers ask something of their ministries. */
  blockerCount: Scalars['Int']['output'];
  /** How many calendar addresses of theirs are open. */
  calendarCount: Scalars['Int']['output'];
  /** Others who hold a role for their ministries: who may take over. */
  colleagues: PersonConnection;
  /** How many decisions their ministries have to carry out. */
  decisionCount: Scalars['Int']['output'];
  /** Who stands in for them, today or later. */
  deputies: DeputyConnection;
  /** How many drafts they have. Drafts are private: nobody else reads them. */
  draftCount: Scalars['Int']['output'];
  /** How many questions to their ministries are not closed. */
  questionCount: Scalars['Int']['output'];
  /** For whom they stand in, today or later. */
  standsInFor: DeputyConnection;
  /** How many API tokens of theirs are in use. */
  tokenCount: Scalars['Int']['output'];
  /** How many updates of theirs wait for a decision or came back. */
  updateCount: Scalars['Int']['output'];
};


/** What somebody who leaves would leave behind. What is asked of a ministry is found by whoever holds its role next. */
export type LeavingcolleaguesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody who leaves would leave behind. What is asked of a ministry is found by whoever holds its role next. */
export type LeavingdeputiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What somebody who leaves would leave behind. What is asked of a ministry is found by whoever holds its role next. */
export type LeavingstandsInForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** An entry of the ledger as a program that keeps a copy needs it. */
export type LedgerChange = {
  __typename?: 'LedgerChange';
  /** The entry itself. */
  entry: LedgerEntry;
  /** What to read again, and what is no longer there. */
  items: ChangedItemConnection;
  /** What the entry records. */
  operation: LedgerOperation;
  /** When it was written. */
  recordedAt: Scalars['DateTime']['output'];
  /** The number of the entry, from 1, without gaps. */
  sequence: Scalars['Int']['output'];
};


/** An entry of the ledger as a program that keeps a copy needs it. */
export type LedgerChangeitemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of changes. */
export type LedgerChangeConnection = {
  __typename?: 'LedgerChangeConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<LedgerChangeEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<LedgerChange>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of changes. */
export type LedgerChangeEdge = {
  __typename?: 'LedgerChangeEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: LedgerChange;
};

/**
 * A signed statement of what the ledger was when it had `size` entries. Once it is published elsewhere, nothing before it can
 * be altered without being seen.
 */
export type LedgerCheckpoint = {
  __typename?: 'LedgerCheckpoint';
  /** The ids of the keys that signed it, separated by spaces: one, or two where a key took over from another. */
  keyIds: Scalars['String']['output'];
  /** When it was made, by the clock of the server: the signature does not cover it. */
  madeAt: Scalars['DateTime']['output'];
  /** The exact signed text (C2SP signed note): origin, size, root in base64, an empty line, and a line for each signature. */
  note: Scalars['String']['output'];
  /** Whose ledger it is. That of a demonstration begins with `demo/`. */
  origin: Scalars['String']['output'];
  /** Why it was made. */
  reason: CheckpointReason;
  /** The root of their Merkle tree (RFC 6962), in hexadecimal. */
  root: Scalars['String']['output'];
  /** How many entries it covers. */
  size: Scalars['Int']['output'];
};

/** A page of checkpoints. */
export type LedgerCheckpointConnection = {
  __typename?: 'LedgerCheckpointConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<LedgerCheckpointEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<LedgerCheckpoint>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of checkpoints. */
export type LedgerCheckpointEdge = {
  __typename?: 'LedgerCheckpointEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: LedgerCheckpoint;
};

/** One change, recorded in the transaction that made it. Entries are never altered or removed. */
export type LedgerEntry = Node & {
  __typename?: 'LedgerEntry';
  /** The action concerned, null when none is. */
  action?: Maybe<Action>;
  /** Who made the change; null for an import. */
  actor?: Maybe<Person>;
  /** The exact bytes that were hashed: canonical JSON (RFC 8785). Free text stands in it as a salted SHA-256 digest. */
  body: Scalars['String']['output'];
  /** What changed, field by field. */
  changes: FieldChangeConnection;
  /** When what it records was true. Only an import of past facts may set it before `recordedAt`. */
  effectiveAt: Scalars['DateTime']['output'];
  /** The date of the fact with its precision, null when it is the moment of recording. */
  effectiveOn?: Maybe<Scalars['PreciseDate']['output']>;
  id: Scalars['ID']['output'];
  /** SHA-256 of one zero byte and `body`, in hexadecimal (an RFC 6962 leaf). */
  leafHash: Scalars['String']['output'];
  /** What it records. */
  operation: LedgerOperation;
  /** The plan concerned, null when none is. */
  plan?: Maybe<Plan>;
  /** SHA-256 of the chain before: `prev` of the next entry is SHA-256(prev bytes ‖ leaf bytes), in hexadecimal. */
  prev: Scalars['String']['output'];
  /** When it was written. */
  recordedAt: Scalars['DateTime']['output'];
  /** Its place in the ledger, from 1, without gaps. */
  sequence: Scalars['Int']['output'];
  /** The update concerned when the viewer may read it, else null. */
  update?: Maybe<Update>;
};


/** One change, recorded in the transaction that made it. Entries are never altered or removed. */
export type LedgerEntrychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of entries of the ledger. */
export type LedgerEntryConnection = {
  __typename?: 'LedgerEntryConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<LedgerEntryEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<LedgerEntry>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of entries of the ledger. */
export type LedgerEntryEdge = {
  __typename?: 'LedgerEntryEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: LedgerEntry;
};

/** Which entries of the ledger to keep. All conditions hold together. */
export type LedgerFilter = {
  /** Only those that record one of these. */
  operations?: InputMaybe<Array<LedgerOperation>>;
  /** Only those recorded on this day or later, in Paris. */
  recordedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those recorded on this day at the latest, in Paris. */
  recordedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What an entry of the ledger records. */
export type LedgerOperation =
  /** An account was closed: its sessions, tokens and calendar addresses ended with it. */
  | 'ACCOUNT_CLOSED'
  /** An account was tied to another identity, by an invitation made for that. */
  | 'ACCOUNT_LINKED'
  /** A closed account was opened again. */
  | 'ACCOUNT_REOPENED'
  /** An action was entered. */
  | 'ACTION_RECORDED'
  /** An axis was entered. */
  | 'AXIS_RECORDED'
  /** A blocker was put before a committee. */
  | 'BLOCKER_ESCALATED'
  /** A blocker no longer blocks. */
  | 'BLOCKER_LIFTED'
  /** A blocker was raised. */
  | 'BLOCKER_RAISED'
  /** A blocker was taken back. */
  | 'BLOCKER_WITHDRAWN'
  /** Such an address was closed. */
  | 'CALENDAR_CLOSED'
  /** A secret address was made, by which a calendar program reads milestones with its holder's rights. */
  | 'CALENDAR_OPENED'
  /** A campaign was closed: nothing more enters it. */
  | 'CAMPAIGN_CLOSED'
  /** A campaign was opened: the actions that it asks stand in the entry, by their numbers. */
  | 'CAMPAIGN_OPENED'
  /** A campaign was opened again, for a reason. */
  | 'CAMPAIGN_REOPENED'
  /** A decision was done. */
  | 'DECISION_COMPLETED'
  /** A decision about blockers was written down. */
  | 'DECISION_RECORDED'
  /** An action no longer needs another one. */
  | 'DEPENDENCY_REMOVED'
  /** An action was said to need another one. */
  | 'DEPENDENCY_STATED'
  /** Somebody was appointed to stand in for another. */
  | 'DEPUTY_APPOINTED'
  /** A stand-in was ended before its last day. */
  | 'DEPUTY_ENDED'
  /** A dated fact was entered as evidence. */
  | 'EVIDENCE_RECORDED'
  /** Somebody's roles were handed over, to end after their last day. */
  | 'HANDED_OVER'
  /** A hand-over was undone. */
  | 'HANDOVER_UNDONE'
  /** A role was promised to whoever first signs in with an e-mail address, which is not in the ledger. */
  | 'INVITATION_SENT'
  /** An invitation was sent again, and waits anew. */
  | 'INVITATION_SENT_AGAIN'
  /** An invitation was withdrawn before it was used. */
  | 'INVITATION_WITHDRAWN'
  /** Somebody chose how often, or in which language, they are told by mail, or replaced the address that stands in their mails. */
  | 'MAIL_PREFERENCES_CHANGED'
  /** A mail that could not be sent was given to be sent again, by an administrator. */
  | 'MAIL_SENT_AGAIN'
  /** The author of a message worded it anew. */
  | 'MESSAGE_EDITED'
  /** The author of a message took it back: its words and their salt are gone. */
  | 'MESSAGE_WITHDRAWN'
  /** Somebody wrote about an action. The entry holds the salted digest of the words, which stand nowhere in the ledger. */
  | 'MESSAGE_WRITTEN'
  /** A milestone was entered. */
  | 'MILESTONE_RECORDED'
  /** A plan was entered. */
  | 'PLAN_RECORDED'
  /** Somebody asked whoever leads an action, with a day until when an answer is expected. */
  | 'QUESTION_ASKED'
  /** Who asked a question was done with it. */
  | 'QUESTION_CLOSED'
  /** A recommendation was entered. */
  | 'RECOMMENDATION_RECORDED'
  /** A report was entered. */
  | 'REPORT_RECORDED'
  /** A role was ended, at once or after a last day. */
  | 'ROLE_ENDED'
  /** A role was given to a person, by an invitation that they used or by whoever manages accounts. */
  | 'ROLE_GRANTED'
  /** Sessions were ended by their holder from another one, or by an administrator. */
  | 'SESSIONS_ENDED'
  /** A key signs checkpoints from then on. */
  | 'SIGNING_KEY_RECORDED'
  /** A snapshot of the plan was taken: its fingerprint stands in the entry. */
  | 'SNAPSHOT_TAKEN'
  /** A status was entered from public facts. */
  | 'STATUS_RECORDED'
  /** A text that somebody had typed was erased. */
  | 'TEXT_ERASED'
  /** An API token was created. */
  | 'TOKEN_CREATED'
  /** An API token was revoked. */
  | 'TOKEN_REVOKED'
  /** An update was returned with a reason. */
  | 'UPDATE_RETURNED'
  /** An update was submitted. */
  | 'UPDATE_SUBMITTED'
  /** An update was validated and took effect. */
  | 'UPDATE_VALIDATED'
  /** An update was taken back by its author. */
  | 'UPDATE_WITHDRAWN'
  /** A verdict was written. */
  | 'VERDICT_RECORDED';

/**
 * One read, as the access log keeps it. It holds nothing that anybody wrote: no variable but codes, numbers and ids, no document,
 * no address of a machine.
 */
export type LoggedRead = Node & {
  __typename?: 'LoggedRead';
  /** How many bytes the answer has, before it is compressed. */
  byteCount: Scalars['Float']['output'];
  /** What it cost, in the points of the rate limit; null when that was not counted. */
  cost?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the document as it was sent, in hexadecimal; null when there was none. */
  documentHash?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** How many lists and items of lists the answer is made of, or rows the table; null when it was not counted. */
  itemCount?: Maybe<Scalars['Int']['output']>;
  /** In what way. */
  kind: ReadKind;
  /**
   * What was asked for, by type; alone when by its number or id. Then, of a list taken away as a table, its first hundred rows by
   * their ids.
   */
  objects: ObjectReadConnection;
  /** The name that the document gives itself; null when it has none. */
  operationName?: Maybe<Scalars['String']['output']>;
  /** What became of it. */
  outcome: ReadOutcome;
  /** Who read. */
  person: Person;
  /** The plans that were asked for by their code. Empty when none was, or when all were. */
  plans: PlanConnection;
  /** When the answer ended. */
  readAt: Scalars['DateTime']['output'];
  /** With which token; null when in a session. */
  token?: Maybe<ApiToken>;
};


/**
 * One read, as the access log keeps it. It holds nothing that anybody wrote: no variable but codes, numbers and ids, no document,
 * no address of a machine.
 */
export type LoggedReadobjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * One read, as the access log keeps it. It holds nothing that anybody wrote: no variable but codes, numbers and ids, no document,
 * no address of a machine.
 */
export type LoggedReadplansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of reads. */
export type LoggedReadConnection = {
  __typename?: 'LoggedReadConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<LoggedReadEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<LoggedRead>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of reads. */
export type LoggedReadEdge = {
  __typename?: 'LoggedReadEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: LoggedRead;
};

/** A mail that tells somebody what is new for them. Its text is not shown: it is theirs. */
export type Mail = Node & {
  __typename?: 'Mail';
  /** The address that it was last sent to; null as long as it was not. */
  address?: Maybe<Scalars['String']['output']>;
  /** How often it was tried. */
  attempts: Scalars['Int']['output'];
  /** What the mail server said last, when it did not take it, in its own words; null when it did. */
  failure?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** To whom. */
  recipient: Person;
  /** When it was sent, given up or cancelled; null as long as it waits. */
  settledAt?: Maybe<Scalars['DateTime']['output']>;
  /** What became of it. */
  state: MailState;
  /** How many things of each kind it tells. */
  subject: Scalars['String']['output'];
  /** It grows by one each time that it is sent again: send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may send it again: an administrator, when it was given up. */
  viewerCanSendAgain: Permission;
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};


/** A mail that tells somebody what is new for them. Its text is not shown: it is theirs. */
export type MailsubjectArgs = {
  language?: Language;
};

/** A page of mails. */
export type MailConnection = {
  __typename?: 'MailConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MailEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Mail>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of mails. */
export type MailEdge = {
  __typename?: 'MailEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Mail;
};

/** How somebody is told by mail what is new for them. */
export type MailPreferences = {
  __typename?: 'MailPreferences';
  /** The address that mails go to, as the identity provider gave it; null when there is none, and no mail. */
  address?: Maybe<Scalars['String']['output']>;
  /** In which language, that of their calendars too. */
  language: Language;
  /** How often; once a week for who never chose. */
  rhythm: DigestRhythm;
};

/** What becomes of preferences to set. */
export type MailPreferencesResult = MailPreferencesSet | Refused | VersionConflict;

/** The preferences are as asked. */
export type MailPreferencesSet = {
  __typename?: 'MailPreferencesSet';
  /** The viewer, with their preferences and the version that their account now has. */
  viewer: Viewer;
};

/** The mail waits to be sent again. */
export type MailSentAgain = {
  __typename?: 'MailSentAgain';
  /** The mail. */
  mail: Mail;
};

/** What became of a mail. */
export type MailState =
  /** Its reader's rights or account changed before it left. What it would have told comes with the next one. */
  | 'CANCELLED'
  /** It was given up: `failure` says why. */
  | 'FAILED'
  /** The mail server took it, or it was written to the folder. */
  | 'SENT'
  /** It is to be sent, or to be tried again. */
  | 'WAITING';

/** What somebody wrote about an action. The past shows it by the moment that it was written, with its words of now. */
export type Message = Node & {
  __typename?: 'Message';
  /** The action. */
  action: Action;
  /** Who wrote it. */
  author: Person;
  /** When its author last worded it anew; null when never. Earlier words are not kept. */
  editedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it answers a question: somebody of the ministry that led the action then wrote it. */
  isAnswer: Scalars['Boolean']['output'];
  /** The people whom it calls: `@` and their name in its words. */
  mentions: PersonConnection;
  /** Its words, in Markdown without HTML; null once they were withdrawn. */
  text?: Maybe<Scalars['String']['output']>;
  /** The thread that it is in. */
  thread: Thread;
  /** Whether the viewer may word it anew, or take it back, now. */
  viewerCanEdit: Permission;
  /** When its author took it back; null when it is there. */
  withdrawnAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written. */
  writtenAt: Scalars['DateTime']['output'];
};


/** What somebody wrote about an action. The past shows it by the moment that it was written, with its words of now. */
export type MessagementionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of messages. */
export type MessageConnection = {
  __typename?: 'MessageConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MessageEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Message>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of messages. */
export type MessageEdge = {
  __typename?: 'MessageEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Message;
};

/** A dated deliverable: a promise. */
export type Milestone = Node & {
  __typename?: 'Milestone';
  /** Its action. */
  action: Action;
  /** When it was reached, null when it was not or when that is unknown. */
  actual?: Maybe<Scalars['PreciseDate']['output']>;
  /** The date first promised, null when none was published. */
  baseline?: Maybe<Scalars['PreciseDate']['output']>;
  /** Where the date was promised. */
  baselineUrl?: Maybe<Scalars['String']['output']>;
  /** Days past the last day of its forecast, 0 when not late. */
  daysLate: Scalars['Int']['output'];
  /** What it needs of other actions, the worst first. */
  dependencies: DependencyConnection;
  /** What needs it, the worst first. */
  dependents: DependencyConnection;
  /** The evidence that it was reached. */
  evidence: EvidenceConnection;
  /** How one of its numbers of days was computed. */
  explain: Explanation;
  /** The date now expected, null when unknown. */
  forecast?: Maybe<Scalars['PreciseDate']['output']>;
  /** Each move of the forecast with its reason, the newest first. */
  forecastMoves: ForecastMoveConnection;
  id: Scalars['ID']['output'];
  /** What giving it this date would do to all that waits for it. Nothing is written. */
  impact: ForecastImpact;
  /** A remark. */
  note?: Maybe<Scalars['String']['output']>;
  /** How many times the forecast was put off. */
  postponements: Scalars['Int']['output'];
  /**
   * Days between the last day first promised and the last day now expected, or reached. Negative when early, null when
   * either is unknown.
   */
  slippageDays?: Maybe<Scalars['Int']['output']>;
  /** Where it stands today. */
  state: MilestoneState;
  /** Its title, in French. */
  title: Scalars['String']['output'];
  /** Its weight in the progress of its action. */
  weight: Scalars['Float']['output'];
};


/** A dated deliverable: a promise. */
export type MilestonedependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated deliverable: a promise. */
export type MilestonedependentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated deliverable: a promise. */
export type MilestoneevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated deliverable: a promise. */
export type MilestoneexplainArgs = {
  figure?: MilestoneDays;
};


/** A dated deliverable: a promise. */
export type MilestoneforecastMovesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A dated deliverable: a promise. */
export type MilestoneimpactArgs = {
  forecast: Scalars['PreciseDate']['input'];
};

/** A page of milestones. */
export type MilestoneConnection = {
  __typename?: 'MilestoneConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MilestoneEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Milestone>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** How many milestones stand where, derived from their dates. */
export type MilestoneCounts = {
  __typename?: 'MilestoneCounts';
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** Late. */
  late: Scalars['Int']['output'];
  /** Reached. */
  reached: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Without a date. */
  undated: Scalars['Int']['output'];
  /** To come. */
  upcoming: Scalars['Int']['output'];
};


/** How many milestones stand where, derived from their dates. */
export type MilestoneCountsexplainArgs = {
  figure?: MilestoneFigure;
};

/** The numbers of days of a milestone. */
export type MilestoneDays =
  /** `daysLate`. */
  | 'DAYS_LATE'
  /** `slippageDays`. */
  | 'SLIPPAGE_DAYS';

/** One place in a list of milestones. */
export type MilestoneEdge = {
  __typename?: 'MilestoneEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Milestone;
};

/** The numbers of `MilestoneCounts`. */
export type MilestoneFigure =
  /** `late`. */
  | 'LATE'
  /** `reached`. */
  | 'REACHED'
  /** `total`. */
  | 'TOTAL'
  /** `undated`. */
  | 'UNDATED'
  /** `upcoming`. */
  | 'UPCOMING';

/** Which milestones to keep. All conditions hold together. */
export type MilestoneFilter = {
  /** Only those of the actions that match. */
  actions?: InputMaybe<ActionFilter>;
  /** Only those due on this day or later, by the last day of what is now promised. */
  dueSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those due on this day at the latest, likewise. */
  dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only those with (or without) evidence that they were reached. */
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those that are (or are not) past the last day of their forecast and not reached. */
  isLate?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose forecast was put off at least once, or never. */
  isPostponed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose forecast was put off more than so many times. */
  postponedMoreThan?: InputMaybe<Scalars['Int']['input']>;
  /** Only those reached on this day or later, by the last day that the date may mean. */
  reachedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those reached on this day at the latest, likewise. */
  reachedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only those now expected, or reached, more than so many days after the day first promised. */
  slippedMoreThanDays?: InputMaybe<Scalars['Int']['input']>;
  /** Only those that stand so today, or at the moment shown. */
  states?: InputMaybe<Array<MilestoneState>>;
};

/** How milestones are sorted. */
export type MilestoneOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: MilestoneOrderField;
};

/** What milestones are sorted by. */
export type MilestoneOrderField =
  /** The number of its action, then its place there. */
  | 'ACTION'
  /** How late it is. */
  | 'DAYS_LATE'
  /** The date now promised. */
  | 'DUE'
  /** How many times it was put off. */
  | 'POSTPONEMENTS'
  /** The date at which it was reached. */
  | 'REACHED'
  /** How far it slipped from the date first promised. */
  | 'SLIPPAGE';

/** A milestone that an update declares reached. */
export type MilestoneReached = {
  __typename?: 'MilestoneReached';
  /** The milestone. */
  milestone: Milestone;
  /** When it was reached. */
  on: Scalars['PreciseDate']['output'];
};

/** A page of milestones reached. */
export type MilestoneReachedConnection = {
  __typename?: 'MilestoneReachedConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MilestoneReachedEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<MilestoneReached>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of milestones reached. */
export type MilestoneReachedEdge = {
  __typename?: 'MilestoneReachedEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: MilestoneReached;
};

/** A milestone declared reached. */
export type MilestoneReachedInput = {
  /** The evidence. */
  evidence: EvidenceInput;
  /** The milestone, of the same action. */
  milestoneId: Scalars['ID']['input'];
  /** When it was reached, today at the latest. */
  on: Scalars['PreciseDate']['input'];
};

/** Where a milestone stands today, derived from its dates. */
export type MilestoneState =
  /** Past the last day of its forecast and not reached. */
  | 'LATE'
  /** Reached. */
  | 'REACHED'
  /** It has neither a forecast nor an actual date. */
  | 'UNDATED'
  /** Its forecast is still to come. */
  | 'UPCOMING';

/** A ministry, as it was named for a time. */
export type Ministry = Node & {
  __typename?: 'Ministry';
  /** Its short code, a working convention. */
  code: Scalars['String']['output'];
  /** Its administrations. */
  departments: DepartmentConnection;
  id: Scalars['ID']['output'];
  /** Its name, in French. */
  name: Scalars['String']['output'];
  /** A remark. */
  note?: Maybe<Scalars['String']['output']>;
  /** Where its name was established. */
  sourceUrl?: Maybe<Scalars['String']['output']>;
};


/** A ministry, as it was named for a time. */
export type MinistrydepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How many of the actions of a ministry have answered. */
export type MinistryAnswers = {
  __typename?: 'MinistryAnswers';
  /** How many. */
  answers: CampaignAnswers;
  /** The ministry that led them when the campaign was opened. */
  ministry: Ministry;
};

/** A page of answers by ministry. */
export type MinistryAnswersConnection = {
  __typename?: 'MinistryAnswersConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MinistryAnswersEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<MinistryAnswers>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of answers by ministry. */
export type MinistryAnswersEdge = {
  __typename?: 'MinistryAnswersEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: MinistryAnswers;
};

/** A page of ministries. */
export type MinistryConnection = {
  __typename?: 'MinistryConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MinistryEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Ministry>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of ministries. */
export type MinistryEdge = {
  __typename?: 'MinistryEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Ministry;
};

/** The figures of one lead ministry. */
export type MinistrySummary = {
  __typename?: 'MinistrySummary';
  /** The ministry, null for actions without a known lead. */
  ministry?: Maybe<Ministry>;
  /** Its mean progress. */
  progress: Progress;
  /** Its actions by status. */
  statuses: StatusCounts;
};

/** A page of figures by ministry. */
export type MinistrySummaryConnection = {
  __typename?: 'MinistrySummaryConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MinistrySummaryEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<MinistrySummary>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of figures by ministry. */
export type MinistrySummaryEdge = {
  __typename?: 'MinistrySummaryEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: MinistrySummary;
};

/**
 * One fact that is not the same at two moments, with who did it, when and why where a change of the ledger did it. Lateness and
 * contradictions may also come with time alone: nobody did them. What all moves say, applied to the plan before, makes the plan
 * after.
 */
export type Move = {
  __typename?: 'Move';
  /** The action, as it stood at the later moment; at the earlier one when it was dropped. */
  action: Action;
  /** After, likewise; null when there is none. */
  after?: Maybe<Scalars['String']['output']>;
  /** When the change was true; null when time alone did. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /**
   * Before: a status, a confidence, a date, a ministry's code, a verdict or where a blocker stood, as the API writes it; null when
   * there was none.
   */
  before?: Maybe<Scalars['String']['output']>;
  /** The blocker concerned, null when none is. */
  blocker?: Maybe<Blocker>;
  /** Who declared it: the author of the update, or of the verdict. Null for an import, or when time alone did. */
  by?: Maybe<Person>;
  /**
   * By how many days a date moved, from last day to last day, positive when later; for a milestone reached, how long after the
   * date then promised. Null for other kinds, or when either date is unknown.
   */
  days?: Maybe<Scalars['Int']['output']>;
  /** The decision concerned, null when none is. */
  decision?: Maybe<Decision>;
  /** The entry of the ledger that did it: the last one that touched this fact. Null when time alone did. */
  entry?: Maybe<LedgerEntry>;
  /** The evidence concerned, null when none is. */
  evidence?: Maybe<Evidence>;
  /** What kind of thing moved. */
  kind: MoveKind;
  /** The milestone concerned, null when none is. */
  milestone?: Maybe<Milestone>;
  /** The date of the fact with its precision, for one imported after it; null when it is the moment of recording. */
  on?: Maybe<Scalars['PreciseDate']['output']>;
  /**
   * The reason given, in words: of a forecast, of a status, or the text of a verdict; for a deduced status, what it rests on.
   * Null when none was given.
   */
  reason?: Maybe<Scalars['String']['output']>;
  /** For a forecast moved by an update, why, by its code. */
  reasonCode?: Maybe<SlippageReason>;
  /** The contradiction rule concerned, by id, null when none is. */
  rule?: Maybe<Scalars['String']['output']>;
  /** What moved, in one sentence for a person. */
  sentence: Scalars['String']['output'];
  /** The update that carried it, null when none did. */
  update?: Maybe<Update>;
  /** Who validated the update that carried it, null when none did. */
  validatedBy?: Maybe<Person>;
};


/**
 * One fact that is not the same at two moments, with who did it, when and why where a change of the ledger did it. Lateness and
 * contradictions may also come with time alone: nobody did them. What all moves say, applied to the plan before, makes the plan
 * after.
 */
export type MovesentenceArgs = {
  language?: Language;
};

/** A page of moves. */
export type MoveConnection = {
  __typename?: 'MoveConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MoveEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Move>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** How many moves there are, whatever the page. */
export type MoveCounts = {
  __typename?: 'MoveCounts';
  /** How many actions moved. */
  actions: Scalars['Int']['output'];
  /** Of kind ADDED. */
  added: Scalars['Int']['output'];
  /** Of kind BASELINE. */
  baseline: Scalars['Int']['output'];
  /** Of kind BLOCKER_MOVED. */
  blockerMoved: Scalars['Int']['output'];
  /** Of kind BLOCKER_RAISED. */
  blockerRaised: Scalars['Int']['output'];
  /** Of kind CONFIDENCE. */
  confidence: Scalars['Int']['output'];
  /** Of kind CONTRADICTION_CLOSED. */
  contradictionClosed: Scalars['Int']['output'];
  /** Of kind CONTRADICTION_OPENED. */
  contradictionOpened: Scalars['Int']['output'];
  /** Of kind DECISION_DONE. */
  decisionDone: Scalars['Int']['output'];
  /** Of kind DECISION_TAKEN. */
  decisionTaken: Scalars['Int']['output'];
  /** Of kind DROPPED. */
  dropped: Scalars['Int']['output'];
  /** Of kind EVIDENCE_WITHDRAWN. */
  evidenceWithdrawn: Scalars['Int']['output'];
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** Of kind FORECAST. */
  forecast: Scalars['Int']['output'];
  /** Of kind MILESTONE_ADDED. */
  milestoneAdded: Scalars['Int']['output'];
  /** Of kind MILESTONE_CORRECTED. */
  milestoneCorrected: Scalars['Int']['output'];
  /** Of kind MILESTONE_DROPPED. */
  milestoneDropped: Scalars['Int']['output'];
  /** Of kind MILESTONE_REACHED. */
  milestoneReached: Scalars['Int']['output'];
  /** Of kind NEWLY_DONE. */
  newlyDone: Scalars['Int']['output'];
  /** Of kind NEWLY_EVIDENCED. */
  newlyEvidenced: Scalars['Int']['output'];
  /** Of kind NEWLY_LATE. */
  newlyLate: Scalars['Int']['output'];
  /** Of kind NO_LONGER_LATE. */
  noLongerLate: Scalars['Int']['output'];
  /** Of kind OWNER. */
  owner: Scalars['Int']['output'];
  /** Of kind STATUS. */
  status: Scalars['Int']['output'];
  /** Of kind STATUS_BASIS. */
  statusBasis: Scalars['Int']['output'];
  /** Of all kinds together. */
  total: Scalars['Int']['output'];
  /** Of kind VERDICT. */
  verdict: Scalars['Int']['output'];
};


/** How many moves there are, whatever the page. */
export type MoveCountsexplainArgs = {
  figure?: MoveFigure;
};

/** One place in a list of moves. */
export type MoveEdge = {
  __typename?: 'MoveEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Move;
};

/** The numbers of `MoveCounts`. */
export type MoveFigure =
  /** `actions`. */
  | 'ACTIONS'
  /** `added`. */
  | 'ADDED'
  /** `baseline`. */
  | 'BASELINE'
  /** `blockerMoved`. */
  | 'BLOCKER_MOVED'
  /** `blockerRaised`. */
  | 'BLOCKER_RAISED'
  /** `confidence`. */
  | 'CONFIDENCE'
  /** `contradictionClosed`. */
  | 'CONTRADICTION_CLOSED'
  /** `contradictionOpened`. */
  | 'CONTRADICTION_OPENED'
  /** `decisionDone`. */
  | 'DECISION_DONE'
  /** `decisionTaken`. */
  | 'DECISION_TAKEN'
  /** `dropped`. */
  | 'DROPPED'
  /** `evidenceWithdrawn`. */
  | 'EVIDENCE_WITHDRAWN'
  /** `forecast`. */
  | 'FORECAST'
  /** `milestoneAdded`. */
  | 'MILESTONE_ADDED'
  /** `milestoneCorrected`. */
  | 'MILESTONE_CORRECTED'
  /** `milestoneDropped`. */
  | 'MILESTONE_DROPPED'
  /** `milestoneReached`. */
  | 'MILESTONE_REACHED'
  /** `newlyDone`. */
  | 'NEWLY_DONE'
  /** `newlyEvidenced`. */
  | 'NEWLY_EVIDENCED'
  /** `newlyLate`. */
  | 'NEWLY_LATE'
  /** `noLongerLate`. */
  | 'NO_LONGER_LATE'
  /** `owner`. */
  | 'OWNER'
  /** `status`. */
  | 'STATUS'
  /** `statusBasis`. */
  | 'STATUS_BASIS'
  /** `total`. */
  | 'TOTAL'
  /** `verdict`. */
  | 'VERDICT';

/** Which moves to keep. All conditions hold together. */
export type MoveFilter = {
  /** Only those of actions of these axes, by number. */
  axes?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Only those of these kinds. */
  kinds?: InputMaybe<Array<MoveKind>>;
  /** Only those of actions led by one of these ministries at either moment, by code; null in the list is an unknown lead. */
  ministries?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/**
 * What kind of thing moved between two moments, the weightiest first. A fact that moved is of one kind alone, so that the kinds
 * add up to all moves.
 */
export type MoveKind =
  /** An action that was not in the plan. */
  | 'ADDED'
  /** The date first promised of a milestone, set or corrected. */
  | 'BASELINE'
  /** A blocker escalated to a committee, answered by a decision, lifted or withdrawn. */
  | 'BLOCKER_MOVED'
  /** A blocker that was not raised. */
  | 'BLOCKER_RAISED'
  /** A confidence that became another one. */
  | 'CONFIDENCE'
  /** A contradiction that is no longer there. */
  | 'CONTRADICTION_CLOSED'
  /** A contradiction that was not there. */
  | 'CONTRADICTION_OPENED'
  /** A decision that is done and was not. */
  | 'DECISION_DONE'
  /** A decision that was not taken. */
  | 'DECISION_TAKEN'
  /** An action that is no longer in the plan. */
  | 'DROPPED'
  /** Evidence that is no longer there. */
  | 'EVIDENCE_WITHDRAWN'
  /** A milestone promised for another date. */
  | 'FORECAST'
  /** A milestone that the action did not have. */
  | 'MILESTONE_ADDED'
  /** The date on which a milestone was reached, corrected or taken back. */
  | 'MILESTONE_CORRECTED'
  /** A milestone that the action no longer has. */
  | 'MILESTONE_DROPPED'
  /** A milestone reached that was not. */
  | 'MILESTONE_REACHED'
  /** An action declared done that was not. */
  | 'NEWLY_DONE'
  /** Evidence that was not there, of what can prove something: facts, and what a ministry brought. */
  | 'NEWLY_EVIDENCED'
  /** An action that is late and was not. */
  | 'NEWLY_LATE'
  /** An action that was late and no longer is. */
  | 'NO_LONGER_LATE'
  /** A lead that became another one. */
  | 'OWNER'
  /** A status that became another one, done apart. */
  | 'STATUS'
  /** The same status, declared where it was only deduced, or the reverse. */
  | 'STATUS_BASIS'
  /** A verdict of the auditor that became another one. */
  | 'VERDICT';

/** A milestone that an action waits for and that was put off. */
export type MovedNeed = {
  __typename?: 'MovedNeed';
  /** The date after. */
  after: Scalars['PreciseDate']['output'];
  /** The date before; null when there was none. */
  before?: Maybe<Scalars['PreciseDate']['output']>;
  /** Whether the action needs it itself, and not something else that waits for it. */
  isDirect: Scalars['Boolean']['output'];
  /** The milestone that moved. */
  milestone: Milestone;
  /** When the move took effect. */
  movedAt: Scalars['DateTime']['output'];
};

/** A page of milestones that were put off. */
export type MovedNeedConnection = {
  __typename?: 'MovedNeedConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<MovedNeedEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<MovedNeed>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of milestones that were put off. */
export type MovedNeedEdge = {
  __typename?: 'MovedNeedEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: MovedNeed;
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Appoint somebody to stand in for oneself, or for another if one is an administrator. */
  appointDeputy: DeputyResult;
  /** Ask whoever leads an action, with a day until when an answer is expected. */
  askQuestion: DiscussionResult;
  /** Close an account at once: its sessions, tokens and calendar addresses end with it. */
  closeAccount: AccountResult;
  /** Close one of one's own calendar addresses, at once. */
  closeCalendar: CalendarResult;
  /** Close the campaign that is open: nothing more is submitted or validated into it. */
  closeCampaign: CampaignResult;
  /** Close one of one's own questions. */
  closeQuestion: DiscussionResult;
  /** Say that a decision is done, and what shows it. */
  completeDecision: DecisionResult;
  /** Create a personal API token. Its secret is in this answer and nowhere else. */
  createToken: TokenResult;
  /** Discard one's draft about an action. */
  discardDraft: DraftResult;
  /** Word one of one's own messages anew. */
  editMessage: DiscussionResult;
  /** End a stand-in at once. */
  endDeputy: DeputyResult;
  /** End a role of somebody's, at once or after a last day. */
  endRole: AccountResult;
  /** End one of one's own sessions, or all the others, at once. */
  endSessions: SessionsResult;
  /** End all sessions of a person, at once. */
  endSessionsOf: SessionsResult;
  /** Put a blocker before a committee, or before another one. */
  escalateBlocker: BlockerResult;
  /** Give somebody a role, between two days. */
  grantRole: AccountResult;
  /** End the roles of somebody who leaves after their last day, and give their successor those that they lack, from today on. */
  handOver: AccountResult;
  /** Promise a role to whoever first signs in with an e-mail address. */
  invitePerson: InvitationResult;
  /** Say that a blocker no longer blocks, and how. */
  liftBlocker: BlockerResult;
  /** Make a secret address by which a calendar program reads milestones. It is in this answer and nowhere else. */
  openCalendar: CalendarResult;
  /** Open a campaign: from now on it is what updates answer. */
  openCampaign: CampaignResult;
  /** Say what keeps an action from going on, ask somebody about it, and say by when an answer is wanted. */
  raiseBlocker: BlockerResult;
  /** Write down what was decided about one or more blockers of an action, which are then answered. */
  recordDecision: DecisionResult;
  /** Write the auditor's verdict on an action. */
  recordVerdict: RecordVerdictResult;
  /** Say that something is no longer needed, and why. */
  removeDependency: DependencyResult;
  /** Open a closed account again, with the roles that it still holds. */
  reopenAccount: AccountResult;
  /** Open a closed campaign again, for a reason. */
  reopenCampaign: CampaignResult;
  /** Return the submitted update of an action to its author, with a reason. Never one's own. */
  returnUpdate: UpdateResult;
  /** Revoke one of one's own API tokens, or anybody's for an administrator, at once. */
  revokeToken: TokenResult;
  /** Save what one is typing about an action, for oneself alone. Whoever may submit an update on it may. */
  saveDraft: DraftResult;
  /** Send an invitation again, which then waits as long as a new one. */
  sendInvitationAgain: InvitationResult;
  /** Send a mail again that was given up. */
  sendMailAgain: SendMailAgainResult;
  /** Choose how often, and in which language, one is told by mail what is new. */
  setMailPreferences: MailPreferencesResult;
  /** Say what an action, or one of its milestones, needs of another action. */
  stateDependency: DependencyResult;
  /** Submit an update on an action, or submit again the one that was returned or taken back. */
  submitUpdate: UpdateResult;
  /** Takes a snapshot of a plan, for ever. */
  takeSnapshot: TakeSnapshotResult;
  /** Undo the last hand-over of somebody, until their last day. */
  undoHandOver: AccountResult;
  /** Validate the submitted update of an action: what it declares takes effect. Never one's own. */
  validateUpdate: UpdateResult;
  /** Watch an action, or no longer: what becomes of it is then told in the viewer's mails and on the page of their work. */
  watchAction: WatchResult;
  /** Take a blocker back, and say why. */
  withdrawBlocker: BlockerResult;
  /** Withdraw an invitation: it can be used no more. */
  withdrawInvitation: InvitationResult;
  /** Take one of one's own messages back. */
  withdrawMessage: DiscussionResult;
  /** Take one's submitted update back to correct it. */
  withdrawUpdate: UpdateResult;
  /** Write about an action: a new thread, or under one. */
  writeMessage: DiscussionResult;
};


export type MutationappointDeputyArgs = {
  input: AppointDeputyInput;
};


export type MutationaskQuestionArgs = {
  input: AskQuestionInput;
};


export type MutationcloseAccountArgs = {
  input: CloseAccountInput;
};


export type MutationcloseCalendarArgs = {
  input: CloseCalendarInput;
};


export type MutationcloseCampaignArgs = {
  input: CloseCampaignInput;
};


export type MutationcloseQuestionArgs = {
  input: CloseQuestionInput;
};


export type MutationcompleteDecisionArgs = {
  input: CompleteDecisionInput;
};


export type MutationcreateTokenArgs = {
  input: CreateTokenInput;
};


export type MutationdiscardDraftArgs = {
  input: DiscardDraftInput;
};


export type MutationeditMessageArgs = {
  input: EditMessageInput;
};


export type MutationendDeputyArgs = {
  input: EndDeputyInput;
};


export type MutationendRoleArgs = {
  input: EndRoleInput;
};


export type MutationendSessionsArgs = {
  input: EndSessionsInput;
};


export type MutationendSessionsOfArgs = {
  input: EndSessionsOfInput;
};


export type MutationescalateBlockerArgs = {
  input: EscalateBlockerInput;
};


export type MutationgrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationhandOverArgs = {
  input: HandOverInput;
};


export type MutationinvitePersonArgs = {
  input: InvitePersonInput;
};


export type MutationliftBlockerArgs = {
  input: EndBlockerInput;
};


export type MutationopenCalendarArgs = {
  input: OpenCalendarInput;
};


export type MutationopenCampaignArgs = {
  input: OpenCampaignInput;
};


export type MutationraiseBlockerArgs = {
  input: RaiseBlockerInput;
};


export type MutationrecordDecisionArgs = {
  input: RecordDecisionInput;
};


export type MutationrecordVerdictArgs = {
  input: RecordVerdictInput;
};


export type MutationremoveDependencyArgs = {
  input: RemoveDependencyInput;
};


export type MutationreopenAccountArgs = {
  input: CloseAccountInput;
};


export type MutationreopenCampaignArgs = {
  input: ReopenCampaignInput;
};


export type MutationreturnUpdateArgs = {
  input: ReturnUpdateInput;
};


export type MutationrevokeTokenArgs = {
  input: RevokeTokenInput;
};


export type MutationsaveDraftArgs = {
  input: SaveDraftInput;
};


export type MutationsendInvitationAgainArgs = {
  input: ChangeInvitationInput;
};


export type MutationsendMailAgainArgs = {
  input: SendMailAgainInput;
};


export type MutationsetMailPreferencesArgs = {
  input: SetMailPreferencesInput;
};


export type MutationstateDependencyArgs = {
  input: StateDependencyInput;
};


export type MutationsubmitUpdateArgs = {
  input: SubmitUpdateInput;
};


export type MutationtakeSnapshotArgs = {
  input: TakeSnapshotInput;
};


export type MutationundoHandOverArgs = {
  input: CloseAccountInput;
};


export type MutationvalidateUpdateArgs = {
  input: DecideUpdateInput;
};


export type MutationwatchActionArgs = {
  input: WatchActionInput;
};


export type MutationwithdrawBlockerArgs = {
  input: EndBlockerInput;
};


export type MutationwithdrawInvitationArgs = {
  input: ChangeInvitationInput;
};


export type MutationwithdrawMessageArgs = {
  input: WithdrawMessageInput;
};


export type MutationwithdrawUpdateArgs = {
  input: DecideUpdateInput;
};


export type MutationwriteMessageArgs = {
  input: WriteMessageInput;
};

/** Anything with an identity, which `node(id:)` finds again. */
export type Node = {
  /** An opaque identifier, stable for ever. */
  id: Scalars['ID']['output'];
};

/** Objects of one type that were asked for. */
export type ObjectRead = {
  __typename?: 'ObjectRead';
  /** The number or id of one of them, by which it was asked for or is known; null for some of them. */
  key?: Maybe<Scalars['String']['output']>;
  /** Their type, as the contract names it. */
  type: Scalars['String']['output'];
};

/** A page of objects read. */
export type ObjectReadConnection = {
  __typename?: 'ObjectReadConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ObjectReadEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ObjectRead>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of objects read. */
export type ObjectReadEdge = {
  __typename?: 'ObjectReadEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ObjectRead;
};

/** A calendar address to make: of a ministry or of a plan. */
export type OpenCalendarInput = {
  /** The account's version that the caller has read: `viewer.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The ministry, for the milestones of the actions that it leads. */
  ministryId?: InputMaybe<Scalars['ID']['input']>;
  /** The plan, for all of its milestones. */
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** A campaign to open. */
export type OpenCampaignInput = {
  /** Last day for validators to decide, not before the leads' day. */
  decideBy: Scalars['Date']['input'];
  /** The plan's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name: 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Last day for leads to report, today at the earliest. */
  reportBy: Scalars['Date']['input'];
};

/** Which way a list is sorted. What has no value comes last, whichever way. */
export type OrderDirection =
  /** The smallest, the oldest first. */
  | 'ASCENDING'
  /** The largest, the newest first. */
  | 'DESCENDING';

/** The figures of a plan on one day. */
export type Overview = {
  __typename?: 'Overview';
  /** How many actions have no known lead ministry. */
  actionsWithoutLead: Scalars['Int']['output'];
  /** How many axes have at least one action declared done. */
  axesWithDone: Scalars['Int']['output'];
  /** Actions by status, axis by axis. */
  byAxis: AxisSummaryConnection;
  /** Actions by status, lead ministry by lead ministry. */
  byMinistry: MinistrySummaryConnection;
  /** Actions by confidence. */
  confidences: ConfidenceCounts;
  /** How many actions at least one contradiction rule holds for. */
  contradictedActions: Scalars['Int']['output'];
  /** How many contradictions there are, an action counting once for each rule that holds for it. */
  contradictionCount: Scalars['Int']['output'];
  /** The contradictions, rule by rule, the most frequent first; rules that hold nowhere are left out. */
  contradictions: ContradictionCountConnection;
  /** Recommendations of the plan's report by coverage, whatever the filter. */
  coverage: CoverageCounts;
  /** Milestones planned, re-planned and done, month by month. */
  curve: CurvePointConnection;
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** The instant of the last change counted. */
  lastChangeAt?: Maybe<Scalars['DateTime']['output']>;
  /** The milestones late, the oldest promise first. */
  lateMilestones: MilestoneConnection;
  /** Milestones by state. */
  milestones: MilestoneCounts;
  /** Mean progress of the actions that are measured. */
  progress: Progress;
  /** Actions by status. */
  statuses: StatusCounts;
  /** The day that lateness is judged on, in Europe/Paris. */
  today: Scalars['Date']['output'];
};


/** The figures of a plan on one day. */
export type OverviewbyAxisArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The figures of a plan on one day. */
export type OverviewbyMinistryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The figures of a plan on one day. */
export type OverviewcontradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The figures of a plan on one day. */
export type OverviewcurveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The figures of a plan on one day. */
export type OverviewexplainArgs = {
  figure?: OverviewFigure;
};


/** The figures of a plan on one day. */
export type OverviewlateMilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The numbers that stand in `Overview` itself. */
export type OverviewFigure =
  /** `actionsWithoutLead`. */
  | 'ACTIONS_WITHOUT_LEAD'
  /** `axesWithDone`. */
  | 'AXES_WITH_DONE'
  /** `contradictedActions`. */
  | 'CONTRADICTED_ACTIONS'
  /** `contradictionCount`. */
  | 'CONTRADICTION_COUNT';

/** A role that somebody holds themselves, between two days. */
export type OwnRole = Node & {
  __typename?: 'OwnRole';
  /** The first day, in Paris; null from the beginning. */
  from?: Maybe<Scalars['Date']['output']>;
  id: Scalars['ID']['output'];
  /** Whether it was ended before its last day. */
  isEnded: Scalars['Boolean']['output'];
  /** The ministry that it is held for, null when for all. */
  ministry?: Maybe<Ministry>;
  /** The role. */
  role: Role;
  /** Where it stands today. */
  state: RoleState;
  /** The last day, in Paris; null until further notice. */
  to?: Maybe<Scalars['Date']['output']>;
  /** Whether the viewer may end it. */
  viewerCanEnd: Permission;
};

/** A page of roles. */
export type OwnRoleConnection = {
  __typename?: 'OwnRoleConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<OwnRoleEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<OwnRole>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of roles. */
export type OwnRoleEdge = {
  __typename?: 'OwnRoleEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: OwnRole;
};

/** A ministry's or administration's part in an action. */
export type Ownership = {
  __typename?: 'Ownership';
  /** Why it was deduced, in French. */
  basis?: Maybe<Scalars['String']['output']>;
  /** The administration or partner, by its short name, null when only the ministry is known. */
  department?: Maybe<Scalars['String']['output']>;
  /** Whether this was deduced and is not official. */
  isDeduced: Scalars['Boolean']['output'];
  /** The ministry, null when only an administration or a partner is known. */
  ministry?: Maybe<Ministry>;
  /** How it takes part. */
  role: OwnershipRole;
};

/** A page of parts in an action. */
export type OwnershipConnection = {
  __typename?: 'OwnershipConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<OwnershipEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Ownership>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of parts in an action. */
export type OwnershipEdge = {
  __typename?: 'OwnershipEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Ownership;
};

/** How a ministry takes part in an action. */
export type OwnershipRole =
  /** Contributes to it. */
  | 'CONTRIBUTOR'
  /** Leads it beside another. */
  | 'CO_LEAD'
  /** Leads it and reports on it. */
  | 'LEAD';

/** Where a page stands in its list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor of the last item, null on an empty page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether the list goes on after this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Whether the list has items before this page. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item, null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whether the viewer may do something here and, if not, why. */
export type Permission = {
  __typename?: 'Permission';
  /** Whether it is allowed. */
  allowed: Scalars['Boolean']['output'];
  /** The reason when it is not allowed, null when it is. */
  reason?: Maybe<Scalars['String']['output']>;
};


/** Whether the viewer may do something here and, if not, why. */
export type PermissionreasonArgs = {
  language?: Language;
};

/** Someone who wrote or decided something. */
export type Person = Node & {
  __typename?: 'Person';
  /** The account and its roles; null for those who may not see it. */
  account?: Maybe<Account>;
  /** The name to show. */
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The post, in French. */
  post: Scalars['String']['output'];
  /** It grows by one with each change of the account. */
  version: Scalars['Int']['output'];
};

/** A page of people. */
export type PersonConnection = {
  __typename?: 'PersonConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<PersonEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Person>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of people. */
export type PersonEdge = {
  __typename?: 'PersonEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Person;
};

/** An interministerial action plan. */
export type Plan = Node & {
  __typename?: 'Plan';
  /** One action by its number. */
  action?: Maybe<Action>;
  /** The actions that match the filter. */
  actions: ActionConnection;
  /** The evidence in effect about the plan and about each of its actions that matches the filter. */
  allEvidence: EvidenceConnection;
  /** The moment that it is shown as of, null when it is now. */
  asOf?: Maybe<AsOfMoment>;
  /** The axes (priorities), in order. */
  axes: AxisConnection;
  /** The blockers of all its actions that match the filter. */
  blockers: BlockerConnection;
  /** Its budget in euros, null when unknown. */
  budgetEuros?: Maybe<Scalars['Int']['output']>;
  /** A remark on the budget. */
  budgetNote?: Maybe<Scalars['String']['output']>;
  /** Its campaigns, the newest first: the times at which it asks its ministries for a word on their actions. */
  campaigns: CampaignConnection;
  /** Who carries it politically. */
  carriedBy?: Maybe<Scalars['String']['output']>;
  /** A short name for addresses. */
  code: Scalars['String']['output'];
  /**
   * The plan at two moments; the later one is the moment that the plan is shown as of when `to` is left out. Both go by the basis
   * of their own. Where the plan was not there yet at the earlier one, all is added.
   */
  comparison: Comparison;
  /**
   * Where what is declared and what is known disagree, by action, in the actions that match the filter; `contradiction` in it
   * names one rule.
   */
  contradictions: ContradictionConnection;
  /** The decisions about blockers of all its actions that match the filter. */
  decisions: DecisionConnection;
  /** The needs between its actions that match the filter, the worst first. */
  dependencies: DependencyConnection;
  /** Dated facts about the plan as a whole, the oldest first; undated ones last. */
  evidence: EvidenceConnection;
  id: Scalars['ID']['output'];
  /** The milestones of all its actions that match the filter. */
  milestones: MilestoneConnection;
  /** Its name, in French. */
  name: Scalars['String']['output'];
  /** What is disputed or deduced about the plan as a whole. */
  note?: Maybe<Scalars['String']['output']>;
  /** The campaign that is open, null between two. One at a time is. */
  openCampaign?: Maybe<Campaign>;
  /** The figures of the plan, computed on the actions that match the filter. */
  overview: Overview;
  /** When its period ends, as far as it is known. */
  periodEnd?: Maybe<Scalars['PreciseDate']['output']>;
  /** A remark on the period. */
  periodNote?: Maybe<Scalars['String']['output']>;
  /** When its period starts, as far as it is known. */
  periodStart?: Maybe<Scalars['PreciseDate']['output']>;
  /** When it was presented. */
  presentedOn?: Maybe<Scalars['PreciseDate']['output']>;
  /** The report that asked for it, null when none is known. */
  report?: Maybe<Report>;
  /** How often ministries report on it. */
  reportingPeriod: ReportingPeriod;
  /** The sequence number of the last ledger entry of this plan: it changes when anything in the plan does. */
  revision: Scalars['Int']['output'];
  /**
   * The first moment as of which it is there: when it came into being, or when it was first recorded. Null when no entry of
   * the ledger says so.
   */
  since?: Maybe<AsOfMoment>;
  /** Its snapshots, the newest first. */
  snapshots: SnapshotConnection;
  /** The plan that took over, by name, null when none did, or none had yet on the day shown. */
  successorName?: Maybe<Scalars['String']['output']>;
  /** When the successor was presented. */
  successorOn?: Maybe<Scalars['PreciseDate']['output']>;
  /** A page about the successor. */
  successorUrl?: Maybe<Scalars['String']['output']>;
  /** The validated updates of all its actions that match the filter. */
  updates: UpdateConnection;
  /** The auditors' verdicts on all its actions that match the filter. */
  verdicts: VerdictConnection;
  /** It grows by one with each snapshot and each step of a campaign: send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may open, close and reopen its campaigns. */
  viewerCanRunCampaigns: Permission;
  /** Whether the viewer may take a snapshot of it now. */
  viewerCanTakeSnapshot: Permission;
};


/** An interministerial action plan. */
export type PlanactionArgs = {
  number: Scalars['Int']['input'];
};


/** An interministerial action plan. */
export type PlanactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: ActionOrder;
};


/** An interministerial action plan. */
export type PlanallEvidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EvidenceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: EvidenceOrder;
};


/** An interministerial action plan. */
export type PlanaxesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An interministerial action plan. */
export type PlanblockersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<BlockerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: BlockerOrder;
};


/** An interministerial action plan. */
export type PlancampaignsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An interministerial action plan. */
export type PlancomparisonArgs = {
  from: AsOf;
  to?: InputMaybe<AsOf>;
};


/** An interministerial action plan. */
export type PlancontradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ActionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An interministerial action plan. */
export type PlandecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: DecisionOrder;
};


/** An interministerial action plan. */
export type PlandependenciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DependencyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An interministerial action plan. */
export type PlanevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An interministerial action plan. */
export type PlanmilestonesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<MilestoneFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: MilestoneOrder;
};


/** An interministerial action plan. */
export type PlanoverviewArgs = {
  filter?: InputMaybe<ActionFilter>;
};


/** An interministerial action plan. */
export type PlansinceArgs = {
  basis?: AsOfBasis;
};


/** An interministerial action plan. */
export type PlansnapshotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An interministerial action plan. */
export type PlanupdatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<UpdateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: UpdateOrder;
};


/** An interministerial action plan. */
export type PlanverdictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VerdictFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: VerdictOrder;
};

/** Says that a plan changed. */
export type PlanChange = {
  __typename?: 'PlanChange';
  /** The action that changed, null when the plan itself did. */
  action?: Maybe<Action>;
  /** The sequence number of the ledger entry that records the change. */
  sequence: Scalars['Int']['output'];
};

/** A page of plans. */
export type PlanConnection = {
  __typename?: 'PlanConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<PlanEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Plan>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of plans. */
export type PlanEdge = {
  __typename?: 'PlanEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Plan;
};

/** The rows of the permission policy, as `docs/rules.md` prints it. */
export type PolicyOperation =
  /** Appoint somebody to stand in for another, and end it. */
  | 'APPOINT_DEPUTIES'
  /** Ask whoever leads an action. */
  | 'ASK_QUESTION'
  /** Be done with a question that one asked. */
  | 'CLOSE_QUESTION'
  /** Say that a decision is done. */
  | 'COMPLETE_DECISION'
  /** End one's own sessions. */
  | 'END_OWN_SESSIONS'
  /** End somebody's sessions. */
  | 'END_SESSIONS'
  /** Put a blocker before a committee. */
  | 'ESCALATE_BLOCKER'
  /** Say that a blocker no longer blocks. */
  | 'LIFT_BLOCKER'
  /** Grant and end roles, close accounts, invite and hand over: within one's ministry, or everywhere for an administrator. */
  | 'MANAGE_ACCOUNTS'
  /** Read and discard one's own drafts. */
  | 'MANAGE_OWN_DRAFTS'
  /** Choose what one is told by mail, and make or close one's own calendar addresses. */
  | 'MANAGE_OWN_MAILS'
  /** Create and revoke one's own API tokens. */
  | 'MANAGE_OWN_TOKENS'
  /** Watch an action, or no longer. */
  | 'MANAGE_OWN_WATCHES'
  /** Say what keeps an action from going on. */
  | 'RAISE_BLOCKER'
  /** See what everyone read. */
  | 'READ_ACCESS_LOG'
  /** See the accounts of others: of one's ministry for its account manager, all for an administrator. */
  | 'READ_ACCOUNTS'
  /** See the mails sent to everyone. */
  | 'READ_ALL_MAILS'
  /** See everyone's API tokens. */
  | 'READ_ALL_TOKENS'
  /** Read the ledger of all changes. */
  | 'READ_LEDGER'
  /** Read an update that is not validated yet. */
  | 'READ_OPEN_UPDATE'
  /** Read a plan and all that hangs on it, save updates not yet validated. */
  | 'READ_PLAN'
  /** Anyone, signed in or not. */
  | 'READ_PUBLIC'
  /** Write the auditor's verdict on an action. */
  | 'RECORD_VERDICT'
  /** Say that an action no longer needs another one. */
  | 'REMOVE_DEPENDENCY'
  /** Return an update to its author with a reason. */
  | 'RETURN_UPDATE'
  /** Open, close and reopen the campaigns of a plan. */
  | 'RUN_CAMPAIGNS'
  /** Send a mail again that could not be sent. */
  | 'SEND_MAIL_AGAIN'
  /** Say what an action needs of another one. */
  | 'STATE_DEPENDENCY'
  /** Submit an update on an action. */
  | 'SUBMIT_UPDATE'
  /** Write down what was decided about blockers. */
  | 'TAKE_DECISION'
  /** Freeze the picture of a plan under a name. */
  | 'TAKE_SNAPSHOT'
  /** Validate an update: it then takes effect. */
  | 'VALIDATE_UPDATE'
  /** Take a blocker back. */
  | 'WITHDRAW_BLOCKER'
  /** Take one's submitted update back. */
  | 'WITHDRAW_UPDATE'
  /** Write about an action, to those who work on it. */
  | 'WRITE_MESSAGE';

/** A figure that explains itself. */
export type Progress = {
  __typename?: 'Progress';
  /** The day that it was computed for. */
  asOf: Scalars['Date']['output'];
  /** How `value` was computed, with what each input is and what was left out. */
  explain: Explanation;
  /** How it is computed, for a person. */
  formula: Scalars['String']['output'];
  /** What it was computed from. */
  inputs: ProgressInputConnection;
  /** How many of the things below have no measure and were left out. */
  unmeasuredCount: Scalars['Int']['output'];
  /** From 0 to 1, null when not measured. Unknown is never zero. */
  value?: Maybe<Scalars['Float']['output']>;
};


/** A figure that explains itself. */
export type ProgressformulaArgs = {
  language?: Language;
};


/** A figure that explains itself. */
export type ProgressinputsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One input of a progress figure. */
export type ProgressInput = {
  __typename?: 'ProgressInput';
  /** The milestone or action counted, by its title. */
  title: Scalars['String']['output'];
  /** Its own value from 0 to 1, null when not measured and left out. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Its weight in the mean. */
  weight: Scalars['Float']['output'];
};

/** A page of inputs of a figure. */
export type ProgressInputConnection = {
  __typename?: 'ProgressInputConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ProgressInputEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ProgressInput>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of inputs of a figure. */
export type ProgressInputEdge = {
  __typename?: 'ProgressInputEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ProgressInput;
};

export type Query = {
  __typename?: 'Query';
  /** What was read and taken away, the newest first: every read by an auditor or by token, and every export by anyone. */
  accessLog: LoggedReadConnection;
  /** The accounts that the viewer may see, by name: everybody's for an administrator, those of their ministry for its account manager. */
  accounts: AccountConnection;
  /**
   * What changed, the oldest first, for programs that keep a copy: ask again with the cursor of the last change that was
   * read, or its number. Numbers have no gap and their order is that of the commits, so nothing is ever missed.
   */
  changes: LedgerChangeConnection;
  /** What proves that the ledger of `to` entries begins with the very ledger of `from` entries: nothing before was rewritten. */
  consistencyProof: ConsistencyProof;
  /**
   * All plans together: milestones planned, re-planned and done, month by month, from the first month in which one falls to
   * the month after the last.
   */
  curve: CurvePointConnection;
  /** What proves that an entry is in the ledger as it was when it had `size` entries: of the latest checkpoint unless said. */
  inclusionProof: InclusionProof;
  /** The invitations that nobody has used or withdrawn, among those that the viewer may see, the newest first. */
  invitations: InvitationConnection;
  /** The latest signed checkpoint, null until the first was made. */
  latestCheckpoint?: Maybe<LedgerCheckpoint>;
  /**
   * The ledger, the newest entry first; of one plan when its code is given, and up to `asOf` when that is. A number of an entry is
   * a cursor, too.
   */
  ledger: LedgerEntryConnection;
  /** The signed checkpoints of the ledger, the newest first. */
  ledgerCheckpoints: LedgerCheckpointConnection;
  /** The mails sent to everyone, the newest first. They are kept for six months. */
  mails: MailConnection;
  /** All ministries, by code. */
  ministries: MinistryConnection;
  /** Anything by its identifier, as it stood at `asOf`; null when it does not exist, did not then or is not for the viewer. */
  node?: Maybe<Node>;
  /** A plan by its code, `prostitution-mineurs-2021` for instance; as it stood at `asOf`, null when it was not there yet. */
  plan?: Maybe<Plan>;
  /** All plans, the first presented first; those that there were at `asOf`, as they stood then. */
  plans: PlanConnection;
  /** The keys that signed or sign checkpoints, the first one first. The last one signs now. */
  publicKeys: SigningKeyConnection;
  /**
   * What this request costs and what the caller may still spend. The same is in `extensions.cost` and in the headers of each
   * answer. Null where nothing is counted.
   */
  rateLimit?: Maybe<RateLimit>;
  /**
   * What holds all these words, in any order: accents, case, plurals and most endings do not count. Words between quotes stand
   * side by side; no other sign means anything. The best match first. Only what everyone who reads the plan may read is found:
   * an update once it is validated, evidence once it is in effect; what people write to one another, by those of them. Under a past moment, what was there then.
   */
  search: SearchHitConnection;
  /** A snapshot by its fingerprint, null when there is none. */
  snapshot?: Maybe<Snapshot>;
  /** Everyone's API tokens, the newest first. */
  tokens: ApiTokenConnection;
  /** Who is asking; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
};


export type QueryaccessLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryaccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  ministryId?: InputMaybe<Scalars['ID']['input']>;
  role?: InputMaybe<Role>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AccountState>;
};


export type QuerychangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryconsistencyProofArgs = {
  from: Scalars['Int']['input'];
  to: Scalars['Int']['input'];
};


export type QuerycurveArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryinclusionProofArgs = {
  sequence: Scalars['Int']['input'];
  size?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryinvitationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryledgerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<LedgerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  planCode?: InputMaybe<Scalars['String']['input']>;
};


export type QueryledgerCheckpointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerymailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  state?: InputMaybe<MailState>;
};


export type QueryministriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerynodeArgs = {
  asOf?: InputMaybe<AsOf>;
  id: Scalars['ID']['input'];
};


export type QueryplanArgs = {
  asOf?: InputMaybe<AsOf>;
  code: Scalars['String']['input'];
};


export type QueryplansArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerypublicKeysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerysearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<AsOf>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  isUnfinished?: Scalars['Boolean']['input'];
  kinds?: InputMaybe<Array<SearchKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  planCode?: InputMaybe<Scalars['String']['input']>;
  query: Scalars['String']['input'];
};


export type QuerysnapshotArgs = {
  fingerprint: Scalars['String']['input'];
};


export type QuerytokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** What is asked of whoever leads an action. */
export type Question = {
  __typename?: 'Question';
  /** When who asked was done with it; null when they are not. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The last day on which an answer is in time, in Paris. */
  expectedBy: Scalars['Date']['output'];
  /** Where it stands. */
  stage: QuestionStage;
  /** Whether the viewer may close it now. */
  viewerCanClose: Permission;
};

/** Where a question stands. */
export type QuestionStage =
  /** The lead ministry answered. */
  | 'ANSWERED'
  /** No answer yet, and time is left. */
  | 'AWAITED'
  /** Who asked is done with it. */
  | 'CLOSED'
  /** No answer yet, and the day is past. */
  | 'LATE';

/** A blocker to raise. */
export type RaiseBlockerInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The ministry that it asks, by code. Exactly one of it and the role. */
  askedMinistry?: InputMaybe<Scalars['String']['input']>;
  /** The role that it asks: COORDINATOR or CABINET. */
  askedRole?: InputMaybe<Role>;
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The milestone that it holds up; null for the whole action. */
  milestoneId?: InputMaybe<Scalars['ID']['input']>;
  /** What is stuck: 10 to 1,000 characters. */
  text: Scalars['String']['input'];
  /** What stands in the way. */
  type: BlockerType;
  /** By when an answer is wanted. */
  wantedBy: Scalars['PreciseDate']['input'];
};

/**
 * The points of the caller: of the token, of the session or, signed in by neither, of the address. An operation costs 1 point,
 * and 1 for each object that it may answer with, pages counted in full, before anything is read; a moment of the past costs 100.
 */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Points that this request costs. */
  cost: Scalars['Int']['output'];
  /** Points that the caller may spend in a minute. */
  limit: Scalars['Int']['output'];
  /** Points that are left after this request. */
  remaining: Scalars['Int']['output'];
  /** When all points are given anew. */
  resetAt: Scalars['DateTime']['output'];
};

/** In what way something was read. */
export type ReadKind =
  /** The access log itself, as a table. */
  | 'ACCESS_LOG_FILE'
  /** The milestones of a calendar, by a program that has its secret address. */
  | 'CALENDAR_FILE'
  /** A file given as evidence. */
  | 'EVIDENCE_FILE'
  /** The whole ledger as a file. */
  | 'LEDGER_EXPORT'
  /** A query. */
  | 'QUERY'
  /** A file of a snapshot. */
  | 'SNAPSHOT_FILE'
  /** Listening for changes, from its beginning. */
  | 'SUBSCRIPTION'
  /** A list as a table, to be opened in a spreadsheet. */
  | 'TABLE';

/** What became of a read. */
export type ReadOutcome =
  /** It was answered. */
  | 'ANSWERED'
  /** The reader left before the end: some of it may have been read. */
  | 'BROKEN_OFF'
  /** The server failed. */
  | 'FAILED'
  /** It was refused: nothing was read. */
  | 'REFUSED';

/** A sentence of a report that asks for something. */
export type Recommendation = Node & {
  __typename?: 'Recommendation';
  /** The actions linked to it, each with the reason for the link. */
  actions: RecommendationLinkConnection;
  /** Who it is addressed to. */
  addressees: AddresseeConnection;
  /** What became of it. */
  coverage: RecommendationCoverage;
  id: Scalars['ID']['output'];
  /** A remark. */
  note?: Maybe<Scalars['String']['output']>;
  /** The number in the report, null when unknown. */
  officialNumber?: Maybe<Scalars['String']['output']>;
  /** Jalon's own reference, `R01`. */
  reference: Scalars['String']['output'];
  /** Its report. */
  report: Report;
  /** The government's answer, null when none is known. */
  response?: Maybe<Response>;
  /** What kind of page that is, in French. */
  sourceKind?: Maybe<Scalars['String']['output']>;
  /** How reliable the source is judged, in French: haute, moyenne, basse. */
  sourceReliability?: Maybe<Scalars['String']['output']>;
  /** The page that the sentence was established from. */
  sourceUrl?: Maybe<Scalars['String']['output']>;
  /** The sentence, as established from the source. */
  text: Scalars['String']['output'];
  /** Its theme, in French. */
  theme?: Maybe<Scalars['String']['output']>;
};


/** A sentence of a report that asks for something. */
export type RecommendationactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A sentence of a report that asks for something. */
export type RecommendationaddresseesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of recommendations. */
export type RecommendationConnection = {
  __typename?: 'RecommendationConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<RecommendationEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Recommendation>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** What became of a recommendation. */
export type RecommendationCoverage =
  /** The government answered, and no action is linked to it. */
  | 'ANSWERED'
  /** At least one action is linked to it. */
  | 'CARRIED'
  /** Neither an answer nor an action is known. */
  | 'ORPHAN';

/** One place in a list of recommendations. */
export type RecommendationEdge = {
  __typename?: 'RecommendationEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Recommendation;
};

/** Which recommendations to keep. All conditions hold together. */
export type RecommendationFilter = {
  /** Only those with this coverage. */
  coverage?: InputMaybe<RecommendationCoverage>;
  /** Only those whose sentence, theme or reference contains this text; accents and case do not count. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** The tie between a recommendation and an action. */
export type RecommendationLink = {
  __typename?: 'RecommendationLink';
  /** The action. */
  action: Action;
  /** Why they are tied, in French. */
  basis?: Maybe<Scalars['String']['output']>;
  /** Whether the tie was deduced and is not official. */
  isDeduced: Scalars['Boolean']['output'];
  /** The recommendation. */
  recommendation: Recommendation;
};

/** A page of ties between recommendations and actions. */
export type RecommendationLinkConnection = {
  __typename?: 'RecommendationLinkConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<RecommendationLinkEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<RecommendationLink>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of ties between recommendations and actions. */
export type RecommendationLinkEdge = {
  __typename?: 'RecommendationLinkEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: RecommendationLink;
};

/** A decision to write down. */
export type RecordDecisionInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The blockers of this action that it answers, by id: 1 to 20, all of them waiting for an answer. */
  blockerIds: Array<Scalars['ID']['input']>;
  /** Who took it. */
  body: DecisionBody;
  /** When it has to be done, on the day on which it was taken or later. */
  due: Scalars['PreciseDate']['input'];
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The ministry that carries it out, by code. Exactly one of it and the role. */
  ownerMinistry?: InputMaybe<Scalars['String']['input']>;
  /** The role that carries it out: COORDINATOR or CABINET. */
  ownerRole?: InputMaybe<Role>;
  /** The day on which it was taken, today at the latest. */
  takenOn: Scalars['Date']['input'];
  /** What was decided: 10 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** A verdict to write. */
export type RecordVerdictInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The action's version that the auditor has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it rests on: 10 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** The verdict. */
  value: VerdictValue;
};

/** What becomes of a verdict to write. */
export type RecordVerdictResult = Refused | VerdictRecorded | VersionConflict;

/** The server refused and wrote nothing. The sentence says what to do next. */
export type Refused = {
  __typename?: 'Refused';
  /** The rule that refuses, from the closed list in `docs/rules.md`. */
  code: Scalars['String']['output'];
  /** The input field at fault, `milestonesReached.0.on` for instance, null when the whole is refused. */
  field?: Maybe<Scalars['String']['output']>;
  /** The reason, for a person. */
  message: Scalars['String']['output'];
};


/** The server refused and wrote nothing. The sentence says what to do next. */
export type RefusedmessageArgs = {
  language?: Language;
};

/** A need to remove. */
export type RemoveDependencyInput = {
  /** The action that needs. */
  actionId: Scalars['ID']['input'];
  /** The need. */
  dependencyId: Scalars['ID']['input'];
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why it is none any more: 10 to 1,000 characters. */
  note: Scalars['String']['input'];
};

/** A campaign to open again. */
export type ReopenCampaignInput = {
  /** The campaign. */
  campaignId: Scalars['ID']['input'];
  /** Last day for validators to decide, not before the leads' day. */
  decideBy: Scalars['Date']['input'];
  /** The plan's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Why, 10 to 2,000 characters. */
  reason: Scalars['String']['input'];
  /** Last day for leads to report, today at the earliest. */
  reportBy: Scalars['Date']['input'];
};

/** The report that asked for a plan. */
export type Report = Node & {
  __typename?: 'Report';
  /** Who asked for it. */
  commissionedBy?: Maybe<Scalars['String']['output']>;
  /** The date that it bears. */
  dated?: Maybe<Scalars['PreciseDate']['output']>;
  /** When it was handed over. */
  handedOverOn?: Maybe<Scalars['PreciseDate']['output']>;
  /** How many people the group heard, null when unknown. */
  hearingCount?: Maybe<Scalars['Int']['output']>;
  id: Scalars['ID']['output'];
  /** How many meetings the group held, null when unknown. */
  meetingCount?: Maybe<Scalars['Int']['output']>;
  /** What is disputed about the report. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who presided over the group that wrote it. */
  president?: Maybe<Scalars['String']['output']>;
  /** The recommendations found, by reference. */
  recommendations: RecommendationConnection;
  /** How many recommendations it is said to hold, null when unknown; Jalon holds those of `recommendations`. */
  statedRecommendationCount?: Maybe<Scalars['Int']['output']>;
  /** Its title, in French. */
  title: Scalars['String']['output'];
  /** Where to read it. */
  url?: Maybe<Scalars['String']['output']>;
};


/** The report that asked for a plan. */
export type ReportrecommendationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RecommendationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Somebody who has the report form of an action open. */
export type ReportWriter = {
  __typename?: 'ReportWriter';
  /** Whether it is the viewer, in another window or on another device. */
  isViewer: Scalars['Boolean']['output'];
  /** Who. */
  person: Person;
};

/** A page of those who write. */
export type ReportWriterConnection = {
  __typename?: 'ReportWriterConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ReportWriterEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<ReportWriter>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of those who write. */
export type ReportWriterEdge = {
  __typename?: 'ReportWriterEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: ReportWriter;
};

/** Who is writing a report on an action, at this moment. */
export type ReportWriters = {
  __typename?: 'ReportWriters';
  /** They, save the window that asks, by name; the viewer is among them when another window or device of theirs is. */
  others: ReportWriterConnection;
};


/** Who is writing a report on an action, at this moment. */
export type ReportWritersothersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** How often a ministry reports. */
export type ReportingPeriod =
  /** Every month. */
  | 'MONTH'
  /** Every quarter. */
  | 'QUARTER';

/** The government's answer to a recommendation. */
export type Response = {
  __typename?: 'Response';
  /** When it was given. */
  dated?: Maybe<Scalars['PreciseDate']['output']>;
  /** Its position. */
  position: ResponsePosition;
  /** Its reason. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Where to read it. */
  url?: Maybe<Scalars['String']['output']>;
};

/** How the government answered. */
export type ResponsePosition =
  /** It will be done. */
  | 'ACCEPTED'
  /** It will not be done. */
  | 'DECLINED'
  /** Part of it will be done. */
  | 'PARTLY_ACCEPTED'
  /** The answer is awaited. */
  | 'PENDING';

/** A return of the open update of an action to its author. */
export type ReturnUpdateInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The action's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why, 10 to 2,000 characters. */
  reason: Scalars['String']['input'];
};

/** A token to revoke. */
export type RevokeTokenInput = {
  /** The version of the account whose token it is, as the caller has read it: `viewer.version`, or `holderVersion` of the token. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The token. */
  tokenId: Scalars['ID']['input'];
};

/** What a person may be. */
export type Role =
  /** Manages the people of a ministry: who holds its roles, and until when. */
  | 'ACCOUNT_MANAGER'
  /** Looks after accounts and settings. */
  | 'ADMINISTRATOR'
  /** Checks, and writes verdicts. */
  | 'AUDITOR'
  /** Reads where the plan stands. */
  | 'CABINET'
  /** Runs the plan. */
  | 'COORDINATOR'
  /** Reports on the actions of a ministry. */
  | 'LEAD'
  /** Validates what leaves a ministry. */
  | 'VALIDATOR';

/** Where a role stands today. */
export type RoleState =
  /** Its first day is to come. */
  | 'COMING'
  /** It is held. */
  | 'HELD'
  /** Its last day is past, or it was ended. */
  | 'OVER';

/** A draft to save. */
export type SaveDraftInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The draft's version that the caller has read, 0 when there was none. */
  expectedVersion: Scalars['Int']['input'];
  /**
   * A UUID chosen by the caller. The last change of a draft, sent again with the same key, is answered as the first time and
   * done once; an earlier one meets a newer version.
   */
  idempotencyKey: Scalars['ID']['input'];
  /** What was typed, in the caller's own notation: 1 to 60,000 characters. */
  text: Scalars['String']['input'];
};

/** Which text of a thing an excerpt is taken from. */
export type SearchField =
  /** A remark on it, a theme, the reason of a status. */
  | 'NOTE'
  /** Its reference or number. */
  | 'REFERENCE'
  /** Its text: a sentence, a narrative, sub-measures. */
  | 'TEXT'
  /** Its title. */
  | 'TITLE';

/** Something that was found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** The action that it is about, or is; null for what a report says and for evidence about a whole plan. */
  action?: Maybe<Action>;
  /** The passage in which the words stand, at most some 240 characters, cut into what matches and what does not. Plain text. */
  excerpt: ExcerptPartConnection;
  /** Which text the excerpt is taken from: the one that holds most of the words. */
  field: SearchField;
  /** What kind of thing it is. */
  kind: SearchKind;
  /** The thing itself; for a response, the recommendation that it answers. */
  subject: Node;
};


/** Something that was found. */
export type SearchHitexcerptArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of things found. */
export type SearchHitConnection = {
  __typename?: 'SearchHitConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<SearchHitEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<SearchHit>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of things found. */
export type SearchHitEdge = {
  __typename?: 'SearchHitEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: SearchHit;
};

/** What is searched. */
export type SearchKind =
  /** An action: its title and number, its sub-measures, the remark on it. */
  | 'ACTION'
  /** Evidence in effect: its title and reference. */
  | 'EVIDENCE'
  /** A message about an action: its words. Found by who may read it. */
  | 'MESSAGE'
  /** A milestone: its title, the remark on it. */
  | 'MILESTONE'
  /** A message of a question to whoever leads an action: its words. Found by who may read it. */
  | 'QUESTION'
  /** A recommendation: its sentence, its theme, its numbers. */
  | 'RECOMMENDATION'
  /** The reason given in response to a recommendation. */
  | 'RESPONSE'
  /** A validated update: what was told, and the reason of its status. */
  | 'UPDATE'
  /** An auditor's verdict: its text. */
  | 'VERDICT';

/** A mail to send again. */
export type SendMailAgainInput = {
  /** The version of the mail that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The mail. */
  mailId: Scalars['ID']['input'];
};

/** What becomes of a mail to send again. */
export type SendMailAgainResult = MailSentAgain | Refused | VersionConflict;

/** Somebody signed in with one browser. */
export type Session = Node & {
  __typename?: 'Session';
  /** How the identity provider says that the holder proved who they are, `eidas1-mfa`; null in a demonstration. */
  acr?: Maybe<Scalars['String']['output']>;
  /** The browser and its system, `Firefox, Windows`; null when they are not known. */
  browser?: Maybe<Scalars['String']['output']>;
  /** When it ends whatever happens. */
  endsAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** Whether it is the one that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** When a request last came from it, to the minute. */
  lastSeenAt: Scalars['DateTime']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
};

/** A page of sessions. */
export type SessionConnection = {
  __typename?: 'SessionConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<SessionEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Session>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of sessions. */
export type SessionEdge = {
  __typename?: 'SessionEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Session;
};

/** The sessions ended. */
export type SessionsEnded = {
  __typename?: 'SessionsEnded';
  /** Whose they were, with the new version. */
  person: Person;
  /** The viewer, with the sessions that are left. */
  viewer: Viewer;
};

/** What became of ending sessions. */
export type SessionsResult = Refused | SessionsEnded | VersionConflict;

/** What somebody wants to be told by mail. */
export type SetMailPreferencesInput = {
  /** The account's version that the caller has read: `viewer.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** In which language. */
  language: Language;
  /** Whether the addresses of the preferences in the mails sent so far are to stop working: another one is in the next. */
  replaceLink?: Scalars['Boolean']['input'];
  /** How often. */
  rhythm: DigestRhythm;
};

/** A share of the actions of a plan. */
export type Share =
  /** Actions declared done. */
  | 'DONE'
  /** Actions with evidence that can prove something. */
  | 'EVIDENCED'
  /** Actions that are late. */
  | 'LATE'
  /** Actions whose delivery is declared secured. */
  | 'SECURED';

/** A key that signs checkpoints: Ed25519. */
export type SigningKey = {
  __typename?: 'SigningKey';
  /** The eight hexadecimal digits by which signatures name it. */
  keyId: Scalars['String']['output'];
  /** Whose ledger it signs. */
  origin: Scalars['String']['output'];
  /** The 32 bytes of the public key, in base64. */
  publicKey: Scalars['String']['output'];
  /** Since when it signs. */
  recordedAt: Scalars['DateTime']['output'];
  /** The number of the entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
  /** Origin, id and key in one line, as programs for signed notes take it. */
  verifierKey: Scalars['String']['output'];
};

/** A page of keys that sign. */
export type SigningKeyConnection = {
  __typename?: 'SigningKeyConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<SigningKeyEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<SigningKey>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of keys that sign. */
export type SigningKeyEdge = {
  __typename?: 'SigningKeyEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: SigningKey;
};

/** Why a forecast moved. */
export type SlippageReason =
  /** Money. */
  | 'BUDGET'
  /** Another action or another body. */
  | 'DEPENDENCY'
  /** A law, a decree or a procedure. */
  | 'LEGAL'
  /** Another reason, which the sentence tells. */
  | 'OTHER'
  /** A political decision. */
  | 'POLITICAL_DECISION'
  /** A tender or a contract. */
  | 'PROCUREMENT'
  /** What is to be delivered changed. */
  | 'SCOPE_CHANGE'
  /** People. */
  | 'STAFFING';

/**
 * The picture of a plan at a moment, frozen under a name, « COPIL du 12 mars » for instance. A later change alters no byte of
 * it.
 */
export type Snapshot = Node & {
  __typename?: 'Snapshot';
  /** The moment that it shows. */
  asOf: AsOfMoment;
  /** The whole picture: canonical JSON (RFC 8785), what every signed-in person may read and nothing else, whoever took it. */
  content: Scalars['String']['output'];
  /**
   * SHA-256 of `content` in UTF-8, in hexadecimal: whoever cites a snapshot cites this. Its page is at
   * `/plans/<plan's code>/snapshots/<fingerprint>`, its files at `/snapshots/<fingerprint>.pdf`, `.csv` and `.json`.
   */
  fingerprint: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The number of the last entry of the ledger when it was taken. */
  ledgerSequence: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its plan, as it is now. */
  plan: Plan;
  /** When it was taken. */
  takenAt: Scalars['DateTime']['output'];
  /** Who took it. */
  takenBy: Person;
};

/** A page of snapshots. */
export type SnapshotConnection = {
  __typename?: 'SnapshotConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<SnapshotEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Snapshot>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of snapshots. */
export type SnapshotEdge = {
  __typename?: 'SnapshotEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Snapshot;
};

/** The snapshot was taken, with its entry of the ledger. */
export type SnapshotTaken = {
  __typename?: 'SnapshotTaken';
  /** The entry of the ledger that records it: the one after `Snapshot.ledgerSequence`. */
  sequence: Scalars['Int']['output'];
  /** The snapshot. */
  snapshot: Snapshot;
};

/** How far the evidence in effect shows an action done. */
export type StandingProof =
  /** There is none. */
  | 'NONE'
  /** There is some, but it was given for another status, or nothing in it can be checked. */
  | 'NOT_SUFFICIENT'
  /** At least one piece can be checked, and was given for a milestone, for the status done, or was imported. */
  | 'SUFFICIENT';

/** A need to state. */
export type StateDependencyInput = {
  /** The action that needs. */
  actionId: Scalars['ID']['input'];
  /** The action's version that was read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The milestone of it that needs; null for the end of the action. */
  milestoneId?: InputMaybe<Scalars['ID']['input']>;
  /** The action that is needed, of the same plan. */
  neededActionId: Scalars['ID']['input'];
  /** The milestone of it that is needed; null for the end of the action. */
  neededMilestoneId?: InputMaybe<Scalars['ID']['input']>;
  /** Why: 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** How many actions stand where, by declared status. */
export type StatusCounts = {
  __typename?: 'StatusCounts';
  /** Abandoned. */
  abandoned: Scalars['Int']['output'];
  /** How many of them have a status that was deduced and is not official. */
  deduced: Scalars['Int']['output'];
  /** Done. */
  done: Scalars['Int']['output'];
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** In progress. */
  inProgress: Scalars['Int']['output'];
  /** How many of them are late. */
  late: Scalars['Int']['output'];
  /** Not started. */
  notStarted: Scalars['Int']['output'];
  /** Suspended. */
  suspended: Scalars['Int']['output'];
  /** All of them. */
  total: Scalars['Int']['output'];
  /** Transferred to another plan. */
  transferred: Scalars['Int']['output'];
  /** Status unknown. */
  unknown: Scalars['Int']['output'];
};


/** How many actions stand where, by declared status. */
export type StatusCountsexplainArgs = {
  figure?: StatusFigure;
};

/** The numbers of `StatusCounts`. */
export type StatusFigure =
  /** `abandoned`. */
  | 'ABANDONED'
  /** `deduced`. */
  | 'DEDUCED'
  /** `done`. */
  | 'DONE'
  /** `inProgress`. */
  | 'IN_PROGRESS'
  /** `late`. */
  | 'LATE'
  /** `notStarted`. */
  | 'NOT_STARTED'
  /** `suspended`. */
  | 'SUSPENDED'
  /** `total`. */
  | 'TOTAL'
  /** `transferred`. */
  | 'TRANSFERRED'
  /** `unknown`. */
  | 'UNKNOWN';

/** A part of an action, as announced. */
export type SubMeasure = {
  __typename?: 'SubMeasure';
  /** The sentence. */
  text: Scalars['String']['output'];
  /** Where it was announced. */
  url?: Maybe<Scalars['String']['output']>;
};

/** A page of sub-measures. */
export type SubMeasureConnection = {
  __typename?: 'SubMeasureConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<SubMeasureEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<SubMeasure>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of sub-measures. */
export type SubMeasureEdge = {
  __typename?: 'SubMeasureEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: SubMeasure;
};

/** An update to submit, or to submit again after it was returned or taken back. */
export type SubmitUpdateInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The confidence to declare. */
  confidence?: InputMaybe<Confidence>;
  /** Other evidence, at most 50. */
  evidence?: Array<EvidenceInput>;
  /** The action's version that the author has read. */
  expectedVersion: Scalars['Int']['input'];
  /** Forecasts moved, at most 50. */
  forecastsMoved?: Array<ForecastMovedInput>;
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Milestones reached, at most 50. */
  milestonesReached?: Array<MilestoneReachedInput>;
  /** What was done, what comes next, what is stuck: 1 to 10,000 characters. */
  narrative: Scalars['String']['input'];
  /** The status to declare. */
  status: ActionStatus;
  /** The reason, compulsory for some changes of status. */
  statusReason?: InputMaybe<Scalars['String']['input']>;
};

export type Subscription = {
  __typename?: 'Subscription';
  /**
   * One event after each accepted change of the plan that the viewer may see. Read the figures again when it comes.
   * Served over WebSocket (graphql-transport-ws) at the same address.
   */
  planChanged: PlanChange;
  /**
   * Who else is writing a report on an action: told at once, and whenever it changes. Being subscribed says that one is writing
   * oneself. It is for those who may submit an update on it, and is kept nowhere. Served over WebSocket like `planChanged`.
   */
  reportWriters: ReportWriters;
};


export type SubscriptionplanChangedArgs = {
  planCode: Scalars['String']['input'];
  since?: InputMaybe<Scalars['Int']['input']>;
};


export type SubscriptionreportWritersArgs = {
  actionId: Scalars['ID']['input'];
};

/** A snapshot to take. */
export type TakeSnapshotInput = {
  /** The moment that it shows: now when left out. */
  asOf?: InputMaybe<AsOf>;
  /** The plan's version that the caller has read. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Its name: 1 to 120 characters. */
  name: Scalars['String']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What becomes of a snapshot to take. */
export type TakeSnapshotResult = Refused | SnapshotTaken | VersionConflict;

/**
 * A message with what was written under it: one level, no more. It is read on screen, by no token: by the ministries, the
 * coordinator and the cabinet; a question by auditors too.
 */
export type Thread = {
  __typename?: 'Thread';
  /** The action that it is about. */
  action: Action;
  /** Its messages, in the order in which they were written: the one that began it comes first. */
  messages: MessageConnection;
  /** What is asked of whoever leads the action; null when nothing is. */
  question?: Maybe<Question>;
  /** The id of the message that began it: send it back as `threadId`. */
  threadId: Scalars['ID']['output'];
  /** Whether the viewer may write in it now. */
  viewerCanAnswer: Permission;
};


/**
 * A message with what was written under it: one level, no more. It is read on screen, by no token: by the ministries, the
 * coordinator and the cabinet; a question by auditors too.
 */
export type ThreadmessagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of threads. */
export type ThreadConnection = {
  __typename?: 'ThreadConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<ThreadEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Thread>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of threads. */
export type ThreadEdge = {
  __typename?: 'ThreadEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Thread;
};

/** The token was created or revoked. */
export type TokenChanged = {
  __typename?: 'TokenChanged';
  /** Its secret, shown this once; null when revoked, or when the same request is sent again. */
  secret?: Maybe<Scalars['String']['output']>;
  /** The token. */
  token: ApiToken;
  /** The viewer, with the version that their account now has. */
  viewer: Viewer;
};

/** What becomes of a token to create or to revoke. */
export type TokenResult = Refused | TokenChanged | VersionConflict;

/** What a token opens, never more than its holder may read. */
export type TokenScopes = {
  __typename?: 'TokenScopes';
  /** Everyone's tokens, and what everyone read. */
  accounts: Scalars['Boolean']['output'];
  /** The ledger of all changes, its proofs and its export. */
  ledger: Scalars['Boolean']['output'];
  /** Updates that are not validated yet. */
  openUpdates: Scalars['Boolean']['output'];
  /** The plans and all that hangs on them. Every token opens these. */
  plans: Scalars['Boolean']['output'];
};

/** What a token is to open, beside the plans. */
export type TokenScopesInput = {
  /** Everyone's tokens, and what everyone read. */
  accounts?: Scalars['Boolean']['input'];
  /** The ledger of all changes, its proofs and its export. */
  ledger?: Scalars['Boolean']['input'];
  /** Updates that are not validated yet. */
  openUpdates?: Scalars['Boolean']['input'];
};

/** How a share changed between two moments, like for like: the four parts add up to the whole change. */
export type Trend = {
  __typename?: 'Trend';
  /** The share after, from 0 to 1; null when there is nothing to count. */
  after?: Maybe<Scalars['Float']['output']>;
  /** The share before, from 0 to 1; null when there was nothing to count. */
  before?: Maybe<Scalars['Float']['output']>;
  /** `after` less `before`, null when either is. */
  change?: Maybe<Scalars['Float']['output']>;
  /** How many actions count after. */
  countAfter: Scalars['Int']['output'];
  /** How many actions counted before. */
  countBefore: Scalars['Int']['output'];
  /** What comes of actions that entered in between. */
  entered?: Maybe<Scalars['Float']['output']>;
  /** How one of these numbers was computed. */
  explain: Explanation;
  /** How it is computed, for a person. */
  formula: Scalars['String']['output'];
  /** How many actions are there at both moments. */
  inBoth: Scalars['Int']['output'];
  /** What comes of actions that left in between. */
  left?: Maybe<Scalars['Float']['output']>;
  /**
   * What comes of actions that are there at both moments, by what was done and by time. Null, like the other parts, when there
   * is no such action: nothing is then like for like.
   */
  moved?: Maybe<Scalars['Float']['output']>;
  /**
   * For LATE, what promises set anew did: the share late after, less the share that would be late had each milestone that is
   * there at both moments kept the date that it promised before. Below zero, promises put off hide a delay. 0 for the other
   * shares, which no promised date enters.
   */
  rebaselined?: Maybe<Scalars['Float']['output']>;
  /** Which share. */
  share: Share;
  /** Of how many. */
  totalAfter: Scalars['Int']['output'];
  /** Of how many. */
  totalBefore: Scalars['Int']['output'];
};


/** How a share changed between two moments, like for like: the four parts add up to the whole change. */
export type TrendexplainArgs = {
  figure?: TrendFigure;
};


/** How a share changed between two moments, like for like: the four parts add up to the whole change. */
export type TrendformulaArgs = {
  language?: Language;
};

/** The numbers of a trend. */
export type TrendFigure =
  /** `after`. */
  | 'AFTER'
  /** `before`. */
  | 'BEFORE'
  /** `change`. */
  | 'CHANGE'
  /** `countAfter`. */
  | 'COUNT_AFTER'
  /** `countBefore`. */
  | 'COUNT_BEFORE'
  /** `entered`. */
  | 'ENTERED'
  /** `inBoth`. */
  | 'IN_BOTH'
  /** `left`. */
  | 'LEFT'
  /** `moved`. */
  | 'MOVED'
  /** `rebaselined`. */
  | 'REBASELINED'
  /** `totalAfter`. */
  | 'TOTAL_AFTER'
  /** `totalBefore`. */
  | 'TOTAL_BEFORE';

/** Whose share to follow. All conditions hold together; an action counts at a moment when they hold at that moment. */
export type TrendFilter = {
  /** Only actions of these axes, by number. */
  axes?: InputMaybe<Array<Scalars['Int']['input']>>;
  /**
   * Only actions led by one of these ministries, by code; null in the list is an unknown lead. One that changes hands leaves
   * the one and enters the other.
   */
  ministries?: InputMaybe<Array<InputMaybe<Scalars['String']['input']>>>;
};

/** One report by a ministry on one action. */
export type Update = Node & {
  __typename?: 'Update';
  /** Its action. */
  action: Action;
  /** Who wrote it; the author stays the author, unless a colleague takes up what was returned. */
  author: Person;
  /** Whom the author stood in for, null when they wrote in a role of their own. */
  authorFor?: Maybe<Person>;
  /** The campaign that it belongs to; null when none was open. */
  campaign?: Maybe<Campaign>;
  /** Others who had a hand in it: whoever wrote what the author took up, whom an author stood in for. They do not decide on it either. */
  coAuthors: PersonConnection;
  /** The confidence that it declares, null when not given. */
  confidence?: Maybe<Confidence>;
  /** When it was validated or returned, null before that. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who validated or returned it, null before that. */
  decidedBy?: Maybe<Person>;
  /** Whom that person stood in for, null when they decided in a role of their own. */
  decidedFor?: Maybe<Person>;
  /** The evidence that it brings. */
  evidence: EvidenceConnection;
  /** The forecasts that it moves. */
  forecastsMoved: ForecastMoveConnection;
  id: Scalars['ID']['output'];
  /** The milestones that it declares reached. */
  milestonesReached: MilestoneReachedConnection;
  /** What was done, what comes next, what is stuck. */
  narrative: Scalars['String']['output'];
  /** Why it was returned, null when it was not. */
  returnReason?: Maybe<Scalars['String']['output']>;
  /** Where it is in its life. */
  state: UpdateState;
  /** The status that it declares. */
  status: ActionStatus;
  /** The reason for that status, where one is needed. */
  statusReason?: Maybe<Scalars['String']['output']>;
  /** When it was last submitted. */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
};


/** One report by a ministry on one action. */
export type UpdatecoAuthorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One report by a ministry on one action. */
export type UpdateevidenceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One report by a ministry on one action. */
export type UpdateforecastsMovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One report by a ministry on one action. */
export type UpdatemilestonesReachedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The update was accepted and written, with its entry of the ledger. */
export type UpdateAccepted = {
  __typename?: 'UpdateAccepted';
  /** The action as it stands. */
  action: Action;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
  /** The update as it stands. */
  update: Update;
};

/** A page of updates. */
export type UpdateConnection = {
  __typename?: 'UpdateConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<UpdateEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Update>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of updates. */
export type UpdateEdge = {
  __typename?: 'UpdateEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Update;
};

/** Which updates to keep. All conditions hold together. */
export type UpdateFilter = {
  /** Only those of the actions that match. */
  actions?: InputMaybe<ActionFilter>;
  /** Only those written by these people. */
  authors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only those that declare one of these confidences; null in the list is a confidence not given. */
  confidences?: InputMaybe<Array<InputMaybe<Confidence>>>;
  /** Only those that declare one of these statuses. */
  statuses?: InputMaybe<Array<ActionStatus>>;
  /** Only those validated on this day or later, in Paris. */
  validatedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those validated on this day at the latest, in Paris. */
  validatedUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** How updates are sorted. */
export type UpdateOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: UpdateOrderField;
};

/** What updates are sorted by. */
export type UpdateOrderField =
  /** The number of its action, then when it was validated. */
  | 'ACTION'
  /** When it was submitted. */
  | 'SUBMITTED'
  /** When it was validated. */
  | 'VALIDATED';

/** What becomes of an update to submit, take back, return or validate. */
export type UpdateResult = Refused | UpdateAccepted | VersionConflict;

/** The life of an update. */
export type UpdateState =
  /** Taken back by its author, to be corrected. */
  | 'DRAFT'
  /** Returned to its author with a reason. */
  | 'RETURNED'
  /** Awaiting validation. */
  | 'SUBMITTED'
  /** Validated: what it declares took effect. */
  | 'VALIDATED';

/** The auditor's verdict on an action. */
export type Verdict = Node & {
  __typename?: 'Verdict';
  /** The action. */
  action: Action;
  /** Who gave it. */
  author: Person;
  id: Scalars['ID']['output'];
  /** When it was given. */
  recordedAt: Scalars['DateTime']['output'];
  /** What it rests on. */
  text: Scalars['String']['output'];
  /** The verdict. */
  value: VerdictValue;
};

/** A page of verdicts. */
export type VerdictConnection = {
  __typename?: 'VerdictConnection';
  /** The edges of the page: each item with its cursor. */
  edges: Array<VerdictEdge>;
  /** The items of the page, without their cursors. */
  nodes: Array<Verdict>;
  /** Where the page stands in the whole list. */
  pageInfo: PageInfo;
  /** How many items the whole list has, whatever the page. */
  totalCount: Scalars['Int']['output'];
};

/** One place in a list of verdicts. */
export type VerdictEdge = {
  __typename?: 'VerdictEdge';
  /** An opaque mark of this place, for `after` and `before`. */
  cursor: Scalars['String']['output'];
  /** The item itself. */
  node: Verdict;
};

/** Which verdicts to keep. All conditions hold together. */
export type VerdictFilter = {
  /** Only those of the actions that match. */
  actions?: InputMaybe<ActionFilter>;
  /** Only the latest of each action, or only those that another one followed. */
  isLatest?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those given on this day or later, in Paris. */
  recordedSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those given on this day at the latest, in Paris. */
  recordedUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only these verdicts. */
  values?: InputMaybe<Array<VerdictValue>>;
};

/** How verdicts are sorted. */
export type VerdictOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** By what. */
  field: VerdictOrderField;
};

/** What verdicts are sorted by. */
export type VerdictOrderField =
  /** The number of its action, then when it was given. */
  | 'ACTION'
  /** When it was given. */
  | 'RECORDED';

/** The verdict was accepted and written, with its entry of the ledger. */
export type VerdictRecorded = {
  __typename?: 'VerdictRecorded';
  /** The action as it stands. */
  action: Action;
  /** The entry of the ledger that records it. */
  sequence: Scalars['Int']['output'];
  /** The verdict. */
  verdict: Verdict;
};

/** The auditor's reading of an action, on the scale of the Cour des comptes. */
export type VerdictValue =
  /** Fully implemented. */
  | 'FULLY_IMPLEMENTED'
  /** Implemented in part, and not going on. */
  | 'INCOMPLETE'
  /** In progress. */
  | 'IN_PROGRESS'
  /** Not implemented. */
  | 'NOT_IMPLEMENTED'
  /** No longer applicable. */
  | 'NO_LONGER_APPLICABLE'
  /** Refused by those that it is addressed to. */
  | 'REFUSED';

/** Somebody changed the action since the version that the caller had read. Nothing was written. */
export type VersionConflict = {
  __typename?: 'VersionConflict';
  /** The version that stands now. */
  actualVersion: Scalars['Int']['output'];
  /** The action as it stands now, to compare with what was typed. Null when the conflict is not on an action. */
  current?: Maybe<Action>;
  /** The version that the caller expected. */
  expectedVersion: Scalars['Int']['output'];
  /** The reason, for a person. */
  message: Scalars['String']['output'];
};


/** Somebody changed the action since the version that the caller had read. Nothing was written. */
export type VersionConflictmessageArgs = {
  language?: Language;
};

/** The person who is asking. */
export type Viewer = Node & {
  __typename?: 'Viewer';
  /** The calendar addresses of the viewer that are open, the newest first. */
  calendars: CalendarConnection;
  /** Who may stand in for the viewer: those who hold a role for one of the viewer's own ministries. */
  colleagues: PersonConnection;
  /** Those who stand in for the viewer, or did or will, the latest first. */
  deputies: DeputyConnection;
  /** The name to show. */
  displayName: Scalars['String']['output'];
  /** What the viewer has typed and not submitted, the last saved first. Empty by token. */
  drafts: DraftConnection;
  /** The roles held now, those included that the viewer has by standing in for somebody. */
  grants: GrantConnection;
  id: Scalars['ID']['output'];
  /** How the viewer is told by mail what is new for them. */
  mailPreferences: MailPreferences;
  /** The mails written to the viewer, the newest first. They are kept for six months. */
  mails: MailConnection;
  /** The ministries whose people the viewer manages. */
  managedMinistries: MinistryConnection;
  /** The post, in French. */
  post: Scalars['String']['output'];
  /** When the viewer had last been here before this session; null at the first visit, or by token. */
  previousVisitAt?: Maybe<Scalars['DateTime']['output']>;
  /** What is logged of the viewer's own reads and exports, the newest first. */
  reads: LoggedReadConnection;
  /** The sessions of the viewer that have not ended, the newest first. */
  sessions: SessionConnection;
  /** The API tokens created by the viewer, the newest first. */
  tokens: ApiTokenConnection;
  /** It grows by one with each change of the account: send it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whether the viewer may appoint deputies. */
  viewerCanAppointDeputies: Permission;
  /** Whether the viewer decides on updates of their ministry. */
  viewerCanDecide: Permission;
  /** Whether the viewer may follow who has answered a campaign, and who holds what. */
  viewerCanFollowCampaigns: Permission;
  /** Whether the viewer grants and ends the roles that hold for all ministries. */
  viewerCanManageNationalRoles: Permission;
  /** Whether the viewer may create API tokens. */
  viewerCanManageTokens: Permission;
  /** Whether the viewer may see what everyone read. */
  viewerCanReadAccessLog: Permission;
  /** Whether the viewer may see the accounts of others. */
  viewerCanReadAccounts: Permission;
  /** Whether the viewer may see the mails sent to everyone, and send again what could not be sent. */
  viewerCanReadAllMails: Permission;
  /** Whether the viewer may see everyone's API tokens. */
  viewerCanReadAllTokens: Permission;
  /** Whether the viewer may read the ledger and use the explorer. */
  viewerCanReadLedger: Permission;
  /** Whether the viewer may revoke anybody's API token. */
  viewerCanRevokeAnyToken: Permission;
  /** What awaits the viewer. */
  work: Work;
};


/** The person who is asking. */
export type ViewercalendarsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewercolleaguesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewerdeputiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewerdraftsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewergrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewermailsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewermanagedMinistriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewerreadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccessLogFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewersessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewertokensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** The person who is asking. */
export type ViewerworkArgs = {
  planCode: Scalars['String']['input'];
};

/**
 * What an action was at some time of a period: suspended at some time in the second quarter, for instance. Both days count;
 * a missing one leaves the period open on that side. All conditions hold at one and the same time.
 */
export type WasFilter = {
  /** It had one of these confidences; null in the list is a confidence not given. */
  confidences?: InputMaybe<Array<InputMaybe<Confidence>>>;
  /** From this day on, in Paris. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** It had one of these statuses; null in the list is an unknown status. */
  statuses?: InputMaybe<Array<InputMaybe<ActionStatus>>>;
  /** Up to this day, in Paris. */
  until?: InputMaybe<Scalars['Date']['input']>;
};

/** An action to watch, or to watch no more. */
export type WatchActionInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The version of the viewer's watch that was read: `viewerWatch.version`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The last change, sent again with the same key, is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether to watch it. */
  isWatched: Scalars['Boolean']['input'];
};

/** The viewer watches the action, or no longer does. */
export type WatchChanged = {
  __typename?: 'WatchChanged';
  /** The action. */
  action: Action;
  /** The watch. */
  watch: ActionWatch;
};

/** What becomes of watching an action. */
export type WatchResult = Refused | VersionConflict | WatchChanged;

/** One of one's own messages to take back. */
export type WithdrawMessageInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The version of its discussion that the caller has read: `discussionVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The message. */
  messageId: Scalars['ID']['input'];
};

/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type Work = {
  __typename?: 'Work';
  /** All actions that the viewer's ministry leads. */
  actions: ActionConnection;
  /** Blockers that wait for an answer by the viewer: that ask their ministry or their role, by the date wanted. */
  askedBlockers: BlockerConnection;
  /** Questions to the viewer's ministry that nobody of it has answered yet, the soonest expected first. */
  askedQuestions: ThreadConnection;
  /** Blockers of the viewer's ministry's actions that wait for an answer by somebody, by the date wanted. */
  blockers: BlockerConnection;
  /** Messages that call the viewer, who wrote nothing in their thread since; the newest first. */
  calls: MessageConnection;
  /** The campaign that asks; null when none is open. A plan that has never had one asks by its rhythm. */
  campaign?: Maybe<Campaign>;
  /** Last day to decide on what is to validate; null between two campaigns. */
  decideBy?: Maybe<Scalars['Date']['output']>;
  /** Decisions that the viewer's ministry or role has to carry out, by the date due. */
  decisions: DecisionConnection;
  /**
   * Those that owe an update: the open campaign asks them and they have not answered or, on a plan that has never had a campaign,
   * none was validated since the period of its rhythm began and none is being worked on.
   */
  due: ActionConnection;
  /** Whether the last day to decide is past. */
  isPastDecideBy: Scalars['Boolean']['output'];
  /** Whether the last day to report is past. */
  isPastReportBy: Scalars['Boolean']['output'];
  /** Those with a broken promise. */
  late: ActionConnection;
  /** Those that wait for a milestone that was put off in the last 30 days, and have not reported since. */
  needsMoved: ActionConnection;
  /** Those that the viewer's ministry leads since less than 30 days, and has not reported on since. */
  newlyMine: ActionConnection;
  /** Those that ask something of the viewer: returned, to validate, late, due or newly theirs, each once. */
  pressing: ActionConnection;
  /** The viewer's own questions that they have not closed, the soonest expected first. */
  questions: ThreadConnection;
  /** Last day to report on what is due; null between two campaigns, when nothing is owed. */
  reportBy?: Maybe<Scalars['Date']['output']>;
  /** Those whose update came back with a reason, or was taken back. */
  returned: ActionConnection;
  /** Those whose update awaits a decision by someone else. */
  submitted: ActionConnection;
  /** Those whose update awaits a decision by the viewer. */
  toValidate: ActionConnection;
  /** The actions that the viewer watches. */
  watched: ActionConnection;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkaskedBlockersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkaskedQuestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkblockersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkcallsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkdecisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkdueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorklateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkneedsMovedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorknewlyMineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkpressingArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkquestionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkreturnedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorksubmittedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorktoValidateArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What awaits the viewer in a plan. The lists may overlap: each says why an action is there. */
export type WorkwatchedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A message to write. */
export type WriteMessageInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** The version of its discussion that the caller has read: `discussionVersion`. */
  expectedVersion: Scalars['Int']['input'];
  /** A UUID chosen by the caller. The same key with the same input is answered as the first time and done once. */
  idempotencyKey: Scalars['ID']['input'];
  /** The people whom it calls, up to 20: only who may read it can be called. */
  mentions?: Array<Scalars['ID']['input']>;
  /** Its words, in Markdown: 1 to 10,000 characters. */
  text: Scalars['String']['input'];
  /** The thread that it goes under; a new one when left out. */
  threadId?: InputMaybe<Scalars['ID']['input']>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccountResult:
    | ( Omit<AccountChanged, 'person'> & { person: _RefType['Person'] } & { __typename: 'AccountChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  BlockerResult:
    | ( Omit<BlockerChanged, 'action' | 'blocker'> & { action: _RefType['Action'], blocker: _RefType['Blocker'] } & { __typename: 'BlockerChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  CalendarResult:
    | ( Omit<CalendarChanged, 'calendar' | 'viewer'> & { calendar: _RefType['Calendar'], viewer: _RefType['Viewer'] } & { __typename: 'CalendarChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  CampaignResult:
    | ( Omit<CampaignChanged, 'campaign' | 'plan'> & { campaign: _RefType['Campaign'], plan: _RefType['Plan'] } & { __typename: 'CampaignChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  DecisionResult:
    | ( Omit<DecisionChanged, 'action' | 'decision'> & { action: _RefType['Action'], decision: _RefType['Decision'] } & { __typename: 'DecisionChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  DependencyResult:
    | ( Omit<DependencyChanged, 'action' | 'dependency'> & { action: _RefType['Action'], dependency: _RefType['Dependency'] } & { __typename: 'DependencyChanged' } )
    | ( DependencyCycleMapper & { __typename: 'DependencyCycle' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  DeputyResult:
    | ( Omit<DeputyChanged, 'deputy' | 'person'> & { deputy: _RefType['Deputy'], person: _RefType['Person'] } & { __typename: 'DeputyChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  DiscussionResult:
    | ( Omit<DiscussionChanged, 'action' | 'written'> & { action: _RefType['Action'], written: _RefType['Message'] } & { __typename: 'DiscussionChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  DraftResult:
    | ( Omit<DraftKept, 'draft'> & { draft: _RefType['Draft'] } & { __typename: 'DraftKept' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  InvitationResult:
    | ( Omit<InvitationChanged, 'invitation' | 'viewer'> & { invitation: _RefType['Invitation'], viewer: _RefType['Viewer'] } & { __typename: 'InvitationChanged' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  MailPreferencesResult:
    | ( Omit<MailPreferencesSet, 'viewer'> & { viewer: _RefType['Viewer'] } & { __typename: 'MailPreferencesSet' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  RecordVerdictResult:
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( Omit<VerdictRecorded, 'action' | 'verdict'> & { action: _RefType['Action'], verdict: _RefType['Verdict'] } & { __typename: 'VerdictRecorded' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  SendMailAgainResult:
    | ( Omit<MailSentAgain, 'mail'> & { mail: _RefType['Mail'] } & { __typename: 'MailSentAgain' } )
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  SessionsResult:
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( Omit<SessionsEnded, 'person' | 'viewer'> & { person: _RefType['Person'], viewer: _RefType['Viewer'] } & { __typename: 'SessionsEnded' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  TakeSnapshotResult:
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( Omit<SnapshotTaken, 'snapshot'> & { snapshot: _RefType['Snapshot'] } & { __typename: 'SnapshotTaken' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  TokenResult:
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( Omit<TokenChanged, 'token' | 'viewer'> & { token: _RefType['ApiToken'], viewer: _RefType['Viewer'] } & { __typename: 'TokenChanged' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  UpdateResult:
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( Omit<UpdateAccepted, 'action' | 'update'> & { action: _RefType['Action'], update: _RefType['Update'] } & { __typename: 'UpdateAccepted' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
  ;
  WatchResult:
    | ( RefusedMapper & { __typename: 'Refused' } )
    | ( VersionConflictMapper & { __typename: 'VersionConflict' } )
    | ( Omit<WatchChanged, 'action' | 'watch'> & { action: _RefType['Action'], watch: _RefType['ActionWatch'] } & { __typename: 'WatchChanged' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActionMapper & { __typename: 'Action' } )
    | ( ApiTokenMapper & { __typename: 'ApiToken' } )
    | ( AxisMapper & { __typename: 'Axis' } )
    | ( BlockerMapper & { __typename: 'Blocker' } )
    | ( CalendarMapper & { __typename: 'Calendar' } )
    | ( CampaignMapper & { __typename: 'Campaign' } )
    | ( DecisionMapper & { __typename: 'Decision' } )
    | ( DependencyMapper & { __typename: 'Dependency' } )
    | ( DeputyMapper & { __typename: 'Deputy' } )
    | ( EvidenceMapper & { __typename: 'Evidence' } )
    | ( InvitationMapper & { __typename: 'Invitation' } )
    | ( LedgerEntryMapper & { __typename: 'LedgerEntry' } )
    | ( LoggedReadMapper & { __typename: 'LoggedRead' } )
    | ( MailMapper & { __typename: 'Mail' } )
    | ( MessageMapper & { __typename: 'Message' } )
    | ( MilestoneMapper & { __typename: 'Milestone' } )
    | ( MinistryMapper & { __typename: 'Ministry' } )
    | ( OwnRoleMapper & { __typename: 'OwnRole' } )
    | ( PersonMapper & { __typename: 'Person' } )
    | ( PlanMapper & { __typename: 'Plan' } )
    | ( RecommendationMapper & { __typename: 'Recommendation' } )
    | ( ReportMapper & { __typename: 'Report' } )
    | ( SessionMapper & { __typename: 'Session' } )
    | ( SnapshotMapper & { __typename: 'Snapshot' } )
    | ( UpdateMapper & { __typename: 'Update' } )
    | ( VerdictMapper & { __typename: 'Verdict' } )
    | ( ViewerMapper & { __typename: 'Viewer' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccessLogFilter: AccessLogFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Account: ResolverTypeWrapper<AccountMapper>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  AccountChanged: ResolverTypeWrapper<Omit<AccountChanged, 'person'> & { person: ResolversTypes['Person'] }>;
  AccountConnection: ResolverTypeWrapper<Omit<AccountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AccountEdge']>, nodes: Array<ResolversTypes['Account']> }>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccountResult']>;
  AccountState: ResolverTypeWrapper<'OPEN' | 'WITHOUT_ROLE' | 'CLOSED'>;
  Action: ResolverTypeWrapper<ActionMapper>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionConnection: ResolverTypeWrapper<Omit<ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActionEdge']>, nodes: Array<ResolversTypes['Action']> }>;
  ActionEdge: ResolverTypeWrapper<Omit<ActionEdge, 'node'> & { node: ResolversTypes['Action'] }>;
  ActionFilter: ActionFilter;
  ActionOrder: ResolverTypeWrapper<'NUMBER' | 'LATENESS' | 'LAST_UPDATE'>;
  ActionStatus: ResolverTypeWrapper<'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'SUSPENDED' | 'ABANDONED' | 'TRANSFERRED'>;
  ActionWatch: ResolverTypeWrapper<ActionWatchMapper>;
  Addressee: ResolverTypeWrapper<AddresseeMapper>;
  AddresseeConnection: ResolverTypeWrapper<Omit<AddresseeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AddresseeEdge']>, nodes: Array<ResolversTypes['Addressee']> }>;
  AddresseeEdge: ResolverTypeWrapper<Omit<AddresseeEdge, 'node'> & { node: ResolversTypes['Addressee'] }>;
  AnswerState: ResolverTypeWrapper<'MISSING' | 'RETURNED' | 'WAITING' | 'VALIDATED'>;
  ApiToken: ResolverTypeWrapper<ApiTokenMapper>;
  ApiTokenConnection: ResolverTypeWrapper<Omit<ApiTokenConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ApiTokenEdge']>, nodes: Array<ResolversTypes['ApiToken']> }>;
  ApiTokenEdge: ResolverTypeWrapper<Omit<ApiTokenEdge, 'node'> & { node: ResolversTypes['ApiToken'] }>;
  AppointDeputyInput: AppointDeputyInput;
  AsOf: AsOf;
  AsOfBasis: ResolverTypeWrapper<'EFFECTIVE' | 'RECORDED'>;
  AsOfMoment: ResolverTypeWrapper<Omit<AsOfMoment, 'basis'> & { basis: ResolversTypes['AsOfBasis'] }>;
  AskQuestionInput: AskQuestionInput;
  AskedAction: ResolverTypeWrapper<AskedActionMapper>;
  AskedActionConnection: ResolverTypeWrapper<Omit<AskedActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AskedActionEdge']>, nodes: Array<ResolversTypes['AskedAction']> }>;
  AskedActionEdge: ResolverTypeWrapper<Omit<AskedActionEdge, 'node'> & { node: ResolversTypes['AskedAction'] }>;
  Axis: ResolverTypeWrapper<AxisMapper>;
  AxisConnection: ResolverTypeWrapper<Omit<AxisConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AxisEdge']>, nodes: Array<ResolversTypes['Axis']> }>;
  AxisEdge: ResolverTypeWrapper<Omit<AxisEdge, 'node'> & { node: ResolversTypes['Axis'] }>;
  AxisSummary: ResolverTypeWrapper<AxisSummaryMapper>;
  AxisSummaryConnection: ResolverTypeWrapper<Omit<AxisSummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AxisSummaryEdge']>, nodes: Array<ResolversTypes['AxisSummary']> }>;
  AxisSummaryEdge: ResolverTypeWrapper<Omit<AxisSummaryEdge, 'node'> & { node: ResolversTypes['AxisSummary'] }>;
  Blocker: ResolverTypeWrapper<BlockerMapper>;
  BlockerChanged: ResolverTypeWrapper<Omit<BlockerChanged, 'action' | 'blocker'> & { action: ResolversTypes['Action'], blocker: ResolversTypes['Blocker'] }>;
  BlockerConnection: ResolverTypeWrapper<Omit<BlockerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BlockerEdge']>, nodes: Array<ResolversTypes['Blocker']> }>;
  BlockerEdge: ResolverTypeWrapper<Omit<BlockerEdge, 'node'> & { node: ResolversTypes['Blocker'] }>;
  BlockerFilter: BlockerFilter;
  BlockerOrder: BlockerOrder;
  BlockerOrderField: ResolverTypeWrapper<'WANTED_BY' | 'RAISED' | 'ACTION'>;
  BlockerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BlockerResult']>;
  BlockerState: ResolverTypeWrapper<'OPEN' | 'ESCALATED' | 'ANSWERED' | 'LIFTED' | 'WITHDRAWN'>;
  BlockerStep: ResolverTypeWrapper<BlockerStepMapper>;
  BlockerStepConnection: ResolverTypeWrapper<Omit<BlockerStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BlockerStepEdge']>, nodes: Array<ResolversTypes['BlockerStep']> }>;
  BlockerStepEdge: ResolverTypeWrapper<Omit<BlockerStepEdge, 'node'> & { node: ResolversTypes['BlockerStep'] }>;
  BlockerType: ResolverTypeWrapper<'LEGAL' | 'BUDGET' | 'STAFF' | 'DISAGREEMENT' | 'DATA' | 'OTHER'>;
  Calendar: ResolverTypeWrapper<CalendarMapper>;
  CalendarChanged: ResolverTypeWrapper<Omit<CalendarChanged, 'calendar' | 'viewer'> & { calendar: ResolversTypes['Calendar'], viewer: ResolversTypes['Viewer'] }>;
  CalendarConnection: ResolverTypeWrapper<Omit<CalendarConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CalendarEdge']>, nodes: Array<ResolversTypes['Calendar']> }>;
  CalendarEdge: ResolverTypeWrapper<Omit<CalendarEdge, 'node'> & { node: ResolversTypes['Calendar'] }>;
  CalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalendarResult']>;
  Campaign: ResolverTypeWrapper<CampaignMapper>;
  CampaignAnswers: ResolverTypeWrapper<CampaignAnswersMapper>;
  CampaignChanged: ResolverTypeWrapper<Omit<CampaignChanged, 'campaign' | 'plan'> & { campaign: ResolversTypes['Campaign'], plan: ResolversTypes['Plan'] }>;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CampaignEdge']>, nodes: Array<ResolversTypes['Campaign']> }>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  CampaignResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CampaignResult']>;
  CampaignStep: ResolverTypeWrapper<CampaignStepMapper>;
  CampaignStepConnection: ResolverTypeWrapper<Omit<CampaignStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CampaignStepEdge']>, nodes: Array<ResolversTypes['CampaignStep']> }>;
  CampaignStepEdge: ResolverTypeWrapper<Omit<CampaignStepEdge, 'node'> & { node: ResolversTypes['CampaignStep'] }>;
  CampaignStepKind: ResolverTypeWrapper<'OPENED' | 'CLOSED' | 'REOPENED'>;
  ChangeInvitationInput: ChangeInvitationInput;
  ChangedItem: ResolverTypeWrapper<ChangedItem>;
  ChangedItemConnection: ResolverTypeWrapper<ChangedItemConnection>;
  ChangedItemEdge: ResolverTypeWrapper<ChangedItemEdge>;
  CheckpointReason: ResolverTypeWrapper<'START' | 'DAILY' | 'COUNT' | 'DEMAND' | 'KEY'>;
  CloseAccountInput: CloseAccountInput;
  CloseCalendarInput: CloseCalendarInput;
  CloseCampaignInput: CloseCampaignInput;
  CloseQuestionInput: CloseQuestionInput;
  Committee: ResolverTypeWrapper<'COTECH' | 'COPIL' | 'RIM'>;
  Comparison: ResolverTypeWrapper<ComparisonMapper>;
  CompleteDecisionInput: CompleteDecisionInput;
  Confidence: ResolverTypeWrapper<'SECURED' | 'ACHIEVABLE' | 'NEEDS_SUPPORT' | 'COMPROMISED'>;
  ConfidenceCounts: ResolverTypeWrapper<ConfidenceCountsMapper>;
  ConfidenceFigure: ResolverTypeWrapper<'SECURED' | 'ACHIEVABLE' | 'NEEDS_SUPPORT' | 'COMPROMISED' | 'NOT_GIVEN'>;
  ConsistencyProof: ResolverTypeWrapper<ConsistencyProof>;
  Contradiction: ResolverTypeWrapper<ContradictionMapper>;
  ContradictionConnection: ResolverTypeWrapper<Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContradictionEdge']>, nodes: Array<ResolversTypes['Contradiction']> }>;
  ContradictionCount: ResolverTypeWrapper<ContradictionCountMapper>;
  ContradictionCountConnection: ResolverTypeWrapper<Omit<ContradictionCountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContradictionCountEdge']>, nodes: Array<ResolversTypes['ContradictionCount']> }>;
  ContradictionCountEdge: ResolverTypeWrapper<Omit<ContradictionCountEdge, 'node'> & { node: ResolversTypes['ContradictionCount'] }>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  CoverageCounts: ResolverTypeWrapper<CoverageCountsMapper>;
  CoverageFigure: ResolverTypeWrapper<'TOTAL' | 'CARRIED' | 'ANSWERED' | 'ORPHAN' | 'WITHOUT_ACTION'>;
  CreateTokenInput: CreateTokenInput;
  CurveFigure: ResolverTypeWrapper<'PLANNED' | 'REPLANNED' | 'DONE'>;
  CurvePoint: ResolverTypeWrapper<CurvePointMapper>;
  CurvePointConnection: ResolverTypeWrapper<Omit<CurvePointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CurvePointEdge']>, nodes: Array<ResolversTypes['CurvePoint']> }>;
  CurvePointEdge: ResolverTypeWrapper<Omit<CurvePointEdge, 'node'> & { node: ResolversTypes['CurvePoint'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DecideUpdateInput: DecideUpdateInput;
  Decision: ResolverTypeWrapper<DecisionMapper>;
  DecisionBody: ResolverTypeWrapper<'COTECH' | 'COPIL' | 'RIM' | 'CABINETS'>;
  DecisionChanged: ResolverTypeWrapper<Omit<DecisionChanged, 'action' | 'decision'> & { action: ResolversTypes['Action'], decision: ResolversTypes['Decision'] }>;
  DecisionConnection: ResolverTypeWrapper<Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DecisionEdge']>, nodes: Array<ResolversTypes['Decision']> }>;
  DecisionDone: ResolverTypeWrapper<DecisionDoneMapper>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  DecisionOrderField: ResolverTypeWrapper<'DUE' | 'TAKEN' | 'ACTION'>;
  DecisionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DecisionResult']>;
  DecisionState: ResolverTypeWrapper<'TO_DO' | 'LATE' | 'DONE'>;
  Department: ResolverTypeWrapper<DepartmentMapper>;
  DepartmentConnection: ResolverTypeWrapper<Omit<DepartmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DepartmentEdge']>, nodes: Array<ResolversTypes['Department']> }>;
  DepartmentEdge: ResolverTypeWrapper<Omit<DepartmentEdge, 'node'> & { node: ResolversTypes['Department'] }>;
  Dependency: ResolverTypeWrapper<DependencyMapper>;
  DependencyChanged: ResolverTypeWrapper<Omit<DependencyChanged, 'action' | 'dependency'> & { action: ResolversTypes['Action'], dependency: ResolversTypes['Dependency'] }>;
  DependencyConnection: ResolverTypeWrapper<Omit<DependencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DependencyEdge']>, nodes: Array<ResolversTypes['Dependency']> }>;
  DependencyCycle: ResolverTypeWrapper<DependencyCycleMapper>;
  DependencyEdge: ResolverTypeWrapper<Omit<DependencyEdge, 'node'> & { node: ResolversTypes['Dependency'] }>;
  DependencyFilter: DependencyFilter;
  DependencyRemoval: ResolverTypeWrapper<DependencyRemovalMapper>;
  DependencyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DependencyResult']>;
  DependencyState: ResolverTypeWrapper<'LATE' | 'AT_RISK' | 'UNDATED' | 'ON_TIME' | 'MET'>;
  Deputy: ResolverTypeWrapper<DeputyMapper>;
  DeputyChanged: ResolverTypeWrapper<Omit<DeputyChanged, 'deputy' | 'person'> & { deputy: ResolversTypes['Deputy'], person: ResolversTypes['Person'] }>;
  DeputyConnection: ResolverTypeWrapper<Omit<DeputyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeputyEdge']>, nodes: Array<ResolversTypes['Deputy']> }>;
  DeputyEdge: ResolverTypeWrapper<Omit<DeputyEdge, 'node'> & { node: ResolversTypes['Deputy'] }>;
  DeputyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeputyResult']>;
  DigestRhythm: ResolverTypeWrapper<'WORKING_DAYS' | 'WEEKLY' | 'NEVER'>;
  DiscardDraftInput: DiscardDraftInput;
  DiscussionChanged: ResolverTypeWrapper<Omit<DiscussionChanged, 'action' | 'written'> & { action: ResolversTypes['Action'], written: ResolversTypes['Message'] }>;
  DiscussionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DiscussionResult']>;
  Draft: ResolverTypeWrapper<DraftMapper>;
  DraftConnection: ResolverTypeWrapper<Omit<DraftConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DraftEdge']>, nodes: Array<ResolversTypes['Draft']> }>;
  DraftEdge: ResolverTypeWrapper<Omit<DraftEdge, 'node'> & { node: ResolversTypes['Draft'] }>;
  DraftKept: ResolverTypeWrapper<Omit<DraftKept, 'draft'> & { draft: ResolversTypes['Draft'] }>;
  DraftResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DraftResult']>;
  EditMessageInput: EditMessageInput;
  EndBlockerInput: EndBlockerInput;
  EndDeputyInput: EndDeputyInput;
  EndRoleInput: EndRoleInput;
  EndSessionsInput: EndSessionsInput;
  EndSessionsOfInput: EndSessionsOfInput;
  EscalateBlockerInput: EscalateBlockerInput;
  Evidence: ResolverTypeWrapper<EvidenceMapper>;
  EvidenceConnection: ResolverTypeWrapper<Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceEdge']>, nodes: Array<ResolversTypes['Evidence']> }>;
  EvidenceEdge: ResolverTypeWrapper<Omit<EvidenceEdge, 'node'> & { node: ResolversTypes['Evidence'] }>;
  EvidenceFile: ResolverTypeWrapper<EvidenceFileMapper>;
  EvidenceFilter: EvidenceFilter;
  EvidenceHint: ResolverTypeWrapper<EvidenceHintMapper>;
  EvidenceHintCode: ResolverTypeWrapper<'OLD' | 'LINK_NOT_SECURE' | 'LINK_TO_INTRANET' | 'LINK_TO_SEARCH' | 'LINK_SHORTENED' | 'LINK_TO_FRONT_PAGE' | 'LINK_LOOKS_DISGUISED'>;
  EvidenceHintConnection: ResolverTypeWrapper<Omit<EvidenceHintConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['EvidenceHintEdge']>, nodes: Array<ResolversTypes['EvidenceHint']> }>;
  EvidenceHintEdge: ResolverTypeWrapper<Omit<EvidenceHintEdge, 'node'> & { node: ResolversTypes['EvidenceHint'] }>;
  EvidenceInput: EvidenceInput;
  EvidenceKind: ResolverTypeWrapper<'LAW' | 'DECREE' | 'CIRCULAR' | 'MINUTES' | 'DATASET' | 'PAGE' | 'FILE'>;
  EvidenceOrder: EvidenceOrder;
  EvidenceOrderField: ResolverTypeWrapper<'DATED' | 'RECORDED'>;
  EvidenceVisibility: ResolverTypeWrapper<'READERS' | 'RESTRICTED'>;
  ExcerptPart: ResolverTypeWrapper<ExcerptPart>;
  ExcerptPartConnection: ResolverTypeWrapper<ExcerptPartConnection>;
  ExcerptPartEdge: ResolverTypeWrapper<ExcerptPartEdge>;
  ExclusionReason: ResolverTypeWrapper<'STATUS_UNKNOWN' | 'CONFIDENCE_NOT_GIVEN' | 'ACTION_CLOSED' | 'NO_MILESTONE' | 'NO_DATE' | 'NO_BASELINE' | 'INVALID_WEIGHT'>;
  Explanation: ResolverTypeWrapper<ExplanationMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ExplanationExclusion: ResolverTypeWrapper<ExplanationExclusionMapper>;
  ExplanationExclusionConnection: ResolverTypeWrapper<Omit<ExplanationExclusionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExplanationExclusionEdge']>, nodes: Array<ResolversTypes['ExplanationExclusion']> }>;
  ExplanationExclusionEdge: ResolverTypeWrapper<Omit<ExplanationExclusionEdge, 'node'> & { node: ResolversTypes['ExplanationExclusion'] }>;
  ExplanationInput: ResolverTypeWrapper<ExplanationInputMapper>;
  ExplanationInputConnection: ResolverTypeWrapper<Omit<ExplanationInputConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExplanationInputEdge']>, nodes: Array<ResolversTypes['ExplanationInput']> }>;
  ExplanationInputEdge: ResolverTypeWrapper<Omit<ExplanationInputEdge, 'node'> & { node: ResolversTypes['ExplanationInput'] }>;
  FieldChange: ResolverTypeWrapper<FieldChange>;
  FieldChangeConnection: ResolverTypeWrapper<FieldChangeConnection>;
  FieldChangeEdge: ResolverTypeWrapper<FieldChangeEdge>;
  FigureOperation: ResolverTypeWrapper<'SUM' | 'MEAN' | 'DAYS'>;
  FigureUnit: ResolverTypeWrapper<'ACTION' | 'MILESTONE' | 'RECOMMENDATION' | 'CONTRADICTION' | 'MOVE' | 'AXIS' | 'DAY' | 'SHARE'>;
  ForecastEffect: ResolverTypeWrapper<ForecastEffectMapper>;
  ForecastEffectConnection: ResolverTypeWrapper<Omit<ForecastEffectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ForecastEffectEdge']>, nodes: Array<ResolversTypes['ForecastEffect']> }>;
  ForecastEffectEdge: ResolverTypeWrapper<Omit<ForecastEffectEdge, 'node'> & { node: ResolversTypes['ForecastEffect'] }>;
  ForecastEffectKind: ResolverTypeWrapper<'LATE' | 'SQUEEZED'>;
  ForecastImpact: ResolverTypeWrapper<ForecastImpactMapper>;
  ForecastMove: ResolverTypeWrapper<ForecastMoveMapper>;
  ForecastMoveConnection: ResolverTypeWrapper<Omit<ForecastMoveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ForecastMoveEdge']>, nodes: Array<ResolversTypes['ForecastMove']> }>;
  ForecastMoveEdge: ResolverTypeWrapper<Omit<ForecastMoveEdge, 'node'> & { node: ResolversTypes['ForecastMove'] }>;
  ForecastMovedInput: ForecastMovedInput;
  Grant: ResolverTypeWrapper<GrantMapper>;
  GrantConnection: ResolverTypeWrapper<Omit<GrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GrantEdge']>, nodes: Array<ResolversTypes['Grant']> }>;
  GrantEdge: ResolverTypeWrapper<Omit<GrantEdge, 'node'> & { node: ResolversTypes['Grant'] }>;
  GrantRoleInput: GrantRoleInput;
  HandOverInput: HandOverInput;
  Handover: ResolverTypeWrapper<HandoverMapper>;
  HistoryCounts: ResolverTypeWrapper<HistoryCounts>;
  InclusionProof: ResolverTypeWrapper<Omit<InclusionProof, 'checkpoint' | 'entry'> & { checkpoint?: Maybe<ResolversTypes['LedgerCheckpoint']>, entry: ResolversTypes['LedgerEntry'] }>;
  Invitation: ResolverTypeWrapper<InvitationMapper>;
  InvitationChanged: ResolverTypeWrapper<Omit<InvitationChanged, 'invitation' | 'viewer'> & { invitation: ResolversTypes['Invitation'], viewer: ResolversTypes['Viewer'] }>;
  InvitationConnection: ResolverTypeWrapper<Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InvitationEdge']>, nodes: Array<ResolversTypes['Invitation']> }>;
  InvitationEdge: ResolverTypeWrapper<Omit<InvitationEdge, 'node'> & { node: ResolversTypes['Invitation'] }>;
  InvitationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InvitationResult']>;
  InvitationState: ResolverTypeWrapper<'WAITING' | 'EXPIRED' | 'USED' | 'WITHDRAWN'>;
  InvitePersonInput: InvitePersonInput;
  Language: ResolverTypeWrapper<'FR' | 'EN'>;
  Leaving: ResolverTypeWrapper<LeavingMapper>;
  LedgerChange: ResolverTypeWrapper<LedgerChangeMapper>;
  LedgerChangeConnection: ResolverTypeWrapper<Omit<LedgerChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LedgerChangeEdge']>, nodes: Array<ResolversTypes['LedgerChange']> }>;
  LedgerChangeEdge: ResolverTypeWrapper<Omit<LedgerChangeEdge, 'node'> & { node: ResolversTypes['LedgerChange'] }>;
  LedgerCheckpoint: ResolverTypeWrapper<LedgerCheckpointMapper>;
  LedgerCheckpointConnection: ResolverTypeWrapper<Omit<LedgerCheckpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LedgerCheckpointEdge']>, nodes: Array<ResolversTypes['LedgerCheckpoint']> }>;
  LedgerCheckpointEdge: ResolverTypeWrapper<Omit<LedgerCheckpointEdge, 'node'> & { node: ResolversTypes['LedgerCheckpoint'] }>;
  LedgerEntry: ResolverTypeWrapper<LedgerEntryMapper>;
  LedgerEntryConnection: ResolverTypeWrapper<Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LedgerEntryEdge']>, nodes: Array<ResolversTypes['LedgerEntry']> }>;
  LedgerEntryEdge: ResolverTypeWrapper<Omit<LedgerEntryEdge, 'node'> & { node: ResolversTypes['LedgerEntry'] }>;
  LedgerFilter: LedgerFilter;
  LedgerOperation: ResolverTypeWrapper<'REPORT_RECORDED' | 'RECOMMENDATION_RECORDED' | 'PLAN_RECORDED' | 'AXIS_RECORDED' | 'ACTION_RECORDED' | 'MILESTONE_RECORDED' | 'EVIDENCE_RECORDED' | 'STATUS_RECORDED' | 'UPDATE_SUBMITTED' | 'UPDATE_WITHDRAWN' | 'UPDATE_VALIDATED' | 'UPDATE_RETURNED' | 'VERDICT_RECORDED' | 'BLOCKER_RAISED' | 'BLOCKER_ESCALATED' | 'BLOCKER_LIFTED' | 'BLOCKER_WITHDRAWN' | 'DECISION_RECORDED' | 'DECISION_COMPLETED' | 'DEPENDENCY_STATED' | 'DEPENDENCY_REMOVED' | 'TOKEN_CREATED' | 'TOKEN_REVOKED' | 'MESSAGE_WRITTEN' | 'MESSAGE_EDITED' | 'MESSAGE_WITHDRAWN' | 'QUESTION_ASKED' | 'QUESTION_CLOSED' | 'SNAPSHOT_TAKEN' | 'CAMPAIGN_OPENED' | 'CAMPAIGN_CLOSED' | 'CAMPAIGN_REOPENED' | 'DEPUTY_APPOINTED' | 'DEPUTY_ENDED' | 'ROLE_GRANTED' | 'ROLE_ENDED' | 'ACCOUNT_CLOSED' | 'ACCOUNT_REOPENED' | 'HANDED_OVER' | 'HANDOVER_UNDONE' | 'INVITATION_SENT' | 'INVITATION_SENT_AGAIN' | 'INVITATION_WITHDRAWN' | 'ACCOUNT_LINKED' | 'SESSIONS_ENDED' | 'MAIL_PREFERENCES_CHANGED' | 'MAIL_SENT_AGAIN' | 'CALENDAR_OPENED' | 'CALENDAR_CLOSED' | 'SIGNING_KEY_RECORDED' | 'TEXT_ERASED'>;
  LoggedRead: ResolverTypeWrapper<LoggedReadMapper>;
  LoggedReadConnection: ResolverTypeWrapper<Omit<LoggedReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LoggedReadEdge']>, nodes: Array<ResolversTypes['LoggedRead']> }>;
  LoggedReadEdge: ResolverTypeWrapper<Omit<LoggedReadEdge, 'node'> & { node: ResolversTypes['LoggedRead'] }>;
  Mail: ResolverTypeWrapper<MailMapper>;
  MailConnection: ResolverTypeWrapper<Omit<MailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MailEdge']>, nodes: Array<ResolversTypes['Mail']> }>;
  MailEdge: ResolverTypeWrapper<Omit<MailEdge, 'node'> & { node: ResolversTypes['Mail'] }>;
  MailPreferences: ResolverTypeWrapper<MailPreferencesMapper>;
  MailPreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MailPreferencesResult']>;
  MailPreferencesSet: ResolverTypeWrapper<Omit<MailPreferencesSet, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  MailSentAgain: ResolverTypeWrapper<Omit<MailSentAgain, 'mail'> & { mail: ResolversTypes['Mail'] }>;
  MailState: ResolverTypeWrapper<'WAITING' | 'SENT' | 'FAILED' | 'CANCELLED'>;
  Message: ResolverTypeWrapper<MessageMapper>;
  MessageConnection: ResolverTypeWrapper<Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MessageEdge']>, nodes: Array<ResolversTypes['Message']> }>;
  MessageEdge: ResolverTypeWrapper<Omit<MessageEdge, 'node'> & { node: ResolversTypes['Message'] }>;
  Milestone: ResolverTypeWrapper<MilestoneMapper>;
  MilestoneConnection: ResolverTypeWrapper<Omit<MilestoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneEdge']>, nodes: Array<ResolversTypes['Milestone']> }>;
  MilestoneCounts: ResolverTypeWrapper<MilestoneCountsMapper>;
  MilestoneDays: ResolverTypeWrapper<'DAYS_LATE' | 'SLIPPAGE_DAYS'>;
  MilestoneEdge: ResolverTypeWrapper<Omit<MilestoneEdge, 'node'> & { node: ResolversTypes['Milestone'] }>;
  MilestoneFigure: ResolverTypeWrapper<'TOTAL' | 'REACHED' | 'LATE' | 'UPCOMING' | 'UNDATED'>;
  MilestoneFilter: MilestoneFilter;
  MilestoneOrder: MilestoneOrder;
  MilestoneOrderField: ResolverTypeWrapper<'DUE' | 'REACHED' | 'DAYS_LATE' | 'SLIPPAGE' | 'POSTPONEMENTS' | 'ACTION'>;
  MilestoneReached: ResolverTypeWrapper<MilestoneReachedMapper>;
  MilestoneReachedConnection: ResolverTypeWrapper<Omit<MilestoneReachedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MilestoneReachedEdge']>, nodes: Array<ResolversTypes['MilestoneReached']> }>;
  MilestoneReachedEdge: ResolverTypeWrapper<Omit<MilestoneReachedEdge, 'node'> & { node: ResolversTypes['MilestoneReached'] }>;
  MilestoneReachedInput: MilestoneReachedInput;
  MilestoneState: ResolverTypeWrapper<'REACHED' | 'LATE' | 'UPCOMING' | 'UNDATED'>;
  Ministry: ResolverTypeWrapper<MinistryMapper>;
  MinistryAnswers: ResolverTypeWrapper<MinistryAnswersMapper>;
  MinistryAnswersConnection: ResolverTypeWrapper<Omit<MinistryAnswersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MinistryAnswersEdge']>, nodes: Array<ResolversTypes['MinistryAnswers']> }>;
  MinistryAnswersEdge: ResolverTypeWrapper<Omit<MinistryAnswersEdge, 'node'> & { node: ResolversTypes['MinistryAnswers'] }>;
  MinistryConnection: ResolverTypeWrapper<Omit<MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MinistryEdge']>, nodes: Array<ResolversTypes['Ministry']> }>;
  MinistryEdge: ResolverTypeWrapper<Omit<MinistryEdge, 'node'> & { node: ResolversTypes['Ministry'] }>;
  MinistrySummary: ResolverTypeWrapper<MinistrySummaryMapper>;
  MinistrySummaryConnection: ResolverTypeWrapper<Omit<MinistrySummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MinistrySummaryEdge']>, nodes: Array<ResolversTypes['MinistrySummary']> }>;
  MinistrySummaryEdge: ResolverTypeWrapper<Omit<MinistrySummaryEdge, 'node'> & { node: ResolversTypes['MinistrySummary'] }>;
  Move: ResolverTypeWrapper<MoveMapper>;
  MoveConnection: ResolverTypeWrapper<Omit<MoveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MoveEdge']>, nodes: Array<ResolversTypes['Move']> }>;
  MoveCounts: ResolverTypeWrapper<MoveCountsMapper>;
  MoveEdge: ResolverTypeWrapper<Omit<MoveEdge, 'node'> & { node: ResolversTypes['Move'] }>;
  MoveFigure: ResolverTypeWrapper<'TOTAL' | 'ACTIONS' | 'ADDED' | 'DROPPED' | 'NEWLY_DONE' | 'STATUS' | 'NEWLY_LATE' | 'NO_LONGER_LATE' | 'FORECAST' | 'MILESTONE_REACHED' | 'CONFIDENCE' | 'OWNER' | 'VERDICT' | 'CONTRADICTION_OPENED' | 'CONTRADICTION_CLOSED' | 'BLOCKER_RAISED' | 'BLOCKER_MOVED' | 'DECISION_TAKEN' | 'DECISION_DONE' | 'NEWLY_EVIDENCED' | 'EVIDENCE_WITHDRAWN' | 'MILESTONE_ADDED' | 'MILESTONE_DROPPED' | 'BASELINE' | 'MILESTONE_CORRECTED' | 'STATUS_BASIS'>;
  MoveFilter: MoveFilter;
  MoveKind: ResolverTypeWrapper<'ADDED' | 'DROPPED' | 'NEWLY_DONE' | 'STATUS' | 'NEWLY_LATE' | 'NO_LONGER_LATE' | 'FORECAST' | 'MILESTONE_REACHED' | 'CONFIDENCE' | 'OWNER' | 'VERDICT' | 'CONTRADICTION_OPENED' | 'CONTRADICTION_CLOSED' | 'BLOCKER_RAISED' | 'BLOCKER_MOVED' | 'DECISION_TAKEN' | 'DECISION_DONE' | 'NEWLY_EVIDENCED' | 'EVIDENCE_WITHDRAWN' | 'MILESTONE_ADDED' | 'MILESTONE_DROPPED' | 'BASELINE' | 'MILESTONE_CORRECTED' | 'STATUS_BASIS'>;
  MovedNeed: ResolverTypeWrapper<MovedNeedMapper>;
  MovedNeedConnection: ResolverTypeWrapper<Omit<MovedNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MovedNeedEdge']>, nodes: Array<ResolversTypes['MovedNeed']> }>;
  MovedNeedEdge: ResolverTypeWrapper<Omit<MovedNeedEdge, 'node'> & { node: ResolversTypes['MovedNeed'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ObjectRead: ResolverTypeWrapper<ObjectReadMapper>;
  ObjectReadConnection: ResolverTypeWrapper<Omit<ObjectReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ObjectReadEdge']>, nodes: Array<ResolversTypes['ObjectRead']> }>;
  ObjectReadEdge: ResolverTypeWrapper<Omit<ObjectReadEdge, 'node'> & { node: ResolversTypes['ObjectRead'] }>;
  OpenCalendarInput: OpenCalendarInput;
  OpenCampaignInput: OpenCampaignInput;
  OrderDirection: ResolverTypeWrapper<'ASCENDING' | 'DESCENDING'>;
  Overview: ResolverTypeWrapper<OverviewMapper>;
  OverviewFigure: ResolverTypeWrapper<'CONTRADICTION_COUNT' | 'CONTRADICTED_ACTIONS' | 'ACTIONS_WITHOUT_LEAD' | 'AXES_WITH_DONE'>;
  OwnRole: ResolverTypeWrapper<OwnRoleMapper>;
  OwnRoleConnection: ResolverTypeWrapper<Omit<OwnRoleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OwnRoleEdge']>, nodes: Array<ResolversTypes['OwnRole']> }>;
  OwnRoleEdge: ResolverTypeWrapper<Omit<OwnRoleEdge, 'node'> & { node: ResolversTypes['OwnRole'] }>;
  Ownership: ResolverTypeWrapper<OwnershipMapper>;
  OwnershipConnection: ResolverTypeWrapper<Omit<OwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OwnershipEdge']>, nodes: Array<ResolversTypes['Ownership']> }>;
  OwnershipEdge: ResolverTypeWrapper<Omit<OwnershipEdge, 'node'> & { node: ResolversTypes['Ownership'] }>;
  OwnershipRole: ResolverTypeWrapper<'LEAD' | 'CO_LEAD' | 'CONTRIBUTOR'>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Permission: ResolverTypeWrapper<PermissionMapper>;
  Person: ResolverTypeWrapper<PersonMapper>;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PersonEdge']>, nodes: Array<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  Plan: ResolverTypeWrapper<PlanMapper>;
  PlanChange: ResolverTypeWrapper<PlanChangeMapper>;
  PlanConnection: ResolverTypeWrapper<Omit<PlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlanEdge']>, nodes: Array<ResolversTypes['Plan']> }>;
  PlanEdge: ResolverTypeWrapper<Omit<PlanEdge, 'node'> & { node: ResolversTypes['Plan'] }>;
  PolicyOperation: ResolverTypeWrapper<'READ_PUBLIC' | 'READ_PLAN' | 'READ_OPEN_UPDATE' | 'READ_LEDGER' | 'SUBMIT_UPDATE' | 'MANAGE_OWN_DRAFTS' | 'WITHDRAW_UPDATE' | 'VALIDATE_UPDATE' | 'RETURN_UPDATE' | 'RECORD_VERDICT' | 'READ_ACCOUNTS' | 'MANAGE_ACCOUNTS' | 'MANAGE_OWN_TOKENS' | 'MANAGE_OWN_MAILS' | 'READ_ALL_MAILS' | 'SEND_MAIL_AGAIN' | 'END_OWN_SESSIONS' | 'END_SESSIONS' | 'READ_ALL_TOKENS' | 'READ_ACCESS_LOG' | 'TAKE_SNAPSHOT' | 'RUN_CAMPAIGNS' | 'APPOINT_DEPUTIES' | 'WRITE_MESSAGE' | 'ASK_QUESTION' | 'CLOSE_QUESTION' | 'RAISE_BLOCKER' | 'ESCALATE_BLOCKER' | 'LIFT_BLOCKER' | 'WITHDRAW_BLOCKER' | 'TAKE_DECISION' | 'COMPLETE_DECISION' | 'STATE_DEPENDENCY' | 'REMOVE_DEPENDENCY' | 'MANAGE_OWN_WATCHES'>;
  PreciseDate: ResolverTypeWrapper<Scalars['PreciseDate']['output']>;
  Progress: ResolverTypeWrapper<ProgressMapper>;
  ProgressInput: ResolverTypeWrapper<ProgressInput>;
  ProgressInputConnection: ResolverTypeWrapper<ProgressInputConnection>;
  ProgressInputEdge: ResolverTypeWrapper<ProgressInputEdge>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Question: ResolverTypeWrapper<QuestionMapper>;
  QuestionStage: ResolverTypeWrapper<'AWAITED' | 'LATE' | 'ANSWERED' | 'CLOSED'>;
  RaiseBlockerInput: RaiseBlockerInput;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  ReadKind: ResolverTypeWrapper<'QUERY' | 'SUBSCRIPTION' | 'LEDGER_EXPORT' | 'SNAPSHOT_FILE' | 'EVIDENCE_FILE' | 'TABLE' | 'ACCESS_LOG_FILE' | 'CALENDAR_FILE'>;
  ReadOutcome: ResolverTypeWrapper<'ANSWERED' | 'REFUSED' | 'FAILED' | 'BROKEN_OFF'>;
  Recommendation: ResolverTypeWrapper<RecommendationMapper>;
  RecommendationConnection: ResolverTypeWrapper<Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecommendationEdge']>, nodes: Array<ResolversTypes['Recommendation']> }>;
  RecommendationCoverage: ResolverTypeWrapper<'CARRIED' | 'ANSWERED' | 'ORPHAN'>;
  RecommendationEdge: ResolverTypeWrapper<Omit<RecommendationEdge, 'node'> & { node: ResolversTypes['Recommendation'] }>;
  RecommendationFilter: RecommendationFilter;
  RecommendationLink: ResolverTypeWrapper<RecommendationLinkMapper>;
  RecommendationLinkConnection: ResolverTypeWrapper<Omit<RecommendationLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RecommendationLinkEdge']>, nodes: Array<ResolversTypes['RecommendationLink']> }>;
  RecommendationLinkEdge: ResolverTypeWrapper<Omit<RecommendationLinkEdge, 'node'> & { node: ResolversTypes['RecommendationLink'] }>;
  RecordDecisionInput: RecordDecisionInput;
  RecordVerdictInput: RecordVerdictInput;
  RecordVerdictResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RecordVerdictResult']>;
  Refused: ResolverTypeWrapper<RefusedMapper>;
  RemoveDependencyInput: RemoveDependencyInput;
  ReopenCampaignInput: ReopenCampaignInput;
  Report: ResolverTypeWrapper<ReportMapper>;
  ReportWriter: ResolverTypeWrapper<ReportWriterMapper>;
  ReportWriterConnection: ResolverTypeWrapper<Omit<ReportWriterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportWriterEdge']>, nodes: Array<ResolversTypes['ReportWriter']> }>;
  ReportWriterEdge: ResolverTypeWrapper<Omit<ReportWriterEdge, 'node'> & { node: ResolversTypes['ReportWriter'] }>;
  ReportWriters: ResolverTypeWrapper<ReportWritersMapper>;
  ReportingPeriod: ResolverTypeWrapper<'MONTH' | 'QUARTER'>;
  Response: ResolverTypeWrapper<ResponseMapper>;
  ResponsePosition: ResolverTypeWrapper<'ACCEPTED' | 'PARTLY_ACCEPTED' | 'DECLINED' | 'PENDING'>;
  ReturnUpdateInput: ReturnUpdateInput;
  RevokeTokenInput: RevokeTokenInput;
  Role: ResolverTypeWrapper<'LEAD' | 'VALIDATOR' | 'ACCOUNT_MANAGER' | 'COORDINATOR' | 'CABINET' | 'AUDITOR' | 'ADMINISTRATOR'>;
  RoleState: ResolverTypeWrapper<'COMING' | 'HELD' | 'OVER'>;
  SaveDraftInput: SaveDraftInput;
  SearchField: ResolverTypeWrapper<'TITLE' | 'TEXT' | 'NOTE' | 'REFERENCE'>;
  SearchHit: ResolverTypeWrapper<SearchHitMapper>;
  SearchHitConnection: ResolverTypeWrapper<Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchHitEdge']>, nodes: Array<ResolversTypes['SearchHit']> }>;
  SearchHitEdge: ResolverTypeWrapper<Omit<SearchHitEdge, 'node'> & { node: ResolversTypes['SearchHit'] }>;
  SearchKind: ResolverTypeWrapper<'RECOMMENDATION' | 'RESPONSE' | 'ACTION' | 'MILESTONE' | 'EVIDENCE' | 'UPDATE' | 'VERDICT' | 'MESSAGE' | 'QUESTION'>;
  SendMailAgainInput: SendMailAgainInput;
  SendMailAgainResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SendMailAgainResult']>;
  Session: ResolverTypeWrapper<SessionMapper>;
  SessionConnection: ResolverTypeWrapper<Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SessionEdge']>, nodes: Array<ResolversTypes['Session']> }>;
  SessionEdge: ResolverTypeWrapper<Omit<SessionEdge, 'node'> & { node: ResolversTypes['Session'] }>;
  SessionsEnded: ResolverTypeWrapper<Omit<SessionsEnded, 'person' | 'viewer'> & { person: ResolversTypes['Person'], viewer: ResolversTypes['Viewer'] }>;
  SessionsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SessionsResult']>;
  SetMailPreferencesInput: SetMailPreferencesInput;
  Share: ResolverTypeWrapper<'DONE' | 'LATE' | 'EVIDENCED' | 'SECURED'>;
  SigningKey: ResolverTypeWrapper<SigningKeyMapper>;
  SigningKeyConnection: ResolverTypeWrapper<Omit<SigningKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SigningKeyEdge']>, nodes: Array<ResolversTypes['SigningKey']> }>;
  SigningKeyEdge: ResolverTypeWrapper<Omit<SigningKeyEdge, 'node'> & { node: ResolversTypes['SigningKey'] }>;
  SlippageReason: ResolverTypeWrapper<'LEGAL' | 'BUDGET' | 'PROCUREMENT' | 'STAFFING' | 'DEPENDENCY' | 'SCOPE_CHANGE' | 'POLITICAL_DECISION' | 'OTHER'>;
  Snapshot: ResolverTypeWrapper<SnapshotMapper>;
  SnapshotConnection: ResolverTypeWrapper<Omit<SnapshotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SnapshotEdge']>, nodes: Array<ResolversTypes['Snapshot']> }>;
  SnapshotEdge: ResolverTypeWrapper<Omit<SnapshotEdge, 'node'> & { node: ResolversTypes['Snapshot'] }>;
  SnapshotTaken: ResolverTypeWrapper<Omit<SnapshotTaken, 'snapshot'> & { snapshot: ResolversTypes['Snapshot'] }>;
  StandingProof: ResolverTypeWrapper<'NONE' | 'NOT_SUFFICIENT' | 'SUFFICIENT'>;
  StateDependencyInput: StateDependencyInput;
  StatusCounts: ResolverTypeWrapper<StatusCountsMapper>;
  StatusFigure: ResolverTypeWrapper<'TOTAL' | 'NOT_STARTED' | 'IN_PROGRESS' | 'DONE' | 'SUSPENDED' | 'ABANDONED' | 'TRANSFERRED' | 'UNKNOWN' | 'DEDUCED' | 'LATE'>;
  SubMeasure: ResolverTypeWrapper<SubMeasureMapper>;
  SubMeasureConnection: ResolverTypeWrapper<Omit<SubMeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SubMeasureEdge']>, nodes: Array<ResolversTypes['SubMeasure']> }>;
  SubMeasureEdge: ResolverTypeWrapper<Omit<SubMeasureEdge, 'node'> & { node: ResolversTypes['SubMeasure'] }>;
  SubmitUpdateInput: SubmitUpdateInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  TakeSnapshotInput: TakeSnapshotInput;
  TakeSnapshotResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TakeSnapshotResult']>;
  Thread: ResolverTypeWrapper<ThreadMapper>;
  ThreadConnection: ResolverTypeWrapper<Omit<ThreadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ThreadEdge']>, nodes: Array<ResolversTypes['Thread']> }>;
  ThreadEdge: ResolverTypeWrapper<Omit<ThreadEdge, 'node'> & { node: ResolversTypes['Thread'] }>;
  TokenChanged: ResolverTypeWrapper<Omit<TokenChanged, 'token' | 'viewer'> & { token: ResolversTypes['ApiToken'], viewer: ResolversTypes['Viewer'] }>;
  TokenResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TokenResult']>;
  TokenScopes: ResolverTypeWrapper<TokenScopesMapper>;
  TokenScopesInput: TokenScopesInput;
  Trend: ResolverTypeWrapper<TrendMapper>;
  TrendFigure: ResolverTypeWrapper<'BEFORE' | 'COUNT_BEFORE' | 'TOTAL_BEFORE' | 'AFTER' | 'COUNT_AFTER' | 'TOTAL_AFTER' | 'IN_BOTH' | 'CHANGE' | 'MOVED' | 'ENTERED' | 'LEFT' | 'REBASELINED'>;
  TrendFilter: TrendFilter;
  Update: ResolverTypeWrapper<UpdateMapper>;
  UpdateAccepted: ResolverTypeWrapper<Omit<UpdateAccepted, 'action' | 'update'> & { action: ResolversTypes['Action'], update: ResolversTypes['Update'] }>;
  UpdateConnection: ResolverTypeWrapper<Omit<UpdateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UpdateEdge']>, nodes: Array<ResolversTypes['Update']> }>;
  UpdateEdge: ResolverTypeWrapper<Omit<UpdateEdge, 'node'> & { node: ResolversTypes['Update'] }>;
  UpdateFilter: UpdateFilter;
  UpdateOrder: UpdateOrder;
  UpdateOrderField: ResolverTypeWrapper<'VALIDATED' | 'SUBMITTED' | 'ACTION'>;
  UpdateResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['UpdateResult']>;
  UpdateState: ResolverTypeWrapper<'DRAFT' | 'SUBMITTED' | 'VALIDATED' | 'RETURNED'>;
  Verdict: ResolverTypeWrapper<VerdictMapper>;
  VerdictConnection: ResolverTypeWrapper<Omit<VerdictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VerdictEdge']>, nodes: Array<ResolversTypes['Verdict']> }>;
  VerdictEdge: ResolverTypeWrapper<Omit<VerdictEdge, 'node'> & { node: ResolversTypes['Verdict'] }>;
  VerdictFilter: VerdictFilter;
  VerdictOrder: VerdictOrder;
  VerdictOrderField: ResolverTypeWrapper<'RECORDED' | 'ACTION'>;
  VerdictRecorded: ResolverTypeWrapper<Omit<VerdictRecorded, 'action' | 'verdict'> & { action: ResolversTypes['Action'], verdict: ResolversTypes['Verdict'] }>;
  VerdictValue: ResolverTypeWrapper<'FULLY_IMPLEMENTED' | 'IN_PROGRESS' | 'INCOMPLETE' | 'NOT_IMPLEMENTED' | 'REFUSED' | 'NO_LONGER_APPLICABLE'>;
  VersionConflict: ResolverTypeWrapper<VersionConflictMapper>;
  Viewer: ResolverTypeWrapper<ViewerMapper>;
  WasFilter: WasFilter;
  WatchActionInput: WatchActionInput;
  WatchChanged: ResolverTypeWrapper<Omit<WatchChanged, 'action' | 'watch'> & { action: ResolversTypes['Action'], watch: ResolversTypes['ActionWatch'] }>;
  WatchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WatchResult']>;
  WithdrawMessageInput: WithdrawMessageInput;
  Work: ResolverTypeWrapper<WorkMapper>;
  WriteMessageInput: WriteMessageInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessLogFilter: AccessLogFilter;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Account: AccountMapper;
  Int: Scalars['Int']['output'];
  AccountChanged: Omit<AccountChanged, 'person'> & { person: ResolversParentTypes['Person'] };
  AccountConnection: Omit<AccountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AccountEdge']>, nodes: Array<ResolversParentTypes['Account']> };
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountResult: ResolversUnionTypes<ResolversParentTypes>['AccountResult'];
  Action: ActionMapper;
  Boolean: Scalars['Boolean']['output'];
  ActionConnection: Omit<ActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionEdge']>, nodes: Array<ResolversParentTypes['Action']> };
  ActionEdge: Omit<ActionEdge, 'node'> & { node: ResolversParentTypes['Action'] };
  ActionFilter: ActionFilter;
  ActionWatch: ActionWatchMapper;
  Addressee: AddresseeMapper;
  AddresseeConnection: Omit<AddresseeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AddresseeEdge']>, nodes: Array<ResolversParentTypes['Addressee']> };
  AddresseeEdge: Omit<AddresseeEdge, 'node'> & { node: ResolversParentTypes['Addressee'] };
  ApiToken: ApiTokenMapper;
  ApiTokenConnection: Omit<ApiTokenConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ApiTokenEdge']>, nodes: Array<ResolversParentTypes['ApiToken']> };
  ApiTokenEdge: Omit<ApiTokenEdge, 'node'> & { node: ResolversParentTypes['ApiToken'] };
  AppointDeputyInput: AppointDeputyInput;
  AsOf: AsOf;
  AsOfMoment: AsOfMoment;
  AskQuestionInput: AskQuestionInput;
  AskedAction: AskedActionMapper;
  AskedActionConnection: Omit<AskedActionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AskedActionEdge']>, nodes: Array<ResolversParentTypes['AskedAction']> };
  AskedActionEdge: Omit<AskedActionEdge, 'node'> & { node: ResolversParentTypes['AskedAction'] };
  Axis: AxisMapper;
  AxisConnection: Omit<AxisConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AxisEdge']>, nodes: Array<ResolversParentTypes['Axis']> };
  AxisEdge: Omit<AxisEdge, 'node'> & { node: ResolversParentTypes['Axis'] };
  AxisSummary: AxisSummaryMapper;
  AxisSummaryConnection: Omit<AxisSummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AxisSummaryEdge']>, nodes: Array<ResolversParentTypes['AxisSummary']> };
  AxisSummaryEdge: Omit<AxisSummaryEdge, 'node'> & { node: ResolversParentTypes['AxisSummary'] };
  Blocker: BlockerMapper;
  BlockerChanged: Omit<BlockerChanged, 'action' | 'blocker'> & { action: ResolversParentTypes['Action'], blocker: ResolversParentTypes['Blocker'] };
  BlockerConnection: Omit<BlockerConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BlockerEdge']>, nodes: Array<ResolversParentTypes['Blocker']> };
  BlockerEdge: Omit<BlockerEdge, 'node'> & { node: ResolversParentTypes['Blocker'] };
  BlockerFilter: BlockerFilter;
  BlockerOrder: BlockerOrder;
  BlockerResult: ResolversUnionTypes<ResolversParentTypes>['BlockerResult'];
  BlockerStep: BlockerStepMapper;
  BlockerStepConnection: Omit<BlockerStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BlockerStepEdge']>, nodes: Array<ResolversParentTypes['BlockerStep']> };
  BlockerStepEdge: Omit<BlockerStepEdge, 'node'> & { node: ResolversParentTypes['BlockerStep'] };
  Calendar: CalendarMapper;
  CalendarChanged: Omit<CalendarChanged, 'calendar' | 'viewer'> & { calendar: ResolversParentTypes['Calendar'], viewer: ResolversParentTypes['Viewer'] };
  CalendarConnection: Omit<CalendarConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CalendarEdge']>, nodes: Array<ResolversParentTypes['Calendar']> };
  CalendarEdge: Omit<CalendarEdge, 'node'> & { node: ResolversParentTypes['Calendar'] };
  CalendarResult: ResolversUnionTypes<ResolversParentTypes>['CalendarResult'];
  Campaign: CampaignMapper;
  CampaignAnswers: CampaignAnswersMapper;
  CampaignChanged: Omit<CampaignChanged, 'campaign' | 'plan'> & { campaign: ResolversParentTypes['Campaign'], plan: ResolversParentTypes['Plan'] };
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CampaignEdge']>, nodes: Array<ResolversParentTypes['Campaign']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  CampaignResult: ResolversUnionTypes<ResolversParentTypes>['CampaignResult'];
  CampaignStep: CampaignStepMapper;
  CampaignStepConnection: Omit<CampaignStepConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CampaignStepEdge']>, nodes: Array<ResolversParentTypes['CampaignStep']> };
  CampaignStepEdge: Omit<CampaignStepEdge, 'node'> & { node: ResolversParentTypes['CampaignStep'] };
  ChangeInvitationInput: ChangeInvitationInput;
  ChangedItem: ChangedItem;
  ChangedItemConnection: ChangedItemConnection;
  ChangedItemEdge: ChangedItemEdge;
  CloseAccountInput: CloseAccountInput;
  CloseCalendarInput: CloseCalendarInput;
  CloseCampaignInput: CloseCampaignInput;
  CloseQuestionInput: CloseQuestionInput;
  Comparison: ComparisonMapper;
  CompleteDecisionInput: CompleteDecisionInput;
  ConfidenceCounts: ConfidenceCountsMapper;
  ConsistencyProof: ConsistencyProof;
  Contradiction: ContradictionMapper;
  ContradictionConnection: Omit<ContradictionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContradictionEdge']>, nodes: Array<ResolversParentTypes['Contradiction']> };
  ContradictionCount: ContradictionCountMapper;
  ContradictionCountConnection: Omit<ContradictionCountConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContradictionCountEdge']>, nodes: Array<ResolversParentTypes['ContradictionCount']> };
  ContradictionCountEdge: Omit<ContradictionCountEdge, 'node'> & { node: ResolversParentTypes['ContradictionCount'] };
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  CoverageCounts: CoverageCountsMapper;
  CreateTokenInput: CreateTokenInput;
  CurvePoint: CurvePointMapper;
  CurvePointConnection: Omit<CurvePointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CurvePointEdge']>, nodes: Array<ResolversParentTypes['CurvePoint']> };
  CurvePointEdge: Omit<CurvePointEdge, 'node'> & { node: ResolversParentTypes['CurvePoint'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DecideUpdateInput: DecideUpdateInput;
  Decision: DecisionMapper;
  DecisionChanged: Omit<DecisionChanged, 'action' | 'decision'> & { action: ResolversParentTypes['Action'], decision: ResolversParentTypes['Decision'] };
  DecisionConnection: Omit<DecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DecisionEdge']>, nodes: Array<ResolversParentTypes['Decision']> };
  DecisionDone: DecisionDoneMapper;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  DecisionResult: ResolversUnionTypes<ResolversParentTypes>['DecisionResult'];
  Department: DepartmentMapper;
  DepartmentConnection: Omit<DepartmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DepartmentEdge']>, nodes: Array<ResolversParentTypes['Department']> };
  DepartmentEdge: Omit<DepartmentEdge, 'node'> & { node: ResolversParentTypes['Department'] };
  Dependency: DependencyMapper;
  DependencyChanged: Omit<DependencyChanged, 'action' | 'dependency'> & { action: ResolversParentTypes['Action'], dependency: ResolversParentTypes['Dependency'] };
  DependencyConnection: Omit<DependencyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DependencyEdge']>, nodes: Array<ResolversParentTypes['Dependency']> };
  DependencyCycle: DependencyCycleMapper;
  DependencyEdge: Omit<DependencyEdge, 'node'> & { node: ResolversParentTypes['Dependency'] };
  DependencyFilter: DependencyFilter;
  DependencyRemoval: DependencyRemovalMapper;
  DependencyResult: ResolversUnionTypes<ResolversParentTypes>['DependencyResult'];
  Deputy: DeputyMapper;
  DeputyChanged: Omit<DeputyChanged, 'deputy' | 'person'> & { deputy: ResolversParentTypes['Deputy'], person: ResolversParentTypes['Person'] };
  DeputyConnection: Omit<DeputyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeputyEdge']>, nodes: Array<ResolversParentTypes['Deputy']> };
  DeputyEdge: Omit<DeputyEdge, 'node'> & { node: ResolversParentTypes['Deputy'] };
  DeputyResult: ResolversUnionTypes<ResolversParentTypes>['DeputyResult'];
  DiscardDraftInput: DiscardDraftInput;
  DiscussionChanged: Omit<DiscussionChanged, 'action' | 'written'> & { action: ResolversParentTypes['Action'], written: ResolversParentTypes['Message'] };
  DiscussionResult: ResolversUnionTypes<ResolversParentTypes>['DiscussionResult'];
  Draft: DraftMapper;
  DraftConnection: Omit<DraftConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DraftEdge']>, nodes: Array<ResolversParentTypes['Draft']> };
  DraftEdge: Omit<DraftEdge, 'node'> & { node: ResolversParentTypes['Draft'] };
  DraftKept: Omit<DraftKept, 'draft'> & { draft: ResolversParentTypes['Draft'] };
  DraftResult: ResolversUnionTypes<ResolversParentTypes>['DraftResult'];
  EditMessageInput: EditMessageInput;
  EndBlockerInput: EndBlockerInput;
  EndDeputyInput: EndDeputyInput;
  EndRoleInput: EndRoleInput;
  EndSessionsInput: EndSessionsInput;
  EndSessionsOfInput: EndSessionsOfInput;
  EscalateBlockerInput: EscalateBlockerInput;
  Evidence: EvidenceMapper;
  EvidenceConnection: Omit<EvidenceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceEdge']>, nodes: Array<ResolversParentTypes['Evidence']> };
  EvidenceEdge: Omit<EvidenceEdge, 'node'> & { node: ResolversParentTypes['Evidence'] };
  EvidenceFile: EvidenceFileMapper;
  EvidenceFilter: EvidenceFilter;
  EvidenceHint: EvidenceHintMapper;
  EvidenceHintConnection: Omit<EvidenceHintConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['EvidenceHintEdge']>, nodes: Array<ResolversParentTypes['EvidenceHint']> };
  EvidenceHintEdge: Omit<EvidenceHintEdge, 'node'> & { node: ResolversParentTypes['EvidenceHint'] };
  EvidenceInput: EvidenceInput;
  EvidenceOrder: EvidenceOrder;
  ExcerptPart: ExcerptPart;
  ExcerptPartConnection: ExcerptPartConnection;
  ExcerptPartEdge: ExcerptPartEdge;
  Explanation: ExplanationMapper;
  Float: Scalars['Float']['output'];
  ExplanationExclusion: ExplanationExclusionMapper;
  ExplanationExclusionConnection: Omit<ExplanationExclusionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExplanationExclusionEdge']>, nodes: Array<ResolversParentTypes['ExplanationExclusion']> };
  ExplanationExclusionEdge: Omit<ExplanationExclusionEdge, 'node'> & { node: ResolversParentTypes['ExplanationExclusion'] };
  ExplanationInput: ExplanationInputMapper;
  ExplanationInputConnection: Omit<ExplanationInputConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExplanationInputEdge']>, nodes: Array<ResolversParentTypes['ExplanationInput']> };
  ExplanationInputEdge: Omit<ExplanationInputEdge, 'node'> & { node: ResolversParentTypes['ExplanationInput'] };
  FieldChange: FieldChange;
  FieldChangeConnection: FieldChangeConnection;
  FieldChangeEdge: FieldChangeEdge;
  ForecastEffect: ForecastEffectMapper;
  ForecastEffectConnection: Omit<ForecastEffectConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ForecastEffectEdge']>, nodes: Array<ResolversParentTypes['ForecastEffect']> };
  ForecastEffectEdge: Omit<ForecastEffectEdge, 'node'> & { node: ResolversParentTypes['ForecastEffect'] };
  ForecastImpact: ForecastImpactMapper;
  ForecastMove: ForecastMoveMapper;
  ForecastMoveConnection: Omit<ForecastMoveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ForecastMoveEdge']>, nodes: Array<ResolversParentTypes['ForecastMove']> };
  ForecastMoveEdge: Omit<ForecastMoveEdge, 'node'> & { node: ResolversParentTypes['ForecastMove'] };
  ForecastMovedInput: ForecastMovedInput;
  Grant: GrantMapper;
  GrantConnection: Omit<GrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GrantEdge']>, nodes: Array<ResolversParentTypes['Grant']> };
  GrantEdge: Omit<GrantEdge, 'node'> & { node: ResolversParentTypes['Grant'] };
  GrantRoleInput: GrantRoleInput;
  HandOverInput: HandOverInput;
  Handover: HandoverMapper;
  HistoryCounts: HistoryCounts;
  InclusionProof: Omit<InclusionProof, 'checkpoint' | 'entry'> & { checkpoint?: Maybe<ResolversParentTypes['LedgerCheckpoint']>, entry: ResolversParentTypes['LedgerEntry'] };
  Invitation: InvitationMapper;
  InvitationChanged: Omit<InvitationChanged, 'invitation' | 'viewer'> & { invitation: ResolversParentTypes['Invitation'], viewer: ResolversParentTypes['Viewer'] };
  InvitationConnection: Omit<InvitationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InvitationEdge']>, nodes: Array<ResolversParentTypes['Invitation']> };
  InvitationEdge: Omit<InvitationEdge, 'node'> & { node: ResolversParentTypes['Invitation'] };
  InvitationResult: ResolversUnionTypes<ResolversParentTypes>['InvitationResult'];
  InvitePersonInput: InvitePersonInput;
  Leaving: LeavingMapper;
  LedgerChange: LedgerChangeMapper;
  LedgerChangeConnection: Omit<LedgerChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LedgerChangeEdge']>, nodes: Array<ResolversParentTypes['LedgerChange']> };
  LedgerChangeEdge: Omit<LedgerChangeEdge, 'node'> & { node: ResolversParentTypes['LedgerChange'] };
  LedgerCheckpoint: LedgerCheckpointMapper;
  LedgerCheckpointConnection: Omit<LedgerCheckpointConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LedgerCheckpointEdge']>, nodes: Array<ResolversParentTypes['LedgerCheckpoint']> };
  LedgerCheckpointEdge: Omit<LedgerCheckpointEdge, 'node'> & { node: ResolversParentTypes['LedgerCheckpoint'] };
  LedgerEntry: LedgerEntryMapper;
  LedgerEntryConnection: Omit<LedgerEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LedgerEntryEdge']>, nodes: Array<ResolversParentTypes['LedgerEntry']> };
  LedgerEntryEdge: Omit<LedgerEntryEdge, 'node'> & { node: ResolversParentTypes['LedgerEntry'] };
  LedgerFilter: LedgerFilter;
  LoggedRead: LoggedReadMapper;
  LoggedReadConnection: Omit<LoggedReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LoggedReadEdge']>, nodes: Array<ResolversParentTypes['LoggedRead']> };
  LoggedReadEdge: Omit<LoggedReadEdge, 'node'> & { node: ResolversParentTypes['LoggedRead'] };
  Mail: MailMapper;
  MailConnection: Omit<MailConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MailEdge']>, nodes: Array<ResolversParentTypes['Mail']> };
  MailEdge: Omit<MailEdge, 'node'> & { node: ResolversParentTypes['Mail'] };
  MailPreferences: MailPreferencesMapper;
  MailPreferencesResult: ResolversUnionTypes<ResolversParentTypes>['MailPreferencesResult'];
  MailPreferencesSet: Omit<MailPreferencesSet, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  MailSentAgain: Omit<MailSentAgain, 'mail'> & { mail: ResolversParentTypes['Mail'] };
  Message: MessageMapper;
  MessageConnection: Omit<MessageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MessageEdge']>, nodes: Array<ResolversParentTypes['Message']> };
  MessageEdge: Omit<MessageEdge, 'node'> & { node: ResolversParentTypes['Message'] };
  Milestone: MilestoneMapper;
  MilestoneConnection: Omit<MilestoneConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneEdge']>, nodes: Array<ResolversParentTypes['Milestone']> };
  MilestoneCounts: MilestoneCountsMapper;
  MilestoneEdge: Omit<MilestoneEdge, 'node'> & { node: ResolversParentTypes['Milestone'] };
  MilestoneFilter: MilestoneFilter;
  MilestoneOrder: MilestoneOrder;
  MilestoneReached: MilestoneReachedMapper;
  MilestoneReachedConnection: Omit<MilestoneReachedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MilestoneReachedEdge']>, nodes: Array<ResolversParentTypes['MilestoneReached']> };
  MilestoneReachedEdge: Omit<MilestoneReachedEdge, 'node'> & { node: ResolversParentTypes['MilestoneReached'] };
  MilestoneReachedInput: MilestoneReachedInput;
  Ministry: MinistryMapper;
  MinistryAnswers: MinistryAnswersMapper;
  MinistryAnswersConnection: Omit<MinistryAnswersConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MinistryAnswersEdge']>, nodes: Array<ResolversParentTypes['MinistryAnswers']> };
  MinistryAnswersEdge: Omit<MinistryAnswersEdge, 'node'> & { node: ResolversParentTypes['MinistryAnswers'] };
  MinistryConnection: Omit<MinistryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MinistryEdge']>, nodes: Array<ResolversParentTypes['Ministry']> };
  MinistryEdge: Omit<MinistryEdge, 'node'> & { node: ResolversParentTypes['Ministry'] };
  MinistrySummary: MinistrySummaryMapper;
  MinistrySummaryConnection: Omit<MinistrySummaryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MinistrySummaryEdge']>, nodes: Array<ResolversParentTypes['MinistrySummary']> };
  MinistrySummaryEdge: Omit<MinistrySummaryEdge, 'node'> & { node: ResolversParentTypes['MinistrySummary'] };
  Move: MoveMapper;
  MoveConnection: Omit<MoveConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MoveEdge']>, nodes: Array<ResolversParentTypes['Move']> };
  MoveCounts: MoveCountsMapper;
  MoveEdge: Omit<MoveEdge, 'node'> & { node: ResolversParentTypes['Move'] };
  MoveFilter: MoveFilter;
  MovedNeed: MovedNeedMapper;
  MovedNeedConnection: Omit<MovedNeedConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MovedNeedEdge']>, nodes: Array<ResolversParentTypes['MovedNeed']> };
  MovedNeedEdge: Omit<MovedNeedEdge, 'node'> & { node: ResolversParentTypes['MovedNeed'] };
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ObjectRead: ObjectReadMapper;
  ObjectReadConnection: Omit<ObjectReadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ObjectReadEdge']>, nodes: Array<ResolversParentTypes['ObjectRead']> };
  ObjectReadEdge: Omit<ObjectReadEdge, 'node'> & { node: ResolversParentTypes['ObjectRead'] };
  OpenCalendarInput: OpenCalendarInput;
  OpenCampaignInput: OpenCampaignInput;
  Overview: OverviewMapper;
  OwnRole: OwnRoleMapper;
  OwnRoleConnection: Omit<OwnRoleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OwnRoleEdge']>, nodes: Array<ResolversParentTypes['OwnRole']> };
  OwnRoleEdge: Omit<OwnRoleEdge, 'node'> & { node: ResolversParentTypes['OwnRole'] };
  Ownership: OwnershipMapper;
  OwnershipConnection: Omit<OwnershipConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OwnershipEdge']>, nodes: Array<ResolversParentTypes['Ownership']> };
  OwnershipEdge: Omit<OwnershipEdge, 'node'> & { node: ResolversParentTypes['Ownership'] };
  PageInfo: PageInfo;
  Permission: PermissionMapper;
  Person: PersonMapper;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PersonEdge']>, nodes: Array<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Plan: PlanMapper;
  PlanChange: PlanChangeMapper;
  PlanConnection: Omit<PlanConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlanEdge']>, nodes: Array<ResolversParentTypes['Plan']> };
  PlanEdge: Omit<PlanEdge, 'node'> & { node: ResolversParentTypes['Plan'] };
  PreciseDate: Scalars['PreciseDate']['output'];
  Progress: ProgressMapper;
  ProgressInput: ProgressInput;
  ProgressInputConnection: ProgressInputConnection;
  ProgressInputEdge: ProgressInputEdge;
  Query: Record<PropertyKey, never>;
  Question: QuestionMapper;
  RaiseBlockerInput: RaiseBlockerInput;
  RateLimit: RateLimit;
  Recommendation: RecommendationMapper;
  RecommendationConnection: Omit<RecommendationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecommendationEdge']>, nodes: Array<ResolversParentTypes['Recommendation']> };
  RecommendationEdge: Omit<RecommendationEdge, 'node'> & { node: ResolversParentTypes['Recommendation'] };
  RecommendationFilter: RecommendationFilter;
  RecommendationLink: RecommendationLinkMapper;
  RecommendationLinkConnection: Omit<RecommendationLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RecommendationLinkEdge']>, nodes: Array<ResolversParentTypes['RecommendationLink']> };
  RecommendationLinkEdge: Omit<RecommendationLinkEdge, 'node'> & { node: ResolversParentTypes['RecommendationLink'] };
  RecordDecisionInput: RecordDecisionInput;
  RecordVerdictInput: RecordVerdictInput;
  RecordVerdictResult: ResolversUnionTypes<ResolversParentTypes>['RecordVerdictResult'];
  Refused: RefusedMapper;
  RemoveDependencyInput: RemoveDependencyInput;
  ReopenCampaignInput: ReopenCampaignInput;
  Report: ReportMapper;
  ReportWriter: ReportWriterMapper;
  ReportWriterConnection: Omit<ReportWriterConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportWriterEdge']>, nodes: Array<ResolversParentTypes['ReportWriter']> };
  ReportWriterEdge: Omit<ReportWriterEdge, 'node'> & { node: ResolversParentTypes['ReportWriter'] };
  ReportWriters: ReportWritersMapper;
  Response: ResponseMapper;
  ReturnUpdateInput: ReturnUpdateInput;
  RevokeTokenInput: RevokeTokenInput;
  SaveDraftInput: SaveDraftInput;
  SearchHit: SearchHitMapper;
  SearchHitConnection: Omit<SearchHitConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchHitEdge']>, nodes: Array<ResolversParentTypes['SearchHit']> };
  SearchHitEdge: Omit<SearchHitEdge, 'node'> & { node: ResolversParentTypes['SearchHit'] };
  SendMailAgainInput: SendMailAgainInput;
  SendMailAgainResult: ResolversUnionTypes<ResolversParentTypes>['SendMailAgainResult'];
  Session: SessionMapper;
  SessionConnection: Omit<SessionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SessionEdge']>, nodes: Array<ResolversParentTypes['Session']> };
  SessionEdge: Omit<SessionEdge, 'node'> & { node: ResolversParentTypes['Session'] };
  SessionsEnded: Omit<SessionsEnded, 'person' | 'viewer'> & { person: ResolversParentTypes['Person'], viewer: ResolversParentTypes['Viewer'] };
  SessionsResult: ResolversUnionTypes<ResolversParentTypes>['SessionsResult'];
  SetMailPreferencesInput: SetMailPreferencesInput;
  SigningKey: SigningKeyMapper;
  SigningKeyConnection: Omit<SigningKeyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SigningKeyEdge']>, nodes: Array<ResolversParentTypes['SigningKey']> };
  SigningKeyEdge: Omit<SigningKeyEdge, 'node'> & { node: ResolversParentTypes['SigningKey'] };
  Snapshot: SnapshotMapper;
  SnapshotConnection: Omit<SnapshotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SnapshotEdge']>, nodes: Array<ResolversParentTypes['Snapshot']> };
  SnapshotEdge: Omit<SnapshotEdge, 'node'> & { node: ResolversParentTypes['Snapshot'] };
  SnapshotTaken: Omit<SnapshotTaken, 'snapshot'> & { snapshot: ResolversParentTypes['Snapshot'] };
  StateDependencyInput: StateDependencyInput;
  StatusCounts: StatusCountsMapper;
  SubMeasure: SubMeasureMapper;
  SubMeasureConnection: Omit<SubMeasureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SubMeasureEdge']>, nodes: Array<ResolversParentTypes['SubMeasure']> };
  SubMeasureEdge: Omit<SubMeasureEdge, 'node'> & { node: ResolversParentTypes['SubMeasure'] };
  SubmitUpdateInput: SubmitUpdateInput;
  Subscription: Record<PropertyKey, never>;
  TakeSnapshotInput: TakeSnapshotInput;
  TakeSnapshotResult: ResolversUnionTypes<ResolversParentTypes>['TakeSnapshotResult'];
  Thread: ThreadMapper;
  ThreadConnection: Omit<ThreadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ThreadEdge']>, nodes: Array<ResolversParentTypes['Thread']> };
  ThreadEdge: Omit<ThreadEdge, 'node'> & { node: ResolversParentTypes['Thread'] };
  TokenChanged: Omit<TokenChanged, 'token' | 'viewer'> & { token: ResolversParentTypes['ApiToken'], viewer: ResolversParentTypes['Viewer'] };
  TokenResult: ResolversUnionTypes<ResolversParentTypes>['TokenResult'];
  TokenScopes: TokenScopesMapper;
  TokenScopesInput: TokenScopesInput;
  Trend: TrendMapper;
  TrendFilter: TrendFilter;
  Update: UpdateMapper;
  UpdateAccepted: Omit<UpdateAccepted, 'action' | 'update'> & { action: ResolversParentTypes['Action'], update: ResolversParentTypes['Update'] };
  UpdateConnection: Omit<UpdateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UpdateEdge']>, nodes: Array<ResolversParentTypes['Update']> };
  UpdateEdge: Omit<UpdateEdge, 'node'> & { node: ResolversParentTypes['Update'] };
  UpdateFilter: UpdateFilter;
  UpdateOrder: UpdateOrder;
  UpdateResult: ResolversUnionTypes<ResolversParentTypes>['UpdateResult'];
  Verdict: VerdictMapper;
  VerdictConnection: Omit<VerdictConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VerdictEdge']>, nodes: Array<ResolversParentTypes['Verdict']> };
  VerdictEdge: Omit<VerdictEdge, 'node'> & { node: ResolversParentTypes['Verdict'] };
  VerdictFilter: VerdictFilter;
  VerdictOrder: VerdictOrder;
  VerdictRecorded: Omit<VerdictRecorded, 'action' | 'verdict'> & { action: ResolversParentTypes['Action'], verdict: ResolversParentTypes['Verdict'] };
  VersionConflict: VersionConflictMapper;
  Viewer: ViewerMapper;
  WasFilter: WasFilter;
  WatchActionInput: WatchActionInput;
  WatchChanged: Omit<WatchChanged, 'action' | 'watch'> & { action: ResolversParentTypes['Action'], watch: ResolversParentTypes['ActionWatch'] };
  WatchResult: ResolversUnionTypes<ResolversParentTypes>['WatchResult'];
  WithdrawMessageInput: WithdrawMessageInput;
  Work: WorkMapper;
  WriteMessageInput: WriteMessageInput;
};

export type policyDirectiveArgs = {
  operation: PolicyOperation;
};

export type policyDirectiveResolver<Result, Parent, ContextType = Context, Args = policyDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  handover?: Resolver<Maybe<ResolversTypes['Handover']>, ParentType, ContextType>;
  lastSeenAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  leaving?: Resolver<ResolversTypes['Leaving'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  roles?: Resolver<ResolversTypes['OwnRoleConnection'], ParentType, ContextType, Partial<AccountrolesArgs>>;
  state?: Resolver<ResolversTypes['AccountState'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type AccountChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountChanged'] = ResolversParentTypes['AccountChanged']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Account']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountResult'] = ResolversParentTypes['AccountResult']> = {
  __resolveType?: TypeResolveFn<'AccountChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type AccountStateResolvers = EnumResolverSignature<{ CLOSED?: any, OPEN?: any, WITHOUT_ROLE?: any }, ResolversTypes['AccountState']>;

export type ActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Action'] = ResolversParentTypes['Action']> = {
  axis?: Resolver<ResolversTypes['Axis'], ParentType, ContextType>;
  blockers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, Partial<ActionblockersArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<ActioncontradictionsArgs>>;
  contributors?: Resolver<ResolversTypes['OwnershipConnection'], ParentType, ContextType, Partial<ActioncontributorsArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<ActiondecisionsArgs>>;
  dependencies?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, Partial<ActiondependenciesArgs>>;
  dependents?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, Partial<ActiondependentsArgs>>;
  discussionVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<ActionevidenceArgs>>;
  history?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<ActionhistoryArgs>>;
  historyCounts?: Resolver<ResolversTypes['HistoryCounts'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isLate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUpdateAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['Ownership']>, ParentType, ContextType>;
  mentionable?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<ActionmentionableArgs, 'isQuestion'>>;
  milestoneCounts?: Resolver<ResolversTypes['MilestoneCounts'], ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, Partial<ActionmilestonesArgs>>;
  movedNeeds?: Resolver<ResolversTypes['MovedNeedConnection'], ParentType, ContextType, Partial<ActionmovedNeedsArgs>>;
  needs?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<ActionneedsArgs>>;
  nextMilestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openUpdate?: Resolver<Maybe<ResolversTypes['Update']>, ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationLinkConnection'], ParentType, ContextType, Partial<ActionrecommendationsArgs>>;
  responseCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standingProof?: Resolver<ResolversTypes['StandingProof'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ActionStatus']>, ParentType, ContextType>;
  statusBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusIsDeduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subMeasures?: Resolver<ResolversTypes['SubMeasureConnection'], ParentType, ContextType, Partial<ActionsubMeasuresArgs>>;
  threads?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, Partial<ActionthreadsArgs>>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['UpdateConnection'], ParentType, ContextType, Partial<ActionupdatesArgs>>;
  verdict?: Resolver<Maybe<ResolversTypes['Verdict']>, ParentType, ContextType>;
  verdicts?: Resolver<ResolversTypes['VerdictConnection'], ParentType, ContextType, Partial<ActionverdictsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAsk?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanDiscuss?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanRaiseBlocker?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanRecordDecision?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanRecordVerdict?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanStateDependency?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanSubmit?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanValidate?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerDraft?: Resolver<Maybe<ResolversTypes['Draft']>, ParentType, ContextType>;
  viewerWatch?: Resolver<Maybe<ResolversTypes['ActionWatch']>, ParentType, ContextType>;
  watcherCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionConnection'] = ResolversParentTypes['ActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Action']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionEdge'] = ResolversParentTypes['ActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
};

export type ActionOrderResolvers = EnumResolverSignature<{ LAST_UPDATE?: any, LATENESS?: any, NUMBER?: any }, ResolversTypes['ActionOrder']>;

export type ActionStatusResolvers = EnumResolverSignature<{ ABANDONED?: any, DONE?: any, IN_PROGRESS?: any, NOT_STARTED?: any, SUSPENDED?: any, TRANSFERRED?: any }, ResolversTypes['ActionStatus']>;

export type ActionWatchResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionWatch'] = ResolversParentTypes['ActionWatch']> = {
  isWatched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddresseeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Addressee'] = ResolversParentTypes['Addressee']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isDeduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddresseeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeConnection'] = ResolversParentTypes['AddresseeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AddresseeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Addressee']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AddresseeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AddresseeEdge'] = ResolversParentTypes['AddresseeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Addressee'], ParentType, ContextType>;
};

export type AnswerStateResolvers = EnumResolverSignature<{ MISSING?: any, RETURNED?: any, VALIDATED?: any, WAITING?: any }, ResolversTypes['AnswerState']>;

export type ApiTokenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  holderVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<ResolversTypes['TokenScopes'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiTokenConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenConnection'] = ResolversParentTypes['ApiTokenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ApiTokenEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiTokenEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiTokenEdge'] = ResolversParentTypes['ApiTokenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
};

export type AsOfBasisResolvers = EnumResolverSignature<{ EFFECTIVE?: any, RECORDED?: any }, ResolversTypes['AsOfBasis']>;

export type AsOfMomentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AsOfMoment'] = ResolversParentTypes['AsOfMoment']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AsOfBasis'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type AskedActionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedAction'] = ResolversParentTypes['AskedAction']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  heldBy?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<AskedActionheldByArgs>>;
  isPastUntil?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AnswerState'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  update?: Resolver<Maybe<ResolversTypes['Update']>, ParentType, ContextType>;
};

export type AskedActionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedActionConnection'] = ResolversParentTypes['AskedActionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AskedActionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AskedAction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AskedActionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AskedActionEdge'] = ResolversParentTypes['AskedActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AskedAction'], ParentType, ContextType>;
};

export type AxisResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Axis'] = ResolversParentTypes['Axis']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<AxisactionsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AxisConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisConnection'] = ResolversParentTypes['AxisConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AxisEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Axis']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AxisEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisEdge'] = ResolversParentTypes['AxisEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Axis'], ParentType, ContextType>;
};

export type AxisSummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisSummary'] = ResolversParentTypes['AxisSummary']> = {
  axis?: Resolver<ResolversTypes['Axis'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  statuses?: Resolver<ResolversTypes['StatusCounts'], ParentType, ContextType>;
};

export type AxisSummaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisSummaryConnection'] = ResolversParentTypes['AxisSummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AxisSummaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AxisSummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AxisSummaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AxisSummaryEdge'] = ResolversParentTypes['AxisSummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AxisSummary'], ParentType, ContextType>;
};

export type BlockerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Blocker'] = ResolversParentTypes['Blocker']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  askedMinistry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  askedRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  daysOverdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockerState'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['BlockerStepConnection'], ParentType, ContextType, Partial<BlockerstepsArgs>>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['BlockerType'], ParentType, ContextType>;
  viewerCanEscalate?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanLift?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanWithdraw?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  wantedBy?: Resolver<ResolversTypes['PreciseDate'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockerChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerChanged'] = ResolversParentTypes['BlockerChanged']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  blocker?: Resolver<ResolversTypes['Blocker'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BlockerConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerConnection'] = ResolversParentTypes['BlockerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockerEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Blocker']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockerEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerEdge'] = ResolversParentTypes['BlockerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Blocker'], ParentType, ContextType>;
};

export type BlockerOrderFieldResolvers = EnumResolverSignature<{ ACTION?: any, RAISED?: any, WANTED_BY?: any }, ResolversTypes['BlockerOrderField']>;

export type BlockerResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerResult'] = ResolversParentTypes['BlockerResult']> = {
  __resolveType?: TypeResolveFn<'BlockerChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type BlockerStateResolvers = EnumResolverSignature<{ ANSWERED?: any, ESCALATED?: any, LIFTED?: any, OPEN?: any, WITHDRAWN?: any }, ResolversTypes['BlockerState']>;

export type BlockerStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerStep'] = ResolversParentTypes['BlockerStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  committee?: Resolver<Maybe<ResolversTypes['Committee']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BlockerState'], ParentType, ContextType>;
};

export type BlockerStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerStepConnection'] = ResolversParentTypes['BlockerStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BlockerStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BlockerStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BlockerStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BlockerStepEdge'] = ResolversParentTypes['BlockerStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BlockerStep'], ParentType, ContextType>;
};

export type BlockerTypeResolvers = EnumResolverSignature<{ BUDGET?: any, DATA?: any, DISAGREEMENT?: any, LEGAL?: any, OTHER?: any, STAFF?: any }, ResolversTypes['BlockerType']>;

export type CalendarResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastReadAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarChanged'] = ResolversParentTypes['CalendarChanged']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarConnection'] = ResolversParentTypes['CalendarConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarEdge'] = ResolversParentTypes['CalendarEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
};

export type CalendarResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CalendarResult'] = ResolversParentTypes['CalendarResult']> = {
  __resolveType?: TypeResolveFn<'CalendarChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign']> = {
  answers?: Resolver<Maybe<ResolversTypes['CampaignAnswers']>, ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['AskedActionConnection'], ParentType, ContextType, Partial<CampaignaskedArgs>>;
  byMinistry?: Resolver<ResolversTypes['MinistryAnswersConnection'], ParentType, ContextType, Partial<CampaignbyMinistryArgs>>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  reportBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['CampaignStepConnection'], ParentType, ContextType, Partial<CampaignstepsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignAnswers'] = ResolversParentTypes['CampaignAnswers']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waiting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignChanged'] = ResolversParentTypes['CampaignChanged']> = {
  campaign?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
};

export type CampaignResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignResult'] = ResolversParentTypes['CampaignResult']> = {
  __resolveType?: TypeResolveFn<'CampaignChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type CampaignStepResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignStep'] = ResolversParentTypes['CampaignStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  decideBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CampaignStepKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type CampaignStepConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignStepConnection'] = ResolversParentTypes['CampaignStepConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignStepEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CampaignStep']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignStepEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignStepEdge'] = ResolversParentTypes['CampaignStepEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CampaignStep'], ParentType, ContextType>;
};

export type CampaignStepKindResolvers = EnumResolverSignature<{ CLOSED?: any, OPENED?: any, REOPENED?: any }, ResolversTypes['CampaignStepKind']>;

export type ChangedItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedItem'] = ResolversParentTypes['ChangedItem']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isGone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ChangedItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedItemConnection'] = ResolversParentTypes['ChangedItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChangedItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ChangedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangedItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedItemEdge'] = ResolversParentTypes['ChangedItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChangedItem'], ParentType, ContextType>;
};

export type CheckpointReasonResolvers = EnumResolverSignature<{ COUNT?: any, DAILY?: any, DEMAND?: any, KEY?: any, START?: any }, ResolversTypes['CheckpointReason']>;

export type CommitteeResolvers = EnumResolverSignature<{ COPIL?: any, COTECH?: any, RIM?: any }, ResolversTypes['Committee']>;

export type ComparisonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Comparison'] = ResolversParentTypes['Comparison']> = {
  after?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['MoveCounts'], ParentType, ContextType, Partial<ComparisoncountsArgs>>;
  from?: Resolver<ResolversTypes['AsOfMoment'], ParentType, ContextType>;
  moves?: Resolver<ResolversTypes['MoveConnection'], ParentType, ContextType, Partial<ComparisonmovesArgs>>;
  to?: Resolver<ResolversTypes['AsOfMoment'], ParentType, ContextType>;
  trend?: Resolver<ResolversTypes['Trend'], ParentType, ContextType, RequireFields<ComparisontrendArgs, 'share'>>;
};

export type ConfidenceResolvers = EnumResolverSignature<{ ACHIEVABLE?: any, COMPROMISED?: any, NEEDS_SUPPORT?: any, SECURED?: any }, ResolversTypes['Confidence']>;

export type ConfidenceCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfidenceCounts'] = ResolversParentTypes['ConfidenceCounts']> = {
  achievable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  compromised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<ConfidenceCountsexplainArgs, 'figure'>>;
  needsSupport?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notGiven?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  secured?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConfidenceFigureResolvers = EnumResolverSignature<{ ACHIEVABLE?: any, COMPROMISED?: any, NEEDS_SUPPORT?: any, NOT_GIVEN?: any, SECURED?: any }, ResolversTypes['ConfidenceFigure']>;

export type ConsistencyProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsistencyProof'] = ResolversParentTypes['ConsistencyProof']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fromRoot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  toRoot?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContradictionsentenceArgs, 'language'>>;
};

export type ContradictionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionCount'] = ResolversParentTypes['ContradictionCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ContradictionCountsentenceArgs, 'language'>>;
};

export type ContradictionCountConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionCountConnection'] = ResolversParentTypes['ContradictionCountConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContradictionCountEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContradictionCount']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionCountEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionCountEdge'] = ResolversParentTypes['ContradictionCountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContradictionCount'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type CoverageCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CoverageCounts'] = ResolversParentTypes['CoverageCounts']> = {
  answered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  carried?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<CoverageCountsexplainArgs, 'figure'>>;
  orphan?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutAction?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CoverageFigureResolvers = EnumResolverSignature<{ ANSWERED?: any, CARRIED?: any, ORPHAN?: any, TOTAL?: any, WITHOUT_ACTION?: any }, ResolversTypes['CoverageFigure']>;

export type CurveFigureResolvers = EnumResolverSignature<{ DONE?: any, PLANNED?: any, REPLANNED?: any }, ResolversTypes['CurveFigure']>;

export type CurvePointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurvePoint'] = ResolversParentTypes['CurvePoint']> = {
  done?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<CurvePointexplainArgs, 'figure'>>;
  monthEnd?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  planned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  replanned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurvePointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurvePointConnection'] = ResolversParentTypes['CurvePointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CurvePointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CurvePoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CurvePointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CurvePointEdge'] = ResolversParentTypes['CurvePointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CurvePoint'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, Partial<DecisionanswersArgs>>;
  body?: Resolver<ResolversTypes['DecisionBody'], ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<Maybe<ResolversTypes['DecisionDone']>, ParentType, ContextType>;
  due?: Resolver<ResolversTypes['PreciseDate'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ownerMinistry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  ownerRole?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DecisionState'], ParentType, ContextType>;
  takenOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  viewerCanComplete?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionBodyResolvers = EnumResolverSignature<{ CABINETS?: any, COPIL?: any, COTECH?: any, RIM?: any }, ResolversTypes['DecisionBody']>;

export type DecisionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionChanged'] = ResolversParentTypes['DecisionChanged']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionDoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionDone'] = ResolversParentTypes['DecisionDone']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionOrderFieldResolvers = EnumResolverSignature<{ ACTION?: any, DUE?: any, TAKEN?: any }, ResolversTypes['DecisionOrderField']>;

export type DecisionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionResult'] = ResolversParentTypes['DecisionResult']> = {
  __resolveType?: TypeResolveFn<'DecisionChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type DecisionStateResolvers = EnumResolverSignature<{ DONE?: any, LATE?: any, TO_DO?: any }, ResolversTypes['DecisionState']>;

export type DepartmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Department'] = ResolversParentTypes['Department']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DepartmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentConnection'] = ResolversParentTypes['DepartmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DepartmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Department']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DepartmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DepartmentEdge'] = ResolversParentTypes['DepartmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Department'], ParentType, ContextType>;
};

export type DependencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dependency'] = ResolversParentTypes['Dependency']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  daysAfter?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  neededAction?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  neededMilestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  removal?: Resolver<Maybe<ResolversTypes['DependencyRemoval']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DependencyState'], ParentType, ContextType>;
  statedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerCanRemove?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependencyChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyChanged'] = ResolversParentTypes['DependencyChanged']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  dependency?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependencyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyConnection'] = ResolversParentTypes['DependencyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DependencyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Dependency']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DependencyCycleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyCycle'] = ResolversParentTypes['DependencyCycle']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<DependencyCyclemessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DependencyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyEdge'] = ResolversParentTypes['DependencyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Dependency'], ParentType, ContextType>;
};

export type DependencyRemovalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyRemoval'] = ResolversParentTypes['DependencyRemoval']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DependencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DependencyResult'] = ResolversParentTypes['DependencyResult']> = {
  __resolveType?: TypeResolveFn<'DependencyChanged' | 'DependencyCycle' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type DependencyStateResolvers = EnumResolverSignature<{ AT_RISK?: any, LATE?: any, MET?: any, ON_TIME?: any, UNDATED?: any }, ResolversTypes['DependencyState']>;

export type DeputyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Deputy'] = ResolversParentTypes['Deputy']> = {
  deputy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyChanged'] = ResolversParentTypes['DeputyChanged']> = {
  deputy?: Resolver<ResolversTypes['Deputy'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeputyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyConnection'] = ResolversParentTypes['DeputyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeputyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Deputy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeputyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyEdge'] = ResolversParentTypes['DeputyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deputy'], ParentType, ContextType>;
};

export type DeputyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeputyResult'] = ResolversParentTypes['DeputyResult']> = {
  __resolveType?: TypeResolveFn<'DeputyChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type DigestRhythmResolvers = EnumResolverSignature<{ NEVER?: any, WEEKLY?: any, WORKING_DAYS?: any }, ResolversTypes['DigestRhythm']>;

export type DiscussionChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionChanged'] = ResolversParentTypes['DiscussionChanged']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscussionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscussionResult'] = ResolversParentTypes['DiscussionResult']> = {
  __resolveType?: TypeResolveFn<'DiscussionChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type DraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Draft'] = ResolversParentTypes['Draft']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  savedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftConnection'] = ResolversParentTypes['DraftConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DraftEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Draft']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftEdge'] = ResolversParentTypes['DraftEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
};

export type DraftKeptResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftKept'] = ResolversParentTypes['DraftKept']> = {
  draft?: Resolver<ResolversTypes['Draft'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DraftResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftResult'] = ResolversParentTypes['DraftResult']> = {
  __resolveType?: TypeResolveFn<'DraftKept' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['EvidenceFile']>, ParentType, ContextType>;
  hints?: Resolver<ResolversTypes['EvidenceHintConnection'], ParentType, ContextType, Partial<EvidencehintsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isOpenToViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EvidenceKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  nature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['ActionStatus']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  visibility?: Resolver<ResolversTypes['EvidenceVisibility'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EvidenceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceConnection'] = ResolversParentTypes['EvidenceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceEdge'] = ResolversParentTypes['EvidenceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Evidence'], ParentType, ContextType>;
};

export type EvidenceFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceFile'] = ResolversParentTypes['EvidenceFile']> = {
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  byteCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fileId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EvidenceHintResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceHint'] = ResolversParentTypes['EvidenceHint']> = {
  code?: Resolver<ResolversTypes['EvidenceHintCode'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<EvidenceHintsentenceArgs, 'language'>>;
};

export type EvidenceHintCodeResolvers = EnumResolverSignature<{ LINK_LOOKS_DISGUISED?: any, LINK_NOT_SECURE?: any, LINK_SHORTENED?: any, LINK_TO_FRONT_PAGE?: any, LINK_TO_INTRANET?: any, LINK_TO_SEARCH?: any, OLD?: any }, ResolversTypes['EvidenceHintCode']>;

export type EvidenceHintConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceHintConnection'] = ResolversParentTypes['EvidenceHintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EvidenceHintEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['EvidenceHint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EvidenceHintEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceHintEdge'] = ResolversParentTypes['EvidenceHintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['EvidenceHint'], ParentType, ContextType>;
};

export type EvidenceKindResolvers = EnumResolverSignature<{ CIRCULAR?: any, DATASET?: any, DECREE?: any, FILE?: any, LAW?: any, MINUTES?: any, PAGE?: any }, ResolversTypes['EvidenceKind']>;

export type EvidenceOrderFieldResolvers = EnumResolverSignature<{ DATED?: any, RECORDED?: any }, ResolversTypes['EvidenceOrderField']>;

export type EvidenceVisibilityResolvers = EnumResolverSignature<{ READERS?: any, RESTRICTED?: any }, ResolversTypes['EvidenceVisibility']>;

export type ExcerptPartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcerptPart'] = ResolversParentTypes['ExcerptPart']> = {
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExcerptPartConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcerptPartConnection'] = ResolversParentTypes['ExcerptPartConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExcerptPartEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExcerptPart']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExcerptPartEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExcerptPartEdge'] = ResolversParentTypes['ExcerptPartEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExcerptPart'], ParentType, ContextType>;
};

export type ExclusionReasonResolvers = EnumResolverSignature<{ ACTION_CLOSED?: any, CONFIDENCE_NOT_GIVEN?: any, INVALID_WEIGHT?: any, NO_BASELINE?: any, NO_DATE?: any, NO_MILESTONE?: any, STATUS_UNKNOWN?: any }, ResolversTypes['ExclusionReason']>;

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  excluded?: Resolver<ResolversTypes['ExplanationExclusionConnection'], ParentType, ContextType, Partial<ExplanationexcludedArgs>>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExplanationformulaArgs, 'language'>>;
  inputs?: Resolver<ResolversTypes['ExplanationInputConnection'], ParentType, ContextType, Partial<ExplanationinputsArgs>>;
  moment?: Resolver<Maybe<ResolversTypes['AsOfMoment']>, ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['FigureOperation'], ParentType, ContextType>;
  outOf?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['FigureUnit'], ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ExplanationunknownArgs, 'language'>>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ExplanationExclusionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationExclusion'] = ResolversParentTypes['ExplanationExclusion']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExplanationExclusionlabelArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExclusionReason'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExplanationExclusionsentenceArgs, 'language'>>;
};

export type ExplanationExclusionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationExclusionConnection'] = ResolversParentTypes['ExplanationExclusionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExplanationExclusionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExplanationExclusion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplanationExclusionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationExclusionEdge'] = ResolversParentTypes['ExplanationExclusionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExplanationExclusion'], ParentType, ContextType>;
};

export type ExplanationInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationInput'] = ResolversParentTypes['ExplanationInput']> = {
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ExplanationInputlabelArgs, 'language'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ExplanationInputConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationInputConnection'] = ResolversParentTypes['ExplanationInputConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExplanationInputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExplanationInput']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExplanationInputEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExplanationInputEdge'] = ResolversParentTypes['ExplanationInputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExplanationInput'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  afterIsErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beforeIsErased?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChangeConnection'] = ResolversParentTypes['FieldChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FieldChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FieldChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChangeEdge'] = ResolversParentTypes['FieldChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FieldChange'], ParentType, ContextType>;
};

export type FigureOperationResolvers = EnumResolverSignature<{ DAYS?: any, MEAN?: any, SUM?: any }, ResolversTypes['FigureOperation']>;

export type FigureUnitResolvers = EnumResolverSignature<{ ACTION?: any, AXIS?: any, CONTRADICTION?: any, DAY?: any, MILESTONE?: any, MOVE?: any, RECOMMENDATION?: any, SHARE?: any }, ResolversTypes['FigureUnit']>;

export type ForecastEffectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastEffect'] = ResolversParentTypes['ForecastEffect']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  daysAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ForecastEffectKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
};

export type ForecastEffectConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastEffectConnection'] = ResolversParentTypes['ForecastEffectConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForecastEffectEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ForecastEffect']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForecastEffectEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastEffectEdge'] = ResolversParentTypes['ForecastEffectEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForecastEffect'], ParentType, ContextType>;
};

export type ForecastEffectKindResolvers = EnumResolverSignature<{ LATE?: any, SQUEEZED?: any }, ResolversTypes['ForecastEffectKind']>;

export type ForecastImpactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastImpact'] = ResolversParentTypes['ForecastImpact']> = {
  dependentCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  effects?: Resolver<ResolversTypes['ForecastEffectConnection'], ParentType, ContextType, Partial<ForecastImpacteffectsArgs>>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ForecastImpactruleArgs, 'language'>>;
};

export type ForecastMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastMove'] = ResolversParentTypes['ForecastMove']> = {
  after?: Resolver<ResolversTypes['PreciseDate'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  movedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonCode?: Resolver<ResolversTypes['SlippageReason'], ParentType, ContextType>;
};

export type ForecastMoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastMoveConnection'] = ResolversParentTypes['ForecastMoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ForecastMoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ForecastMove']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForecastMoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ForecastMoveEdge'] = ResolversParentTypes['ForecastMoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForecastMove'], ParentType, ContextType>;
};

export type GrantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type GrantConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantConnection'] = ResolversParentTypes['GrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GrantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GrantEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GrantEdge'] = ResolversParentTypes['GrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Grant'], ParentType, ContextType>;
};

export type HandoverResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Handover'] = ResolversParentTypes['Handover']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  isUndone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  viewerCanUndo?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type HistoryCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['HistoryCounts'] = ResolversParentTypes['HistoryCounts']> = {
  blocker?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependency?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InclusionProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InclusionProof'] = ResolversParentTypes['InclusionProof']> = {
  checkpoint?: Resolver<Maybe<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Invitation'] = ResolversParentTypes['Invitation']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  email?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  isDemo?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mailFailure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  mailState?: Resolver<Maybe<ResolversTypes['MailState']>, ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['Role']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InvitationState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanManage?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationChanged'] = ResolversParentTypes['InvitationChanged']> = {
  invitation?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationConnection'] = ResolversParentTypes['InvitationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InvitationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Invitation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationEdge'] = ResolversParentTypes['InvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Invitation'], ParentType, ContextType>;
};

export type InvitationResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvitationResult'] = ResolversParentTypes['InvitationResult']> = {
  __resolveType?: TypeResolveFn<'InvitationChanged' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type InvitationStateResolvers = EnumResolverSignature<{ EXPIRED?: any, USED?: any, WAITING?: any, WITHDRAWN?: any }, ResolversTypes['InvitationState']>;

export type LanguageResolvers = EnumResolverSignature<{ EN?: any, FR?: any }, ResolversTypes['Language']>;

export type LeavingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Leaving'] = ResolversParentTypes['Leaving']> = {
  actionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockerCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calendarCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  colleagues?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<LeavingcolleaguesArgs>>;
  decisionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deputies?: Resolver<ResolversTypes['DeputyConnection'], ParentType, ContextType, Partial<LeavingdeputiesArgs>>;
  draftCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  standsInFor?: Resolver<ResolversTypes['DeputyConnection'], ParentType, ContextType, Partial<LeavingstandsInForArgs>>;
  tokenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updateCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerChange'] = ResolversParentTypes['LedgerChange']> = {
  entry?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
  items?: Resolver<ResolversTypes['ChangedItemConnection'], ParentType, ContextType, Partial<LedgerChangeitemsArgs>>;
  operation?: Resolver<ResolversTypes['LedgerOperation'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerChangeConnection'] = ResolversParentTypes['LedgerChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerChangeEdge'] = ResolversParentTypes['LedgerChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerChange'], ParentType, ContextType>;
};

export type LedgerCheckpointResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheckpoint'] = ResolversParentTypes['LedgerCheckpoint']> = {
  keyIds?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  madeAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['CheckpointReason'], ParentType, ContextType>;
  root?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerCheckpointConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheckpointConnection'] = ResolversParentTypes['LedgerCheckpointConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerCheckpointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerCheckpointEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerCheckpointEdge'] = ResolversParentTypes['LedgerCheckpointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerCheckpoint'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changes?: Resolver<ResolversTypes['FieldChangeConnection'], ParentType, ContextType, Partial<LedgerEntrychangesArgs>>;
  effectiveAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  effectiveOn?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leafHash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operation?: Resolver<ResolversTypes['LedgerOperation'], ParentType, ContextType>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType>;
  prev?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  update?: Resolver<Maybe<ResolversTypes['Update']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LedgerEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryConnection'] = ResolversParentTypes['LedgerEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LedgerEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntryEdge'] = ResolversParentTypes['LedgerEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerEntry'], ParentType, ContextType>;
};

export type LedgerOperationResolvers = EnumResolverSignature<{ ACCOUNT_CLOSED?: any, ACCOUNT_LINKED?: any, ACCOUNT_REOPENED?: any, ACTION_RECORDED?: any, AXIS_RECORDED?: any, BLOCKER_ESCALATED?: any, BLOCKER_LIFTED?: any, BLOCKER_RAISED?: any, BLOCKER_WITHDRAWN?: any, CALENDAR_CLOSED?: any, CALENDAR_OPENED?: any, CAMPAIGN_CLOSED?: any, CAMPAIGN_OPENED?: any, CAMPAIGN_REOPENED?: any, DECISION_COMPLETED?: any, DECISION_RECORDED?: any, DEPENDENCY_REMOVED?: any, DEPENDENCY_STATED?: any, DEPUTY_APPOINTED?: any, DEPUTY_ENDED?: any, EVIDENCE_RECORDED?: any, HANDED_OVER?: any, HANDOVER_UNDONE?: any, INVITATION_SENT?: any, INVITATION_SENT_AGAIN?: any, INVITATION_WITHDRAWN?: any, MAIL_PREFERENCES_CHANGED?: any, MAIL_SENT_AGAIN?: any, MESSAGE_EDITED?: any, MESSAGE_WITHDRAWN?: any, MESSAGE_WRITTEN?: any, MILESTONE_RECORDED?: any, PLAN_RECORDED?: any, QUESTION_ASKED?: any, QUESTION_CLOSED?: any, RECOMMENDATION_RECORDED?: any, REPORT_RECORDED?: any, ROLE_ENDED?: any, ROLE_GRANTED?: any, SESSIONS_ENDED?: any, SIGNING_KEY_RECORDED?: any, SNAPSHOT_TAKEN?: any, STATUS_RECORDED?: any, TEXT_ERASED?: any, TOKEN_CREATED?: any, TOKEN_REVOKED?: any, UPDATE_RETURNED?: any, UPDATE_SUBMITTED?: any, UPDATE_VALIDATED?: any, UPDATE_WITHDRAWN?: any, VERDICT_RECORDED?: any }, ResolversTypes['LedgerOperation']>;

export type LoggedReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedRead'] = ResolversParentTypes['LoggedRead']> = {
  byteCount?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  documentHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReadKind'], ParentType, ContextType>;
  objects?: Resolver<ResolversTypes['ObjectReadConnection'], ParentType, ContextType, Partial<LoggedReadobjectsArgs>>;
  operationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReadOutcome'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<LoggedReadplansArgs>>;
  readAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LoggedReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedReadConnection'] = ResolversParentTypes['LoggedReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LoggedReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LoggedRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LoggedReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LoggedReadEdge'] = ResolversParentTypes['LoggedReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LoggedRead'], ParentType, ContextType>;
};

export type MailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mail'] = ResolversParentTypes['Mail']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  failure?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  settledAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MailState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MailsubjectArgs, 'language'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanSendAgain?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailConnection'] = ResolversParentTypes['MailConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MailEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mail']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MailEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailEdge'] = ResolversParentTypes['MailEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
};

export type MailPreferencesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailPreferences'] = ResolversParentTypes['MailPreferences']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  language?: Resolver<ResolversTypes['Language'], ParentType, ContextType>;
  rhythm?: Resolver<ResolversTypes['DigestRhythm'], ParentType, ContextType>;
};

export type MailPreferencesResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailPreferencesResult'] = ResolversParentTypes['MailPreferencesResult']> = {
  __resolveType?: TypeResolveFn<'MailPreferencesSet' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type MailPreferencesSetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailPreferencesSet'] = ResolversParentTypes['MailPreferencesSet']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailSentAgainResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MailSentAgain'] = ResolversParentTypes['MailSentAgain']> = {
  mail?: Resolver<ResolversTypes['Mail'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MailStateResolvers = EnumResolverSignature<{ CANCELLED?: any, FAILED?: any, SENT?: any, WAITING?: any }, ResolversTypes['MailState']>;

export type MessageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Message'] = ResolversParentTypes['Message']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  editedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isAnswer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mentions?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<MessagementionsArgs>>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  thread?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
  viewerCanEdit?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  writtenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MessageConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageConnection'] = ResolversParentTypes['MessageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MessageEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Message']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MessageEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MessageEdge'] = ResolversParentTypes['MessageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Message'], ParentType, ContextType>;
};

export type MilestoneResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Milestone'] = ResolversParentTypes['Milestone']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  actual?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  baselineUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  daysLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dependencies?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, Partial<MilestonedependenciesArgs>>;
  dependents?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, Partial<MilestonedependentsArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<MilestoneevidenceArgs>>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<MilestoneexplainArgs, 'figure'>>;
  forecast?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  forecastMoves?: Resolver<ResolversTypes['ForecastMoveConnection'], ParentType, ContextType, Partial<MilestoneforecastMovesArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['ForecastImpact'], ParentType, ContextType, RequireFields<MilestoneimpactArgs, 'forecast'>>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postponements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  slippageDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MilestoneState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MilestoneConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneConnection'] = ResolversParentTypes['MilestoneConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Milestone']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneCounts'] = ResolversParentTypes['MilestoneCounts']> = {
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<MilestoneCountsexplainArgs, 'figure'>>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  upcoming?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneDaysResolvers = EnumResolverSignature<{ DAYS_LATE?: any, SLIPPAGE_DAYS?: any }, ResolversTypes['MilestoneDays']>;

export type MilestoneEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneEdge'] = ResolversParentTypes['MilestoneEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
};

export type MilestoneFigureResolvers = EnumResolverSignature<{ LATE?: any, REACHED?: any, TOTAL?: any, UNDATED?: any, UPCOMING?: any }, ResolversTypes['MilestoneFigure']>;

export type MilestoneOrderFieldResolvers = EnumResolverSignature<{ ACTION?: any, DAYS_LATE?: any, DUE?: any, POSTPONEMENTS?: any, REACHED?: any, SLIPPAGE?: any }, ResolversTypes['MilestoneOrderField']>;

export type MilestoneReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReached'] = ResolversParentTypes['MilestoneReached']> = {
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['PreciseDate'], ParentType, ContextType>;
};

export type MilestoneReachedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReachedConnection'] = ResolversParentTypes['MilestoneReachedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MilestoneReachedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MilestoneReached']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MilestoneReachedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MilestoneReachedEdge'] = ResolversParentTypes['MilestoneReachedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MilestoneReached'], ParentType, ContextType>;
};

export type MilestoneStateResolvers = EnumResolverSignature<{ LATE?: any, REACHED?: any, UNDATED?: any, UPCOMING?: any }, ResolversTypes['MilestoneState']>;

export type MinistryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ministry'] = ResolversParentTypes['Ministry']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  departments?: Resolver<ResolversTypes['DepartmentConnection'], ParentType, ContextType, Partial<MinistrydepartmentsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MinistryAnswersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryAnswers'] = ResolversParentTypes['MinistryAnswers']> = {
  answers?: Resolver<ResolversTypes['CampaignAnswers'], ParentType, ContextType>;
  ministry?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type MinistryAnswersConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryAnswersConnection'] = ResolversParentTypes['MinistryAnswersConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryAnswersEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MinistryAnswers']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryAnswersEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryAnswersEdge'] = ResolversParentTypes['MinistryAnswersEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MinistryAnswers'], ParentType, ContextType>;
};

export type MinistryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryConnection'] = ResolversParentTypes['MinistryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ministry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistryEdge'] = ResolversParentTypes['MinistryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ministry'], ParentType, ContextType>;
};

export type MinistrySummaryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistrySummary'] = ResolversParentTypes['MinistrySummary']> = {
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  statuses?: Resolver<ResolversTypes['StatusCounts'], ParentType, ContextType>;
};

export type MinistrySummaryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistrySummaryConnection'] = ResolversParentTypes['MinistrySummaryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MinistrySummaryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MinistrySummary']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MinistrySummaryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MinistrySummaryEdge'] = ResolversParentTypes['MinistrySummaryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MinistrySummary'], ParentType, ContextType>;
};

export type MoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Move'] = ResolversParentTypes['Move']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  blocker?: Resolver<Maybe<ResolversTypes['Blocker']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['Evidence']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MoveKind'], ParentType, ContextType>;
  milestone?: Resolver<Maybe<ResolversTypes['Milestone']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['SlippageReason']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<MovesentenceArgs, 'language'>>;
  update?: Resolver<Maybe<ResolversTypes['Update']>, ParentType, ContextType>;
  validatedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MoveConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveConnection'] = ResolversParentTypes['MoveConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MoveEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Move']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveCounts'] = ResolversParentTypes['MoveCounts']> = {
  actions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockerMoved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  blockerRaised?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictionClosed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictionOpened?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisionTaken?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidenceWithdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<MoveCountsexplainArgs, 'figure'>>;
  forecast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestoneAdded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestoneCorrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestoneDropped?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  milestoneReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newlyDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newlyEvidenced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  newlyLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  noLongerLate?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statusBasis?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MoveEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MoveEdge'] = ResolversParentTypes['MoveEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Move'], ParentType, ContextType>;
};

export type MoveFigureResolvers = EnumResolverSignature<{ ACTIONS?: any, ADDED?: any, BASELINE?: any, BLOCKER_MOVED?: any, BLOCKER_RAISED?: any, CONFIDENCE?: any, CONTRADICTION_CLOSED?: any, CONTRADICTION_OPENED?: any, DECISION_DONE?: any, DECISION_TAKEN?: any, DROPPED?: any, EVIDENCE_WITHDRAWN?: any, FORECAST?: any, MILESTONE_ADDED?: any, MILESTONE_CORRECTED?: any, MILESTONE_DROPPED?: any, MILESTONE_REACHED?: any, NEWLY_DONE?: any, NEWLY_EVIDENCED?: any, NEWLY_LATE?: any, NO_LONGER_LATE?: any, OWNER?: any, STATUS?: any, STATUS_BASIS?: any, TOTAL?: any, VERDICT?: any }, ResolversTypes['MoveFigure']>;

export type MoveKindResolvers = EnumResolverSignature<{ ADDED?: any, BASELINE?: any, BLOCKER_MOVED?: any, BLOCKER_RAISED?: any, CONFIDENCE?: any, CONTRADICTION_CLOSED?: any, CONTRADICTION_OPENED?: any, DECISION_DONE?: any, DECISION_TAKEN?: any, DROPPED?: any, EVIDENCE_WITHDRAWN?: any, FORECAST?: any, MILESTONE_ADDED?: any, MILESTONE_CORRECTED?: any, MILESTONE_DROPPED?: any, MILESTONE_REACHED?: any, NEWLY_DONE?: any, NEWLY_EVIDENCED?: any, NEWLY_LATE?: any, NO_LONGER_LATE?: any, OWNER?: any, STATUS?: any, STATUS_BASIS?: any, VERDICT?: any }, ResolversTypes['MoveKind']>;

export type MovedNeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedNeed'] = ResolversParentTypes['MovedNeed']> = {
  after?: Resolver<ResolversTypes['PreciseDate'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  isDirect?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  milestone?: Resolver<ResolversTypes['Milestone'], ParentType, ContextType>;
  movedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MovedNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedNeedConnection'] = ResolversParentTypes['MovedNeedConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MovedNeedEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MovedNeed']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MovedNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MovedNeedEdge'] = ResolversParentTypes['MovedNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MovedNeed'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  appointDeputy?: Resolver<ResolversTypes['DeputyResult'], ParentType, ContextType, RequireFields<MutationappointDeputyArgs, 'input'>>;
  askQuestion?: Resolver<ResolversTypes['DiscussionResult'], ParentType, ContextType, RequireFields<MutationaskQuestionArgs, 'input'>>;
  closeAccount?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationcloseAccountArgs, 'input'>>;
  closeCalendar?: Resolver<ResolversTypes['CalendarResult'], ParentType, ContextType, RequireFields<MutationcloseCalendarArgs, 'input'>>;
  closeCampaign?: Resolver<ResolversTypes['CampaignResult'], ParentType, ContextType, RequireFields<MutationcloseCampaignArgs, 'input'>>;
  closeQuestion?: Resolver<ResolversTypes['DiscussionResult'], ParentType, ContextType, RequireFields<MutationcloseQuestionArgs, 'input'>>;
  completeDecision?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationcompleteDecisionArgs, 'input'>>;
  createToken?: Resolver<ResolversTypes['TokenResult'], ParentType, ContextType, RequireFields<MutationcreateTokenArgs, 'input'>>;
  discardDraft?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationdiscardDraftArgs, 'input'>>;
  editMessage?: Resolver<ResolversTypes['DiscussionResult'], ParentType, ContextType, RequireFields<MutationeditMessageArgs, 'input'>>;
  endDeputy?: Resolver<ResolversTypes['DeputyResult'], ParentType, ContextType, RequireFields<MutationendDeputyArgs, 'input'>>;
  endRole?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationendRoleArgs, 'input'>>;
  endSessions?: Resolver<ResolversTypes['SessionsResult'], ParentType, ContextType, RequireFields<MutationendSessionsArgs, 'input'>>;
  endSessionsOf?: Resolver<ResolversTypes['SessionsResult'], ParentType, ContextType, RequireFields<MutationendSessionsOfArgs, 'input'>>;
  escalateBlocker?: Resolver<ResolversTypes['BlockerResult'], ParentType, ContextType, RequireFields<MutationescalateBlockerArgs, 'input'>>;
  grantRole?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationgrantRoleArgs, 'input'>>;
  handOver?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationhandOverArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<MutationinvitePersonArgs, 'input'>>;
  liftBlocker?: Resolver<ResolversTypes['BlockerResult'], ParentType, ContextType, RequireFields<MutationliftBlockerArgs, 'input'>>;
  openCalendar?: Resolver<ResolversTypes['CalendarResult'], ParentType, ContextType, RequireFields<MutationopenCalendarArgs, 'input'>>;
  openCampaign?: Resolver<ResolversTypes['CampaignResult'], ParentType, ContextType, RequireFields<MutationopenCampaignArgs, 'input'>>;
  raiseBlocker?: Resolver<ResolversTypes['BlockerResult'], ParentType, ContextType, RequireFields<MutationraiseBlockerArgs, 'input'>>;
  recordDecision?: Resolver<ResolversTypes['DecisionResult'], ParentType, ContextType, RequireFields<MutationrecordDecisionArgs, 'input'>>;
  recordVerdict?: Resolver<ResolversTypes['RecordVerdictResult'], ParentType, ContextType, RequireFields<MutationrecordVerdictArgs, 'input'>>;
  removeDependency?: Resolver<ResolversTypes['DependencyResult'], ParentType, ContextType, RequireFields<MutationremoveDependencyArgs, 'input'>>;
  reopenAccount?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationreopenAccountArgs, 'input'>>;
  reopenCampaign?: Resolver<ResolversTypes['CampaignResult'], ParentType, ContextType, RequireFields<MutationreopenCampaignArgs, 'input'>>;
  returnUpdate?: Resolver<ResolversTypes['UpdateResult'], ParentType, ContextType, RequireFields<MutationreturnUpdateArgs, 'input'>>;
  revokeToken?: Resolver<ResolversTypes['TokenResult'], ParentType, ContextType, RequireFields<MutationrevokeTokenArgs, 'input'>>;
  saveDraft?: Resolver<ResolversTypes['DraftResult'], ParentType, ContextType, RequireFields<MutationsaveDraftArgs, 'input'>>;
  sendInvitationAgain?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<MutationsendInvitationAgainArgs, 'input'>>;
  sendMailAgain?: Resolver<ResolversTypes['SendMailAgainResult'], ParentType, ContextType, RequireFields<MutationsendMailAgainArgs, 'input'>>;
  setMailPreferences?: Resolver<ResolversTypes['MailPreferencesResult'], ParentType, ContextType, RequireFields<MutationsetMailPreferencesArgs, 'input'>>;
  stateDependency?: Resolver<ResolversTypes['DependencyResult'], ParentType, ContextType, RequireFields<MutationstateDependencyArgs, 'input'>>;
  submitUpdate?: Resolver<ResolversTypes['UpdateResult'], ParentType, ContextType, RequireFields<MutationsubmitUpdateArgs, 'input'>>;
  takeSnapshot?: Resolver<ResolversTypes['TakeSnapshotResult'], ParentType, ContextType, RequireFields<MutationtakeSnapshotArgs, 'input'>>;
  undoHandOver?: Resolver<ResolversTypes['AccountResult'], ParentType, ContextType, RequireFields<MutationundoHandOverArgs, 'input'>>;
  validateUpdate?: Resolver<ResolversTypes['UpdateResult'], ParentType, ContextType, RequireFields<MutationvalidateUpdateArgs, 'input'>>;
  watchAction?: Resolver<ResolversTypes['WatchResult'], ParentType, ContextType, RequireFields<MutationwatchActionArgs, 'input'>>;
  withdrawBlocker?: Resolver<ResolversTypes['BlockerResult'], ParentType, ContextType, RequireFields<MutationwithdrawBlockerArgs, 'input'>>;
  withdrawInvitation?: Resolver<ResolversTypes['InvitationResult'], ParentType, ContextType, RequireFields<MutationwithdrawInvitationArgs, 'input'>>;
  withdrawMessage?: Resolver<ResolversTypes['DiscussionResult'], ParentType, ContextType, RequireFields<MutationwithdrawMessageArgs, 'input'>>;
  withdrawUpdate?: Resolver<ResolversTypes['UpdateResult'], ParentType, ContextType, RequireFields<MutationwithdrawUpdateArgs, 'input'>>;
  writeMessage?: Resolver<ResolversTypes['DiscussionResult'], ParentType, ContextType, RequireFields<MutationwriteMessageArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType?: TypeResolveFn<'Action' | 'ApiToken' | 'Axis' | 'Blocker' | 'Calendar' | 'Campaign' | 'Decision' | 'Dependency' | 'Deputy' | 'Evidence' | 'Invitation' | 'LedgerEntry' | 'LoggedRead' | 'Mail' | 'Message' | 'Milestone' | 'Ministry' | 'OwnRole' | 'Person' | 'Plan' | 'Recommendation' | 'Report' | 'Session' | 'Snapshot' | 'Update' | 'Verdict' | 'Viewer', ParentType, ContextType>;
};

export type ObjectReadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectRead'] = ResolversParentTypes['ObjectRead']> = {
  key?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ObjectReadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectReadConnection'] = ResolversParentTypes['ObjectReadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ObjectReadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ObjectRead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObjectReadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ObjectReadEdge'] = ResolversParentTypes['ObjectReadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ObjectRead'], ParentType, ContextType>;
};

export type OrderDirectionResolvers = EnumResolverSignature<{ ASCENDING?: any, DESCENDING?: any }, ResolversTypes['OrderDirection']>;

export type OverviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Overview'] = ResolversParentTypes['Overview']> = {
  actionsWithoutLead?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  axesWithDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byAxis?: Resolver<ResolversTypes['AxisSummaryConnection'], ParentType, ContextType, Partial<OverviewbyAxisArgs>>;
  byMinistry?: Resolver<ResolversTypes['MinistrySummaryConnection'], ParentType, ContextType, Partial<OverviewbyMinistryArgs>>;
  confidences?: Resolver<ResolversTypes['ConfidenceCounts'], ParentType, ContextType>;
  contradictedActions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['ContradictionCountConnection'], ParentType, ContextType, Partial<OverviewcontradictionsArgs>>;
  coverage?: Resolver<ResolversTypes['CoverageCounts'], ParentType, ContextType>;
  curve?: Resolver<ResolversTypes['CurvePointConnection'], ParentType, ContextType, Partial<OverviewcurveArgs>>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<OverviewexplainArgs, 'figure'>>;
  lastChangeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  lateMilestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, Partial<OverviewlateMilestonesArgs>>;
  milestones?: Resolver<ResolversTypes['MilestoneCounts'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  statuses?: Resolver<ResolversTypes['StatusCounts'], ParentType, ContextType>;
  today?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type OverviewFigureResolvers = EnumResolverSignature<{ ACTIONS_WITHOUT_LEAD?: any, AXES_WITH_DONE?: any, CONTRADICTED_ACTIONS?: any, CONTRADICTION_COUNT?: any }, ResolversTypes['OverviewFigure']>;

export type OwnRoleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnRole'] = ResolversParentTypes['OwnRole']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RoleState'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  viewerCanEnd?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OwnRoleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnRoleConnection'] = ResolversParentTypes['OwnRoleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OwnRoleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OwnRole']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnRoleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnRoleEdge'] = ResolversParentTypes['OwnRoleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OwnRole'], ParentType, ContextType>;
};

export type OwnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Ownership'] = ResolversParentTypes['Ownership']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ministry?: Resolver<Maybe<ResolversTypes['Ministry']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['OwnershipRole'], ParentType, ContextType>;
};

export type OwnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipConnection'] = ResolversParentTypes['OwnershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OwnershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Ownership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OwnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipEdge'] = ResolversParentTypes['OwnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ownership'], ParentType, ContextType>;
};

export type OwnershipRoleResolvers = EnumResolverSignature<{ CONTRIBUTOR?: any, CO_LEAD?: any, LEAD?: any }, ResolversTypes['OwnershipRole']>;

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PermissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Permission'] = ResolversParentTypes['Permission']> = {
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PermissionreasonArgs, 'language'>>;
};

export type PersonResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlanResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Plan'] = ResolversParentTypes['Plan']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType, RequireFields<PlanactionArgs, 'number'>>;
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, RequireFields<PlanactionsArgs, 'orderBy'>>;
  allEvidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, RequireFields<PlanallEvidenceArgs, 'orderBy'>>;
  asOf?: Resolver<Maybe<ResolversTypes['AsOfMoment']>, ParentType, ContextType>;
  axes?: Resolver<ResolversTypes['AxisConnection'], ParentType, ContextType, Partial<PlanaxesArgs>>;
  blockers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, RequireFields<PlanblockersArgs, 'orderBy'>>;
  budgetEuros?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budgetNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, Partial<PlancampaignsArgs>>;
  carriedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  comparison?: Resolver<ResolversTypes['Comparison'], ParentType, ContextType, RequireFields<PlancomparisonArgs, 'from'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<PlancontradictionsArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, RequireFields<PlandecisionsArgs, 'orderBy'>>;
  dependencies?: Resolver<ResolversTypes['DependencyConnection'], ParentType, ContextType, Partial<PlandependenciesArgs>>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<PlanevidenceArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestones?: Resolver<ResolversTypes['MilestoneConnection'], ParentType, ContextType, RequireFields<PlanmilestonesArgs, 'orderBy'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openCampaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  overview?: Resolver<ResolversTypes['Overview'], ParentType, ContextType, Partial<PlanoverviewArgs>>;
  periodEnd?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  periodNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodStart?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  presentedOn?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['Report']>, ParentType, ContextType>;
  reportingPeriod?: Resolver<ResolversTypes['ReportingPeriod'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['AsOfMoment']>, ParentType, ContextType, RequireFields<PlansinceArgs, 'basis'>>;
  snapshots?: Resolver<ResolversTypes['SnapshotConnection'], ParentType, ContextType, Partial<PlansnapshotsArgs>>;
  successorName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  successorOn?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  successorUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updates?: Resolver<ResolversTypes['UpdateConnection'], ParentType, ContextType, RequireFields<PlanupdatesArgs, 'orderBy'>>;
  verdicts?: Resolver<ResolversTypes['VerdictConnection'], ParentType, ContextType, RequireFields<PlanverdictsArgs, 'orderBy'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanRunCampaigns?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanTakeSnapshot?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlanChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanChange'] = ResolversParentTypes['PlanChange']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanConnection'] = ResolversParentTypes['PlanConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlanEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Plan']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlanEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PlanEdge'] = ResolversParentTypes['PlanEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
};

export type PolicyOperationResolvers = EnumResolverSignature<{ APPOINT_DEPUTIES?: any, ASK_QUESTION?: any, CLOSE_QUESTION?: any, COMPLETE_DECISION?: any, END_OWN_SESSIONS?: any, END_SESSIONS?: any, ESCALATE_BLOCKER?: any, LIFT_BLOCKER?: any, MANAGE_ACCOUNTS?: any, MANAGE_OWN_DRAFTS?: any, MANAGE_OWN_MAILS?: any, MANAGE_OWN_TOKENS?: any, MANAGE_OWN_WATCHES?: any, RAISE_BLOCKER?: any, READ_ACCESS_LOG?: any, READ_ACCOUNTS?: any, READ_ALL_MAILS?: any, READ_ALL_TOKENS?: any, READ_LEDGER?: any, READ_OPEN_UPDATE?: any, READ_PLAN?: any, READ_PUBLIC?: any, RECORD_VERDICT?: any, REMOVE_DEPENDENCY?: any, RETURN_UPDATE?: any, RUN_CAMPAIGNS?: any, SEND_MAIL_AGAIN?: any, STATE_DEPENDENCY?: any, SUBMIT_UPDATE?: any, TAKE_DECISION?: any, TAKE_SNAPSHOT?: any, VALIDATE_UPDATE?: any, WITHDRAW_BLOCKER?: any, WITHDRAW_UPDATE?: any, WRITE_MESSAGE?: any }, ResolversTypes['PolicyOperation']>;

export interface PreciseDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PreciseDate'], any> {
  name: 'PreciseDate';
}

export type ProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ProgressformulaArgs, 'language'>>;
  inputs?: Resolver<ResolversTypes['ProgressInputConnection'], ParentType, ContextType, Partial<ProgressinputsArgs>>;
  unmeasuredCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProgressInputResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressInput'] = ResolversParentTypes['ProgressInput']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ProgressInputConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressInputConnection'] = ResolversParentTypes['ProgressInputConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgressInputEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProgressInput']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgressInputEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressInputEdge'] = ResolversParentTypes['ProgressInputEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgressInput'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  accessLog?: Resolver<ResolversTypes['LoggedReadConnection'], ParentType, ContextType, Partial<QueryaccessLogArgs>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, Partial<QueryaccountsArgs>>;
  changes?: Resolver<ResolversTypes['LedgerChangeConnection'], ParentType, ContextType, Partial<QuerychangesArgs>>;
  consistencyProof?: Resolver<ResolversTypes['ConsistencyProof'], ParentType, ContextType, RequireFields<QueryconsistencyProofArgs, 'from' | 'to'>>;
  curve?: Resolver<ResolversTypes['CurvePointConnection'], ParentType, ContextType, Partial<QuerycurveArgs>>;
  inclusionProof?: Resolver<ResolversTypes['InclusionProof'], ParentType, ContextType, RequireFields<QueryinclusionProofArgs, 'sequence'>>;
  invitations?: Resolver<ResolversTypes['InvitationConnection'], ParentType, ContextType, Partial<QueryinvitationsArgs>>;
  latestCheckpoint?: Resolver<Maybe<ResolversTypes['LedgerCheckpoint']>, ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['LedgerEntryConnection'], ParentType, ContextType, Partial<QueryledgerArgs>>;
  ledgerCheckpoints?: Resolver<ResolversTypes['LedgerCheckpointConnection'], ParentType, ContextType, Partial<QueryledgerCheckpointsArgs>>;
  mails?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, Partial<QuerymailsArgs>>;
  ministries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<QueryministriesArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QuerynodeArgs, 'id'>>;
  plan?: Resolver<Maybe<ResolversTypes['Plan']>, ParentType, ContextType, RequireFields<QueryplanArgs, 'code'>>;
  plans?: Resolver<ResolversTypes['PlanConnection'], ParentType, ContextType, Partial<QueryplansArgs>>;
  publicKeys?: Resolver<ResolversTypes['SigningKeyConnection'], ParentType, ContextType, Partial<QuerypublicKeysArgs>>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  search?: Resolver<ResolversTypes['SearchHitConnection'], ParentType, ContextType, RequireFields<QuerysearchArgs, 'isUnfinished' | 'query'>>;
  snapshot?: Resolver<Maybe<ResolversTypes['Snapshot']>, ParentType, ContextType, RequireFields<QuerysnapshotArgs, 'fingerprint'>>;
  tokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, Partial<QuerytokensArgs>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expectedBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['QuestionStage'], ParentType, ContextType>;
  viewerCanClose?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type QuestionStageResolvers = EnumResolverSignature<{ ANSWERED?: any, AWAITED?: any, CLOSED?: any, LATE?: any }, ResolversTypes['QuestionStage']>;

export type RateLimitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  cost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remaining?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  resetAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReadKindResolvers = EnumResolverSignature<{ ACCESS_LOG_FILE?: any, CALENDAR_FILE?: any, EVIDENCE_FILE?: any, LEDGER_EXPORT?: any, QUERY?: any, SNAPSHOT_FILE?: any, SUBSCRIPTION?: any, TABLE?: any }, ResolversTypes['ReadKind']>;

export type ReadOutcomeResolvers = EnumResolverSignature<{ ANSWERED?: any, BROKEN_OFF?: any, FAILED?: any, REFUSED?: any }, ResolversTypes['ReadOutcome']>;

export type RecommendationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Recommendation'] = ResolversParentTypes['Recommendation']> = {
  actions?: Resolver<ResolversTypes['RecommendationLinkConnection'], ParentType, ContextType, Partial<RecommendationactionsArgs>>;
  addressees?: Resolver<ResolversTypes['AddresseeConnection'], ParentType, ContextType, Partial<RecommendationaddresseesArgs>>;
  coverage?: Resolver<ResolversTypes['RecommendationCoverage'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType>;
  response?: Resolver<Maybe<ResolversTypes['Response']>, ParentType, ContextType>;
  sourceKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceReliability?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RecommendationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationConnection'] = ResolversParentTypes['RecommendationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Recommendation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationCoverageResolvers = EnumResolverSignature<{ ANSWERED?: any, CARRIED?: any, ORPHAN?: any }, ResolversTypes['RecommendationCoverage']>;

export type RecommendationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationEdge'] = ResolversParentTypes['RecommendationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationLink'] = ResolversParentTypes['RecommendationLink']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isDeduced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['Recommendation'], ParentType, ContextType>;
};

export type RecommendationLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationLinkConnection'] = ResolversParentTypes['RecommendationLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RecommendationLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RecommendationLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecommendationLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecommendationLinkEdge'] = ResolversParentTypes['RecommendationLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RecommendationLink'], ParentType, ContextType>;
};

export type RecordVerdictResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordVerdictResult'] = ResolversParentTypes['RecordVerdictResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'VerdictRecorded' | 'VersionConflict', ParentType, ContextType>;
};

export type RefusedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Refused'] = ResolversParentTypes['Refused']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<RefusedmessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  commissionedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dated?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  handedOverOn?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  hearingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meetingCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  president?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recommendations?: Resolver<ResolversTypes['RecommendationConnection'], ParentType, ContextType, Partial<ReportrecommendationsArgs>>;
  statedRecommendationCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ReportWriterResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWriter'] = ResolversParentTypes['ReportWriter']> = {
  isViewer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type ReportWriterConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWriterConnection'] = ResolversParentTypes['ReportWriterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportWriterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportWriter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportWriterEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWriterEdge'] = ResolversParentTypes['ReportWriterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportWriter'], ParentType, ContextType>;
};

export type ReportWritersResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportWriters'] = ResolversParentTypes['ReportWriters']> = {
  others?: Resolver<ResolversTypes['ReportWriterConnection'], ParentType, ContextType, Partial<ReportWritersothersArgs>>;
};

export type ReportingPeriodResolvers = EnumResolverSignature<{ MONTH?: any, QUARTER?: any }, ResolversTypes['ReportingPeriod']>;

export type ResponseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Response'] = ResolversParentTypes['Response']> = {
  dated?: Resolver<Maybe<ResolversTypes['PreciseDate']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['ResponsePosition'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ResponsePositionResolvers = EnumResolverSignature<{ ACCEPTED?: any, DECLINED?: any, PARTLY_ACCEPTED?: any, PENDING?: any }, ResolversTypes['ResponsePosition']>;

export type RoleResolvers = EnumResolverSignature<{ ACCOUNT_MANAGER?: any, ADMINISTRATOR?: any, AUDITOR?: any, CABINET?: any, COORDINATOR?: any, LEAD?: any, VALIDATOR?: any }, ResolversTypes['Role']>;

export type RoleStateResolvers = EnumResolverSignature<{ COMING?: any, HELD?: any, OVER?: any }, ResolversTypes['RoleState']>;

export type SearchFieldResolvers = EnumResolverSignature<{ NOTE?: any, REFERENCE?: any, TEXT?: any, TITLE?: any }, ResolversTypes['SearchField']>;

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  action?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['ExcerptPartConnection'], ParentType, ContextType, Partial<SearchHitexcerptArgs>>;
  field?: Resolver<ResolversTypes['SearchField'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SearchHitConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitConnection'] = ResolversParentTypes['SearchHitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchHitEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchHitEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHitEdge'] = ResolversParentTypes['SearchHitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchKindResolvers = EnumResolverSignature<{ ACTION?: any, EVIDENCE?: any, MESSAGE?: any, MILESTONE?: any, QUESTION?: any, RECOMMENDATION?: any, RESPONSE?: any, UPDATE?: any, VERDICT?: any }, ResolversTypes['SearchKind']>;

export type SendMailAgainResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SendMailAgainResult'] = ResolversParentTypes['SendMailAgainResult']> = {
  __resolveType?: TypeResolveFn<'MailSentAgain' | 'Refused' | 'VersionConflict', ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  acr?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  browser?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastSeenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionConnection'] = ResolversParentTypes['SessionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SessionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SessionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEdge'] = ResolversParentTypes['SessionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Session'], ParentType, ContextType>;
};

export type SessionsEndedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionsEnded'] = ResolversParentTypes['SessionsEnded']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionsResult'] = ResolversParentTypes['SessionsResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'SessionsEnded' | 'VersionConflict', ParentType, ContextType>;
};

export type ShareResolvers = EnumResolverSignature<{ DONE?: any, EVIDENCED?: any, LATE?: any, SECURED?: any }, ResolversTypes['Share']>;

export type SigningKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningKey'] = ResolversParentTypes['SigningKey']> = {
  keyId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verifierKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SigningKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningKeyConnection'] = ResolversParentTypes['SigningKeyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SigningKeyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SigningKey']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SigningKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SigningKeyEdge'] = ResolversParentTypes['SigningKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SigningKey'], ParentType, ContextType>;
};

export type SlippageReasonResolvers = EnumResolverSignature<{ BUDGET?: any, DEPENDENCY?: any, LEGAL?: any, OTHER?: any, POLITICAL_DECISION?: any, PROCUREMENT?: any, SCOPE_CHANGE?: any, STAFFING?: any }, ResolversTypes['SlippageReason']>;

export type SnapshotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Snapshot'] = ResolversParentTypes['Snapshot']> = {
  asOf?: Resolver<ResolversTypes['AsOfMoment'], ParentType, ContextType>;
  content?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fingerprint?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ledgerSequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['Plan'], ParentType, ContextType>;
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  takenBy?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SnapshotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotConnection'] = ResolversParentTypes['SnapshotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SnapshotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Snapshot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SnapshotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotEdge'] = ResolversParentTypes['SnapshotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
};

export type SnapshotTakenResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SnapshotTaken'] = ResolversParentTypes['SnapshotTaken']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  snapshot?: Resolver<ResolversTypes['Snapshot'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StandingProofResolvers = EnumResolverSignature<{ NONE?: any, NOT_SUFFICIENT?: any, SUFFICIENT?: any }, ResolversTypes['StandingProof']>;

export type StatusCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatusCounts'] = ResolversParentTypes['StatusCounts']> = {
  abandoned?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  deduced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<StatusCountsexplainArgs, 'figure'>>;
  inProgress?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notStarted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suspended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  transferred?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatusFigureResolvers = EnumResolverSignature<{ ABANDONED?: any, DEDUCED?: any, DONE?: any, IN_PROGRESS?: any, LATE?: any, NOT_STARTED?: any, SUSPENDED?: any, TOTAL?: any, TRANSFERRED?: any, UNKNOWN?: any }, ResolversTypes['StatusFigure']>;

export type SubMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubMeasure'] = ResolversParentTypes['SubMeasure']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubMeasureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubMeasureConnection'] = ResolversParentTypes['SubMeasureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SubMeasureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SubMeasure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubMeasureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubMeasureEdge'] = ResolversParentTypes['SubMeasureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubMeasure'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  planChanged?: SubscriptionResolver<ResolversTypes['PlanChange'], "planChanged", ParentType, ContextType, RequireFields<SubscriptionplanChangedArgs, 'planCode'>>;
  reportWriters?: SubscriptionResolver<ResolversTypes['ReportWriters'], "reportWriters", ParentType, ContextType, RequireFields<SubscriptionreportWritersArgs, 'actionId'>>;
};

export type TakeSnapshotResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TakeSnapshotResult'] = ResolversParentTypes['TakeSnapshotResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'SnapshotTaken' | 'VersionConflict', ParentType, ContextType>;
};

export type ThreadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Thread'] = ResolversParentTypes['Thread']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  messages?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<ThreadmessagesArgs>>;
  question?: Resolver<Maybe<ResolversTypes['Question']>, ParentType, ContextType>;
  threadId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  viewerCanAnswer?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
};

export type ThreadConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadConnection'] = ResolversParentTypes['ThreadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ThreadEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Thread']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThreadEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThreadEdge'] = ResolversParentTypes['ThreadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Thread'], ParentType, ContextType>;
};

export type TokenChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenChanged'] = ResolversParentTypes['TokenChanged']> = {
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TokenResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenResult'] = ResolversParentTypes['TokenResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'TokenChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type TokenScopesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TokenScopes'] = ResolversParentTypes['TokenScopes']> = {
  accounts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ledger?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  openUpdates?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  plans?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrendResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trend'] = ResolversParentTypes['Trend']> = {
  after?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  countAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  countBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  explain?: Resolver<ResolversTypes['Explanation'], ParentType, ContextType, RequireFields<TrendexplainArgs, 'figure'>>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<TrendformulaArgs, 'language'>>;
  inBoth?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  moved?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rebaselined?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Share'], ParentType, ContextType>;
  totalAfter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalBefore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrendFigureResolvers = EnumResolverSignature<{ AFTER?: any, BEFORE?: any, CHANGE?: any, COUNT_AFTER?: any, COUNT_BEFORE?: any, ENTERED?: any, IN_BOTH?: any, LEFT?: any, MOVED?: any, REBASELINED?: any, TOTAL_AFTER?: any, TOTAL_BEFORE?: any }, ResolversTypes['TrendFigure']>;

export type UpdateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Update'] = ResolversParentTypes['Update']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  authorFor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  coAuthors?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<UpdatecoAuthorsArgs>>;
  confidence?: Resolver<Maybe<ResolversTypes['Confidence']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedFor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['EvidenceConnection'], ParentType, ContextType, Partial<UpdateevidenceArgs>>;
  forecastsMoved?: Resolver<ResolversTypes['ForecastMoveConnection'], ParentType, ContextType, Partial<UpdateforecastsMovedArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  milestonesReached?: Resolver<ResolversTypes['MilestoneReachedConnection'], ParentType, ContextType, Partial<UpdatemilestonesReachedArgs>>;
  narrative?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['UpdateState'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionStatus'], ParentType, ContextType>;
  statusReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateAcceptedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateAccepted'] = ResolversParentTypes['UpdateAccepted']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  update?: Resolver<ResolversTypes['Update'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UpdateConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateConnection'] = ResolversParentTypes['UpdateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UpdateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Update']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpdateEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateEdge'] = ResolversParentTypes['UpdateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Update'], ParentType, ContextType>;
};

export type UpdateOrderFieldResolvers = EnumResolverSignature<{ ACTION?: any, SUBMITTED?: any, VALIDATED?: any }, ResolversTypes['UpdateOrderField']>;

export type UpdateResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateResult'] = ResolversParentTypes['UpdateResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'UpdateAccepted' | 'VersionConflict', ParentType, ContextType>;
};

export type UpdateStateResolvers = EnumResolverSignature<{ DRAFT?: any, RETURNED?: any, SUBMITTED?: any, VALIDATED?: any }, ResolversTypes['UpdateState']>;

export type VerdictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Verdict'] = ResolversParentTypes['Verdict']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['VerdictValue'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerdictConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictConnection'] = ResolversParentTypes['VerdictConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VerdictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Verdict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerdictEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictEdge'] = ResolversParentTypes['VerdictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export type VerdictOrderFieldResolvers = EnumResolverSignature<{ ACTION?: any, RECORDED?: any }, ResolversTypes['VerdictOrderField']>;

export type VerdictRecordedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VerdictRecorded'] = ResolversParentTypes['VerdictRecorded']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VerdictValueResolvers = EnumResolverSignature<{ FULLY_IMPLEMENTED?: any, INCOMPLETE?: any, IN_PROGRESS?: any, NOT_IMPLEMENTED?: any, NO_LONGER_APPLICABLE?: any, REFUSED?: any }, ResolversTypes['VerdictValue']>;

export type VersionConflictResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  actualVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  current?: Resolver<Maybe<ResolversTypes['Action']>, ParentType, ContextType>;
  expectedVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<VersionConflictmessageArgs, 'language'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  calendars?: Resolver<ResolversTypes['CalendarConnection'], ParentType, ContextType, Partial<ViewercalendarsArgs>>;
  colleagues?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<ViewercolleaguesArgs>>;
  deputies?: Resolver<ResolversTypes['DeputyConnection'], ParentType, ContextType, Partial<ViewerdeputiesArgs>>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drafts?: Resolver<ResolversTypes['DraftConnection'], ParentType, ContextType, Partial<ViewerdraftsArgs>>;
  grants?: Resolver<ResolversTypes['GrantConnection'], ParentType, ContextType, Partial<ViewergrantsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mailPreferences?: Resolver<ResolversTypes['MailPreferences'], ParentType, ContextType>;
  mails?: Resolver<ResolversTypes['MailConnection'], ParentType, ContextType, Partial<ViewermailsArgs>>;
  managedMinistries?: Resolver<ResolversTypes['MinistryConnection'], ParentType, ContextType, Partial<ViewermanagedMinistriesArgs>>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  previousVisitAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reads?: Resolver<ResolversTypes['LoggedReadConnection'], ParentType, ContextType, Partial<ViewerreadsArgs>>;
  sessions?: Resolver<ResolversTypes['SessionConnection'], ParentType, ContextType, Partial<ViewersessionsArgs>>;
  tokens?: Resolver<ResolversTypes['ApiTokenConnection'], ParentType, ContextType, Partial<ViewertokensArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  viewerCanAppointDeputies?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanDecide?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanFollowCampaigns?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanManageNationalRoles?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanManageTokens?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanReadAccessLog?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanReadAccounts?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanReadAllMails?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanReadAllTokens?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanReadLedger?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  viewerCanRevokeAnyToken?: Resolver<ResolversTypes['Permission'], ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType, RequireFields<ViewerworkArgs, 'planCode'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WatchChangedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchChanged'] = ResolversParentTypes['WatchChanged']> = {
  action?: Resolver<ResolversTypes['Action'], ParentType, ContextType>;
  watch?: Resolver<ResolversTypes['ActionWatch'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WatchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WatchResult'] = ResolversParentTypes['WatchResult']> = {
  __resolveType?: TypeResolveFn<'Refused' | 'VersionConflict' | 'WatchChanged', ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  actions?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorkactionsArgs>>;
  askedBlockers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, Partial<WorkaskedBlockersArgs>>;
  askedQuestions?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, Partial<WorkaskedQuestionsArgs>>;
  blockers?: Resolver<ResolversTypes['BlockerConnection'], ParentType, ContextType, Partial<WorkblockersArgs>>;
  calls?: Resolver<ResolversTypes['MessageConnection'], ParentType, ContextType, Partial<WorkcallsArgs>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  decideBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<WorkdecisionsArgs>>;
  due?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorkdueArgs>>;
  isPastDecideBy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isPastReportBy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  late?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorklateArgs>>;
  needsMoved?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorkneedsMovedArgs>>;
  newlyMine?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorknewlyMineArgs>>;
  pressing?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorkpressingArgs>>;
  questions?: Resolver<ResolversTypes['ThreadConnection'], ParentType, ContextType, Partial<WorkquestionsArgs>>;
  reportBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorkreturnedArgs>>;
  submitted?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorksubmittedArgs>>;
  toValidate?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorktoValidateArgs>>;
  watched?: Resolver<ResolversTypes['ActionConnection'], ParentType, ContextType, Partial<WorkwatchedArgs>>;
};

export type Resolvers<ContextType = Context> = {
  Account?: AccountResolvers<ContextType>;
  AccountChanged?: AccountChangedResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  AccountResult?: AccountResultResolvers<ContextType>;
  AccountState?: AccountStateResolvers;
  Action?: ActionResolvers<ContextType>;
  ActionConnection?: ActionConnectionResolvers<ContextType>;
  ActionEdge?: ActionEdgeResolvers<ContextType>;
  ActionOrder?: ActionOrderResolvers;
  ActionStatus?: ActionStatusResolvers;
  ActionWatch?: ActionWatchResolvers<ContextType>;
  Addressee?: AddresseeResolvers<ContextType>;
  AddresseeConnection?: AddresseeConnectionResolvers<ContextType>;
  AddresseeEdge?: AddresseeEdgeResolvers<ContextType>;
  AnswerState?: AnswerStateResolvers;
  ApiToken?: ApiTokenResolvers<ContextType>;
  ApiTokenConnection?: ApiTokenConnectionResolvers<ContextType>;
  ApiTokenEdge?: ApiTokenEdgeResolvers<ContextType>;
  AsOfBasis?: AsOfBasisResolvers;
  AsOfMoment?: AsOfMomentResolvers<ContextType>;
  AskedAction?: AskedActionResolvers<ContextType>;
  AskedActionConnection?: AskedActionConnectionResolvers<ContextType>;
  AskedActionEdge?: AskedActionEdgeResolvers<ContextType>;
  Axis?: AxisResolvers<ContextType>;
  AxisConnection?: AxisConnectionResolvers<ContextType>;
  AxisEdge?: AxisEdgeResolvers<ContextType>;
  AxisSummary?: AxisSummaryResolvers<ContextType>;
  AxisSummaryConnection?: AxisSummaryConnectionResolvers<ContextType>;
  AxisSummaryEdge?: AxisSummaryEdgeResolvers<ContextType>;
  Blocker?: BlockerResolvers<ContextType>;
  BlockerChanged?: BlockerChangedResolvers<ContextType>;
  BlockerConnection?: BlockerConnectionResolvers<ContextType>;
  BlockerEdge?: BlockerEdgeResolvers<ContextType>;
  BlockerOrderField?: BlockerOrderFieldResolvers;
  BlockerResult?: BlockerResultResolvers<ContextType>;
  BlockerState?: BlockerStateResolvers;
  BlockerStep?: BlockerStepResolvers<ContextType>;
  BlockerStepConnection?: BlockerStepConnectionResolvers<ContextType>;
  BlockerStepEdge?: BlockerStepEdgeResolvers<ContextType>;
  BlockerType?: BlockerTypeResolvers;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarChanged?: CalendarChangedResolvers<ContextType>;
  CalendarConnection?: CalendarConnectionResolvers<ContextType>;
  CalendarEdge?: CalendarEdgeResolvers<ContextType>;
  CalendarResult?: CalendarResultResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignAnswers?: CampaignAnswersResolvers<ContextType>;
  CampaignChanged?: CampaignChangedResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  CampaignResult?: CampaignResultResolvers<ContextType>;
  CampaignStep?: CampaignStepResolvers<ContextType>;
  CampaignStepConnection?: CampaignStepConnectionResolvers<ContextType>;
  CampaignStepEdge?: CampaignStepEdgeResolvers<ContextType>;
  CampaignStepKind?: CampaignStepKindResolvers;
  ChangedItem?: ChangedItemResolvers<ContextType>;
  ChangedItemConnection?: ChangedItemConnectionResolvers<ContextType>;
  ChangedItemEdge?: ChangedItemEdgeResolvers<ContextType>;
  CheckpointReason?: CheckpointReasonResolvers;
  Committee?: CommitteeResolvers;
  Comparison?: ComparisonResolvers<ContextType>;
  Confidence?: ConfidenceResolvers;
  ConfidenceCounts?: ConfidenceCountsResolvers<ContextType>;
  ConfidenceFigure?: ConfidenceFigureResolvers;
  ConsistencyProof?: ConsistencyProofResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionCount?: ContradictionCountResolvers<ContextType>;
  ContradictionCountConnection?: ContradictionCountConnectionResolvers<ContextType>;
  ContradictionCountEdge?: ContradictionCountEdgeResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  CoverageCounts?: CoverageCountsResolvers<ContextType>;
  CoverageFigure?: CoverageFigureResolvers;
  CurveFigure?: CurveFigureResolvers;
  CurvePoint?: CurvePointResolvers<ContextType>;
  CurvePointConnection?: CurvePointConnectionResolvers<ContextType>;
  CurvePointEdge?: CurvePointEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Decision?: DecisionResolvers<ContextType>;
  DecisionBody?: DecisionBodyResolvers;
  DecisionChanged?: DecisionChangedResolvers<ContextType>;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionDone?: DecisionDoneResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  DecisionOrderField?: DecisionOrderFieldResolvers;
  DecisionResult?: DecisionResultResolvers<ContextType>;
  DecisionState?: DecisionStateResolvers;
  Department?: DepartmentResolvers<ContextType>;
  DepartmentConnection?: DepartmentConnectionResolvers<ContextType>;
  DepartmentEdge?: DepartmentEdgeResolvers<ContextType>;
  Dependency?: DependencyResolvers<ContextType>;
  DependencyChanged?: DependencyChangedResolvers<ContextType>;
  DependencyConnection?: DependencyConnectionResolvers<ContextType>;
  DependencyCycle?: DependencyCycleResolvers<ContextType>;
  DependencyEdge?: DependencyEdgeResolvers<ContextType>;
  DependencyRemoval?: DependencyRemovalResolvers<ContextType>;
  DependencyResult?: DependencyResultResolvers<ContextType>;
  DependencyState?: DependencyStateResolvers;
  Deputy?: DeputyResolvers<ContextType>;
  DeputyChanged?: DeputyChangedResolvers<ContextType>;
  DeputyConnection?: DeputyConnectionResolvers<ContextType>;
  DeputyEdge?: DeputyEdgeResolvers<ContextType>;
  DeputyResult?: DeputyResultResolvers<ContextType>;
  DigestRhythm?: DigestRhythmResolvers;
  DiscussionChanged?: DiscussionChangedResolvers<ContextType>;
  DiscussionResult?: DiscussionResultResolvers<ContextType>;
  Draft?: DraftResolvers<ContextType>;
  DraftConnection?: DraftConnectionResolvers<ContextType>;
  DraftEdge?: DraftEdgeResolvers<ContextType>;
  DraftKept?: DraftKeptResolvers<ContextType>;
  DraftResult?: DraftResultResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  EvidenceConnection?: EvidenceConnectionResolvers<ContextType>;
  EvidenceEdge?: EvidenceEdgeResolvers<ContextType>;
  EvidenceFile?: EvidenceFileResolvers<ContextType>;
  EvidenceHint?: EvidenceHintResolvers<ContextType>;
  EvidenceHintCode?: EvidenceHintCodeResolvers;
  EvidenceHintConnection?: EvidenceHintConnectionResolvers<ContextType>;
  EvidenceHintEdge?: EvidenceHintEdgeResolvers<ContextType>;
  EvidenceKind?: EvidenceKindResolvers;
  EvidenceOrderField?: EvidenceOrderFieldResolvers;
  EvidenceVisibility?: EvidenceVisibilityResolvers;
  ExcerptPart?: ExcerptPartResolvers<ContextType>;
  ExcerptPartConnection?: ExcerptPartConnectionResolvers<ContextType>;
  ExcerptPartEdge?: ExcerptPartEdgeResolvers<ContextType>;
  ExclusionReason?: ExclusionReasonResolvers;
  Explanation?: ExplanationResolvers<ContextType>;
  ExplanationExclusion?: ExplanationExclusionResolvers<ContextType>;
  ExplanationExclusionConnection?: ExplanationExclusionConnectionResolvers<ContextType>;
  ExplanationExclusionEdge?: ExplanationExclusionEdgeResolvers<ContextType>;
  ExplanationInput?: ExplanationInputResolvers<ContextType>;
  ExplanationInputConnection?: ExplanationInputConnectionResolvers<ContextType>;
  ExplanationInputEdge?: ExplanationInputEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  FieldChangeConnection?: FieldChangeConnectionResolvers<ContextType>;
  FieldChangeEdge?: FieldChangeEdgeResolvers<ContextType>;
  FigureOperation?: FigureOperationResolvers;
  FigureUnit?: FigureUnitResolvers;
  ForecastEffect?: ForecastEffectResolvers<ContextType>;
  ForecastEffectConnection?: ForecastEffectConnectionResolvers<ContextType>;
  ForecastEffectEdge?: ForecastEffectEdgeResolvers<ContextType>;
  ForecastEffectKind?: ForecastEffectKindResolvers;
  ForecastImpact?: ForecastImpactResolvers<ContextType>;
  ForecastMove?: ForecastMoveResolvers<ContextType>;
  ForecastMoveConnection?: ForecastMoveConnectionResolvers<ContextType>;
  ForecastMoveEdge?: ForecastMoveEdgeResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  GrantConnection?: GrantConnectionResolvers<ContextType>;
  GrantEdge?: GrantEdgeResolvers<ContextType>;
  Handover?: HandoverResolvers<ContextType>;
  HistoryCounts?: HistoryCountsResolvers<ContextType>;
  InclusionProof?: InclusionProofResolvers<ContextType>;
  Invitation?: InvitationResolvers<ContextType>;
  InvitationChanged?: InvitationChangedResolvers<ContextType>;
  InvitationConnection?: InvitationConnectionResolvers<ContextType>;
  InvitationEdge?: InvitationEdgeResolvers<ContextType>;
  InvitationResult?: InvitationResultResolvers<ContextType>;
  InvitationState?: InvitationStateResolvers;
  Language?: LanguageResolvers;
  Leaving?: LeavingResolvers<ContextType>;
  LedgerChange?: LedgerChangeResolvers<ContextType>;
  LedgerChangeConnection?: LedgerChangeConnectionResolvers<ContextType>;
  LedgerChangeEdge?: LedgerChangeEdgeResolvers<ContextType>;
  LedgerCheckpoint?: LedgerCheckpointResolvers<ContextType>;
  LedgerCheckpointConnection?: LedgerCheckpointConnectionResolvers<ContextType>;
  LedgerCheckpointEdge?: LedgerCheckpointEdgeResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  LedgerEntryConnection?: LedgerEntryConnectionResolvers<ContextType>;
  LedgerEntryEdge?: LedgerEntryEdgeResolvers<ContextType>;
  LedgerOperation?: LedgerOperationResolvers;
  LoggedRead?: LoggedReadResolvers<ContextType>;
  LoggedReadConnection?: LoggedReadConnectionResolvers<ContextType>;
  LoggedReadEdge?: LoggedReadEdgeResolvers<ContextType>;
  Mail?: MailResolvers<ContextType>;
  MailConnection?: MailConnectionResolvers<ContextType>;
  MailEdge?: MailEdgeResolvers<ContextType>;
  MailPreferences?: MailPreferencesResolvers<ContextType>;
  MailPreferencesResult?: MailPreferencesResultResolvers<ContextType>;
  MailPreferencesSet?: MailPreferencesSetResolvers<ContextType>;
  MailSentAgain?: MailSentAgainResolvers<ContextType>;
  MailState?: MailStateResolvers;
  Message?: MessageResolvers<ContextType>;
  MessageConnection?: MessageConnectionResolvers<ContextType>;
  MessageEdge?: MessageEdgeResolvers<ContextType>;
  Milestone?: MilestoneResolvers<ContextType>;
  MilestoneConnection?: MilestoneConnectionResolvers<ContextType>;
  MilestoneCounts?: MilestoneCountsResolvers<ContextType>;
  MilestoneDays?: MilestoneDaysResolvers;
  MilestoneEdge?: MilestoneEdgeResolvers<ContextType>;
  MilestoneFigure?: MilestoneFigureResolvers;
  MilestoneOrderField?: MilestoneOrderFieldResolvers;
  MilestoneReached?: MilestoneReachedResolvers<ContextType>;
  MilestoneReachedConnection?: MilestoneReachedConnectionResolvers<ContextType>;
  MilestoneReachedEdge?: MilestoneReachedEdgeResolvers<ContextType>;
  MilestoneState?: MilestoneStateResolvers;
  Ministry?: MinistryResolvers<ContextType>;
  MinistryAnswers?: MinistryAnswersResolvers<ContextType>;
  MinistryAnswersConnection?: MinistryAnswersConnectionResolvers<ContextType>;
  MinistryAnswersEdge?: MinistryAnswersEdgeResolvers<ContextType>;
  MinistryConnection?: MinistryConnectionResolvers<ContextType>;
  MinistryEdge?: MinistryEdgeResolvers<ContextType>;
  MinistrySummary?: MinistrySummaryResolvers<ContextType>;
  MinistrySummaryConnection?: MinistrySummaryConnectionResolvers<ContextType>;
  MinistrySummaryEdge?: MinistrySummaryEdgeResolvers<ContextType>;
  Move?: MoveResolvers<ContextType>;
  MoveConnection?: MoveConnectionResolvers<ContextType>;
  MoveCounts?: MoveCountsResolvers<ContextType>;
  MoveEdge?: MoveEdgeResolvers<ContextType>;
  MoveFigure?: MoveFigureResolvers;
  MoveKind?: MoveKindResolvers;
  MovedNeed?: MovedNeedResolvers<ContextType>;
  MovedNeedConnection?: MovedNeedConnectionResolvers<ContextType>;
  MovedNeedEdge?: MovedNeedEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  ObjectRead?: ObjectReadResolvers<ContextType>;
  ObjectReadConnection?: ObjectReadConnectionResolvers<ContextType>;
  ObjectReadEdge?: ObjectReadEdgeResolvers<ContextType>;
  OrderDirection?: OrderDirectionResolvers;
  Overview?: OverviewResolvers<ContextType>;
  OverviewFigure?: OverviewFigureResolvers;
  OwnRole?: OwnRoleResolvers<ContextType>;
  OwnRoleConnection?: OwnRoleConnectionResolvers<ContextType>;
  OwnRoleEdge?: OwnRoleEdgeResolvers<ContextType>;
  Ownership?: OwnershipResolvers<ContextType>;
  OwnershipConnection?: OwnershipConnectionResolvers<ContextType>;
  OwnershipEdge?: OwnershipEdgeResolvers<ContextType>;
  OwnershipRole?: OwnershipRoleResolvers;
  PageInfo?: PageInfoResolvers<ContextType>;
  Permission?: PermissionResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Plan?: PlanResolvers<ContextType>;
  PlanChange?: PlanChangeResolvers<ContextType>;
  PlanConnection?: PlanConnectionResolvers<ContextType>;
  PlanEdge?: PlanEdgeResolvers<ContextType>;
  PolicyOperation?: PolicyOperationResolvers;
  PreciseDate?: GraphQLScalarType;
  Progress?: ProgressResolvers<ContextType>;
  ProgressInput?: ProgressInputResolvers<ContextType>;
  ProgressInputConnection?: ProgressInputConnectionResolvers<ContextType>;
  ProgressInputEdge?: ProgressInputEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  QuestionStage?: QuestionStageResolvers;
  RateLimit?: RateLimitResolvers<ContextType>;
  ReadKind?: ReadKindResolvers;
  ReadOutcome?: ReadOutcomeResolvers;
  Recommendation?: RecommendationResolvers<ContextType>;
  RecommendationConnection?: RecommendationConnectionResolvers<ContextType>;
  RecommendationCoverage?: RecommendationCoverageResolvers;
  RecommendationEdge?: RecommendationEdgeResolvers<ContextType>;
  RecommendationLink?: RecommendationLinkResolvers<ContextType>;
  RecommendationLinkConnection?: RecommendationLinkConnectionResolvers<ContextType>;
  RecommendationLinkEdge?: RecommendationLinkEdgeResolvers<ContextType>;
  RecordVerdictResult?: RecordVerdictResultResolvers<ContextType>;
  Refused?: RefusedResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  ReportWriter?: ReportWriterResolvers<ContextType>;
  ReportWriterConnection?: ReportWriterConnectionResolvers<ContextType>;
  ReportWriterEdge?: ReportWriterEdgeResolvers<ContextType>;
  ReportWriters?: ReportWritersResolvers<ContextType>;
  ReportingPeriod?: ReportingPeriodResolvers;
  Response?: ResponseResolvers<ContextType>;
  ResponsePosition?: ResponsePositionResolvers;
  Role?: RoleResolvers;
  RoleState?: RoleStateResolvers;
  SearchField?: SearchFieldResolvers;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchHitConnection?: SearchHitConnectionResolvers<ContextType>;
  SearchHitEdge?: SearchHitEdgeResolvers<ContextType>;
  SearchKind?: SearchKindResolvers;
  SendMailAgainResult?: SendMailAgainResultResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionConnection?: SessionConnectionResolvers<ContextType>;
  SessionEdge?: SessionEdgeResolvers<ContextType>;
  SessionsEnded?: SessionsEndedResolvers<ContextType>;
  SessionsResult?: SessionsResultResolvers<ContextType>;
  Share?: ShareResolvers;
  SigningKey?: SigningKeyResolvers<ContextType>;
  SigningKeyConnection?: SigningKeyConnectionResolvers<ContextType>;
  SigningKeyEdge?: SigningKeyEdgeResolvers<ContextType>;
  SlippageReason?: SlippageReasonResolvers;
  Snapshot?: SnapshotResolvers<ContextType>;
  SnapshotConnection?: SnapshotConnectionResolvers<ContextType>;
  SnapshotEdge?: SnapshotEdgeResolvers<ContextType>;
  SnapshotTaken?: SnapshotTakenResolvers<ContextType>;
  StandingProof?: StandingProofResolvers;
  StatusCounts?: StatusCountsResolvers<ContextType>;
  StatusFigure?: StatusFigureResolvers;
  SubMeasure?: SubMeasureResolvers<ContextType>;
  SubMeasureConnection?: SubMeasureConnectionResolvers<ContextType>;
  SubMeasureEdge?: SubMeasureEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  TakeSnapshotResult?: TakeSnapshotResultResolvers<ContextType>;
  Thread?: ThreadResolvers<ContextType>;
  ThreadConnection?: ThreadConnectionResolvers<ContextType>;
  ThreadEdge?: ThreadEdgeResolvers<ContextType>;
  TokenChanged?: TokenChangedResolvers<ContextType>;
  TokenResult?: TokenResultResolvers<ContextType>;
  TokenScopes?: TokenScopesResolvers<ContextType>;
  Trend?: TrendResolvers<ContextType>;
  TrendFigure?: TrendFigureResolvers;
  Update?: UpdateResolvers<ContextType>;
  UpdateAccepted?: UpdateAcceptedResolvers<ContextType>;
  UpdateConnection?: UpdateConnectionResolvers<ContextType>;
  UpdateEdge?: UpdateEdgeResolvers<ContextType>;
  UpdateOrderField?: UpdateOrderFieldResolvers;
  UpdateResult?: UpdateResultResolvers<ContextType>;
  UpdateState?: UpdateStateResolvers;
  Verdict?: VerdictResolvers<ContextType>;
  VerdictConnection?: VerdictConnectionResolvers<ContextType>;
  VerdictEdge?: VerdictEdgeResolvers<ContextType>;
  VerdictOrderField?: VerdictOrderFieldResolvers;
  VerdictRecorded?: VerdictRecordedResolvers<ContextType>;
  VerdictValue?: VerdictValueResolvers;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  WatchChanged?: WatchChangedResolvers<ContextType>;
  WatchResult?: WatchResultResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  policy?: policyDirectiveResolver<any, any, ContextType>;
};
