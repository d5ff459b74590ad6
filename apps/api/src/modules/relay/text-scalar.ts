import { GraphQLScalarType, Kind } from 'graphql';
import { FIRST_YEAR, LAST_YEAR, refusal } from '#domain';
import { badInput } from './errors.ts';

/** A scalar written as text. Instants come from the database as dates and go out in ISO 8601. */
export function textScalar(name: string, isValid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value;
    throw badInput(refusal('DATE_INVALID', { params: { minimum: FIRST_YEAR, maximum: LAST_YEAR } }));
  };
  return new GraphQLScalarType({
    name,
    serialize: (value) => (value instanceof globalThis.Date ? value.toISOString() : value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  });
}
