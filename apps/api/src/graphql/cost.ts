import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  Kind,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  valueFromASTUntyped,
} from 'graphql';
import { PAGE_SIZE } from '../modules/relay/page.ts';

/** What an operation may cost at most: fifty times the dearest of the dashboard. What it may really read is bounded further. */
export const MAXIMUM_COST = 500_000;

/** More than a document can hold without spreading the same fragments over and over. */
const FIELDS = 20_000;

/** Deeper than any document that is valid: what is wrong with it is said by those who validate. */
const DEPTH = 60;

/** Telling the whole contract takes about as long as so many items. */
const CONTRACT = 500;

/** So does finding what stood at a moment of the past, which is computed anew. */
const MOMENT = 100;

/** What an operation is asked with, as it came. */
export interface Asked {
  operationName?: unknown;
  variables?: unknown;
}

type Values = Readonly<Record<string, unknown>>;

/**
 * What an operation costs, in points, before anything is done: 1, and 1 for each object that it may answer with. A list
 * may be as long as the page that it asks for, `first` or `last`, so lists within lists multiply. Scalars are free, and so
 * is how many items a list has in all; a moment of the past costs 100.
 *
 * A pure function of document and variables: who asks, when, and what is there make no difference.
 *
 * @returns Infinity when it is too much to be counted; null when there is no such operation, or it spreads without end.
 */
export function costOf(schema: GraphQLSchema, document: DocumentNode, asked: Asked = {}): number | null {
  const operation = operationIn(document, asked.operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!root) return null;
  return new Reckoning(schema, document, valuesOf(operation, asked.variables)).operation(root, operation);
}

function operationIn({ definitions }: DocumentNode, name: unknown): OperationDefinitionNode | undefined {
  const operations = definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  if (name == null) return operations.length === 1 ? operations[0] : undefined;
  return operations.find((one) => one.name?.value === name);
}

function valuesOf({ variableDefinitions = [] }: OperationDefinitionNode, given: unknown): Values {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
  );
  return { ...Object.fromEntries(defaults), ...(typeof given === 'object' ? given : {}) };
}

class Reckoning {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #values: Values;
  #fields = 0;

  constructor(schema: GraphQLSchema, { definitions }: DocumentNode, values: Values) {
    this.#schema = schema;
    this.#values = values;
    this.#fragments = new Map(
      definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
    );
  }

  operation(root: GraphQLObjectType, { selectionSet }: OperationDefinitionNode): number | null {
    const cost = this.#below(root, [selectionSet], 0);
    if (this.#fields > FIELDS) return Infinity;
    return Number.isNaN(cost) ? null : 1 + cost;
  }

  /** NaN when it is too deep. */
  #below(type: GraphQLCompositeType, sets: readonly SelectionSetNode[], depth: number): number {
    if (depth > DEPTH) return NaN;
    if (isAbstractType(type)) {
      return Math.max(...this.#schema.getPossibleTypes(type).map((one) => this.#below(one, sets, depth)));
    }
    let cost = 0;
    for (const nodes of this.#fieldsOf(type as GraphQLObjectType, sets).values()) {
      // Once it is too much, it is not made more.
      if (++this.#fields > FIELDS) return Infinity;
      cost += this.#field(type as GraphQLObjectType, nodes, depth);
    }
    return cost;
  }

  #field(parent: GraphQLObjectType, nodes: readonly FieldNode[], depth: number): number {
    const name = nodes[0]!.name.value;
    if (name === '__schema' || name === '__type') return CONTRACT;
    const field = parent.getFields()[name];
    const type = field && getNamedType(field.type);
    if (!isCompositeType(type)) return 0;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    let cost = 1 + MOMENT * this.#moments(field!, nodes[0]!);
    if (!type.name.endsWith('Connection') || !isObjectType(type)) return cost + this.#below(type, sets, depth + 1);
    const size = Math.max(...nodes.map((node) => this.#pageSize(field!, node)));
    for (const [, parts] of this.#fieldsOf(type, sets)) {
      const part = type.getFields()[parts[0]!.name.value];
      if (part && isList(part)) cost += size * this.#item(part, parts, depth + 1);
    }
    return cost;
  }

  /** One item of a page: itself, whichever way it is reached, and what is below it. */
  #item(list: GraphQLField<unknown, unknown>, nodes: readonly FieldNode[], depth: number): number {
    const type = getNamedType(list.type) as GraphQLCompositeType;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    if (list.name !== 'edges') return 1 + this.#below(type, sets, depth + 1);
    // An edge and its node are one item.
    return Math.max(1, this.#below(type, sets, depth + 1));
  }

  #moments({ args }: GraphQLField<unknown, unknown>, { arguments: given = [] }: FieldNode): number {
    const takeOne = new Set(args.filter(({ type }) => getNamedType(type).name === 'AsOf').map(({ name }) => name));
    return given.filter(
      ({ name, value }) => takeOne.has(name.value) && valueFromASTUntyped(value, this.#values) != null,
    ).length;
  }

  /** As many as may come: outside the bounds of a page nothing does, for the resolver refuses. */
  #pageSize({ args }: GraphQLField<unknown, unknown>, { arguments: given = [] }: FieldNode): number {
    const sizes = given
      .filter(({ name }) => ['first', 'last'].includes(name.value) && args.some((one) => one.name === name.value))
      .map(({ value }) => valueFromASTUntyped(value, this.#values))
      .filter((size): size is number => typeof size === 'number');
    return Math.min(Math.max(...(sizes.length ? sizes : [PAGE_SIZE.usual]), 0), PAGE_SIZE.maximum);
  }

  /** The fields of an object of this type, those of one name in the answer together, as the execution merges them. */
  #fieldsOf(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    into = new Map<string, FieldNode[]>(),
    spread = new Set<string>(),
  ): Map<string, FieldNode[]> {
    for (const selection of sets.flatMap(({ selections }) => selections)) {
      if (!this.#isIncluded(selection.directives ?? [])) continue;
      if (selection.kind === Kind.FIELD) {
        const key = (selection.alias ?? selection.name).value;
        into.set(key, [...(into.get(key) ?? []), selection]);
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      if (name !== null && spread.has(name)) continue;
      if (name !== null) spread.add(name);
      const fragment = name === null ? selection : this.#fragments.get(name);
      if (!fragment || !('selectionSet' in fragment)) continue;
      if (this.#isOf(type, fragment.typeCondition?.name.value)) {
        this.#fieldsOf(type, [fragment.selectionSet], into, spread);
      }
    }
    return into;
  }

  #isOf(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const named = this.#schema.getType(condition);
    return isAbstractType(named) && this.#schema.isSubType(named, type);
  }

  /** What cannot be told is counted. */
  #isIncluded(directives: NonNullable<FieldNode['directives']>): boolean {
    return directives.every(({ name, arguments: given = [] }) => {
      const condition = given.find((one) => one.name.value === 'if');
      const value: unknown = condition && valueFromASTUntyped(condition.value, this.#values);
      if (name.value === 'skip') return value !== true;
      return name.value !== 'include' || value !== false;
    });
  }
}

const isList = ({ type }: GraphQLField<unknown, unknown>): boolean =>
  isListType(isNonNullType(type) ? type.ofType : type);
