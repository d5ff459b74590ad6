import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

/** What a subscriber received, in order, and how it ended. */
export interface Listener {
  /** Each answer's data or errors. */
  received: { data?: unknown; errors?: readonly { message: string; extensions?: Record<string, unknown> }[] }[];
  /** Resolves when so many answers have come. @throws after two seconds. */
  until(count: number): Promise<void>;
  /** Resolves with what ended it: `complete`, the errors, or the code with which the socket was closed. */
  ended: Promise<unknown>;
  /** Resolves when the server has let the listener in. */
  connected: Promise<void>;
  /** Resolves with the first answer. */
  first: Promise<void>;
  /** Unsubscribes, and closes the connection. */
  stop(): Promise<void>;
}

/** Subscribes over a WebSocket, as the dashboard does. */
export function listenTo(
  origin: string,
  query: string,
  headers: Record<string, string> = {},
  variables = {},
): Listener {
  class Socket extends WebSocket {
    constructor(address: string, protocols: string[]) {
      super(address, protocols, { headers });
    }
  }
  const isConnected = Promise.withResolvers<void>();
  const isTold = Promise.withResolvers<void>();
  const client: Client = createClient({
    url: `${origin.replace('http', 'ws')}/graphql`,
    webSocketImpl: Socket,
    on: { connected: () => isConnected.resolve() },
    retryAttempts: 0,
    lazyCloseTimeout: 0,
  });
  const received: Listener['received'] = [];
  let unsubscribe: () => void = () => undefined;
  const ended = new Promise<unknown>((resolve) => {
    unsubscribe = client.subscribe(
      { query, variables },
      {
        next: (answer) => {
          received.push(answer as Listener['received'][number]);
          isTold.resolve();
        },
        error: (error) => {
          const { code, message } = error as { code?: number; message?: string };
          resolve(Array.isArray(error) ? error : (code ?? message));
        },
        complete: () => resolve('complete'),
      },
    );
  });
  const until = async (count: number): Promise<void> => {
    for (let waited = 0; received.length < count; waited += 10) {
      if (waited > 2_000) throw new Error(`${received.length} of ${count} answers came`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };
  const stop = async (): Promise<void> => {
    unsubscribe();
    await client.dispose();
  };
  return { received, until, connected: isConnected.promise, first: isTold.promise, ended, stop };
}
