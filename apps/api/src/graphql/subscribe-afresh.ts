import { type ExecutionArgs, type ExecutionResult, createSourceEventStream, execute } from 'graphql';
import type { Context } from '../context.ts';

/**
 * Subscribes, and answers each event with a context of its own. GraphQL's own `subscribe` keeps the first one: whoever
 * signed out would go on reading, and rows loaded once would be told again after they changed.
 *
 * @param contextOf The context of this moment.
 */
export async function subscribeAfresh(
  args: ExecutionArgs,
  contextOf: () => Promise<Context>,
): Promise<AsyncGenerator<ExecutionResult> | ExecutionResult> {
  const leaving = new AbortController();
  const again = async (): Promise<Context> => ({ ...(await contextOf()), listening: { again, gone: leaving.signal } });
  const events = await createSourceEventStream({ ...args, contextValue: await again() });
  if (!(Symbol.asyncIterator in events)) return events;
  const answers = (async function* () {
    for await (const rootValue of events) yield execute({ ...args, rootValue, contextValue: await again() });
  })();
  const end = answers.return.bind(answers);
  answers.return = (value) => {
    leaving.abort();
    return end(value);
  };
  return answers;
}
