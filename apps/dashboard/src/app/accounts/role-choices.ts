import { MINISTRY_ROLES, ROLE_LABELS, ROLES, isMinistryRole, precisionOf, readWrittenDate } from '#domain';

import type { Role } from '../graphql/generated/graphql.ts';
import type { Words } from '../words/words.ts';

interface Managing {
  readonly viewerCanManageNationalRoles: { readonly allowed: boolean };
  readonly managedMinistries: { readonly nodes: readonly { readonly id: string; readonly name: string }[] };
}

/** The roles that somebody grants. */
export const rolesOf = (manager: Managing): readonly Role[] =>
  manager.viewerCanManageNationalRoles.allowed ? ROLES : MINISTRY_ROLES;

/** The same, to choose from. */
export const roleChoices = (manager: Managing, words: Pick<Words, 'language'>) =>
  rolesOf(manager).map((value) => ({ value, label: ROLE_LABELS[value][words.language()] }));

/** The ministries whose people somebody manages, to choose from. */
export const ministryChoices = ({ managedMinistries }: Managing) =>
  managedMinistries.nodes.map(({ id, name }) => ({ value: id, label: name }));

/** The ministry that a role is granted for: none for one that holds for all; the only one there is need not be chosen. */
export function ministryFor(role: Role, chosen: string, { managedMinistries }: Managing): string | null {
  if (!isMinistryRole(role)) return null;
  const { nodes } = managedMinistries;
  return nodes.length === 1 ? (nodes[0]?.id ?? null) : chosen || null;
}

/** The day written; null for what is not one day. */
export function dayIn(text: string): string | null {
  const date = readWrittenDate(text);
  return date !== undefined && precisionOf(date) === 'DAY' ? date : null;
}
