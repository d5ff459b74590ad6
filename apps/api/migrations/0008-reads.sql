-- What each token was made for, and how often it was used. Those that exist opened all that their holder could read.
alter table api_token
  add column scopes text[] not null default '{PLANS,OPEN_UPDATES,LEDGER}'
    check (scopes <@ array['PLANS', 'OPEN_UPDATES', 'LEDGER', 'ACCOUNTS'] and 'PLANS' = any (scopes)),
  add column request_count bigint not null default 0;
alter table api_token alter column scopes drop default;

-- Who read what. It is no ledger: it is no change, it proves nothing to anybody outside, and it is deleted when its time is
-- over. It holds no text that anybody wrote: names of types, numbers and ids.
create table access_log (
  -- Made in the order of reading (UUID version 7).
  id text primary key,
  read_at timestamptz not null,
  person_id text not null references person (id),
  -- Null when in a session.
  token_id text references api_token (id),
  kind text not null check (kind in ('QUERY', 'SUBSCRIPTION', 'LEDGER_EXPORT', 'SNAPSHOT_FILE', 'TABLE', 'ACCESS_LOG_FILE')),
  operation_name text,
  -- SHA-256 of the document as it was sent.
  document_hash text,
  plan_ids text[] not null,
  -- `Action` for some of them, `Action 4` for one asked for by its number or id.
  objects text[] not null,
  item_count integer,
  byte_count bigint not null,
  cost integer,
  outcome text not null check (outcome in ('ANSWERED', 'REFUSED', 'FAILED', 'BROKEN_OFF'))
);
create index access_log_person on access_log (person_id, id);
create index access_log_token on access_log (token_id, id) where token_id is not null;
create index access_log_read_at on access_log (read_at);

-- Whatever the server asks for, and whatever its clock says.
create function access_log_is_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.read_at < now() - interval '6 months' then
      return old;
    end if;
  end if;
  raise exception 'what was read is kept as it was written, for six months at least' using errcode = 'insufficient_privilege';
end
$$;
create trigger access_log_kept before update or delete on access_log
  for each row execute function access_log_is_kept();
create trigger access_log_never_truncated before truncate on access_log
  for each statement execute function access_log_is_kept();

-- The one way to delete, for a role that may not: some of what was read before a moment, never the last six months.
create function purge_access_log(before timestamptz, at_most integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  deleted integer;
begin
  delete from public.access_log where id in (
    select id from public.access_log where read_at < least(before, now() - interval '6 months')
    order by read_at limit at_most
  );
  get diagnostics deleted = row_count;
  return deleted;
end
$$;
revoke all on function purge_access_log(timestamptz, integer) from public;
