import type { FormattedExecutionResult } from 'graphql';
import { PageRefused, walkPages } from './walk-pages.ts';

const page = (place: number, hasNextPage: boolean): FormattedExecutionResult => ({
  data: { list: { nodes: [place], totalCount: 2, pageInfo: { hasNextPage, endCursor: String(place) } } },
});
const REFUSED: FormattedExecutionResult = { errors: [{ message: 'Trop.', extensions: { code: 'RATE_LIMITED' } }] };

/** Walks a list that is answered so, page by page. */
async function walk(...answers: FormattedExecutionResult[]): Promise<{ rows: unknown[]; rests: number; left: number }> {
  let rests = 0;
  const rows: unknown[] = [];
  const rest = async (): Promise<void> => void (rests += 1);
  for await (const { nodes } of walkPages(async () => answers.shift() ?? REFUSED, ['list'], rest)) rows.push(...nodes);
  return { rows, rests, left: answers.length };
}

describe('a walk by somebody whose points are spent', () => {
  it('rests, and goes on where it was', async () => {
    expect(await walk(page(1, true), REFUSED, REFUSED, page(2, false))).toEqual({ rows: [1, 2], rests: 2, left: 0 });
  });

  it('is refused before the first page, when a status can still say so', async () => {
    await expect(walk(REFUSED, page(1, false))).rejects.toThrow(PageRefused);
  });

  it('ends badly when no points ever come', async () => {
    await expect(walk(page(1, true))).rejects.toThrow(PageRefused);
  });
});
