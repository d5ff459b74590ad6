-- What somebody who puts PostGraphile on this database would write for the questions that tables do not answer: functions
-- that it shows as fields, and the index that it asks for. The rules are those of `libs/domain`; `npm run bench` compares
-- the numbers before it measures anything.
create schema if not exists peer;

create index if not exists action_update_validated on action_update (action_id, decided_at desc) where state = 'VALIDATED';

-- A day that no date of the trade ends after: '2022-02' ends on '2022-02-31' as far as sorting goes.
create or replace function peer.end_of(known_date text) returns text language sql immutable parallel safe as $$
  select case
    when known_date like '%-Q_' then left(known_date, 4) || '-' || lpad((right(known_date, 1)::int * 3)::text, 2, '0') || '-31'
    when length(known_date) = 4 then known_date || '-12-31'
    when length(known_date) = 7 then known_date || '-31'
    else known_date
  end
$$;

create or replace function peer.last_day(known_date text) returns date language sql immutable parallel safe as $$
  select case when length(known_date) = 10 then known_date::date
    else (left(peer.end_of(known_date), 7) || '-01')::date + interval '1 month' - interval '1 day' end::date
$$;

create or replace function peer.today() returns date language sql stable as $$
  select (now() at time zone 'Europe/Paris')::date
$$;

create or replace function peer.is_closed(status text) returns boolean language sql immutable parallel safe as $$
  select coalesce(status in ('DONE', 'ABANDONED', 'TRANSFERRED'), false)
$$;

-- Each action of the plan with what is derived from its milestones.
create or replace function peer.facts(of_plan text)
returns table (axis_id text, lead_ministry_id text, status text, is_late boolean, progress double precision)
language sql stable as $$
  select action.axis_id, action.lead_ministry_id, action.status,
    coalesce(not peer.is_closed(action.status) and derived.is_late, false), derived.progress
  from action
  left join lateral (
    select bool_or(actual is null and peer.end_of(coalesce(forecast, baseline)) < peer.today()::text) as is_late,
      coalesce(sum(weight) filter (where actual is not null), 0) / sum(weight) as progress
    from milestone where milestone.action_id = action.id
  ) derived on true
  where action.plan_id = of_plan
$$;
comment on function peer.facts(text) is E'@behavior -*';

create or replace function peer.actions_at(of_plan text, at timestamptz)
returns table (id text, axis_id text, lead_ministry_id text, status text)
language sql stable as $$
  select action.id, action.axis_id, version.lead_ministry_id, version.status
  from action
  cross join lateral (
    select * from action_version where action_id = action.id and true_from <= at order by true_from desc, seq desc limit 1
  ) version
  where action.plan_id = of_plan
$$;
comment on function peer.actions_at(text, timestamptz) is E'@behavior -*';

create or replace function peer.milestones_at(of_action text, at timestamptz)
returns table (id text, title text, weight double precision, baseline text, forecast text, actual text)
language sql stable as $$
  select milestone.id, milestone.title, milestone.weight, version.baseline, version.forecast, version.actual
  from milestone
  cross join lateral (
    select * from milestone_version where milestone_id = milestone.id and true_from <= at
    order by true_from desc, seq desc limit 1
  ) version
  where milestone.action_id = of_action
$$;
comment on function peer.milestones_at(text, timestamptz) is E'@behavior -*';

create or replace function peer.facts_at(of_plan text, at timestamptz)
returns table (axis_id text, lead_ministry_id text, status text, is_late boolean, progress double precision)
language sql stable as $$
  select action.axis_id, action.lead_ministry_id, action.status,
    coalesce(not peer.is_closed(action.status) and derived.is_late, false), derived.progress
  from peer.actions_at(of_plan, at) action
  left join lateral (
    select bool_or(actual is null and peer.end_of(coalesce(forecast, baseline)) < (at at time zone 'Europe/Paris')::date::text)
        as is_late,
      coalesce(sum(weight) filter (where actual is not null), 0) / sum(weight) as progress
    from peer.milestones_at(action.id, at)
  ) derived on true
$$;
comment on function peer.facts_at(text, timestamptz) is E'@behavior -*';

do $$
declare
  -- The same fields now and at a moment of the past.
  counts constant text := '
    count(facts)::int, count(*) filter (where status = ''NOT_STARTED'')::int, count(*) filter (where status = ''IN_PROGRESS'')::int,
    count(*) filter (where status = ''DONE'')::int, count(*) filter (where status = ''SUSPENDED'')::int,
    count(*) filter (where status = ''ABANDONED'')::int, count(*) filter (where status = ''TRANSFERRED'')::int,
    count(facts) filter (where status is null)::int, count(*) filter (where is_late)::int, avg(progress)';
  columns constant text := '
    total int, not_started int, in_progress int, done int, suspended int, abandoned int, transferred int, unknown int, late int,
    progress double precision';
  moment record;
begin
  for moment in select * from (values
    ('', '', 'peer.facts(of_plan.id)', 'true', 'peer.today()',
      'action join milestone on milestone.action_id = action.id where action.plan_id = of_plan.id'),
    ('_at', ', at timestamptz', 'peer.facts_at(of_plan.id, at)', 'axis.true_from <= at', '(at at time zone ''Europe/Paris'')::date',
      'peer.actions_at(of_plan.id, at) action cross join lateral peer.milestones_at(action.id, at) milestone where true')
  ) as moments (suffix, argument, facts, is_there, today, promises)
  loop
    execute format($sql$
      create or replace function public.plan_by_axis%1$s(of_plan plan%2$s)
      returns table (number int, title text, %6$s) language sql stable as $body$
        select axis.number, axis.title, %5$s
        from axis left join %3$s facts on facts.axis_id = axis.id
        where axis.plan_id = of_plan.id and %4$s group by axis.number, axis.title order by axis.number
      $body$
    $sql$, moment.suffix, moment.argument, moment.facts, moment.is_there, counts, columns);
    execute format($sql$
      create or replace function public.plan_by_ministry%1$s(of_plan plan%2$s)
      returns table (code text, %6$s) language sql stable as $body$
        select ministry.code, %5$s
        from %3$s facts left join ministry on ministry.id = facts.lead_ministry_id
        group by ministry.code
      $body$
    $sql$, moment.suffix, moment.argument, moment.facts, moment.is_there, counts, columns);
    execute format($sql$
      create or replace function public.plan_late_milestones%1$s(of_plan plan%2$s)
      returns table (title text, days_late int) language sql stable as $body$
        select milestone.title, %3$s - peer.last_day(coalesce(milestone.forecast, milestone.baseline))
        from %4$s and not peer.is_closed(action.status) and milestone.actual is null
          and peer.end_of(coalesce(milestone.forecast, milestone.baseline)) < %3$s::text
        order by 2 desc, milestone.id limit 10
      $body$
    $sql$, moment.suffix, moment.argument, moment.today, moment.promises);
  end loop;
end
$$;

create or replace function public.plan_curve(of_plan plan)
returns table (month text, planned int, replanned int, done int) language sql stable as $$
  select month, (sum(planned) over months)::int, (sum(replanned) over months)::int, (sum(done) over months)::int
  from plan_month where plan_id = of_plan.id and (planned <> 0 or replanned <> 0 or done <> 0)
  window months as (order by month) order by month
$$;

create or replace function public.plan_curve_at(of_plan plan, at timestamptz)
returns table (month text, planned int, replanned int, done int) language sql stable as $$
  select month, (sum(sum(planned)) over months)::int, (sum(sum(replanned)) over months)::int, (sum(sum(done)) over months)::int
  from peer.actions_at(of_plan.id, at) action cross join lateral peer.milestones_at(action.id, at) milestone
  cross join lateral (values (month_of(baseline), 1, 0, 0), (month_of(coalesce(forecast, baseline)), 0, 1, 0),
    (month_of(actual), 0, 0, 1)) counted (month, planned, replanned, done)
  where month is not null group by month
  window months as (order by month) order by month
$$;

create or replace function public.action_next_milestone(of_action action) returns milestone language sql stable as $$
  select * from milestone where action_id = of_action.id and actual is null and coalesce(forecast, baseline) is not null
    and not peer.is_closed(of_action.status)
  order by coalesce(forecast, baseline), position limit 1
$$;

-- Posting an update, or taking it back, in one call: the row, its ledger entry at the end of the chain, the version, the
-- plan's revision and the answer kept under the caller's key, one call after the other behind the head's lock.
-- Without a policy, rules of the trade, or the tree of proofs: less than Jalon does.
create or replace function public.post_update(
  of_action text, author text, expected_version int, idempotency_key text, new_state text, new_status text, confidence text, narrative text
) returns int language plpgsql volatile as $$
declare
  subject action;
  head ledger_head;
  done idempotency;
  update_id text;
  salt text := replace(gen_random_uuid()::text, '-', '');
  entry text;
  leaf text;
  at timestamptz;
begin
  select * into done from idempotency where person_id = author and key = idempotency_key;
  if found then return done.answer::int; end if;
  select * into subject from action where id = of_action for update;
  if subject.version <> expected_version then raise exception 'conflict' using errcode = 'serialization_failure'; end if;
  insert into action_update (id, action_id, state, author_id, status, confidence, narrative, submitted_at)
  values ('upd_' || replace(gen_random_uuid()::text, '-', ''), of_action, new_state, author, new_status, post_update.confidence,
    post_update.narrative, now())
  on conflict (action_id) where state <> 'VALIDATED' do update
    set state = excluded.state, status = excluded.status, confidence = excluded.confidence, narrative = excluded.narrative,
      submitted_at = excluded.submitted_at
  returning id into update_id;
  update action set version = version + 1 where id = of_action;
  select * into head from ledger_head for update;
  at := greatest(head.recorded_at, clock_timestamp());
  entry := json_build_object('action', of_action, 'actor', author, 'changes', json_build_object(
    'update.state', json_build_array(null, new_state), 'update.status', json_build_array(null, new_status),
    'update.narrative', json_build_array(null, 'sha256:' || encode(sha256(decode(salt, 'hex') || convert_to(narrative, 'UTF8')), 'hex'))),
    'plan', subject.plan_id, 'recordedAt', at, 'seq', head.seq + 1, 'update', update_id, 'v', 1)::text;
  leaf := encode(sha256('\x00'::bytea || convert_to(entry, 'UTF8')), 'hex');
  insert into ledger (seq, operation, actor_id, plan_id, action_id, update_id, recorded_at, effective_at, body, leaf_hash, prev)
  values (head.seq + 1, 'UPDATE_SUBMITTED', author, subject.plan_id, of_action, update_id, at, at, entry, leaf, head.chain);
  insert into ledger_text (seq, field, side, salt, text) values (head.seq + 1, 'update.narrative', 'after', salt, narrative);
  insert into action_version (action_id, seq, known_from, true_from, version, lead_ministry_id, status, status_is_deduced, confidence)
  values (of_action, head.seq + 1, at, at, subject.version + 1, subject.lead_ministry_id, subject.status,
    subject.status_is_deduced, subject.confidence);
  update ledger_head set seq = head.seq + 1, recorded_at = at,
    chain = encode(sha256(decode(head.chain, 'hex') || decode(leaf, 'hex')), 'hex');
  update plan set revision = head.seq + 1 where id = subject.plan_id;
  insert into idempotency (person_id, key, fingerprint, answer, created_at)
  values (author, idempotency_key, '', (head.seq + 1)::text, now());
  return head.seq + 1;
end
$$;

create or replace function public.action_latest_update(of_action action) returns action_update language sql stable as $$
  select * from action_update where action_id = of_action.id and state = 'VALIDATED' order by decided_at desc limit 1
$$;

-- In the index that Jalon keeps, and in its order: the words once, the first thousand weighed, the passage of the fifty shown.
create or replace function public.found(asked text)
returns table (kind text, id text, title text, body text, excerpt text, total int) language sql stable as $$
  with words as materialized (select search_query(asked, false) as words),
  matched as materialized (
    select document.seq, row_number() over (order by document.seq) as place from words, search_document document
    where document.words @@ words.words),
  page as (
    select matched.seq, coalesce(case when place <= 1000 then -round(ts_rank(document.words, words.words, 1) * 1000000) end, 0) as rank
    from words, matched join search_document document on document.seq = matched.seq order by 2, 1 limit 50)
  select document.kind, document.id, it.title, it.body,
    ts_headline('pg_catalog.french', concat_ws(' ', it.title, it.body), words.words), (select count(*)::int from matched)
  from words, page join search_document document on document.seq = page.seq left join lateral (
    select * from searchable where searchable.kind = document.kind and searchable.id = document.id offset 0) it on true
  order by page.rank, page.seq
$$;

-- Who asks reads, and posts by that function alone: `npm run bench` makes the role, and drops it.
alter function public.post_update security definer;
grant usage on schema public, peer to jalon_bench_reader;
grant select on all tables in schema public to jalon_bench_reader;
revoke select on session, api_token, idempotency from jalon_bench_reader;
