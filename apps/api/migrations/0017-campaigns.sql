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
