import {
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  parse,
} from 'graphql';

/** A connection of a query that can be written to a file. */
export interface Connection {
  readonly operation: string | undefined;
  /** The keys of the answer that lead to it. */
  readonly path: readonly string[];
}

/** A document of any honest size has fewer. */
const MOST = 5_000;

/**
 * The connections that a document asks for through single objects, operation by operation. Those below the items of another
 * one are part of its rows. Empty while the document cannot be read.
 */
export function connectionsIn(schema: GraphQLSchema, text: string): Connection[] {
  const document = readable(text);
  const root = schema.getQueryType();
  if (!document || !root) return [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  const operations: OperationDefinitionNode[] = [];
  for (const one of document.definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
    if (one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY) operations.push(one);
  }
  const found = new Map<string, Connection>();
  let seen = 0;
  for (const { name, selectionSet } of operations) {
    const look = (set: SelectionSetNode, type: GraphQLCompositeType, path: string[], inside: string[]): void => {
      for (const selection of set.selections) {
        seen += 1;
        if (seen > MOST) return;
        if (selection.kind === Kind.FIELD) {
          const field =
            isObjectType(type) || isInterfaceType(type) ? type.getFields()[selection.name.value] : undefined;
          const below = field && getNamedType(field.type);
          const here = [...path, (selection.alias ?? selection.name).value];
          if (!selection.selectionSet || !isCompositeType(below)) continue;
          if (below.name.endsWith('Connection')) {
            if (hasItems(selection.selectionSet))
              found.set(`${name?.value ?? ''} ${here.join('.')}`, { operation: name?.value, path: here });
          } else look(selection.selectionSet, below, here, inside);
          continue;
        }
        const spread = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
        const fragment = spread === null ? selection : fragments.get(spread);
        if (!fragment || !('selectionSet' in fragment) || (spread !== null && inside.includes(spread))) continue;
        const narrowed = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value) : type;
        if (isCompositeType(narrowed)) {
          look(fragment.selectionSet, narrowed, path, spread === null ? inside : [...inside, spread]);
        }
      }
    };
    look(selectionSet, root, [], []);
  }
  return [...found.values()];
}

/** Whether anything but a total is asked of it. Fragments are taken to. */
const hasItems = ({ selections }: SelectionSetNode): boolean =>
  selections.some((one) => one.kind !== Kind.FIELD || one.name.value === 'nodes' || one.name.value === 'edges');

function readable(text: string) {
  try {
    return parse(text, { noLocation: true });
  } catch {
    return null;
  }
}
