import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
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

/** Whatever somebody may meet in the contract, as `Type.field.argument`, with the sentence that says what it is. */
export function everythingIn(schema: GraphQLSchema): { name: string; sentence: string | null | undefined }[] {
  const said = (name: string, { description }: { description?: string | null | undefined }) => ({
    name,
    sentence: description,
  });
  const types = Object.values(schema.getTypeMap()).filter((type) => isOurs(type.name) && !isSpecifiedScalarType(type));
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive));
  return [
    ...types.map((type) => said(type.name, type)),
    ...types
      .filter(isEnumType)
      .flatMap((type) => type.getValues().map((value) => said(`${type.name}.${value.name}`, value))),
    ...types
      .filter(isInputObjectType)
      .flatMap((type) => Object.values(type.getFields()).map((field) => said(`${type.name}.${field.name}`, field))),
    ...types
      .filter((type) => isObjectType(type) || isInterfaceType(type))
      .flatMap((type) =>
        Object.values(type.getFields()).flatMap((field) => [
          said(`${type.name}.${field.name}`, field),
          ...field.args.map((argument) => said(`${type.name}.${field.name}.${argument.name}`, argument)),
        ]),
      ),
    ...directives.flatMap((directive) => [
      said(`@${directive.name}`, directive),
      ...directive.args.map((argument) => said(`@${directive.name}.${argument.name}`, argument)),
    ]),
  ];
}
