/** Several measures of one thing. */
export interface Spread {
  median: number;
  least: number;
  most: number;
  count: number;
}

/** @param measures At least one. */
export function spread(measures: readonly number[]): Spread {
  const sorted = [...measures].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const median = sorted.length % 2 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { median, least: sorted[0]!, most: sorted.at(-1)!, count: sorted.length };
}

/** Measures one after the other. */
export async function repeat(times: number, measure: () => Promise<number>): Promise<Spread> {
  const measures: number[] = [];
  while (measures.length < times) measures.push(await measure());
  return spread(measures);
}
