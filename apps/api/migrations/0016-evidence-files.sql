-- Files that people give as evidence. Their bytes are outside the database, under the id; what was found of them is here and,
-- once they take effect, in the ledger. A row is written when the bytes are safe, and is never changed.
create table evidence_file (
  -- Random: nobody guesses it.
  id text primary key check (id ~ '^[0-9a-f]{32}$'),
  -- Names the sending: one that is tried again is found by it.
  upload_key text not null,
  -- Whom it was given by, and for which action: it serves no other.
  person_id text not null references person (id),
  action_id text not null references action (id),
  name text not null,
  media_type text not null,
  byte_count bigint not null check (byte_count > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  stored_at timestamptz not null,
  unique (person_id, upload_key)
);
create index evidence_file_action on evidence_file (action_id);
create index evidence_file_stored on evidence_file (stored_at);

alter table evidence
  add column visibility text not null default 'READERS' check (visibility in ('READERS', 'RESTRICTED')),
  -- The status that it was given to support; null when it supports a milestone, or was imported.
  add column status text check (status in ('NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'ABANDONED', 'TRANSFERRED')),
  add column file_id text references evidence_file (id);
create index evidence_file_id on evidence (file_id) where file_id is not null;

-- What was given with an update was given for the status that it declared.
update evidence set status = action_update.status
from action_update where action_update.id = evidence.update_id and evidence.milestone_id is null;

-- What is kept to few is not found by its reference.
create or replace view searchable (kind, id, scope, title, body, note, reference) as
  select 'ACTION', action.id, plan_id, title,
    (select string_agg(text, E'\n' order by position) from sub_measure where action_id = action.id), note, number::text
  from action
  union all
  select 'MILESTONE', milestone.id, action.plan_id, milestone.title, null, milestone.note, null
  from milestone join action on action.id = action_id
  union all
  select 'EVIDENCE', id, plan_id, title, null, null, case when visibility = 'READERS' then reference end
  from evidence where in_effect
  union all
  select 'UPDATE', action_update.id, action.plan_id, null, narrative, action_update.status_reason, null
  from action_update join action on action.id = action_id where state = 'VALIDATED'
  union all
  select 'VERDICT', verdict.id, action.plan_id, null, text, null, null
  from verdict join action on action.id = action_id
  union all
  select 'RECOMMENDATION', id, report_id, null, text, theme, concat_ws(' ', reference, official_number)
  from recommendation
  union all
  select 'RESPONSE', recommendation.id, report_id, null, response.reason, null, null
  from response join recommendation on recommendation.id = recommendation_id where response.reason is not null;

alter table access_log drop constraint access_log_kind_check;
alter table access_log add constraint access_log_kind_check check
  (kind in ('QUERY', 'SUBSCRIPTION', 'LEDGER_EXPORT', 'SNAPSHOT_FILE', 'EVIDENCE_FILE', 'TABLE', 'ACCESS_LOG_FILE'));
