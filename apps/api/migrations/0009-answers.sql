-- Kept answers are known by the number of the last entry of the ledger. What queries read and the ledger does not tell is
-- counted here: one row for each such table, raised in the transaction that changes the table.
-- One row for each, for two changes that take the same locks in another order would wait for each other.
create table beside_ledger (
  name text primary key,
  revision bigint not null default 0
);
insert into beside_ledger (name) values
  ('ministry'), ('department'), ('person'), ('role_grant'), ('snapshot'), ('ledger_checkpoint'), ('ledger_text');

create function raise_beside_ledger() returns trigger language plpgsql as $$
begin
  update beside_ledger set revision = revision + 1 where name = tg_table_name;
  return null;
end
$$;

create trigger ministry_beside_ledger after insert or update or delete or truncate on ministry
  for each statement execute function raise_beside_ledger();
create trigger department_beside_ledger after insert or update or delete or truncate on department
  for each statement execute function raise_beside_ledger();
create trigger person_beside_ledger after insert or update or delete or truncate on person
  for each statement execute function raise_beside_ledger();
create trigger role_grant_beside_ledger after insert or update or delete or truncate on role_grant
  for each statement execute function raise_beside_ledger();
create trigger snapshot_beside_ledger after insert on snapshot
  for each statement execute function raise_beside_ledger();
create trigger ledger_checkpoint_beside_ledger after insert on ledger_checkpoint
  for each statement execute function raise_beside_ledger();
-- A text comes with its entry; what no entry precedes is that it is erased.
create trigger ledger_text_beside_ledger after update on ledger_text
  for each statement execute function raise_beside_ledger();
