import type {
  ActionStatus,
  Confidence,
  EvidenceKind,
  LedgerOperation,
  OwnershipRole,
  ReportingPeriod,
  ResponsePosition,
  Role,
  SlippageReason,
  UpdateState,
  VerdictValue,
} from '../modules/types.generated.ts';
import type { ColumnType } from 'kysely';

/** A PreciseDate as text: `2022-03-31`, `2022-03`, `2022-Q1` or `2022`. */
type DateText = string;
/** Read as Date; written as ISO text or Date. */
type Instant = ColumnType<Date, Date | string, Date | string>;

export interface MinistryTable {
  id: string;
  code: string;
  name: string;
  valid_from: DateText | null;
  valid_to: DateText | null;
  source_url: string | null;
  note: string | null;
}

export interface DepartmentTable {
  ministry_id: string;
  position: number;
  code: string;
  name: string;
}

export interface PersonTable {
  id: string;
  display_name: string;
  post: string;
  is_demo: boolean;
  version: number;
  disabled_at: Instant | null;
}

export interface RoleGrantTable {
  person_id: string;
  role: Role;
  ministry_id: string | null;
}

export interface SessionTable {
  secret_hash: string;
  person_id: string;
  created_at: Instant;
  last_seen_at: Instant;
}

export interface ApiTokenTable {
  id: string;
  secret_hash: string;
  prefix: string;
  name: string;
  person_id: string;
  created_at: Instant;
  expires_at: Instant;
  last_used_at: Instant | null;
  revoked_at: Instant | null;
}

export interface ReportTable {
  id: string;
  title: string;
  dated: DateText | null;
  handed_over_on: DateText | null;
  president: string | null;
  commissioned_by: string | null;
  meeting_count: number | null;
  hearing_count: number | null;
  stated_recommendation_count: number | null;
  note: string | null;
  url: string | null;
}

export interface RecommendationTable {
  id: string;
  report_id: string;
  position: number;
  reference: string;
  official_number: string | null;
  text: string;
  theme: string | null;
  source_url: string | null;
  source_kind: string | null;
  source_reliability: string | null;
  note: string | null;
}

export interface AddresseeTable {
  recommendation_id: string;
  position: number;
  code: string;
  name: string;
  is_deduced: boolean;
}

export interface ResponseTable {
  recommendation_id: string;
  position: ResponsePosition;
  reason: string | null;
  dated: DateText | null;
  url: string | null;
}

export interface PlanTable {
  id: string;
  code: string;
  name: string;
  report_id: string | null;
  presented_on: DateText | null;
  period_start: DateText | null;
  period_end: DateText | null;
  period_note: string | null;
  budget_euros: number | null;
  budget_note: string | null;
  carried_by: string | null;
  note: string | null;
  reporting_period: ReportingPeriod;
  successor_name: string | null;
  successor_on: DateText | null;
  successor_url: string | null;
  revision: number;
}

export interface AxisTable {
  id: string;
  plan_id: string;
  number: number;
  title: string;
}

export interface ActionTable {
  id: string;
  plan_id: string;
  axis_id: string;
  number: number;
  title: string;
  title_url: string | null;
  note: string | null;
  version: number;
  lead_ministry_id: string | null;
  status: ActionStatus | null;
  status_reason: string | null;
  status_is_deduced: boolean;
  status_basis: string | null;
  confidence: Confidence | null;
  last_update_at: Instant | null;
}

export interface OwnershipTable {
  action_id: string;
  position: number;
  role: OwnershipRole;
  ministry_id: string | null;
  department: string | null;
  is_deduced: boolean;
  basis: string | null;
}

export interface SubMeasureTable {
  action_id: string;
  position: number;
  text: string;
  url: string | null;
}

export interface RecommendationLinkTable {
  recommendation_id: string;
  action_id: string;
  basis: string | null;
  is_deduced: boolean;
}

export interface DependencyTable {
  action_id: string;
  needs_id: string;
}

export interface MilestoneTable {
  id: string;
  action_id: string;
  position: number;
  title: string;
  weight: number;
  baseline: DateText | null;
  baseline_url: string | null;
  forecast: DateText | null;
  actual: DateText | null;
  postponements: number;
  note: string | null;
}

export interface ActionUpdateTable {
  id: string;
  action_id: string;
  state: UpdateState;
  author_id: string;
  status: ActionStatus;
  status_reason: string | null;
  confidence: Confidence | null;
  narrative: string;
  submitted_at: Instant;
  decided_by: string | null;
  decided_at: Instant | null;
  return_reason: string | null;
}

export interface MilestoneReachedTable {
  update_id: string;
  milestone_id: string;
  reached_on: DateText;
}

export interface ForecastMoveTable {
  update_id: string;
  milestone_id: string;
  before: DateText | null;
  after: DateText;
  reason_code: SlippageReason;
  reason: string;
  moved_at: Instant | null;
}

export interface EvidenceTable {
  id: string;
  plan_id: string;
  action_id: string | null;
  milestone_id: string | null;
  update_id: string | null;
  in_effect: boolean;
  kind: EvidenceKind;
  title: string;
  url: string | null;
  reference: string | null;
  dated: DateText | null;
  reliability: string | null;
  nature: string | null;
  recorded_at: Instant;
}

export interface VerdictTable {
  id: string;
  action_id: string;
  value: VerdictValue;
  text: string;
  author_id: string;
  recorded_at: Instant;
}

export interface LedgerTable {
  /** A bigint in the database; read as a number, exact up to 2^53. */
  seq: number;
  operation: LedgerOperation;
  actor_id: string | null;
  plan_id: string | null;
  action_id: string | null;
  update_id: string | null;
  recorded_at: Instant;
  effective_at: Instant;
  effective_on: DateText | null;
  body: string;
  leaf_hash: string;
  prev: string;
}

export interface LedgerTextTable {
  seq: number;
  field: string;
  side: 'before' | 'after';
  salt: string;
  text: string | null;
}

export interface LedgerHeadTable {
  only_row: boolean;
  seq: number;
  chain: string;
}

export interface IdempotencyTable {
  person_id: string;
  key: string;
  fingerprint: string;
  answer: string;
  created_at: Instant;
}

/** The tables as Kysely sees them; `migrations/` is the truth. */
export interface Tables {
  ministry: MinistryTable;
  department: DepartmentTable;
  person: PersonTable;
  role_grant: RoleGrantTable;
  session: SessionTable;
  api_token: ApiTokenTable;
  report: ReportTable;
  recommendation: RecommendationTable;
  addressee: AddresseeTable;
  response: ResponseTable;
  plan: PlanTable;
  axis: AxisTable;
  action: ActionTable;
  ownership: OwnershipTable;
  sub_measure: SubMeasureTable;
  recommendation_link: RecommendationLinkTable;
  dependency: DependencyTable;
  milestone: MilestoneTable;
  action_update: ActionUpdateTable;
  milestone_reached: MilestoneReachedTable;
  forecast_move: ForecastMoveTable;
  evidence: EvidenceTable;
  verdict: VerdictTable;
  ledger: LedgerTable;
  ledger_text: LedgerTextTable;
  ledger_head: LedgerHeadTable;
  idempotency: IdempotencyTable;
}
