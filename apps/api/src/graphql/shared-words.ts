import { type GraphQLSchema, isInterfaceType, isObjectType, isScalarType } from 'graphql';

/** What the arguments mean that are the same wherever they stand. */
const ARGUMENTS: Readonly<Record<string, string>> = {
  first: 'How many items from the beginning, 1 to 100; 50 when neither this nor `last` is given.',
  after: 'Only what comes after this place: a `cursor`, or the `endCursor` of a page, of the same list.',
  last: 'How many items from the end, 1 to 100; not together with `first`.',
  before: 'Only what comes before this place: a `cursor`, or the `startCursor` of a page, of the same list.',
  filter: 'Which items to keep; all of them when left out.',
  orderBy: 'The order of the list.',
  asOf: 'The moment that things are shown as of; now when left out.',
  language: 'The language of the sentence.',
  input: 'What to write, the version that was read, and a key of the caller by which it is written once.',
  figure: 'Which number to explain, by the name of its field.',
  planCode: "The plan's code, `prostitution-mineurs-2021` for instance.",
};

const ROOTS: Readonly<Record<string, string>> = {
  Query: 'What can be read. Each field says by `@policy` to whom.',
  Mutation: 'What can be written. Each answer is a union that can say no, with the reason.',
  Subscription: 'What can be listened to.',
};

const ID = 'An opaque identifier, stable for ever: `node` finds the object by it.';

/**
 * Gives its sentence to whatever means the same everywhere, so that none is copied sixty times; a sentence in
 * `schema.graphql` comes first. The schema is changed in place, and given back.
 */
export function withSharedWords(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    // The resolver of a scalar takes its place, and has no sentence.
    if (isScalarType(type)) type.description ??= type.astNode?.description?.value;
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    if (type.name.startsWith('__')) continue;
    type.description ??= ROOTS[type.name];
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'id') field.description ??= ID;
      for (const argument of field.args) argument.description ??= ARGUMENTS[argument.name];
    }
  }
  return schema;
}
