import { Pool } from 'undici';

/** What is sent: a path and a body, and who asks. */
export interface Asked {
  path: string;
  body: string;
  headers?: Record<string, string>;
}

/** One answer, read to its end. @throws When it is an error. */
export async function ask(pool: Pool, { path, body, headers }: Asked): Promise<string> {
  const { statusCode, body: answer } = await pool.request({
    ...{ path, method: 'POST', body },
    headers: { 'content-type': 'application/json', ...headers },
  });
  const text = await answer.text();
  if ((statusCode !== 200 && statusCode !== 304) || text.startsWith('{"errors"'))
    throw new Error(`${statusCode} ${text.slice(0, 800)}`);
  return text;
}

/**
 * Asks over so many connections at once for so long, each one question after the other.
 *
 * @param next The next thing that a connection asks, told what it was answered before.
 * @returns Answers per second, and how many.
 */
export async function load(
  origin: string,
  { connections, seconds }: { connections: number; seconds: number },
  next: (connection: number, answer: string | null) => Asked,
): Promise<{ perSecond: number; count: number }> {
  const pool = new Pool(origin, { connections, pipelining: 1 });
  const start = performance.now();
  const end = start + seconds * 1000;
  let count = 0;
  const keepAsking = async (connection: number): Promise<void> => {
    let answer: string | null = null;
    while (performance.now() < end) {
      answer = await ask(pool, next(connection, answer));
      count += 1;
    }
  };
  try {
    await Promise.all(Array.from({ length: connections }, (_, connection) => keepAsking(connection)));
    return { perSecond: (count * 1000) / (performance.now() - start), count };
  } finally {
    await pool.close();
  }
}
