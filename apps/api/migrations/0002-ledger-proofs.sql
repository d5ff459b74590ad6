-- The ledger as a proof: the Merkle tree of RFC 6962 over its leaves, its signed checkpoints and the keys that sign them.

-- The hashes of complete subtrees from 2^6 leaves on, `idx` counted from 0 within its level: a proof reads some of these
-- and fewer than 128 leaves, however long the ledger is. Written with the entry that completes them.
create table ledger_node (
  level smallint not null,
  idx bigint not null,
  hash text not null,
  primary key (level, idx)
);

-- The complete subtrees side by side that make the tree of `seq` leaves, the largest first: 64 hexadecimal digits each.
alter table ledger_head add column peaks text not null default '';

-- Who may sign. A key is recorded in the ledger as well; this table is how it is found.
create table ledger_key (
  seq bigint primary key references ledger (seq),
  origin text not null,
  public_key text not null unique,
  recorded_at timestamptz not null
);

-- `note` is the exact signed text; the columns beside it are copies for reading.
create table ledger_checkpoint (
  size bigint primary key,
  root text not null,
  reason text not null check (reason in ('START', 'DAILY', 'COUNT', 'DEMAND', 'KEY')),
  made_at timestamptz not null,
  note text not null
);

-- A database from before this migration gets the hashes of the entries that it holds.
do $$
declare
  height integer := 0;
  leaves bigint;
  found bigint;
begin
  select seq into leaves from ledger_head;
  create temporary table tree_node (level integer, idx bigint, hash bytea) on commit drop;
  insert into tree_node select 0, seq - 1, decode(leaf_hash, 'hex') from ledger;
  loop
    insert into tree_node
      select height + 1, one.idx / 2, sha256('\x01'::bytea || one.hash || other.hash)
      from tree_node one join tree_node other on other.level = height and other.idx = one.idx + 1
      where one.level = height and one.idx % 2 = 0;
    get diagnostics found = row_count;
    exit when found = 0;
    height := height + 1;
  end loop;
  insert into ledger_node select level, idx, encode(hash, 'hex') from tree_node where level >= 6;
  update ledger_head set peaks = coalesce((
    select string_agg(encode(node.hash, 'hex'), '' order by node.level desc)
    from tree_node node where (leaves >> node.level) % 2 = 1 and node.idx = (leaves >> node.level) - 1
  ), '');
end
$$;

-- All of it is append-only, as the ledger is.
create trigger ledger_node_append_only before update or delete on ledger_node
  for each row execute function ledger_is_append_only();
create trigger ledger_node_never_truncated before truncate on ledger_node
  for each statement execute function ledger_is_append_only();
create trigger ledger_key_append_only before update or delete on ledger_key
  for each row execute function ledger_is_append_only();
create trigger ledger_key_never_truncated before truncate on ledger_key
  for each statement execute function ledger_is_append_only();
create trigger ledger_checkpoint_append_only before update or delete on ledger_checkpoint
  for each row execute function ledger_is_append_only();
create trigger ledger_checkpoint_never_truncated before truncate on ledger_checkpoint
  for each statement execute function ledger_is_append_only();

-- The head only moves on.
create function ledger_only_grows() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.seq >= old.seq then
    return new;
  end if;
  raise exception 'the ledger only grows' using errcode = 'insufficient_privilege';
end
$$;
create trigger ledger_head_only_grows before update or delete on ledger_head
  for each row execute function ledger_only_grows();
create trigger ledger_head_never_truncated before truncate on ledger_head
  for each statement execute function ledger_is_append_only();

-- A text may be erased with its salt, without which its digest says nothing any more; nothing else may change.
alter table ledger_text alter column salt drop not null;
create function ledger_text_is_erased_alone() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.text is null and new.salt is null
    and (new.seq, new.field, new.side) = (old.seq, old.field, old.side) then
    return new;
  end if;
  raise exception 'a text of the ledger is erased or left as it is' using errcode = 'insufficient_privilege';
end
$$;
create trigger ledger_text_append_only before update or delete on ledger_text
  for each row execute function ledger_text_is_erased_alone();
create trigger ledger_text_never_truncated before truncate on ledger_text
  for each statement execute function ledger_text_is_erased_alone();
