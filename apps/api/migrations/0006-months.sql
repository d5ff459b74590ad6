-- How many milestones of each plan fall due or done in each month: the curve of all plans together is a sum of a few
-- thousand rows, and not of all that was ever promised.
-- A projection of `milestone_version`, kept by the database in the transaction that writes a version. Versions are written
-- behind the lock of the ledger's head, one change after the other, so these rows are never waited for in another order.

-- The month of the last day that a date may mean: a quarter counts when it is over.
create function month_of(known_date text) returns text language sql immutable as $$
  select case
    when known_date like '%-Q_' then left(known_date, 4) || '-' || lpad((right(known_date, 1)::integer * 3)::text, 2, '0')
    when length(known_date) = 4 then known_date || '-12'
    else left(known_date, 7)
  end
$$;

create table plan_month (
  plan_id text not null references plan (id),
  -- 2022-03
  month text not null,
  planned integer not null default 0,
  replanned integer not null default 0,
  done integer not null default 0,
  primary key (plan_id, month)
);

insert into plan_month (plan_id, month, planned, replanned, done)
select action.plan_id, counted.month, sum(counted.planned), sum(counted.replanned), sum(counted.done)
from milestone
join action on action.id = milestone.action_id
cross join lateral (values
  (month_of(milestone.baseline), 1, 0, 0),
  (month_of(coalesce(milestone.forecast, milestone.baseline)), 0, 1, 0),
  (month_of(milestone.actual), 0, 0, 1)
) as counted (month, planned, replanned, done)
where counted.month is not null
group by action.plan_id, counted.month;

-- Each version counts where it says, and no longer where the one before it said.
create function count_months() returns trigger language plpgsql as $$
begin
  insert into plan_month as kept (plan_id, month, planned, replanned, done)
  select action.plan_id, counted.month, sum(counted.planned), sum(counted.replanned), sum(counted.done)
  from added
  join milestone on milestone.id = added.milestone_id
  join action on action.id = milestone.action_id
  left join lateral (
    select * from milestone_version earlier
    where earlier.milestone_id = added.milestone_id and earlier.seq < added.seq
    order by earlier.seq desc limit 1
  ) before on true
  cross join lateral (values
    (month_of(added.baseline), 1, 0, 0),
    (month_of(coalesce(added.forecast, added.baseline)), 0, 1, 0),
    (month_of(added.actual), 0, 0, 1),
    (month_of(before.baseline), -1, 0, 0),
    (month_of(coalesce(before.forecast, before.baseline)), 0, -1, 0),
    (month_of(before.actual), 0, 0, -1)
  ) as counted (month, planned, replanned, done)
  where counted.month is not null
  group by action.plan_id, counted.month
  on conflict (plan_id, month) do update set
    planned = kept.planned + excluded.planned,
    replanned = kept.replanned + excluded.replanned,
    done = kept.done + excluded.done;
  return null;
end
$$;
create trigger milestone_version_counts after insert on milestone_version
  referencing new table as added for each statement execute function count_months();
