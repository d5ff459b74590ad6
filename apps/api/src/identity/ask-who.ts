import { timingSafeEqual } from 'node:crypto';
import { sql } from 'kysely';
import type { Door, Grant, TokenScope } from '#domain';
import type { Database } from '../database/open-database.ts';
import { hashOf } from './secret.ts';
import type { SignedIn } from './signed-in.ts';
import { prefixOf } from './token-format.ts';
import { noteUse } from './visits.ts';

/** Minutes without a request after which a session ends. */
export const IDLE_MINUTES = 30;
/** Hours after which it ends whatever happens. */
export const ABSOLUTE_HOURS = 12;

/** What somebody shows to be known: the secret of a session, or a token. */
export type Credential = { session: string } | { token: string };

/** How far the database has come. What queries read changes together with one of the two; neither ever goes back. */
export interface Revision {
  /** The number of the last entry of the ledger. */
  readonly entry: number;
  /** How often what the ledger does not tell has changed, such as people and the roles that they hold. */
  readonly beside: number;
}

/** Who somebody is, and how far the database had come at that same instant. */
export interface Known {
  /** Null when the credential is nobody's, or no longer good. */
  readonly signedIn: SignedIn | null;
  readonly revision: Revision;
}

interface Session {
  id: string;
  secretHash: string;
  isStale: boolean;
  previousVisitAt: string | null;
  acr: string | null;
  secondsAgo: number;
  person: SignedIn['person'];
  grants: Grant[];
}

interface Token extends Omit<Session, 'acr' | 'previousVisitAt' | 'secondsAgo'> {
  prefix: string;
  scopes: TokenScope[];
}

interface Found {
  entry: number;
  beside: number;
  sessions: Session[];
  tokens: Token[];
}

/** Who shows each of these, in one statement, which sees one instant. */
export async function askWho(credentials: readonly (Credential | null)[], db: Database): Promise<Known[]> {
  const sessions = new Set(credentials.flatMap((one) => (one && 'session' in one ? hashOf(one.session) : [])));
  const prefixes = new Set(credentials.flatMap((one) => (one && 'token' in one ? (prefixOf(one.token) ?? []) : [])));
  const found = await read([...sessions], [...prefixes], db);
  const shown = credentials.map((one) => shownIn(found, one));
  await noteUse(
    shown.filter((one) => one?.isStale === true),
    db,
  );
  const revision = { entry: Number(found.entry), beside: Number(found.beside) };
  return shown.map((one) => ({ signedIn: one && signedInBy(one), revision }));
}

/** Compared with when no such token exists, so that the time taken tells nothing. */
const NOBODY = hashOf('');

function shownIn({ sessions, tokens }: Found, credential: Credential | null): Session | Token | null {
  if (!credential) return null;
  if ('session' in credential) {
    const hash = hashOf(credential.session);
    return sessions.find(({ secretHash }) => secretHash === hash) ?? null;
  }
  const prefix = prefixOf(credential.token);
  const token = tokens.find((one) => one.prefix === prefix);
  const isRight = timingSafeEqual(Buffer.from(hashOf(credential.token)), Buffer.from(token?.secretHash ?? NOBODY));
  return token && isRight ? token : null;
}

function signedInBy(shown: Session | Token): SignedIn {
  const { person, grants } = shown;
  const as = (via: Door): SignedIn => ({ person, viewer: { personId: person.id, grants, via } });
  if ('prefix' in shown) {
    const { viewer } = as('TOKEN');
    return { person, viewer: { ...viewer, scopes: shown.scopes }, tokenId: shown.id };
  }
  const { previousVisitAt: last, acr, secondsAgo } = shown;
  const proof = { acr, secondsAgo: Number(secondsAgo) };
  return { ...as('SESSION'), proof, sessionId: shown.id, previousVisitAt: last === null ? null : new Date(last) };
}

/** With the roles that they hold, always in the same order. */
const PERSON = sql`
  'person', json_build_object('id', person.id, 'displayName', person.display_name, 'post', person.post,
    'isDemo', person.is_demo, 'version', person.version, 'disabledAt', person.disabled_at),
  'grants', (select coalesce(json_agg(json_build_object('role', role, 'ministryId', ministry_id, 'onBehalfOf', on_behalf_of)
    order by role, ministry_id, on_behalf_of nulls first), '[]') from held_role where held_role.person_id = person.id)`;

/** Those that are good, of accounts that are open. The database's clock decides, so that ours cannot make them eternal. */
async function read(hashes: readonly string[], prefixes: readonly string[], db: Database): Promise<Found> {
  const { rows } = await sql<Found>`
    select head.seq as entry, (select sum(revision) from beside_ledger) as beside,
      (select coalesce(json_agg(json_build_object(
          'id', session.id, 'secretHash', session.secret_hash, 'previousVisitAt', session.previous_visit_at,
          'acr', session.acr, 'secondsAgo', extract(epoch from now() - session.created_at),
          'isStale', session.last_seen_at < now() - interval '1 minute', ${PERSON}
        )), '[]') from ${sql.table('session')} join person on person.id = session.person_id
        where session.secret_hash = any(${hashes}::text[]) and person.disabled_at is null
          and session.last_seen_at > now() - make_interval(mins => ${IDLE_MINUTES}::int)
          and session.created_at > now() - make_interval(hours => ${ABSOLUTE_HOURS}::int)) as sessions,
      (select coalesce(json_agg(json_build_object(
          'id', token.id, 'scopes', token.scopes, 'prefix', token.prefix, 'secretHash', token.secret_hash,
          'isStale', coalesce(token.last_used_at < now() - interval '1 minute', true), ${PERSON}
        )), '[]') from ${sql.table('api_token')} token join person on person.id = token.person_id
        where token.prefix = any(${prefixes}::text[]) and person.disabled_at is null
          and token.expires_at > now() and token.revoked_at is null) as tokens
    from ledger_head head`.execute(db);
  if (!rows[0]) throw new Error('The ledger has no head');
  return rows[0];
}
