-- The whole chain, from the sentence of a report to the proof, and the ledger of its changes.
-- Ids are text with a prefix that names the type (`act_…`), so that an address or a log line says what it is about.
-- Dates of the trade are text in the form 2022-03-31, 2022-03, 2022-Q1 or 2022: a date is stored as it is known.

create table ministry (
  id text primary key,
  code text not null unique,
  name text not null,
  valid_from text,
  valid_to text,
  source_url text,
  note text
);

create table department (
  ministry_id text not null references ministry (id),
  position integer not null,
  code text not null,
  name text not null,
  primary key (ministry_id, position)
);

create table person (
  id text primary key,
  display_name text not null,
  post text not null,
  is_demo boolean not null default false,
  version integer not null default 0,
  disabled_at timestamptz
);

create table role_grant (
  person_id text not null references person (id),
  role text not null check (role in ('LEAD', 'VALIDATOR', 'COORDINATOR', 'CABINET', 'AUDITOR', 'ADMINISTRATOR')),
  ministry_id text references ministry (id),
  check ((role in ('LEAD', 'VALIDATOR')) = (ministry_id is not null))
);
create unique index role_grant_once on role_grant (person_id, role, coalesce(ministry_id, ''));

-- A session and a token are known by the SHA-256 of their secret: a copy of the database lets nobody in.
create table session (
  secret_hash text primary key,
  person_id text not null references person (id),
  created_at timestamptz not null,
  last_seen_at timestamptz not null
);

create table api_token (
  id text primary key,
  secret_hash text not null,
  prefix text not null unique,
  name text not null,
  person_id text not null references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index api_token_person on api_token (person_id, created_at);

create table report (
  id text primary key,
  title text not null,
  dated text,
  handed_over_on text,
  president text,
  commissioned_by text,
  meeting_count integer,
  hearing_count integer,
  stated_recommendation_count integer,
  note text,
  url text
);

create table recommendation (
  id text primary key,
  report_id text not null references report (id),
  position integer not null,
  reference text not null,
  official_number text,
  text text not null,
  theme text,
  source_url text,
  source_kind text,
  source_reliability text,
  note text,
  unique (report_id, reference)
);

create table addressee (
  recommendation_id text not null references recommendation (id),
  position integer not null,
  code text not null,
  name text not null,
  is_deduced boolean not null,
  primary key (recommendation_id, position)
);

create table response (
  recommendation_id text primary key references recommendation (id),
  position text not null check (position in ('ACCEPTED', 'PARTLY_ACCEPTED', 'DECLINED', 'PENDING')),
  reason text,
  dated text,
  url text
);

create table plan (
  id text primary key,
  code text not null unique,
  name text not null,
  report_id text references report (id),
  presented_on text,
  period_start text,
  period_end text,
  period_note text,
  budget_euros integer,
  budget_note text,
  carried_by text,
  note text,
  reporting_period text not null check (reporting_period in ('MONTH', 'QUARTER')),
  successor_name text,
  successor_on text,
  successor_url text,
  revision integer not null default 0
);

create table axis (
  id text primary key,
  plan_id text not null references plan (id),
  number integer not null,
  title text not null,
  unique (plan_id, number)
);

create table action (
  id text primary key,
  plan_id text not null references plan (id),
  axis_id text not null references axis (id),
  number integer not null,
  title text not null,
  title_url text,
  note text,
  version integer not null default 0,
  lead_ministry_id text references ministry (id),
  status text check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'ABANDONED', 'TRANSFERRED')),
  status_reason text,
  status_is_deduced boolean not null default false,
  status_basis text,
  confidence text check (confidence in ('SECURED', 'ACHIEVABLE', 'NEEDS_SUPPORT', 'COMPROMISED')),
  last_update_at timestamptz,
  unique (plan_id, number)
);
create index action_lead on action (lead_ministry_id, plan_id);

create table ownership (
  action_id text not null references action (id),
  position integer not null,
  role text not null check (role in ('LEAD', 'CO_LEAD', 'CONTRIBUTOR')),
  ministry_id text references ministry (id),
  department text,
  is_deduced boolean not null,
  basis text,
  primary key (action_id, position),
  check (ministry_id is not null or department is not null)
);

create table sub_measure (
  action_id text not null references action (id),
  position integer not null,
  text text not null,
  url text,
  primary key (action_id, position)
);

create table recommendation_link (
  recommendation_id text not null references recommendation (id),
  action_id text not null references action (id),
  basis text,
  is_deduced boolean not null,
  primary key (recommendation_id, action_id)
);
create index recommendation_link_action on recommendation_link (action_id);

create table dependency (
  action_id text not null references action (id),
  needs_id text not null references action (id),
  primary key (action_id, needs_id),
  check (action_id <> needs_id)
);

create table milestone (
  id text primary key,
  action_id text not null references action (id),
  position integer not null,
  title text not null,
  weight double precision not null check (weight > 0),
  baseline text,
  baseline_url text,
  forecast text,
  actual text,
  postponements integer not null default 0,
  note text,
  unique (action_id, position)
);

-- What an update declares waits in the update until it is validated: only then does it touch the action.
create table action_update (
  id text primary key,
  action_id text not null references action (id),
  state text not null check (state in ('DRAFT', 'SUBMITTED', 'VALIDATED', 'RETURNED')),
  author_id text not null references person (id),
  status text not null,
  status_reason text,
  confidence text,
  narrative text not null,
  submitted_at timestamptz not null,
  decided_by text references person (id),
  decided_at timestamptz,
  return_reason text,
  -- Author and validator differ, here too.
  check (decided_by is null or decided_by <> author_id)
);
create index action_update_action on action_update (action_id, submitted_at desc);
create unique index action_update_one_open on action_update (action_id) where state <> 'VALIDATED';

create table milestone_reached (
  update_id text not null references action_update (id),
  milestone_id text not null references milestone (id),
  reached_on text not null,
  primary key (update_id, milestone_id)
);

create table forecast_move (
  update_id text not null references action_update (id),
  milestone_id text not null references milestone (id),
  before text,
  after text not null,
  reason_code text not null,
  reason text not null,
  moved_at timestamptz,
  primary key (update_id, milestone_id)
);
create index forecast_move_milestone on forecast_move (milestone_id);

-- Evidence brought by an update that is not validated yet has `in_effect` false and is shown with that update alone.
create table evidence (
  id text primary key,
  plan_id text not null references plan (id),
  action_id text references action (id),
  milestone_id text references milestone (id),
  update_id text references action_update (id),
  in_effect boolean not null,
  -- Its place among those of its update.
  position integer not null default 0,
  kind text not null check (kind in ('LAW', 'DECREE', 'CIRCULAR', 'MINUTES', 'DATASET', 'PAGE', 'FILE')),
  title text not null,
  url text,
  reference text,
  dated text,
  reliability text,
  nature text,
  recorded_at timestamptz not null
);
create index evidence_action on evidence (action_id);
create index evidence_plan on evidence (plan_id) where action_id is null;
create index evidence_update on evidence (update_id) where update_id is not null;

create table verdict (
  id text primary key,
  action_id text not null references action (id),
  value text not null check (value in
    ('FULLY_IMPLEMENTED', 'IN_PROGRESS', 'INCOMPLETE', 'NOT_IMPLEMENTED', 'REFUSED', 'NO_LONGER_APPLICABLE')),
  text text not null,
  author_id text not null references person (id),
  recorded_at timestamptz not null
);
create index verdict_action on verdict (action_id, recorded_at desc);

-- The ledger. `body` is the exact text that was hashed; the columns beside it are copies for reading and sorting.
create table ledger (
  seq bigint primary key,
  operation text not null,
  actor_id text references person (id),
  plan_id text references plan (id),
  action_id text references action (id),
  update_id text references action_update (id),
  recorded_at timestamptz not null,
  effective_at timestamptz not null,
  effective_on text,
  body text not null,
  leaf_hash text not null,
  prev text not null
);
create index ledger_plan on ledger (plan_id, seq);
create index ledger_action on ledger (action_id, seq);

-- Free text and personal data never enter the ledger itself: it holds a salted digest, the text stands here.
create table ledger_text (
  seq bigint not null references ledger (seq),
  field text not null,
  side text not null check (side in ('before', 'after')),
  salt text not null,
  text text,
  primary key (seq, field, side)
);

create table ledger_head (
  only_row boolean primary key default true check (only_row),
  seq bigint not null,
  chain text not null
);
insert into ledger_head (seq, chain) values (0, repeat('0', 64));

create function ledger_is_append_only() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger ledger_append_only before update or delete on ledger
  for each row execute function ledger_is_append_only();
create trigger ledger_never_truncated before truncate on ledger
  for each statement execute function ledger_is_append_only();

-- The answer to each accepted mutation, by the caller's key: the same request sent twice is done once.
create table idempotency (
  person_id text not null references person (id),
  key text not null,
  fingerprint text not null,
  answer text not null,
  created_at timestamptz not null,
  primary key (person_id, key)
);
