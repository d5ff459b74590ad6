import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The port is another program's. */
export class PortTaken extends Error {
  constructor(host: string, port: number) {
    super(`Port ${port} on ${host} is taken by another program. Stop it, or give PORT another number (0 for any).`);
    this.name = 'PortTaken';
  }
}

/** What answers until the server does. */
export interface EarlyHealth {
  /** The port taken, which the server then listens on. */
  port: number;
  close(): Promise<void>;
}

/**
 * Answers the questions about health while the database is being opened: alive, and not ready. Anything else is asked to
 * come back. Taking the port first also tells at once when it cannot be had.
 *
 * @throws PortTaken
 */
export async function answerEarly({ host, port }: { host: string; port: number }): Promise<EarlyHealth> {
  const server = createServer((request, response) => {
    const isLive = request.url === '/health/live';
    response.writeHead(isLive ? 200 : 503, {
      'content-type': 'application/json',
      'retry-after': '1',
      connection: 'close',
    });
    response.end(JSON.stringify({ status: isLive ? 'live' : 'not ready' }));
  });
  const isListening = once(server, 'listening');
  server.listen(port, host);
  await isListening.catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'EADDRINUSE' ? new PortTaken(host, port) : error;
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      const isClosed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await isClosed;
    },
  };
}
