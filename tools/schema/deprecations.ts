import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';

/** Something of the contract that is to go. */
export interface Deprecation {
  path: string;
  reason: string;
  /** The day on which it goes, null when the reason does not say. */
  removedOn: string | null;
}

const REMOVAL = /\bremoved on (\d{4}-\d{2}-\d{2})\b/;

/** Everything that is deprecated: fields, arguments, fields of inputs, values of enums. */
export function deprecationsIn(schema: GraphQLSchema): Deprecation[] {
  const found: Deprecation[] = [];
  const look = (path: string, reason: string | null | undefined): void => {
    if (reason != null) found.push({ path, reason, removedOn: REMOVAL.exec(reason)?.[1] ?? null });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || isSpecifiedScalarType(type)) continue;
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const { name, deprecationReason, args } of Object.values(type.getFields())) {
        look(`${type.name}.${name}`, deprecationReason);
        for (const one of args) look(`${type.name}.${name}.${one.name}`, one.deprecationReason);
      }
    } else if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field.deprecationReason);
    } else if (isEnumType(type)) {
      for (const value of type.getValues()) look(`${type.name}.${value.name}`, value.deprecationReason);
    }
  }
  return found;
}

/** What is wrong with the deprecations of a contract, in sentences: each says a day, and that day is yet to come. */
export function deprecationFaults(schema: GraphQLSchema, today: string): string[] {
  return deprecationsIn(schema).flatMap(({ path, removedOn }) => {
    if (removedOn === null || Number.isNaN(Date.parse(removedOn))) {
      return [`${path} is deprecated without saying « removed on », and a day: 2027-06-30 for instance.`];
    }
    return removedOn <= today ? [`${path} was to be removed on ${removedOn}: remove it, or put the day off.`] : [];
  });
}
