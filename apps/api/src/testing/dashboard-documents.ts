import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentNode } from 'graphql';

const GENERATED = join(import.meta.dirname, '../../../dashboard/src/app/graphql/generated/graphql.ts');

/** The operations of the dashboard by name, each as its build holds it: with its fragments, before Apollo Client sees it. */
export function dashboardDocuments(): Map<string, DocumentNode> {
  const constants = readFileSync(GENERATED, 'utf8').matchAll(/^export const (\w+)Document = (\{.*\}) as unknown as/gm);
  return new Map([...constants].map(([, name = '', json = '']) => [name, JSON.parse(json) as DocumentNode]));
}

/** One of them. @throws When the dashboard has none of that name. */
export function documentOf(name: string): DocumentNode {
  const found = dashboardDocuments().get(name);
  if (!found) throw new Error(`The dashboard no longer asks ${name}`);
  return found;
}
