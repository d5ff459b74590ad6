import { ApolloArmor } from '@escape.tech/graphql-armor';

/** Deep enough for the whole chain, from the report to the evidence, through the edges of its lists. */
const DEPTH = 24;

/** What a document may be at most, whichever way it comes. */
export const limits = new ApolloArmor({
  // It answers a syntax error with HTTP 500; `maxTokens` of the parser limits the same thing.
  maxTokens: { enabled: false },
  // By default it leaves `__typename` uncounted.
  maxAliases: { n: 30, allowList: [] },
  maxDepth: { n: DEPTH },
  maxDirectives: { n: 8 },
  costLimit: { enabled: false },
  blockFieldSuggestion: { enabled: true },
}).protect();
