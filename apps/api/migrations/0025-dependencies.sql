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
