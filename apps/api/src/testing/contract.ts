import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { executableSchema } from '../graphql/schema.ts';

/** The contract that the server serves. */
export const contract: GraphQLSchema = executableSchema();

const isOurs = (name: string): boolean => !name.startsWith('__');

/** Every object type, roots included. */
export const objectTypes: GraphQLObjectType[] = Object.values(contract.getTypeMap())
  .filter(isObjectType)
  .filter(({ name }) => isOurs(name));

/** Every field of every object type, as `Type.field`. */
export const allFields: { name: string; parent: GraphQLObjectType; field: GraphQLField<unknown, unknown> }[] =
  objectTypes.flatMap((parent) =>
    Object.values(parent.getFields()).map((field) => ({ name: `${parent.name}.${field.name}`, parent, field })),
  );

/** Fields that answer with a page. */
export const connectionFields = allFields.filter(({ field }) => getNamedType(field.type).name.endsWith('Connection'));

/** Whether a field answers with a list of its own, however it may be null. */
export const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);

/** The inputs of every mutation. */
export const mutationInputs = Object.values(contract.getMutationType()?.getFields() ?? {}).map((field) => {
  const input = getNamedType(field.args[0]!.type);
  if (!isInputObjectType(input)) throw new Error(`${field.name} takes no input object`);
  return { name: field.name, input };
});
