-- When each person was last here, so that « since my last visit » is true from whatever machine. A session keeps when its holder
-- had last been here before it. Nobody but the person reads it.
create table visit (
  person_id text primary key references person (id),
  last_seen_at timestamptz not null
);
alter table session add column previous_visit_at timestamptz;
