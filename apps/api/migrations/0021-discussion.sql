-- What people write to one another about an action: messages, one level of answers, and questions to whoever leads it.

-- It grows by one with each change of the discussion: the one way to write compares it. An update of the action and a message
-- about it are no conflict.
alter table action add column discussion_version integer not null default 0;

create table message (
  id text primary key,
  action_id text not null references action (id),
  -- The message that began the thread: its own id for that one.
  thread_id text not null references message (id),
  author_id text not null references person (id),
  -- Its words, and the salt that ties them to the digest in the ledger; both are gone once it is withdrawn.
  text text,
  salt text,
  digest text,
  mentions text[] not null default '{}',
  written_at timestamptz not null,
  edited_at timestamptz,
  withdrawn_at timestamptz,
  is_answer boolean not null default false,
  -- A question: until when an answer is expected, and when who asked was done with it.
  expected_by text,
  closed_at timestamptz,
  check ((text is null) = (withdrawn_at is not null)),
  check ((text is null) = (salt is null) and (text is null) = (digest is null)),
  check (expected_by is null or id = thread_id),
  check (closed_at is null or expected_by is not null)
);
create index message_action on message (action_id, written_at);
create index message_thread on message (thread_id);
create index message_mentions on message using gin (mentions);
create index message_open_question on message (action_id) where expected_by is not null and closed_at is null;

-- Messages are searched too. What a question says is another kind than what people say among themselves: whoever reads it is
-- asked about each (`search.store.ts`).
alter view searchable rename to searchable_in_plans;
create view searchable (kind, id, scope, title, body, note, reference) as
  select * from searchable_in_plans
  union all
  select case when opening.expected_by is null then 'MESSAGE' else 'QUESTION' end, message.id, action.plan_id, null, message.text,
    null, null
  from message join message opening on opening.id = message.thread_id join action on action.id = message.action_id
  where message.text is not null;

create function note_message_words() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set jit = off as $$
declare
  of_id text := coalesce(new.id, old.id);
  of_kind text;
begin
  delete from search_document where kind in ('MESSAGE', 'QUESTION') and id = of_id;
  if new.text is not null then
    select case when expected_by is null then 'MESSAGE' else 'QUESTION' end into of_kind
      from message where id = new.thread_id;
    insert into search_document (kind, id, words) select * from search_row(of_kind, of_id);
  end if;
  return null;
end
$$;
create trigger message_words after insert or delete or update of text on message
  for each row execute function note_message_words();
