-- Each ministry manages its own people: roles between two days, invitations made on screen, hand-overs, and sign-ins that
-- prove again who is there.

-- A role is held between two days of Paris, both included; null for no such end. One that was ended before its last day stays,
-- and gives nothing.
alter table role_grant
  add column id text not null default ('rol_' || replace(gen_random_uuid()::text, '-', '')),
  add column from_on text,
  add column to_on text,
  add column ended_at timestamptz,
  add constraint role_grant_id primary key (id),
  add constraint role_grant_days check (from_on <= to_on),
  drop constraint role_grant_role_check,
  drop constraint role_grant_check,
  add constraint role_grant_role_check check (
    role in ('LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER', 'COORDINATOR', 'CABINET', 'AUDITOR', 'ADMINISTRATOR')
  ),
  add constraint role_grant_ministry check (
    (role in ('LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER')) = (ministry_id is not null)
  );
drop index role_grant_once;
create unique index role_grant_once on role_grant (person_id, role, coalesce(ministry_id, ''), coalesce(from_on, ''))
  where ended_at is null;
create index role_grant_ministry_people on role_grant (ministry_id, person_id);

-- The one place where it is read who holds what at this moment. Standing in is for work on actions: nobody manages accounts in
-- another's place.
create or replace view held_role as
  select person_id, role, ministry_id, null::text as on_behalf_of from role_grant
  where ended_at is null
    and (from_on is null or from_on <= to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
    and (to_on is null or to_on >= to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
  union all
  select deputy.deputy_id, deputy.role, deputy.ministry_id, deputy.person_id from deputy
  join role_grant held
    on held.person_id = deputy.person_id and held.role = deputy.role and held.ministry_id = deputy.ministry_id
    and held.ended_at is null
    and (held.from_on is null or held.from_on <= to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
    and (held.to_on is null or held.to_on >= to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD'))
  join person principal on principal.id = deputy.person_id and principal.disabled_at is null
  where not deputy.is_ended
    and to_char(now() at time zone 'Europe/Paris', 'YYYY-MM-DD') between deputy.from_on and deputy.to_on;

-- Invitations have an identity and a version, for they are withdrawn and sent again. Those of a demonstration open nothing: it
-- has no identity provider.
update invitation set id = 'inv_' || replace(id, '-', '');
alter table invitation
  add column version integer not null default 0,
  add column from_on text,
  add column to_on text,
  add column invited_by text references person (id),
  add column withdrawn_at timestamptz,
  add column is_demo boolean not null default false,
  add column language text not null default 'FR' check (language in ('FR', 'EN')),
  -- Null when no mail is to be sent: by a command, or where mails are off.
  add column mail_state text check (mail_state in ('WAITING', 'SENT', 'FAILED')),
  add column mail_failure text,
  add constraint invitation_days check (from_on <= to_on),
  drop constraint invitation_role_check,
  drop constraint invitation_check1,
  add constraint invitation_role_check check (
    role in ('LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER', 'COORDINATOR', 'CABINET', 'AUDITOR', 'ADMINISTRATOR')
  ),
  add constraint invitation_ministry check (
    role is null or (role in ('LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER')) = (ministry_id is not null)
  );
create index invitation_mail on invitation (id) where mail_state = 'WAITING';

-- Who took over from whom, until when the two worked side by side, and what was changed by it, so that it can be undone.
create table handover (
  id text primary key,
  person_id text not null references person (id),
  successor_id text references person (id),
  last_day text not null,
  -- The roles of who left, with the end that they had before, and those that the successor was given: JSON.
  did text not null,
  by_id text not null references person (id),
  at timestamptz not null,
  undone_at timestamptz,
  check (successor_id is null or successor_id <> person_id)
);
create index handover_person on handover (person_id, at);
create index handover_successor on handover (successor_id) where undone_at is null;

-- Somebody who is signed in proves again who they are, before an act that asks for it.
alter table sign_in_attempt
  add column person_id text references person (id),
  add column previous_visit_at timestamptz,
  drop constraint sign_in_attempt_purpose_check,
  add constraint sign_in_attempt_purpose_check check (purpose in ('SIGN_IN', 'STEP_UP', 'SIGN_OUT')),
  add constraint sign_in_attempt_person check ((purpose = 'STEP_UP') = (person_id is not null));
