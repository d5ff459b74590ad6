import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

/**
 * Lets a server that stops finish what is under way, then hangs up. Node waits without end for a connection on which
 * nothing was ever asked, as browsers open in advance, and for a socket that was refused its upgrade.
 *
 * @param grace Milliseconds for what is under way.
 */
export function hangUpInTime(app: FastifyInstance, grace = 5_000): void {
  const sockets = new Set<Socket>();
  app.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  app.addHook('preClose', async () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    setTimeout(() => sockets.forEach((socket) => socket.destroy()), grace).unref();
  });
}
