-- What somebody is typing about an action and has not submitted. It is private and nobody's declaration: it is not in the
-- ledger, and a trigger on it would empty all kept answers at each keystroke.
create table update_draft (
  person_id text not null references person (id),
  action_id text not null references action (id),
  -- It only grows, also when the text goes: a saving that comes late cannot bring back what was submitted or discarded.
  version integer not null check (version > 0),
  text text check (length(text) <= 60000),
  saved_at timestamptz not null,
  last_key text,
  last_fingerprint text,
  primary key (person_id, action_id)
);
