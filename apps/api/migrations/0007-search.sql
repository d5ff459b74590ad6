-- Full-text search in French: one row for each thing that may be found, kept in the transaction that writes the thing.
-- It needs no extension, so that PGlite and PostgreSQL find the same: accents are folded by the function below, and a plan
-- is found in the same index as the words, as a word of its own.

-- A large database takes longer to be indexed than a request may.
set local statement_timeout = 0;

-- Letters without accents, ligatures and case, digits, and single blanks: « L’œuvre protégée » is « l oeuvre protege ». The
-- feminine of a participle loses its second e, without which the stem of « lancée » would not be that of « lancer ».
-- In PL/pgSQL, which keeps its plans: in SQL, this would be planned anew for each row that a trigger writes.
create function folded(words text) returns text language plpgsql immutable strict parallel safe as $$
begin
  return trim(regexp_replace(regexp_replace(
    lower(replace(replace(replace(replace(
      regexp_replace(normalize(words, NFKD), '[\u0300-\u036f\u00ad\u200b-\u200d\u2060]', '', 'g'),
      'œ', 'oe'), 'Œ', 'OE'), 'æ', 'ae'), 'Æ', 'AE')),
    '[^a-z0-9]+', ' ', 'g'), 'ees?\M', 'e', 'g'));
end
$$;

-- Stems, with the weight of where they stand. Whole words stand beside them, so that the beginning of a word finds it while it
-- is being typed.
create function words_of(title text, body text, note text, reference text) returns tsvector
language plpgsql immutable parallel safe as $$
declare
  plain text[] := array[folded(title), folded(body), folded(note), folded(reference)];
begin
  return setweight(to_tsvector('pg_catalog.french', coalesce(plain[1], '')), 'A')
    || setweight(to_tsvector('pg_catalog.french', coalesce(plain[2], '')), 'B')
    || setweight(to_tsvector('pg_catalog.french', coalesce(plain[3], '')), 'C')
    || setweight(to_tsvector('pg_catalog.french', coalesce(plain[4], '')), 'D')
    || strip(to_tsvector('pg_catalog.simple', array_to_string(plain, ' ')));
end
$$;

-- What was asked: all words, in any order; those between quotes side by side. Nothing else in it is an operator. Null when
-- it has no word that could be searched. The last word may be the beginning of a longer one.
create function search_query(asked text, is_unfinished boolean) returns tsquery language sql immutable parallel safe as $$
  select string_agg('(' || part::text || ')', ' & ')::tsquery
  from unnest(string_to_array(translate(asked, '«»“”„', '"""""'), '"')) with ordinality as it (piece, place),
    lateral (select folded(piece) as plain, place = max(place) over () as is_last) as that,
    lateral (select case
      when place % 2 = 0 then phraseto_tsquery('pg_catalog.french', plain)
      when is_unfinished and is_last and plain ~ '[a-z0-9]{3}$'
        then plainto_tsquery('pg_catalog.french', regexp_replace(plain, '[a-z0-9]+$', ''))
          && (plainto_tsquery('pg_catalog.french', substring(plain from '[a-z0-9]+$'))
            || (quote_literal(substring(plain from '[a-z0-9]+$')) || ':*')::tsquery)
      else plainto_tsquery('pg_catalog.french', plain)
    end as part) as parts
  where numnode(part) > 0
$$;

-- What is searched, in one place: what everyone who reads the plan may read. An update is found once it is validated, and
-- evidence once it is in effect. `scope` is the plan or, for what a report says, the report.
create view searchable (kind, id, scope, title, body, note, reference) as
  select 'ACTION', action.id, plan_id, title,
    (select string_agg(text, E'\n' order by position) from sub_measure where action_id = action.id), note, number::text
  from action
  union all
  select 'MILESTONE', milestone.id, action.plan_id, milestone.title, null, milestone.note, null
  from milestone join action on action.id = action_id
  union all
  select 'EVIDENCE', id, plan_id, title, null, null, reference from evidence where in_effect
  union all
  select 'UPDATE', action_update.id, action.plan_id, null, narrative, action_update.status_reason, null
  from action_update join action on action.id = action_id where state = 'VALIDATED'
  union all
  select 'VERDICT', verdict.id, action.plan_id, null, text, null, null
  from verdict join action on action.id = action_id
  union all
  select 'RECOMMENDATION', id, report_id, null, text, theme, concat_ws(' ', reference, official_number)
  from recommendation
  union all
  select 'RESPONSE', recommendation.id, report_id, null, response.reason, null, null
  from response join recommendation on recommendation.id = recommendation_id where response.reason is not null;

create table search_document (
  -- Things found alike stand in the order in which they came.
  seq bigint generated always as identity primary key,
  kind text not null,
  id text not null,
  -- The words, with their weights, and the scope.
  words tsvector not null,
  unique (kind, id)
);
create index search_document_words on search_document using gin (words);

create function search_row(of_kind text, of_id text) returns table (kind text, id text, words tsvector)
language sql stable as $$
  select it.kind, it.id, words_of(it.title, it.body, it.note, it.reference) || array_to_tsvector(array[it.scope])
  from searchable it where it.kind = of_kind and it.id = of_id
$$;

-- A plan for each row would take longer than the row, and one that was kept from when the tables were small would read them
-- whole once they are large: one plan is kept, and it goes by the indexes.
create function note_words() returns trigger language plpgsql
set plan_cache_mode = force_generic_plan set enable_seqscan = off set enable_hashjoin = off set enable_mergejoin = off
set jit = off as $$
declare
  of_id text;
begin
  if tg_table_name = 'sub_measure' then
    of_id := coalesce(new.action_id, old.action_id);
  elsif tg_table_name = 'response' then
    of_id := coalesce(new.recommendation_id, old.recommendation_id);
  else
    of_id := coalesce(new.id, old.id);
  end if;
  insert into search_document (kind, id, words) select * from search_row(tg_argv[0], of_id)
    on conflict on constraint search_document_kind_id_key do update set words = excluded.words;
  if not found then
    delete from search_document where kind = tg_argv[0] and id = of_id;
  end if;
  return null;
end
$$;

create trigger action_words after insert or delete or update of title, note on action
  for each row execute function note_words('ACTION');
create trigger sub_measure_words after insert or delete or update of text on sub_measure
  for each row execute function note_words('ACTION');
create trigger milestone_words after insert or delete or update of title, note on milestone
  for each row execute function note_words('MILESTONE');
create trigger evidence_words after delete or update of title, reference, in_effect on evidence
  for each row execute function note_words('EVIDENCE');
create trigger evidence_added_words after insert on evidence
  for each row when (new.in_effect) execute function note_words('EVIDENCE');
create trigger action_update_words after update of narrative, status_reason, state on action_update
  for each row when (new.state = 'VALIDATED' or old.state = 'VALIDATED') execute function note_words('UPDATE');
create trigger action_update_added_words after insert on action_update
  for each row when (new.state = 'VALIDATED') execute function note_words('UPDATE');
create trigger action_update_removed_words after delete on action_update
  for each row when (old.state = 'VALIDATED') execute function note_words('UPDATE');
create trigger verdict_words after insert or delete or update of text on verdict
  for each row execute function note_words('VERDICT');
create trigger recommendation_words after insert or delete or update of text, theme on recommendation
  for each row execute function note_words('RECOMMENDATION');
create trigger response_words after insert or delete or update of reason on response
  for each row execute function note_words('RESPONSE');

-- What was there before this migration.
insert into search_document (kind, id, words)
select kind, id, words_of(title, body, note, reference) || array_to_tsvector(array[scope]) from searchable;
