import { createHash } from 'node:crypto';
import { type DefinitionNode, type DocumentNode, Kind, print, visit } from 'graphql';

/**
 * What tells a document from any other, however it is laid out: Apollo Client adds `__typename` to what it was given and orders
 * fragments as it likes, and neither asks for anything more.
 *
 * @returns SHA-256, in hexadecimal.
 */
export function fingerprintOf(document: DocumentNode): string {
  const plain = visit(document, {
    Field: ({ name, alias, directives }) =>
      name.value === '__typename' && !alias && !directives?.length ? null : undefined,
  });
  const definitions = plain.definitions.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  return createHash('sha256')
    .update(print({ ...plain, definitions }))
    .digest('hex');
}

function placeOf(definition: DefinitionNode): string {
  const name = 'name' in definition ? definition.name?.value : undefined;
  return `${definition.kind === Kind.OPERATION_DEFINITION ? 0 : 1} ${name ?? ''}`;
}
