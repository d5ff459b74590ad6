import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import { RefusedFile } from './refused-file.ts';

/** The name under which a field stands in the answer. */
export const keyOf = ({ alias, name }: FieldNode): string => (alias ?? name).value;

export const isConnection = (type: GraphQLNamedType | undefined): boolean => type?.name.endsWith('Connection') ?? false;

/** More selections than a document of 3,000 words, read through its fragments, has any honest use for. */
const MOST = 10_000;

/** Reads selections with their types, through inline fragments and named ones, within bounds whatever the document. */
export class Selections {
  readonly #schema: GraphQLSchema;
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  #read = 0;

  constructor(schema: GraphQLSchema, fragments: ReadonlyMap<string, FragmentDefinitionNode>) {
    this.#schema = schema;
    this.#fragments = fragments;
  }

  /** The named type that a field of a type answers with, undefined when there is no such field. */
  typeOf(parent: GraphQLCompositeType, { name }: FieldNode): GraphQLNamedType | undefined {
    if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
    const field = parent.getFields()[name.value];
    return field && getNamedType(field.type);
  }

  /**
   * The same selections with each field replaced by what `replace` makes of it. Named fragments come out as inline ones,
   * those of which nothing is left not at all.
   *
   * @throws RefusedFile when a fragment contains itself, or fragments multiply out of bounds.
   */
  rewrite(
    { selections }: SelectionSetNode,
    type: GraphQLCompositeType,
    replace: (field: FieldNode, parent: GraphQLCompositeType) => readonly SelectionNode[],
    inside: readonly string[] = [],
  ): SelectionNode[] {
    return selections.flatMap((selection): readonly SelectionNode[] => {
      this.#read += 1;
      if (this.#read > MOST) throw new RefusedFile('CSV_NOT_A_QUERY');
      if (selection.kind === Kind.FIELD) return replace(selection, type);
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : null;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.#fragments.get(selection.name.value) : selection;
      if (!fragment || (name && inside.includes(name))) throw new RefusedFile('CSV_NOT_A_QUERY');
      const { typeCondition } = fragment;
      const narrowed = typeCondition ? this.#schema.getType(typeCondition.name.value) : type;
      if (!isCompositeType(narrowed)) throw new RefusedFile('CSV_NOT_A_QUERY');
      const kept = this.rewrite(fragment.selectionSet, narrowed, replace, name ? [...inside, name] : inside);
      if (!kept.length) return [];
      const { directives = [] } = selection;
      const selectionSet = { kind: Kind.SELECTION_SET, selections: kept } as const;
      return [{ kind: Kind.INLINE_FRAGMENT, ...(typeCondition && { typeCondition }), directives, selectionSet }];
    });
  }

  /** Calls `visit` for each field, through fragments. */
  each(
    set: SelectionSetNode,
    type: GraphQLCompositeType,
    visit: (field: FieldNode, parent: GraphQLCompositeType) => void,
  ) {
    this.rewrite(set, type, (field, parent) => {
      visit(field, parent);
      return [];
    });
  }
}
