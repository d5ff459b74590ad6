-- Signing in with OpenID Connect, and sessions that their holder can tell apart.

-- Named so that one can be ended from another; the id tells nothing about the secret. The ID token goes back to the provider at
-- sign-out, and with the session.
alter table session add column id text;
update session set id = 'ses_' || md5(secret_hash);
alter table session alter column id set not null;
alter table session add constraint session_id unique (id);
create index session_person on session (person_id, created_at);
alter table session add column browser text;
alter table session add column acr text;
alter table session add column id_token text;

-- A person is known by what one provider calls them, for ever. The e-mail address is kept to be read, never to be matched.
create table identity (
  issuer text not null,
  subject text not null,
  person_id text not null references person (id),
  email text,
  siret text,
  created_at timestamptz not null,
  signed_in_at timestamptz not null,
  primary key (issuer, subject)
);
create index identity_person on identity (person_id);

-- What an administrator promised to an address: a role at the first sign-in, or (with a person) the way back into an account.
-- Used once.
create table invitation (
  id text primary key,
  email text not null,
  role text check (role in ('LEAD', 'VALIDATOR', 'COORDINATOR', 'CABINET', 'AUDITOR', 'ADMINISTRATOR')),
  ministry_id text references ministry (id),
  person_id text references person (id),
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((role is null) = (person_id is not null)),
  check (role is null or (role in ('LEAD', 'VALIDATOR')) = (ministry_id is not null))
);
create index invitation_open on invitation (email) where used_at is null;

-- Someone is at the provider, to sign in or out. Known by the state that comes back, to the browser that left; gone once used.
create table sign_in_attempt (
  state_hash text primary key,
  browser_hash text not null,
  purpose text not null check (purpose in ('SIGN_IN', 'SIGN_OUT')),
  nonce text,
  code_verifier text,
  return_to text,
  id_token text,
  created_at timestamptz not null
);
create index sign_in_attempt_created on sign_in_attempt (created_at);
