import { once } from 'node:events';
import { connect } from 'node:net';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

const HEAD = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n';

describe('G-24 a request that never ends', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  /** What is answered to somebody who sends this and then, each second, a byte more. */
  const answered = async (sent: string): Promise<string> => {
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(sent);
    const drops = setInterval(() => socket.write('x'), 1_000);
    const [answer] = (await once(socket, 'data')) as [Buffer];
    clearInterval(drops);
    socket.destroy();
    return String(answer).split('\r\n')[0] ?? '';
  };

  it('is answered 408, whether its headers or its body do not come, and others are served meanwhile', async () => {
    const stalled = Promise.all([answered(`${HEAD}X-Slow: `), answered(`${HEAD}Content-Length: 1000\r\n\r\n{`)]);
    expect((await server.anonymous('{ viewer { id } }')).status).toBe(200);
    expect(await stalled).toEqual(['HTTP/1.1 408 Request Timeout', 'HTTP/1.1 408 Request Timeout']);
  });
});
