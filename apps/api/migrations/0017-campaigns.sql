-- Campaigns: the times at which a plan asks its ministries for a word on their actions, one at a time.

create table campaign (
  id text primary key,
  plan_id text not null references plan (id),
  name text not null,
  report_by text not null,
  decide_by text not null,
  is_open boolean not null,
  check (report_by <= decide_by)
);
create unique index campaign_one_open on campaign (plan_id) where is_open;
create index campaign_plan on campaign (plan_id);

-- What became of it, step by step and whole: how it stood at a moment is the last step before.
create table campaign_step (
  campaign_id text not null references campaign (id),
  plan_id text not null references plan (id),
  position integer not null,
  kind text not null check (kind in ('OPENED', 'CLOSED', 'REOPENED')),
  at timestamptz not null,
  by_id text not null references person (id),
  report_by text not null,
  decide_by text not null,
  reason text,
  primary key (campaign_id, position),
  check ((kind = 'REOPENED') = (reason is not null))
);

-- The actions that it asks, and the ministries that led them when it was opened: who has answered is counted among these,
-- whatever becomes of the actions later.
create table campaign_action (
  campaign_id text not null references campaign (id),
  action_id text not null references action (id),
  ministry_id text not null references ministry (id),
  primary key (campaign_id, action_id)
);

alter table action_update
  add column campaign_id text references campaign (id),
  -- Whoever wrote what the author took up had a hand in it, and does not decide on it: here, too.
  add column co_author_ids text[] not null default '{}',
  add check (decided_by is null or not (decided_by = any (co_author_ids))),
  add check (not (author_id = any (co_author_ids)));
create index action_update_campaign on action_update (campaign_id) where campaign_id is not null;

-- Nothing enters a closed campaign, whoever writes.
create function campaign_is_open() returns trigger language plpgsql as $$
begin
  if not (select is_open from campaign where id = new.campaign_id) then
    raise exception 'the campaign is closed' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end
$$;
create trigger action_update_campaign_is_open before insert or update of state, campaign_id on action_update
  for each row when (new.campaign_id is not null and new.state in ('SUBMITTED', 'VALIDATED'))
  execute function campaign_is_open();

-- Deputies: somebody stands in for another in one role of a ministry, between two days of Paris, both included.
create table deputy (
  id text primary key,
  person_id text not null references person (id),
  deputy_id text not null references person (id),
  role text not null check (role in ('LEAD', 'VALIDATOR')),
  ministry_id text not null references ministry (id),
  from_on text not null,
  to_on text not null,
  is_ended boolean not null default false,
  check (person_id <> deputy_id),
  check (from_on <= to_on)
);
create index deputy_person on deputy (person_id);
create index deputy_deputy on deputy (deputy_id) where not is_ended;

-- In whose place it was written and decided. Nobody decides on what they had a hand in, nor does anybody in their place.
alter table action_update
  add column author_for text references person (id),
  add column decided_for text references person (id),
  add check (author_for is null or author_for = any (co_author_ids)),
  add check (decided_for is null or (decided_for <> author_id and not (decided_for = any (co_author_ids))));

-- What roles somebody holds is asked at each request and is no part of kept answers' revision by itself: here it becomes one.
insert into beside_ledger (name) values ('deputy');
create trigger deputy_beside_ledger after insert or update or delete or truncate on deputy
  for each statement execute function raise_beside_ledger();

-- The roles of a person at this moment: their own, and those of whom they stand in for, as long as these hold them and may
-- come in themselves. What one has by standing in is not handed on.
create view held_role as
  select person_id, role, ministry_id, null::text as on_behalf_of from role_grant
  union all
  select deputy.deputy_id, deputy.role, deputy.ministry_id, deputy.person_id from deputy
  join role_grant held
    on held.person_id = deputy.person_id and held.role = deputy.role and held.ministry_id = deputy.ministry_id
  join person principal on principal.id = deputy.person_id and principal.disabled_at is null
  where not deputy.is_ended
    and to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD') between deputy.from_on and deputy.to_on;
