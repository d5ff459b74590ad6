import { type RawBuilder, sql } from 'kysely';

/**
 * Any of these ids, as one parameter: however many there are, the statement is the same text, which the database plans once
 * (`named-statements.ts`).
 */
export const anyOf = (ids: readonly string[]): RawBuilder<string> => sql<string>`any(${[...ids]}::text[])`;

/** The same for numbers of entries. */
export const anyNumber = (numbers: readonly string[]): RawBuilder<number> =>
  sql<number>`any(${[...numbers]}::bigint[])`;
