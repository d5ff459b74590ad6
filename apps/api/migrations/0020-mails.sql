-- What is told by mail, to whom, and what was told already; and addresses by which a calendar program reads milestones.
-- The queue that does the work has tables of its own, in the schema `jobs`: they are made by `jobs/install-queue.ts`.

-- How often somebody wants to be told, and in which language. The link stands, signed, in the mails: a new one ends those before.
create table mail_preference (
  person_id text primary key references person (id),
  rhythm text not null check (rhythm in ('WORKING_DAYS', 'WEEKLY', 'NEVER')),
  language text not null check (language in ('FR', 'EN')),
  link text not null unique,
  -- The last day for which it was looked whether there was something to tell.
  looked_on text
);

-- What signs those links: one for all servers of the installation.
create table mail_key (
  is_the_one boolean primary key default true check (is_the_one),
  secret text not null
);

-- A mail to write, to send, or sent. Its content is what it tells, as JSON: it is put into words when it is sent.
create table mail (
  id text primary key,
  person_id text not null references person (id),
  version integer not null default 0,
  -- The day that it is the mail of: one for each.
  day text not null,
  language text not null check (language in ('FR', 'EN')),
  content text not null,
  -- The rights that its reader had. With others it is not sent.
  rights text not null,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED', 'CANCELLED')),
  attempts integer not null default 0,
  address text,
  failure text,
  written_at timestamptz not null,
  settled_at timestamptz,
  unique (person_id, day),
  check ((state = 'WAITING') = (settled_at is null))
);
create index mail_state on mail (state, id);

-- What somebody was told, so that nothing is told twice.
create table mail_told (
  person_id text not null references person (id),
  item text not null,
  mail_id text references mail (id) on delete set null,
  told_at timestamptz not null,
  primary key (person_id, item)
);
create index mail_told_mail on mail_told (mail_id);

-- A secret address of milestones, for a program that asks again by itself. It opens what its holder may read, while they may.
create table calendar_feed (
  id text primary key,
  person_id text not null references person (id),
  secret_hash text not null,
  ministry_id text references ministry (id),
  plan_id text references plan (id),
  created_at timestamptz not null,
  closed_at timestamptz,
  last_read_at timestamptz,
  check (num_nonnulls(ministry_id, plan_id) = 1)
);
create index calendar_feed_person on calendar_feed (person_id);

-- What may be read grows with the program, which has the list (`reads/read-to-log.ts`).
alter table access_log drop constraint access_log_kind_check;
alter table access_log add constraint access_log_kind_check check (kind ~ '^[A-Z_]{3,40}$');
