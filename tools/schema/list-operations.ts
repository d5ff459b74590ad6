import { type DefinitionNode, type DocumentNode, type FragmentDefinitionNode, Kind, visit } from 'graphql';
import { fingerprintOf } from '../../apps/api/src/graphql/fingerprint.ts';

/** A document of the dashboard, as graphql-codegen read it. */
interface Source {
  document?: DocumentNode;
}

/**
 * A plugin of graphql-codegen: the operations that a browser's session may send, by name, each with the fingerprint of its
 * document. The server reads it (`apps/api/src/graphql/listed-operations.ts`).
 *
 * @throws When two operations have one name, or one has none.
 */
export function plugin(_schema: unknown, sources: readonly Source[]): string {
  const definitions = sources.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map(
    definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION).map((one) => [one.name.value, one]),
  );
  const listed = new Map<string, string>();
  for (const operation of definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION)) {
    const name = operation.name?.value ?? '';
    const fingerprint = fingerprintOf({
      kind: Kind.DOCUMENT,
      definitions: [operation, ...spreadBy(operation, fragments)],
    });
    if (!name || (listed.get(name) ?? fingerprint) !== fingerprint)
      throw new Error(`Two operations are called « ${name} »: each needs a name of its own`);
    listed.set(name, fingerprint);
  }
  const sorted = [...listed].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** The fragments that a definition spreads, and those that they spread. */
function spreadBy(
  definition: DefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(definition, {
    FragmentSpread: ({ name }) => {
      const fragment = fragments.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      spreadBy(fragment, fragments, found);
    },
  });
  return found;
}
