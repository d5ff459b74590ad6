/** What is kept of why a mail could not be sent, in characters. */
const FAILURE = 300;

/** On one line, and no longer than a screen has room for. */
export const failureSaid = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim().slice(0, FAILURE);
