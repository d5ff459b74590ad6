-- What is stuck, whom it asks, what became of it, and what was decided about it. None of these rows ever changes: a blocker
-- moves on by a further step, a decision is done by a row of its own. Each is there from the entry of the ledger that records
-- it, so that how all this stood at a moment is what was there then.

create table blocker (
  id text primary key,
  action_id text not null references action (id),
  milestone_id text references milestone (id),
  type text not null check (type in ('LEGAL', 'BUDGET', 'STAFF', 'DISAGREEMENT', 'DATA', 'OTHER')),
  text text not null,
  asked_ministry_id text references ministry (id),
  asked_role text check (asked_role in ('COORDINATOR', 'CABINET')),
  wanted_by text not null,
  raised_by text not null references person (id),
  raised_at timestamptz not null,
  known_from timestamptz,
  true_from timestamptz,
  check ((asked_ministry_id is null) <> (asked_role is null))
);
create index blocker_action on blocker (action_id);

create table decision (
  id text primary key,
  action_id text not null references action (id),
  text text not null,
  owner_ministry_id text references ministry (id),
  owner_role text check (owner_role in ('COORDINATOR', 'CABINET')),
  due text not null,
  body text not null check (body in ('COTECH', 'COPIL', 'RIM', 'CABINETS')),
  taken_on text not null,
  recorded_by text not null references person (id),
  recorded_at timestamptz not null,
  known_from timestamptz,
  true_from timestamptz,
  check ((owner_ministry_id is null) <> (owner_role is null))
);
create index decision_action on decision (action_id);

create table blocker_step (
  id text primary key,
  blocker_id text not null references blocker (id),
  action_id text not null references action (id),
  position integer not null,
  state text not null check (state in ('ESCALATED', 'ANSWERED', 'LIFTED', 'WITHDRAWN')),
  committee text check (committee in ('COTECH', 'COPIL', 'RIM')),
  note text,
  decision_id text references decision (id),
  by_id text not null references person (id),
  at timestamptz not null,
  known_from timestamptz,
  true_from timestamptz,
  unique (blocker_id, position),
  check ((state = 'ESCALATED') = (committee is not null)),
  check ((state = 'ANSWERED') = (decision_id is not null))
);
-- One end for each, whatever the server does.
create unique index blocker_step_end on blocker_step (blocker_id) where state <> 'ESCALATED';
create index blocker_step_decision on blocker_step (decision_id) where decision_id is not null;

create table decision_done (
  id text primary key references decision (id),
  action_id text not null references action (id),
  done_on text not null,
  note text not null,
  url text,
  by_id text not null references person (id),
  at timestamptz not null,
  known_from timestamptz,
  true_from timestamptz
);
