import DataLoader from 'dataloader';

/** Loads rows by a key of their own, all keys of one tick in one query. A key without a row gives null. */
export function oneBy<Row>(
  load: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await load([...keys])).map((row) => [keyOf(row), row]));
    return keys.map((key) => rows.get(key) ?? null);
  });
}

/** Loads the rows that belong to a key, in the order of the query, all keys of one tick in one query. */
export function manyBy<Row>(
  load: (keys: string[]) => Promise<readonly Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async (keys) => {
    const rows = Map.groupBy(await load([...keys]), keyOf);
    return keys.map((key) => rows.get(key) ?? []);
  });
}
