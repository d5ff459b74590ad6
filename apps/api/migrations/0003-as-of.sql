-- The plan as of any moment. Each thing has two moments from which it is there: `true_from` is when what was recorded of it
-- was true (`effective_at` of its entry), `known_from` when it was recorded (`recorded_at`). What moves has a row for each
-- change, whole, so that how it stood at a moment is one probe of an index, however long its history.
-- All of this is a projection of the ledger, written with each entry; `replay-ledger.ts` writes it for entries that were
-- there before.

-- A ledger of millions takes longer to be indexed and replayed than a request may.
set local statement_timeout = 0;

-- No entry is recorded before the one that it follows, whatever the clock says.
alter table ledger_head add column if not exists recorded_at timestamptz;
update ledger_head set recorded_at = (select max(recorded_at) from ledger);

-- Null until an entry records it; for evidence, until it takes effect; for an update, until it is validated.
alter table report add column known_from timestamptz, add column true_from timestamptz;
alter table recommendation add column known_from timestamptz, add column true_from timestamptz;
alter table plan add column known_from timestamptz, add column true_from timestamptz;
alter table axis add column known_from timestamptz, add column true_from timestamptz;
alter table evidence add column known_from timestamptz, add column true_from timestamptz;
alter table action_update add column known_from timestamptz, add column true_from timestamptz;
alter table verdict add column known_from timestamptz, add column true_from timestamptz;

create table action_version (
  action_id text not null references action (id),
  seq bigint not null references ledger (seq),
  known_from timestamptz not null,
  true_from timestamptz not null,
  version integer not null,
  lead_ministry_id text references ministry (id),
  status text,
  status_reason text,
  status_is_deduced boolean not null,
  status_basis text,
  confidence text,
  last_update_at timestamptz,
  primary key (action_id, seq)
);
create index action_version_true on action_version (action_id, true_from, seq);
create index action_version_known on action_version (action_id, known_from, seq);

create table milestone_version (
  milestone_id text not null references milestone (id),
  seq bigint not null references ledger (seq),
  known_from timestamptz not null,
  true_from timestamptz not null,
  baseline text,
  forecast text,
  actual text,
  postponements integer not null,
  primary key (milestone_id, seq)
);
create index milestone_version_true on milestone_version (milestone_id, true_from, seq);
create index milestone_version_known on milestone_version (milestone_id, known_from, seq);

-- How many proofs an action has is counted in the index, at any moment.
create index evidence_proof on evidence (action_id, true_from, known_from)
  where in_effect and (nature is null or nature = 'fait');

-- The last entry of a plan at a moment.
create index ledger_plan_true on ledger (plan_id, effective_at, seq);
create index ledger_plan_known on ledger (plan_id, recorded_at, seq);

-- A reason that somebody typed may be erased, as in `ledger_text`: to nothing, or to the words that say so. Nothing else
-- ever changes.
create function version_is_append_only() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' then
    if to_jsonb(new) - 'status_reason' = to_jsonb(old) - 'status_reason'
      and coalesce(to_jsonb(new) ->> 'status_reason', E'«\u00a0texte effacé\u00a0»') = E'«\u00a0texte effacé\u00a0»' then
      return new;
    end if;
  end if;
  raise exception 'versions are append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger action_version_append_only before update or delete on action_version
  for each row execute function version_is_append_only();
create trigger action_version_never_truncated before truncate on action_version
  for each statement execute function version_is_append_only();
create trigger milestone_version_append_only before update or delete on milestone_version
  for each row execute function version_is_append_only();
create trigger milestone_version_never_truncated before truncate on milestone_version
  for each statement execute function version_is_append_only();
