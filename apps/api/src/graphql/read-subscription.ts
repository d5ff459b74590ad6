import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { limits } from './limits.ts';

const RULES = [...specifiedRules, ...limits.validationRules];
const SUBSCRIPTIONS_ONLY = 'Only subscriptions are served here';

/** A document that holds a subscription within the limits, or what is wrong with it. */
export function readSubscription(
  schema: GraphQLSchema,
  { query, operationName }: { query: string; operationName?: string | null },
): DocumentNode | GraphQLError[] {
  try {
    const document = parse(query, { maxTokens: 500 });
    // Queries and mutations have a door of their own, with its limits.
    if (getOperationAST(document, operationName)?.operation !== 'subscription') return [refused(SUBSCRIPTIONS_ONLY)];
    const errors = validate(schema, document, RULES);
    return errors.length ? errors.map(({ message }) => refused(message)) : document;
  } catch (error) {
    if (error instanceof GraphQLError) return [refused(error.message)];
    throw error;
  }
}

/** Says what is wrong, and nothing of what else the schema holds. */
function refused(message: string): GraphQLError {
  return new GraphQLError(withoutHint(message), { extensions: { code: 'BAD_USER_INPUT' } });
}

/** Found without an expression: what the caller wrote stands in the message, however often it says the same (G-40). */
function withoutHint(message: string): string {
  const hint = message.endsWith('?') ? message.indexOf('Did you mean') : -1;
  return hint < 0 ? message : message.slice(0, hint).trimEnd();
}

/** An error as the subscriber sees it: what GraphQL itself finds wrong is the caller's, anything else goes through `hide`. */
export function shownTo(
  errors: readonly GraphQLError[],
  hide: (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError,
): GraphQLFormattedError[] {
  return errors.map((error) => {
    const isCallers = error.originalError === undefined && error.extensions['code'] === undefined;
    return isCallers ? refused(error.message).toJSON() : hide(error.toJSON(), error);
  });
}
