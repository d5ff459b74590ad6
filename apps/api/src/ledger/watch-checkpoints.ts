import type { Logger } from 'pino';
import type { Changes } from './changes.ts';
import { type Checkpointer, EVERY } from './checkpoints.ts';

/** How often it is asked whether a day began. */
const MINUTE = 60_000;

/**
 * Makes the checkpoints that fall due while the server runs. A failure is logged and tried again a minute later.
 *
 * @returns What stops it; what is under way is waited for.
 */
export function watchCheckpoints(
  checkpointer: Checkpointer,
  { changes, clock, log }: { changes: Changes; clock: () => string; log: Pick<Logger, 'error'> },
): () => Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    underWay = underWay
      .then(() => checkpointer.makeDue(clock()))
      .catch((error: unknown) => log.error({ err: error }, 'A checkpoint could not be made'));
  };
  const timer = setInterval(look, MINUTE).unref();
  const gone = new AbortController();
  const listening = (async () => {
    for await (const { sequence } of changes.listen(gone.signal)) if (sequence - checkpointer.size >= EVERY) look();
  })();
  return async () => {
    clearInterval(timer);
    gone.abort();
    await listening;
    await underWay;
  };
}
