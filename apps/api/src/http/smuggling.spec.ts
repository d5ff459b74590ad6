import { connect } from 'node:net';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

let server: ServerUnderTest;
beforeAll(async () => {
  server = await serverUnderTest();
});
afterAll(() => server.stop());

const BODY = '{"query":"{ viewer { id } }"}';
const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

/** The status lines of all that is answered to these bytes, until the server hangs up. */
async function answersTo(bytes: string): Promise<string[]> {
  const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
  socket.on('error', () => undefined);
  let said = '';
  socket.on('data', (data) => (said += String(data)));
  socket.write(bytes);
  socket.end();
  await new Promise((resolve) => socket.once('close', resolve));
  return [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status = '']) => status);
}

describe('B-44 a request whose end two servers would see in two places', () => {
  it.each([
    [
      'a length and chunks',
      `Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: x\r\n\r\n`,
    ],
    ['chunks said twice', `Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n`],
    ['chunks said oddly', `Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n`],
    ['two lengths', `Content-Length: 5\r\nContent-Length: 6\r\n\r\n${BODY}`],
    ['a length with a sign', `Content-Length: +${BODY.length}\r\n\r\n${BODY}`],
    ['a header folded over two lines', `X-Folded: a\r\n b\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`],
    ['a space before the colon', `Content-Length : ${BODY.length}\r\n\r\n${BODY}`],
    ['a line that ends with LF alone', `X-One: a\nX-Two: b\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`],
    ['NUL in a header', `X-One: a\u0000b\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`],
  ])('is refused with 400, and nothing after it is taken for another: %s', async (_, rest) => {
    expect(await answersTo(HEAD + rest)).toEqual(['400']);
  });

  it.each([
    ['one huge header', `X-Huge: ${'a'.repeat(100_000)}\r\n\r\n`],
    ['ten thousand headers', `${Array.from({ length: 10_000 }, (_, place) => `X-${place}: a`).join('\r\n')}\r\n\r\n`],
  ])('is hung up on, with 431 where the sender still listens: %s', async (_, rest) => {
    // Whoever is still writing when the line is cut may not read what was said.
    expect([[], ['431']]).toContainEqual(await answersTo(HEAD + rest));
  });

  it('is served when it is plain', async () => {
    expect(await answersTo(`${HEAD}Connection: close\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`)).toEqual([
      '200',
    ]);
  });
});
