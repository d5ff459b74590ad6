import { createHash } from 'node:crypto';
import pg from 'pg';

/** How many statements a connection keeps ready at most, and how long their text may be: an import writes endless new ones. */
const MOST = 400;
const LONGEST = 8_000;

const names = new Map<string, string>();

/** The name of a statement, the same for the same text; undefined when it is not worth one. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || text.length > LONGEST || names.size >= MOST) return known;
  const name = createHash('sha256').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/**
 * A connection that gives statements with parameters a name, so that the database parses and plans each once. Kysely gives
 * them none; the ids of a list are one parameter (`any-of.ts`), so there are few.
 */
export class NamingClient extends pg.Client {
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- `query` has a dozen signatures; all but one pass through.
  override query(...args: any[]): any {
    const [text, values, ...rest] = args as [unknown, unknown, ...unknown[]];
    const name = typeof text === 'string' && Array.isArray(values) && values.length ? nameOf(text) : undefined;
    return super.query(...((name ? [{ name, text, values }, ...rest] : args) as Parameters<pg.Client['query']>));
  }
}
