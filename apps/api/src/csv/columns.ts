import {
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type SelectionSetNode,
  isCompositeType,
  isLeafType,
} from 'graphql';
import { type Selections, isConnection, keyOf } from './selections.ts';

export type Cell = string | number | boolean | null;

/** A column of the file. */
export interface Column {
  /** Its dotted name, `lead.ministry.name` for instance. */
  name: string;
  /** Its value in an item of the connection. Values of a list below the item are joined. */
  valueIn(item: unknown): Cell;
}

/** Between the values of a list in one cell. */
const JOINT = ' | ';

/** What says where a page stands, and not what is in it. */
const PLACE = new Set(['pageInfo', 'cursor']);

/**
 * A column for each scalar of the items, in the order in which it is asked for. Of a connection below the items there is a
 * column with its total, and one for each scalar of its items, joined.
 *
 * @param page The selections of the query, cut to the page that `path` leads to.
 */
export function columnsOf(
  selections: Selections,
  page: SelectionSetNode,
  root: GraphQLCompositeType,
  path: readonly string[],
): Column[] {
  const columns = new Map<string, Column>();
  const gather = (set: SelectionSetNode, type: GraphQLCompositeType, named: string[], steps: string[]): void => {
    selections.each(set, type, (node, parent) => {
      const key = keyOf(node);
      if (isConnection(parent) || parent.name.endsWith('Edge')) {
        if (PLACE.has(node.name.value)) return;
      }
      const found = selections.typeOf(parent, node);
      const inName = isTransparent(parent, node.name.value) ? named : [...named, key];
      if (isCompositeType(found) && node.selectionSet) gather(node.selectionSet, found, inName, [...steps, key]);
      else if (node.name.value === '__typename' || isLeafType(found)) add(inName.join('.'), [...steps, key]);
    });
  };
  const add = (name: string, steps: string[]): void => {
    if (!columns.has(name)) columns.set(name, { name, valueIn: (item) => valueAt(item, steps) });
  };
  const enter = (set: SelectionSetNode, type: GraphQLCompositeType, [key, ...rest]: readonly string[]): void => {
    selections.each(set, type, (node, parent) => {
      const found = selections.typeOf(parent, node);
      if (keyOf(node) !== key || !node.selectionSet || !isCompositeType(found)) return;
      if (rest.length) enter(node.selectionSet, found, rest);
      else gather(node.selectionSet, found, [], []);
    });
  };
  enter(page, root, [...path, 'nodes']);
  return [...columns.values()];
}

/** Whether a field adds nothing to the name of a column: the items of a list are named after the list. */
const isTransparent = (parent: GraphQLNamedType, field: string): boolean =>
  (isConnection(parent) && (field === 'nodes' || field === 'edges')) ||
  (parent.name.endsWith('Edge') && field === 'node');

function valueAt(item: unknown, steps: readonly string[]): Cell {
  let values: unknown[] = [item];
  let isMany = false;
  for (const step of steps) {
    values = values.flatMap((value) => {
      const next = (value as Record<string, unknown> | null | undefined)?.[step] ?? null;
      if (Array.isArray(next)) isMany = true;
      return next;
    });
  }
  return isMany ? values.map((value) => String(value ?? '')).join(JOINT) : ((values[0] ?? null) as Cell);
}
