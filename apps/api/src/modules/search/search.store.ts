import { type RawBuilder, sql } from 'kysely';
import { refusal } from '#domain';
import type { Database } from '../../database/open-database.ts';
import type { Moment } from '../../ledger/moment.ts';
import { badInput } from '../relay/errors.ts';
import { Page, type PageArguments, cursorOf, keyIn, sizeOf } from '../relay/page.ts';
import type { SearchKind } from '../types.generated.ts';
import { type Texts, excerptOf, wordsIn } from './excerpt.ts';
import type { SearchHitMapper } from './schema.mappers.ts';
import { wasFound } from './was-found.ts';

/** What is looked for, and where. */
export interface Search {
  query: string;
  isUnfinished: boolean;
  /** Ids of plans and reports; null looks everywhere. */
  scopes: readonly string[] | null;
  kinds: readonly SearchKind[] | null;
  /** Kinds that whoever asks may not read. */
  hidden: readonly SearchKind[];
}

/**
 * How many of the things that match are ranked, the first that came first: a word that is everywhere would otherwise have
 * all of them weighed for each page. What comes after them is found too, unranked, at the end.
 */
const RANKED = 1_000;

/** A place in what was found: up to which number things were ranked, the rank, the number. */
interface Place {
  edge: number;
  rank: number;
  seq: number;
}

interface Row extends Texts, Place {
  lexemes: string | null;
  total: number;
  place: number;
  kind: SearchKind | null;
  id: string;
}

/** Finds things by their words, as they were there at the moment if there is one. */
export function searchStore(db: Database, moment: Moment | null) {
  /**
   * In two statements, however many are found. A place stays where it is while others come: they come after those that were
   * ranked when the first page was read.
   *
   * @throws BAD_USER_INPUT when no word can be searched, or the cursor does not come from here.
   */
  async function find(search: Search, args: PageArguments): Promise<Page<SearchHitMapper>> {
    const { rows } = await sql<Row>`${pageOf(search, args, moment)}`.execute(db);
    const [{ lexemes, total }] = rows as [Row];
    if (lexemes === null) throw badInput(refusal('SEARCH_WITHOUT_WORDS', { field: 'query' }));
    const found = rows.filter(({ kind }) => kind !== null);
    const matching = await matchingWords(db, found, lexemes);
    return new Page({
      nodes: found.map((row) => ({ kind: row.kind!, id: row.id, ...excerptOf(row, matching) })),
      totalCount: Number(total),
      hasPreviousPage: found.length > 0 && Number(found[0]!.place) > 1,
      hasNextPage: found.length > 0 && Number(found.at(-1)!.place) < Number(total),
      cursorAt: (place) => {
        const { edge, rank, seq } = found[place]!;
        return cursorOf([Number(edge), Number(rank), Number(seq)]);
      },
    });
  }
  return { find };
}

const LAST_RANKED = sql`
  select coalesce(max(seq), 0) as seq from (select seq from matched order by seq limit ${RANKED}) first`;

/** @throws BAD_USER_INPUT */
function placeIn(cursor: string | null | undefined): Place | null {
  if (cursor == null) return null;
  const [edge, rank, seq] = keyIn(cursor, 3);
  if (![edge, rank, seq].every(Number.isSafeInteger)) throw badInput(refusal('INVALID_CURSOR'));
  return { edge, rank, seq } as Place;
}

/**
 * All that matches is numbered in its order; the page is then cut out of the numbers, and its texts are read, row by row: without
 * `offset 0` the planner would read all texts there are and then look for these.
 */
function pageOf({ query, isUnfinished, scopes, kinds, hidden }: Search, args: PageArguments, moment: Moment | null) {
  const { size, fromEnd } = sizeOf(args);
  const [after, before] = [placeIn(args.after), placeIn(args.before)];
  const edge = (after ?? before)?.edge;
  const scope = scopes && sql`${scopes.map((id) => `'${id}'`).join(' | ')}::tsquery && words`;
  const conditions: RawBuilder<unknown>[] = [
    ...(kinds ? [sql`kind = any(${[...kinds]}::text[])`] : []),
    ...(hidden.length ? [sql`kind <> all(${[...hidden]}::text[])`] : []),
    ...(moment ? [wasFound(moment)] : []),
    sql`true`,
  ];
  const within = sql.join(
    [
      ...(after ? [sql`(rank, seq) > (${after.rank}::bigint, ${after.seq}::bigint)`] : []),
      ...(before ? [sql`(rank, seq) < (${before.rank}::bigint, ${before.seq}::bigint)`] : []),
      sql`true`,
    ],
    sql` and `,
  );
  return sql`
    with asked as materialized (select search_query(${query}, ${isUnfinished}) as words),
    matched as materialized (
      select seq from (select ${scope ?? sql`words`} as all_words from asked) it, search_document
      where words @@ all_words and ${sql.join(conditions, sql` and `)}),
    edge as materialized (${edge === undefined ? LAST_RANKED : sql`select ${edge}::bigint as seq`}),
    ranked as materialized (
      select matched.seq, (select -round(ts_rank(document.words, asked.words, 1) * 1000000)::bigint from search_document document
        where document.seq = matched.seq and matched.seq <= edge.seq) as rank
      from matched, edge, asked),
    numbered as (
      select seq, coalesce(rank, 0) as rank, row_number() over (order by coalesce(rank, 0), seq) as place from ranked),
    page as (select * from numbered where ${within} order by place ${fromEnd ? sql`desc` : sql`asc`} limit ${size})
    select asked.words::text as lexemes, (select count(*) from matched) as total, (select seq from edge) as edge,
      page.rank, page.seq, page.place, document.kind, document.id, it.title, it.body, it.note, it.reference
    from asked left join page on true left join search_document document on document.seq = page.seq
      left join lateral (
        select * from searchable where searchable.kind = document.kind and searchable.id = document.id offset 0) it on true
    order by page.place`;
}

/** Which words of these texts are what was looked for: those whose stem is, or which begin so. */
async function matchingWords(db: Database, texts: readonly Texts[], lexemes: string): Promise<ReadonlySet<string>> {
  const sought = [...lexemes.matchAll(/'([a-z0-9]+)'(:\*)?/g)].map(([, word = '', isBeginning]) => ({
    word,
    isBeginning,
  }));
  const beginnings = new Set(sought.map(({ word }) => word.slice(0, 2)));
  // An ending never reaches the first two letters: most words need not be looked at more closely.
  const all = wordsIn(
    texts.map(({ title, body, note, reference }) => `${title} ${body} ${note} ${reference}`).join(' '),
  );
  const near = [...all].filter((word) => [...beginnings].some((beginning) => plain(word).includes(beginning)));
  const any = sought.map(({ word, isBeginning }) => `'${word}'${isBeginning ?? ''}`).join(' | ');
  const { rows } = await sql<{ word: string }>`
    select word from unnest(${near}::text[]) as it (word)
    where words_of(null, word, null, null) @@ ${any}::tsquery`.execute(db);
  return new Set(rows.map(({ word }) => word));
}

const plain = (word: string): string =>
  word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae');
