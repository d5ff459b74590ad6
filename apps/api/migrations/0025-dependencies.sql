-- What actions and milestones need of one another. A need that the plan itself states came with it and has nobody who stated
-- it; the others are there from the entry of the ledger that records them. Their rows never change: one that no longer stands
-- has a removal, so that what stood at a moment is what was there and not removed then.

alter table dependency drop constraint dependency_pkey;
alter table dependency
  add column id text,
  add column milestone_id text references milestone (id),
  add column needs_milestone_id text references milestone (id),
  add column reason text,
  add column stated_by text references person (id),
  add column stated_at timestamptz,
  add column known_from timestamptz,
  add column true_from timestamptz;
update dependency set id = 'need_' || substr(encode(sha256(convert_to(dependency.action_id || '/' || needed.number, 'UTF8')), 'hex'), 1, 32)
  from action needed where needed.id = dependency.needs_id;
alter table dependency
  alter column id set not null,
  add primary key (id),
  add check ((stated_by is null) = (stated_at is null) and (stated_by is null) = (reason is null));
create index dependency_action on dependency (action_id);
create index dependency_needs on dependency (needs_id);

create table dependency_removal (
  -- That of the dependency: it is removed once.
  id text primary key references dependency (id),
  action_id text not null references action (id),
  note text not null,
  by_id text not null references person (id),
  at timestamptz not null,
  known_from timestamptz,
  true_from timestamptz
);

-- Who watches what: private, and no part of the plan's history.
create table action_watch (
  person_id text not null references person (id),
  action_id text not null references action (id),
  -- It only grows, also when one no longer watches.
  version integer not null check (version > 0),
  since timestamptz,
  last_key text not null,
  last_fingerprint text not null,
  primary key (person_id, action_id)
);
create index action_watch_action on action_watch (action_id) where since is not null;

-- Behind the second net (ADR 32): a need is the needing ministry's to state and to take back, or the coordinator's.
insert into ledger_right (operation, role, relation)
  select operation, role, relation from unnest(array['DEPENDENCY_STATED', 'DEPENDENCY_REMOVED']) operation,
    (values ('LEAD', 'LEAD_MINISTRY'), ('COORDINATOR', 'ANY')) as granted (role, relation);

create function need_may_be(by_id text, of_action_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select speaks_for(by_id)
      and (someone_leads(array['LEAD'], of_action_id) or someone_holds(array['COORDINATOR'])));
end
$$;
alter table dependency enable row level security;
alter table dependency force row level security;
create policy read on dependency for select using (true);
create policy state on dependency for insert with check (is_program() or need_may_be(stated_by, action_id));
create policy state_from on dependency for update using (true)
  with check (is_program() or need_may_be(stated_by, action_id));
alter table dependency_removal enable row level security;
alter table dependency_removal force row level security;
create policy read on dependency_removal for select using (true);
create policy remove on dependency_removal for insert with check (is_program() or need_may_be(by_id, action_id));
create policy remove_from on dependency_removal for update using (true)
  with check (is_program() or need_may_be(by_id, action_id));
