import { once } from 'node:events';
import { connect } from 'node:net';
import { listenTo } from '../testing/listener.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

const CHANGED = `subscription { planChanged(planCode: "${PLAN}") { sequence } }`;

async function stopped(server: ServerUnderTest): Promise<number> {
  const start = performance.now();
  await server.stop();
  return performance.now() - start;
}

describe('a server that is told to stop', () => {
  it('T-11 does not wait for a connection on which nothing was ever asked', async () => {
    const server = await serverUnderTest();
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    await once(socket, 'connect');
    await server.as('cabinet');
    expect(await stopped(server)).toBeLessThan(3_000);
  });

  it('T-11 hangs up on those who listen, and on who was refused and stays', async () => {
    const server = await serverUnderTest();
    const listener = listenTo(server.origin, CHANGED, (await server.as('cabinet')).credentials);
    const refused = connect(Number(new URL(server.origin).port), '127.0.0.1');
    refused.write(
      'GET /graphql HTTP/1.1\r\nHost: evil\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
    await once(refused, 'data');
    expect(await stopped(server)).toBeLessThan(8_000);
    expect(await listener.ended).not.toBe('complete');
    await listener.stop();
  });
});
