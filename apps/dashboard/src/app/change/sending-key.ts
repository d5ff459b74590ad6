/** The key of a change that was sent and not answered yet, with what was sent. */
export interface SendingKey {
  readonly key: string;
  readonly sent: string;
}

/**
 * The key to send this with: the one before when the very same thing was sent and never answered (the server then does
 * it once), else a new one.
 */
export function keyFor(input: object, before: SendingKey | null): SendingKey {
  const sent = JSON.stringify(input);
  return before?.sent === sent ? before : { key: crypto.randomUUID(), sent };
}
