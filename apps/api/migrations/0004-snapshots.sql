-- Pictures of a plan, frozen under a name: written once, never altered, never removed.

create table snapshot (
  id text primary key,
  plan_id text not null references plan (id),
  name text not null,
  as_of timestamptz not null,
  basis text not null check (basis in ('EFFECTIVE', 'RECORDED')),
  taken_at timestamptz not null,
  taken_by text not null references person (id),
  ledger_sequence bigint not null,
  fingerprint text not null unique,
  -- Canonical JSON (RFC 8785): the very bytes that the fingerprint was computed from.
  content text not null,
  check (fingerprint = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index snapshot_plan on snapshot (plan_id, taken_at desc);

create function snapshot_is_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a snapshot is frozen' using errcode = 'insufficient_privilege';
end
$$;
create trigger snapshot_frozen before update or delete on snapshot
  for each row execute function snapshot_is_frozen();
create trigger snapshot_never_truncated before truncate on snapshot
  for each statement execute function snapshot_is_frozen();

-- It grows by one with each snapshot: the one way to write compares it.
alter table plan add column version integer not null default 0;
