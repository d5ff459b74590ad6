-- The second net (ADR 32): what people change is refused by the database too, when the server forgot to ask its policy. It is
-- written from the roles that are held (`held_role`), not from the program's table, so that one mistake is not made twice.
--
-- A transaction says for whom it writes: `jalon.people`, ids between spaces, for changes of several people share one; or
-- `PROGRAM`, for imports and migrations. One that says nothing writes none of these tables.

-- Who may have what recorded in the ledger. What stands in no row is recorded for nobody: a new operation brings its row.
-- ANYBODY has an account that is open; NOBODY is the program, for an entry that names no person.
create table ledger_right (
  operation text not null,
  role text not null check (role in
    ('LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER', 'COORDINATOR', 'CABINET', 'AUDITOR', 'ADMINISTRATOR', 'ANYBODY', 'NOBODY')),
  -- LEAD_MINISTRY: of the ministry that leads the action. AUTHOR: and wrote the update, or stands in for whoever did.
  -- NOT_AUTHOR: and neither of the two. ASKED: of the ministry or role that something about the action is asked of.
  relation text not null check (relation in ('ANY', 'LEAD_MINISTRY', 'AUTHOR', 'NOT_AUTHOR', 'ASKED')),
  primary key (operation, role, relation)
);
insert into ledger_right (operation, role, relation) values
  ('UPDATE_SUBMITTED', 'LEAD', 'LEAD_MINISTRY'),
  ('UPDATE_WITHDRAWN', 'LEAD', 'AUTHOR'),
  ('UPDATE_VALIDATED', 'VALIDATOR', 'NOT_AUTHOR'),
  ('UPDATE_RETURNED', 'VALIDATOR', 'NOT_AUTHOR'),
  ('VERDICT_RECORDED', 'AUDITOR', 'ANY'),
  ('BLOCKER_RAISED', 'LEAD', 'LEAD_MINISTRY'),
  ('BLOCKER_ESCALATED', 'LEAD', 'LEAD_MINISTRY'),
  ('BLOCKER_ESCALATED', 'COORDINATOR', 'ANY'),
  ('BLOCKER_LIFTED', 'LEAD', 'LEAD_MINISTRY'),
  ('BLOCKER_LIFTED', 'COORDINATOR', 'ANY'),
  ('BLOCKER_LIFTED', 'LEAD', 'ASKED'),
  ('BLOCKER_LIFTED', 'VALIDATOR', 'ASKED'),
  ('BLOCKER_LIFTED', 'CABINET', 'ASKED'),
  ('BLOCKER_WITHDRAWN', 'LEAD', 'LEAD_MINISTRY'),
  ('DECISION_RECORDED', 'COORDINATOR', 'ANY'),
  ('DECISION_RECORDED', 'CABINET', 'ANY'),
  ('DECISION_COMPLETED', 'COORDINATOR', 'ANY'),
  ('DECISION_COMPLETED', 'LEAD', 'ASKED'),
  ('DECISION_COMPLETED', 'VALIDATOR', 'ASKED'),
  ('DECISION_COMPLETED', 'CABINET', 'ASKED'),
  ('CAMPAIGN_OPENED', 'COORDINATOR', 'ANY'),
  ('CAMPAIGN_CLOSED', 'COORDINATOR', 'ANY'),
  ('CAMPAIGN_REOPENED', 'COORDINATOR', 'ANY'),
  ('DEPUTY_APPOINTED', 'LEAD', 'ANY'),
  ('DEPUTY_APPOINTED', 'VALIDATOR', 'ANY'),
  ('DEPUTY_APPOINTED', 'ADMINISTRATOR', 'ANY'),
  ('DEPUTY_ENDED', 'LEAD', 'ANY'),
  ('DEPUTY_ENDED', 'VALIDATOR', 'ANY'),
  ('DEPUTY_ENDED', 'ADMINISTRATOR', 'ANY'),
  ('SNAPSHOT_TAKEN', 'COORDINATOR', 'ANY'),
  ('SNAPSHOT_TAKEN', 'CABINET', 'ANY'),
  ('SNAPSHOT_TAKEN', 'AUDITOR', 'ANY'),
  ('QUESTION_ASKED', 'COORDINATOR', 'ANY'),
  ('QUESTION_ASKED', 'CABINET', 'ANY'),
  ('QUESTION_ASKED', 'AUDITOR', 'ANY'),
  ('QUESTION_CLOSED', 'COORDINATOR', 'ANY'),
  ('QUESTION_CLOSED', 'CABINET', 'ANY'),
  ('QUESTION_CLOSED', 'AUDITOR', 'ANY'),
  ('TOKEN_CREATED', 'AUDITOR', 'ANY'),
  ('TOKEN_CREATED', 'ADMINISTRATOR', 'ANY'),
  ('TOKEN_REVOKED', 'AUDITOR', 'ANY'),
  ('TOKEN_REVOKED', 'ADMINISTRATOR', 'ANY'),
  ('MAIL_SENT_AGAIN', 'ADMINISTRATOR', 'ANY'),
  ('SESSIONS_ENDED', 'ANYBODY', 'ANY'),
  ('MAIL_PREFERENCES_CHANGED', 'ANYBODY', 'ANY'),
  ('CALENDAR_OPENED', 'ANYBODY', 'ANY'),
  ('CALENDAR_CLOSED', 'ANYBODY', 'ANY'),
  ('ROLE_GRANTED', 'NOBODY', 'ANY'),
  ('ACCOUNT_LINKED', 'NOBODY', 'ANY'),
  ('SIGNING_KEY_RECORDED', 'NOBODY', 'ANY'),
  ('TEXT_ERASED', 'NOBODY', 'ANY');
insert into ledger_right (operation, role, relation)
  select operation, role, 'ANY' from unnest(array['MESSAGE_WRITTEN', 'MESSAGE_EDITED', 'MESSAGE_WITHDRAWN']) operation,
    unnest(array['LEAD', 'VALIDATOR', 'COORDINATOR', 'CABINET', 'AUDITOR']) role;

insert into ledger_right (operation, role, relation)
  select operation, role, 'ANY' from unnest(array['ROLE_GRANTED', 'ROLE_ENDED', 'ACCOUNT_CLOSED', 'ACCOUNT_REOPENED', 'HANDED_OVER',
      'HANDOVER_UNDONE', 'INVITATION_SENT', 'INVITATION_SENT_AGAIN', 'INVITATION_WITHDRAWN']) operation,
    unnest(array['ACCOUNT_MANAGER', 'ADMINISTRATOR']) role;

-- Those below are plpgsql, which keeps a plan for each connection; as SQL they would be planned anew for each statement, which costs
-- more than all the rest.
create function is_program() returns boolean language sql stable as $$
  select coalesce(current_setting('jalon.people', true) = 'PROGRAM', false)
$$;

-- Whether the transaction writes for this person, whose account is open.
create function speaks_for(person_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select speaks_for.person_id = any (string_to_array(current_setting('jalon.people', true), ' '))
      and exists (select from person where person.id = speaks_for.person_id and disabled_at is null));
end
$$;

-- Whether somebody for whom the transaction writes holds one of these roles.
create function someone_holds(roles text[]) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select exists (
      select from unnest(string_to_array(current_setting('jalon.people', true), ' ')) as people (id)
      join held_role on held_role.person_id = people.id and held_role.role = any (roles)
      where speaks_for(people.id)
    ));
end
$$;

-- The same, of the ministry that leads the action.
create function someone_leads(roles text[], of_action_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select exists (
      select from action
      join held_role on held_role.ministry_id = action.lead_ministry_id and held_role.role = any (roles)
        and held_role.person_id = any (string_to_array(current_setting('jalon.people', true), ' '))
      where action.id = of_action_id and speaks_for(held_role.person_id)
    ));
end
$$;

-- Whether something about the action is asked of somebody who is this.
create function is_asked_about(of_action_id text, of_ministry_id text, of_role text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select exists (select from blocker where action_id = of_action_id
        and (asked_ministry_id = of_ministry_id or asked_role = of_role))
      or exists (select from decision where action_id = of_action_id
        and (owner_ministry_id = of_ministry_id or owner_role = of_role)));
end
$$;

create function may_be_recorded(of_operation text, of_actor_id text, of_action_id text, of_update_id text)
returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select exists (
      select from ledger_right granted
      where granted.operation = of_operation and case granted.role
        when 'NOBODY' then of_actor_id is null
        when 'ANYBODY' then speaks_for(of_actor_id)
        else speaks_for(of_actor_id) and exists (
          select from held_role held
          left join action on action.id = of_action_id
          left join action_update written on written.id = of_update_id
          where held.person_id = of_actor_id and held.role = granted.role and case granted.relation
            when 'ANY' then true
            when 'ASKED' then is_asked_about(of_action_id, held.ministry_id, held.role)
            when 'LEAD_MINISTRY' then held.ministry_id = action.lead_ministry_id
            when 'AUTHOR' then held.ministry_id = action.lead_ministry_id
              and (written.author_id = of_actor_id or written.author_id = held.on_behalf_of)
            when 'NOT_AUTHOR' then held.ministry_id = action.lead_ministry_id and written.author_id <> of_actor_id
              and written.author_id is distinct from held.on_behalf_of
          end
        )
      end
    ));
end
$$;

-- Everybody who asks the database reads these rows, finds them and locks them: what is shown to whom is the server's to say. What
-- they are changed to is held against the roles of those for whom it is written.
do $$
declare
  name text;
begin
  foreach name in array array['ledger', 'action', 'milestone', 'action_update', 'milestone_reached', 'forecast_move', 'evidence',
    'verdict', 'blocker', 'blocker_step', 'decision', 'decision_done', 'message', 'campaign', 'campaign_step', 'campaign_action',
    'deputy', 'snapshot', 'api_token', 'evidence_file', 'update_draft']
  loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy read on %I for select using (true)', name);
  end loop;
end
$$;

-- Its triggers refuse what follows; a policy would only make it find nothing.
create policy record on ledger for insert
  with check (is_program() or may_be_recorded(operation, actor_id, action_id, update_id));
create policy rewrite on ledger for update using (true);
create policy forget on ledger for delete using (true);

create policy import on action for insert with check (is_program());
create policy move on action for update using (true) with check
  (is_program() or someone_holds(array['LEAD', 'VALIDATOR', 'COORDINATOR', 'CABINET', 'AUDITOR']));

-- Where an action stands moves when its ministry validates, and otherwise never.
create function action_moves_by_validation() returns trigger language plpgsql as $$
begin
  if row_security_active('action') and not (is_program() or someone_leads(array['VALIDATOR'], new.id)) then
    raise exception 'where an action stands moves when its ministry validates it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger action_moves_by_validation
  before update of status, status_reason, status_is_deduced, confidence, lead_ministry_id, last_update_at on action
  for each row when ((old.status, old.status_reason, old.status_is_deduced, old.confidence, old.lead_ministry_id, old.last_update_at)
    is distinct from (new.status, new.status_reason, new.status_is_deduced, new.confidence, new.lead_ministry_id, new.last_update_at))
  execute function action_moves_by_validation();

create policy import on milestone for insert with check (is_program());
create policy move on milestone for update using (true) with check
  (is_program() or someone_leads(array['VALIDATOR'], action_id));

create function update_may_be(state text, author_id text, decided_by text, action_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select case
      when state in ('VALIDATED', 'RETURNED')
        then speaks_for(decided_by) and decided_by <> author_id and someone_leads(array['VALIDATOR'], action_id)
      when state = 'SUBMITTED' then speaks_for(author_id) and someone_leads(array['LEAD'], action_id)
      else someone_leads(array['LEAD'], action_id)
    end);
end
$$;
create policy declare on action_update for insert
  with check (is_program() or update_may_be(state, author_id, decided_by, action_id));
create policy decide on action_update for update using (true)
  with check (is_program() or update_may_be(state, author_id, decided_by, action_id));

-- What an update brings: by the leads of the ministry, until its validators let it take effect.
create function update_is_of(roles text[], of_update_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select someone_leads(roles, (select action_id from action_update where id = of_update_id)));
end
$$;
create policy declare on milestone_reached for insert
  with check (is_program() or update_is_of(array['LEAD'], update_id));
create policy declare_again on milestone_reached for delete using (is_program() or update_is_of(array['LEAD'], update_id));
create policy declare on forecast_move for insert with check (is_program() or update_is_of(array['LEAD'], update_id));
create policy declare_again on forecast_move for delete using (is_program() or update_is_of(array['LEAD'], update_id));
create policy decide on forecast_move for update using (true)
  with check (is_program() or update_is_of(array['VALIDATOR'], update_id));
create policy declare on evidence for insert with check (is_program() or someone_leads(array['LEAD'], action_id));
create policy declare_again on evidence for delete using (is_program() or someone_leads(array['LEAD'], action_id));
create policy decide on evidence for update using (true)
  with check (is_program() or someone_leads(array['VALIDATOR'], action_id));

-- A file is given before there is anything to decide: by a lead of the ministry, and for its action alone.
create policy give on evidence_file for insert with check (is_program() or exists (
  select from action join held_role on held_role.ministry_id = action.lead_ministry_id and held_role.role = 'LEAD'
  where action.id = action_id and held_role.person_id = evidence_file.person_id));
create policy tidy on evidence_file for delete using (true);

create policy judge on verdict for insert
  with check (is_program() or (speaks_for(author_id) and someone_holds(array['AUDITOR'])));
create policy judge_from on verdict for update using (true)
  with check (is_program() or (speaks_for(author_id) and someone_holds(array['AUDITOR'])));

create policy raise on blocker for insert
  with check (is_program() or (speaks_for(raised_by) and someone_leads(array['LEAD'], action_id)));
create policy raise_from on blocker for update using (true)
  with check (is_program() or (speaks_for(raised_by) and someone_leads(array['LEAD'], action_id)));
create function step_may_be(state text, by_id text, of_action_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select speaks_for(by_id) and case state
      when 'ANSWERED' then someone_holds(array['COORDINATOR', 'CABINET'])
      when 'WITHDRAWN' then someone_leads(array['LEAD'], of_action_id)
      when 'ESCALATED' then someone_leads(array['LEAD'], of_action_id) or someone_holds(array['COORDINATOR'])
      else someone_leads(array['LEAD'], of_action_id) or someone_holds(array['COORDINATOR'])
        or exists (select from held_role where person_id = by_id and is_asked_about(of_action_id, ministry_id, role))
    end);
end
$$;
create policy go_on on blocker_step for insert with check (is_program() or step_may_be(state, by_id, action_id));
create policy go_on_from on blocker_step for update using (true)
  with check (is_program() or step_may_be(state, by_id, action_id));

create policy take on decision for insert
  with check (is_program() or (speaks_for(recorded_by) and someone_holds(array['COORDINATOR', 'CABINET'])));
create policy take_from on decision for update using (true)
  with check (is_program() or (speaks_for(recorded_by) and someone_holds(array['COORDINATOR', 'CABINET'])));
create policy complete on decision_done for insert with check (is_program() or step_may_be('LIFTED', by_id, action_id));
create policy complete_from on decision_done for update using (true)
  with check (is_program() or step_may_be('LIFTED', by_id, action_id));

create policy write on message for insert with check (is_program() or (speaks_for(author_id)
  and someone_holds(array['LEAD', 'VALIDATOR', 'COORDINATOR', 'CABINET', 'AUDITOR'])));
-- One's own words, or a question of whoever may ask: that it is one's own question is the server's to say.
create policy reword on message for update using (true) with check (is_program() or speaks_for(author_id)
  or (expected_by is not null and someone_holds(array['COORDINATOR', 'CABINET', 'AUDITOR'])));

create policy run on campaign for all using (true) with check (is_program() or someone_holds(array['COORDINATOR']));
create policy run on campaign_step for insert
  with check (is_program() or (speaks_for(by_id) and someone_holds(array['COORDINATOR'])));
create policy run on campaign_action for insert with check (is_program() or someone_holds(array['COORDINATOR']));

-- One's own deputies; anybody's for an administrator.
create function deputy_may_be(of_person_id text) returns boolean language plpgsql stable
set plan_cache_mode = force_generic_plan set jit = off as $$
begin
  return (select someone_holds(array['ADMINISTRATOR', 'ACCOUNT_MANAGER'])
      or (speaks_for(of_person_id) and someone_holds(array['LEAD', 'VALIDATOR'])));
end
$$;
create policy appoint on deputy for insert with check (is_program() or deputy_may_be(person_id));
create policy end_it on deputy for update using (true) with check (is_program() or deputy_may_be(person_id));

create policy take on snapshot for insert with check (is_program() or (speaks_for(taken_by)
  and someone_holds(array['COORDINATOR', 'CABINET', 'AUDITOR'])));

create policy make on api_token for insert with check (is_program() or (speaks_for(person_id)
  and someone_holds(array['AUDITOR', 'ADMINISTRATOR'])));
-- Its use is noted for nobody, and whoever revokes one takes rights away.
create policy note_use on api_token for update using (true);

create policy save on update_draft for insert with check (is_program() or speaks_for(person_id));
create policy save_again on update_draft for update using (true) with check (is_program() or speaks_for(person_id));
