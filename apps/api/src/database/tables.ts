import type {
  ActionStatus,
  AskedRole,
  BlockerState,
  BlockerType,
  CivilDate,
  Committee,
  Confidence,
  DecisionBody,
  DigestRhythm,
  EvidenceKind,
  MailState,
  EvidenceVisibility,
  ReportingPeriod,
  Role,
  SlippageReason,
  TokenScope,
  UpdateStage,
  VerdictValue,
} from '#domain';
import type { CheckpointReason } from '../ledger/checkpoint-note.ts';
import type { LedgerOperation } from '../ledger/operation.ts';
import type { ReadKind, ReadOutcome } from '../reads/read-to-log.ts';
import type { ColumnType, Generated } from 'kysely';

/** A PreciseDate as text: `2022-03-31`, `2022-03`, `2022-Q1` or `2022`. */
type DateText = string;
/** Read as Date; written as ISO text or Date. */
type Instant = ColumnType<Date, Date | string, Date | string>;
/** A moment that most rows do not have when they are made. */
type LaterInstant = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** What a row need not say. */
type Defaulting<T> = ColumnType<T, T | undefined, T>;

/** From when it is there, by the entry of the ledger that records it; null as long as there is none. */
interface Dated {
  /** When it was recorded. */
  knownFrom: Instant | null;
  /** When it was true. */
  trueFrom: Instant | null;
}

/** How something stood from an entry of the ledger on. */
interface Version {
  seq: number;
  knownFrom: Instant;
  trueFrom: Instant;
}

export interface MinistryTable {
  id: string;
  code: string;
  name: string;
  validFrom: DateText | null;
  validTo: DateText | null;
  sourceUrl: string | null;
  note: string | null;
}

export interface DepartmentTable {
  ministryId: string;
  position: number;
  code: string;
  name: string;
}

export interface PersonTable {
  id: string;
  displayName: string;
  post: string;
  isDemo: boolean;
  version: number;
  disabledAt: Instant | null;
}

export interface RoleGrantTable {
  id: Generated<string>;
  personId: string;
  role: Role;
  ministryId: string | null;
  /** The first day, in Paris; null from the beginning. */
  fromOn: Generated<CivilDate | null>;
  /** The last day, in Paris; null until further notice. */
  toOn: Generated<CivilDate | null>;
  /** When it was ended before its last day. */
  endedAt: LaterInstant;
}

export interface DeputyTable {
  id: string;
  /** Whom they stand in for. */
  personId: string;
  deputyId: string;
  role: Role;
  ministryId: string;
  fromOn: CivilDate;
  toOn: CivilDate;
  isEnded: boolean;
}

/** The roles of a person at this moment, with those that they have by standing in: a view. */
export interface HeldRoleView extends Pick<RoleGrantTable, 'personId' | 'role' | 'ministryId'> {
  onBehalfOf: string | null;
}

export interface SessionTable {
  id: string;
  secretHash: string;
  personId: string;
  createdAt: Instant;
  lastSeenAt: Instant;
  /** When the holder had last been here before this session. */
  previousVisitAt: Instant | null;
  /** Firefox, Safari…; null when it does not say. */
  browser: string | null;
  /** How the provider says that the holder proved who they are; null in a demonstration. */
  acr: string | null;
  /** For the provider, at sign-out. */
  idToken: string | null;
}

export interface IdentityTable {
  issuer: string;
  subject: string;
  personId: string;
  email: string | null;
  siret: string | null;
  createdAt: Instant;
  signedInAt: Instant;
}

export interface InvitationTable {
  id: string;
  /** In small letters. */
  email: string;
  /** Null when the invitation leads back into an account. */
  role: Role | null;
  ministryId: string | null;
  personId: string | null;
  createdAt: Instant;
  expiresAt: Instant;
  usedAt: Instant | null;
  version: Generated<number>;
  /** Between which days the role is to be held. */
  fromOn: Generated<CivilDate | null>;
  toOn: Generated<CivilDate | null>;
  /** Null when a command made it. */
  invitedBy: Generated<string | null>;
  withdrawnAt: LaterInstant;
  /** It opens nothing. */
  isDemo: Generated<boolean>;
  language: Generated<'FR' | 'EN'>;
  /** Null when no mail goes. */
  mailState: Generated<'WAITING' | 'SENT' | 'FAILED' | null>;
  mailFailure: Generated<string | null>;
}

/** Who took over from whom. */
export interface HandoverTable {
  id: string;
  personId: string;
  successorId: string | null;
  lastDay: CivilDate;
  /** What it changed, as JSON. */
  did: string;
  byId: string;
  at: Instant;
  undoneAt: LaterInstant;
}

export interface SignInAttemptTable {
  stateHash: string;
  browserHash: string;
  purpose: 'SIGN_IN' | 'STEP_UP' | 'SIGN_OUT';
  /** Who proves again who they are. */
  personId: Generated<string | null>;
  previousVisitAt: LaterInstant;
  nonce: string | null;
  codeVerifier: string | null;
  returnTo: string | null;
  idToken: string | null;
  createdAt: Instant;
}

/** How often somebody is told by mail. */
export interface MailPreferenceTable {
  personId: string;
  rhythm: DigestRhythm;
  language: 'FR' | 'EN';
  /** What the addresses in their mails are known by. */
  link: string;
  /** A day. */
  lookedOn: DateText | null;
}

export interface MailKeyTable {
  isTheOne: Generated<boolean>;
  secret: string;
}

export interface MailTable {
  id: string;
  personId: string;
  version: Generated<number>;
  day: DateText;
  language: 'FR' | 'EN';
  /** `DigestItem[]` as JSON. */
  content: string;
  rights: string;
  state: MailState;
  attempts: Generated<number>;
  address: string | null;
  failure: string | null;
  writtenAt: Instant;
  settledAt: Instant | null;
}

export interface MailToldTable {
  personId: string;
  item: string;
  mailId: string | null;
  toldAt: Instant;
}

export interface CalendarFeedTable {
  id: string;
  personId: string;
  secretHash: string;
  ministryId: string | null;
  planId: string | null;
  createdAt: Instant;
  closedAt: Instant | null;
  lastReadAt: Instant | null;
}

export interface VisitTable {
  personId: string;
  lastSeenAt: Instant;
}

export interface ApiTokenTable {
  id: string;
  secretHash: string;
  prefix: string;
  name: string;
  personId: string;
  createdAt: Instant;
  expiresAt: Instant;
  lastUsedAt: Instant | null;
  revokedAt: Instant | null;
  scopes: TokenScope[];
  requestCount: Generated<number>;
}

export interface ReportTable extends Dated {
  id: string;
  title: string;
  dated: DateText | null;
  handedOverOn: DateText | null;
  president: string | null;
  commissionedBy: string | null;
  meetingCount: number | null;
  hearingCount: number | null;
  statedRecommendationCount: number | null;
  note: string | null;
  url: string | null;
}

export interface RecommendationTable extends Dated {
  id: string;
  reportId: string;
  position: number;
  reference: string;
  officialNumber: string | null;
  text: string;
  theme: string | null;
  sourceUrl: string | null;
  sourceKind: string | null;
  sourceReliability: string | null;
  note: string | null;
}

export interface AddresseeTable {
  recommendationId: string;
  position: number;
  code: string;
  name: string;
  isDeduced: boolean;
}

export interface ResponseTable {
  recommendationId: string;
  position: 'ACCEPTED' | 'PARTLY_ACCEPTED' | 'DECLINED' | 'PENDING';
  reason: string | null;
  dated: DateText | null;
  url: string | null;
}

export interface PlanTable extends Dated {
  id: string;
  code: string;
  name: string;
  reportId: string | null;
  presentedOn: DateText | null;
  periodStart: DateText | null;
  periodEnd: DateText | null;
  periodNote: string | null;
  budgetEuros: number | null;
  budgetNote: string | null;
  carriedBy: string | null;
  note: string | null;
  reportingPeriod: ReportingPeriod;
  successorName: string | null;
  successorOn: DateText | null;
  successorUrl: string | null;
  revision: number;
  version: Generated<number>;
}

export interface AxisTable extends Dated {
  id: string;
  planId: string;
  number: number;
  title: string;
}

/** What changes move of an action. */
interface ActionStanding {
  version: number;
  leadMinistryId: string | null;
  status: ActionStatus | null;
  statusReason: string | null;
  statusIsDeduced: boolean;
  statusBasis: string | null;
  confidence: Confidence | null;
  lastUpdateAt: Instant | null;
}

export interface ActionTable extends ActionStanding {
  id: string;
  planId: string;
  axisId: string;
  number: number;
  title: string;
  titleUrl: string | null;
  note: string | null;
  discussionVersion: Generated<number>;
}

export interface ActionVersionTable extends ActionStanding, Version {
  actionId: string;
}

export interface OwnershipTable {
  actionId: string;
  position: number;
  role: 'LEAD' | 'CO_LEAD' | 'CONTRIBUTOR';
  ministryId: string | null;
  department: string | null;
  isDeduced: boolean;
  basis: string | null;
}

export interface SubMeasureTable {
  actionId: string;
  position: number;
  text: string;
  url: string | null;
}

export interface RecommendationLinkTable {
  recommendationId: string;
  actionId: string;
  basis: string | null;
  isDeduced: boolean;
}

export interface DependencyTable {
  actionId: string;
  needsId: string;
}

/** What changes move of a milestone. */
interface MilestoneStanding {
  baseline: DateText | null;
  forecast: DateText | null;
  actual: DateText | null;
  postponements: number;
}

export interface MilestoneTable extends MilestoneStanding {
  id: string;
  actionId: string;
  position: number;
  title: string;
  weight: number;
  baselineUrl: string | null;
  note: string | null;
}

export interface MilestoneVersionTable extends MilestoneStanding, Version {
  milestoneId: string;
}

/** Milestones that fall due or were reached in a month. The database keeps it as versions come. */
export interface PlanMonthTable {
  planId: string;
  /** `2022-03` */
  month: string;
  planned: number;
  replanned: number;
  done: number;
}

export interface ActionUpdateTable extends Dated {
  id: string;
  actionId: string;
  state: UpdateStage;
  authorId: string;
  status: ActionStatus;
  statusReason: string | null;
  confidence: Confidence | null;
  narrative: string;
  submittedAt: Instant;
  decidedBy: string | null;
  decidedAt: Instant | null;
  returnReason: string | null;
  campaignId: Defaulting<string | null>;
  coAuthorIds: Defaulting<string[]>;
  authorFor: Defaulting<string | null>;
  decidedFor: Defaulting<string | null>;
}

export interface CampaignTable {
  id: string;
  planId: string;
  name: string;
  reportBy: CivilDate;
  decideBy: CivilDate;
  isOpen: boolean;
}

export interface CampaignStepTable {
  campaignId: string;
  planId: string;
  position: number;
  kind: 'OPENED' | 'CLOSED' | 'REOPENED';
  at: Instant;
  byId: string;
  reportBy: CivilDate;
  decideBy: CivilDate;
  reason: string | null;
}

export interface CampaignActionTable {
  campaignId: string;
  actionId: string;
  ministryId: string;
}

/** What one person has typed about one action and not submitted. The row stays when the text is gone: its version only grows. */
export interface UpdateDraftTable {
  personId: string;
  actionId: string;
  version: number;
  /** Null once it was discarded, or its update submitted. */
  text: string | null;
  savedAt: Instant;
  /** The key of the last change, and what was asked with it: sent again, it is answered alike. */
  lastKey: string | null;
  lastFingerprint: string | null;
}

export interface MilestoneReachedTable {
  updateId: string;
  milestoneId: string;
  reachedOn: DateText;
}

export interface ForecastMoveTable {
  updateId: string;
  milestoneId: string;
  before: DateText | null;
  after: DateText;
  reasonCode: SlippageReason;
  reason: string;
  movedAt: Instant | null;
}

export interface EvidenceTable extends Dated {
  id: string;
  planId: string;
  actionId: string | null;
  milestoneId: string | null;
  updateId: string | null;
  inEffect: boolean;
  position: Generated<number>;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  reference: string | null;
  dated: DateText | null;
  reliability: string | null;
  nature: string | null;
  recordedAt: Instant;
  visibility: Generated<EvidenceVisibility>;
  status: Generated<ActionStatus | null>;
  fileId: Generated<string | null>;
}

export interface EvidenceFileTable {
  id: string;
  uploadKey: string;
  personId: string;
  actionId: string;
  name: string;
  mediaType: string;
  byteCount: number;
  sha256: string;
  storedAt: Instant;
}

export interface VerdictTable extends Dated {
  id: string;
  actionId: string;
  value: VerdictValue;
  text: string;
  authorId: string;
  recordedAt: Instant;
}

export interface MessageTable {
  id: string;
  actionId: string;
  threadId: string;
  authorId: string;
  text: string | null;
  salt: string | null;
  digest: string | null;
  mentions: string[];
  writtenAt: Instant;
  editedAt: Instant | null;
  withdrawnAt: Instant | null;
  isAnswer: boolean;
  expectedBy: CivilDate | null;
  closedAt: Instant | null;
}

export interface BlockerTable extends Dated {
  id: string;
  actionId: string;
  milestoneId: string | null;
  type: BlockerType;
  text: string;
  askedMinistryId: string | null;
  askedRole: AskedRole | null;
  wantedBy: DateText;
  raisedBy: string;
  raisedAt: Instant;
}

export interface BlockerStepTable extends Dated {
  /** The id of its blocker, a dot and its place. */
  id: string;
  blockerId: string;
  actionId: string;
  /** From 1. */
  position: number;
  state: Exclude<BlockerState, 'OPEN'>;
  committee: Committee | null;
  note: string | null;
  decisionId: string | null;
  byId: string;
  at: Instant;
}

export interface DecisionTable extends Dated {
  id: string;
  actionId: string;
  text: string;
  ownerMinistryId: string | null;
  ownerRole: AskedRole | null;
  due: DateText;
  body: DecisionBody;
  takenOn: DateText;
  recordedBy: string;
  recordedAt: Instant;
}

export interface DecisionDoneTable extends Dated {
  /** That of the decision. */
  id: string;
  actionId: string;
  doneOn: DateText;
  note: string;
  url: string | null;
  byId: string;
  at: Instant;
}

export interface LedgerTable {
  /** A bigint in the database; read as a number, exact up to 2^53. */
  seq: number;
  operation: LedgerOperation;
  actorId: string | null;
  planId: string | null;
  actionId: string | null;
  updateId: string | null;
  recordedAt: Instant;
  effectiveAt: Instant;
  effectiveOn: DateText | null;
  body: string;
  leafHash: string;
  prev: string;
}

export interface LedgerTextTable {
  seq: number;
  field: string;
  side: 'before' | 'after';
  /** Null together with the text, once that was erased. */
  salt: string | null;
  text: string | null;
}

export interface LedgerHeadTable {
  onlyRow: boolean;
  seq: number;
  chain: string;
  /** Of the last entry; null when there is none. */
  recordedAt: Instant | null;
  /** The complete subtrees side by side, the largest first: 64 hexadecimal digits each. */
  peaks: Generated<string>;
}

export interface LedgerNodeTable {
  /** The subtree has 2^level leaves. */
  level: number;
  /** Its place within the level, from 0. */
  idx: number;
  hash: string;
}

export interface LedgerKeyTable {
  /** The entry that records it. */
  seq: number;
  origin: string;
  /** The 32 bytes of an Ed25519 key, base64. */
  publicKey: string;
  recordedAt: Instant;
}

export interface LedgerCheckpointTable {
  /** How many entries it covers. */
  size: number;
  /** In hexadecimal. */
  root: string;
  reason: CheckpointReason;
  madeAt: Instant;
  /** The exact signed text. */
  note: string;
}

export interface SnapshotTable {
  id: string;
  planId: string;
  name: string;
  asOf: Instant;
  basis: 'EFFECTIVE' | 'RECORDED';
  takenAt: Instant;
  takenBy: string;
  ledgerSequence: number;
  fingerprint: string;
  content: string;
}

export interface AccessLogTable {
  id: string;
  readAt: Instant;
  personId: string;
  tokenId: string | null;
  kind: ReadKind;
  operationName: string | null;
  documentHash: string | null;
  planIds: string[];
  objects: string[];
  itemCount: number | null;
  byteCount: number;
  cost: number | null;
  outcome: ReadOutcome;
}

export interface IdempotencyTable {
  personId: string;
  key: string;
  fingerprint: string;
  answer: string;
  createdAt: Instant;
}

/** How often what the ledger does not tell has changed, by table. */
export interface BesideLedgerTable {
  name: string;
  revision: number;
}

/** The tables as Kysely sees them, in camel case; `migrations/` is the truth. */
export interface Tables {
  ministry: MinistryTable;
  department: DepartmentTable;
  person: PersonTable;
  roleGrant: RoleGrantTable;
  deputy: DeputyTable;
  heldRole: HeldRoleView;
  session: SessionTable;
  identity: IdentityTable;
  invitation: InvitationTable;
  handover: HandoverTable;
  signInAttempt: SignInAttemptTable;
  visit: VisitTable;
  apiToken: ApiTokenTable;
  report: ReportTable;
  recommendation: RecommendationTable;
  addressee: AddresseeTable;
  response: ResponseTable;
  plan: PlanTable;
  axis: AxisTable;
  action: ActionTable;
  actionVersion: ActionVersionTable;
  ownership: OwnershipTable;
  subMeasure: SubMeasureTable;
  recommendationLink: RecommendationLinkTable;
  dependency: DependencyTable;
  milestone: MilestoneTable;
  milestoneVersion: MilestoneVersionTable;
  planMonth: PlanMonthTable;
  actionUpdate: ActionUpdateTable;
  campaign: CampaignTable;
  campaignStep: CampaignStepTable;
  campaignAction: CampaignActionTable;
  updateDraft: UpdateDraftTable;
  milestoneReached: MilestoneReachedTable;
  forecastMove: ForecastMoveTable;
  evidence: EvidenceTable;
  evidenceFile: EvidenceFileTable;
  verdict: VerdictTable;
  message: MessageTable;
  blocker: BlockerTable;
  blockerStep: BlockerStepTable;
  decision: DecisionTable;
  decisionDone: DecisionDoneTable;
  ledger: LedgerTable;
  ledgerText: LedgerTextTable;
  ledgerHead: LedgerHeadTable;
  snapshot: SnapshotTable;
  ledgerNode: LedgerNodeTable;
  ledgerKey: LedgerKeyTable;
  ledgerCheckpoint: LedgerCheckpointTable;
  accessLog: AccessLogTable;
  mailPreference: MailPreferenceTable;
  mailKey: MailKeyTable;
  mail: MailTable;
  mailTold: MailToldTable;
  calendarFeed: CalendarFeedTable;
  idempotency: IdempotencyTable;
  besideLedger: BesideLedgerTable;
}
