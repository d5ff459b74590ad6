import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  type SelectionNode,
  type SelectionSetNode,
  type VariableDefinitionNode,
  getOperationAST,
  isCompositeType,
  parseType,
  print,
  valueFromASTUntyped,
  visit,
} from 'graphql';
import { type Column, columnsOf } from './columns.ts';
import { RefusedFile } from './refused-file.ts';
import { Selections, isConnection, keyOf } from './selections.ts';

/** What somebody wants the rows of. */
export interface Wanted {
  document: DocumentNode;
  operationName?: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  /** The keys of the answer that lead to the connection, `plan`, `actions` for instance. */
  path: readonly string[];
}

/** A question for one page of the connection, and nothing beside it. */
export interface QuestionOfPages {
  /** Takes `csvFirst` and `csvAfter` beside the variables of the caller. */
  query: string;
  /** The caller's variables that are still asked for. */
  variables: Record<string, unknown>;
  operationName: string | undefined;
  /** Whatever of a page is in its items. @throws RefusedFile when nothing is. */
  columns(): Column[];
  /** The id of an item of a page, by which it is known that it was read; null when it has none. */
  idOf(item: unknown): string | null;
  /** The arguments of the fields on the way, by name: the plan's code, the moment. */
  onTheWay: Readonly<Record<string, unknown>>;
}

const name = (value: string) => ({ kind: Kind.NAME, value }) as const;
const variable = (value: string) => ({ kind: Kind.VARIABLE, name: name(value) }) as const;
const setOf = (selections: readonly SelectionNode[]): SelectionSetNode => ({ kind: Kind.SELECTION_SET, selections });
const field = (called: string, inside?: readonly SelectionNode[]): FieldNode => ({
  kind: Kind.FIELD,
  name: name(called),
  ...(inside && { selectionSet: setOf(inside) }),
});
const argument = (called: string, by: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: name(called),
  value: variable(by),
});
const declared = (called: string, type: string): VariableDefinitionNode => ({
  kind: Kind.VARIABLE_DEFINITION,
  variable: variable(called),
  type: parseType(type),
});

const PAGING = ['first', 'last', 'after', 'before'];
const PAGE_VARIABLES = [declared('csvFirst', 'Int!'), declared('csvAfter', 'String')];
const isPageVariable = (called: string): boolean => called === 'csvFirst' || called === 'csvAfter';

/**
 * Cuts a query to one connection: what else it asks for is left out, so that a page costs no more than its items, and the
 * server checks the cut query as any other one. Each connection below the items also says how many it has.
 *
 * @throws RefusedFile when the path leads to no connection, or through the items of another one.
 */
export function questionOfPages(schema: GraphQLSchema, wanted: Wanted): QuestionOfPages {
  const { document, path } = wanted;
  const operation = getOperationAST(document, wanted.operationName);
  const root = schema.getQueryType();
  if (!root || operation?.operation !== OperationTypeNode.QUERY) throw new RefusedFile('CSV_NOT_A_QUERY');
  const fragments = document.definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION);
  const selections = new Selections(schema, new Map(fragments.map((one) => [one.name.value, one])));
  const onTheWay: Record<string, unknown> = {};
  let connection: GraphQLCompositeType | undefined;
  // Asked for beside what the caller asks for, and no column.
  const rowId = field('id');
  let hasId = false;

  const keep = (
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    [key, ...rest]: readonly string[],
  ): SelectionNode[] =>
    selections.rewrite(set, type, (node, parent) => {
      const found = selections.typeOf(parent, node);
      if (keyOf(node) !== key || !node.selectionSet || !isCompositeType(found)) return [];
      for (const { name: called, value } of node.arguments ?? []) {
        onTheWay[called.value] = valueFromASTUntyped(value, { ...wanted.variables });
      }
      if (!rest.length) {
        if (!isConnection(found)) return [];
        connection = found;
        return [pageOf(node, found)];
      }
      if (isConnection(found)) throw new RefusedFile('CSV_CONNECTION_IN_A_LIST');
      const kept = keep(node.selectionSet, found, rest);
      return kept.length ? [{ ...node, selectionSet: setOf(kept) }] : [];
    });

  const pageOf = (node: FieldNode, type: GraphQLCompositeType): FieldNode => {
    const others = (node.arguments ?? []).filter((one) => !PAGING.includes(one.name.value));
    const items = [
      ...itemsOf(selections, node.selectionSet!, type, ['nodes']),
      ...itemsOf(selections, node.selectionSet!, type, ['edges', 'node']),
    ];
    if (!items.length) throw new RefusedFile('CSV_NO_COLUMN');
    const item = selections.typeOf(type, field('nodes'));
    hasId = isCompositeType(item) && isFree(selections, setOf(items), item, rowId);
    return {
      ...node,
      arguments: [...others, argument('first', 'csvFirst'), argument('after', 'csvAfter')],
      selectionSet: setOf([
        field('totalCount'),
        field('pageInfo', [field('endCursor'), field('hasNextPage')]),
        field('nodes', hasId ? [...items, rowId] : items),
      ]),
    };
  };

  const kept = keep(operation.selectionSet, root, path);
  if (!connection) throw new RefusedFile('CSV_NO_CONNECTION_THERE');
  const page = setOf(kept);
  const used = variablesIn(page);
  const asked = (operation.variableDefinitions ?? []).filter((one) => used.has(one.variable.name.value));
  const cut: OperationDefinitionNode = {
    ...operation,
    selectionSet: page,
    variableDefinitions: [...asked.filter((one) => !isPageVariable(one.variable.name.value)), ...PAGE_VARIABLES],
  };
  return {
    query: print({ kind: Kind.DOCUMENT, definitions: [cut] }),
    variables: Object.fromEntries(Object.entries(wanted.variables).filter(([called]) => used.has(called))),
    operationName: operation.name?.value,
    columns: () => {
      const asked = visit(page, { Field: (node) => (node === rowId ? null : undefined) });
      const columns = columnsOf(selections, asked, root, path);
      if (!columns.length) throw new RefusedFile('CSV_NO_COLUMN');
      return columns;
    },
    idOf: (item) => (hasId ? String((item as Record<string, unknown>)['id']) : null),
    onTheWay,
  };
}

/** Whether a type has the field, and nothing else stands under its name. */
function isFree(selections: Selections, set: SelectionSetNode, type: GraphQLCompositeType, asked: FieldNode): boolean {
  let isTaken = false;
  selections.each(set, type, (node) => {
    if (keyOf(node) === asked.name.value && node.name.value !== asked.name.value) isTaken = true;
  });
  return !isTaken && selections.typeOf(type, asked) !== undefined;
}

/** What is asked of the items, below `nodes` or below the `node` of `edges`; connections among it say their total. */
function itemsOf(
  selections: Selections,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  [way, ...further]: readonly string[],
): SelectionNode[] {
  return selections.rewrite(set, type, (node, parent) => {
    const below = selections.typeOf(parent, node);
    if (node.name.value !== way || !node.selectionSet || !isCompositeType(below)) return [];
    const inside = further.length
      ? itemsOf(selections, node.selectionSet, below, further)
      : withTotals(selections, node.selectionSet, below);
    if (!inside.length) return [];
    // A condition on the field holds for what is in it.
    const { directives = [] } = node;
    return directives.length ? [{ kind: Kind.INLINE_FRAGMENT, directives, selectionSet: setOf(inside) }] : inside;
  });
}

function withTotals(selections: Selections, set: SelectionSetNode, type: GraphQLCompositeType): SelectionNode[] {
  return selections.rewrite(set, type, (node, parent) => {
    const below = selections.typeOf(parent, node);
    if (!node.selectionSet || !isCompositeType(below)) return [node];
    const inside = withTotals(selections, node.selectionSet, below);
    const total = isConnection(below) ? [field('totalCount')] : [];
    return [{ ...node, selectionSet: setOf([...total, ...inside]) }];
  });
}

function variablesIn(set: SelectionSetNode): Set<string> {
  const used = new Set<string>();
  visit(set, { Variable: ({ name: called }) => void used.add(called.value) });
  return used;
}
