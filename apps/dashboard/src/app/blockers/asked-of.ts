import { ASKED_ROLES, ROLE_LABELS } from '#domain';
import type { Role } from '../graphql/generated/graphql.ts';
import type { Language } from '../words/words.ts';

/** Whom something is asked of, as a list of choices: the roles first, then the ministries. */
export function askedChoices(
  ministries: readonly { readonly code: string; readonly name: string }[],
  language: Language,
) {
  return [
    ...ASKED_ROLES.map((role) => ({ value: `role ${role}`, label: ROLE_LABELS[role][language] })),
    ...ministries.map(({ code, name }) => ({ value: `ministry ${code}`, label: name })),
  ];
}

/** The choice as the contract takes it. */
export function askedIn(choice: string): { ministry: string | null; role: Role | null } {
  const [kind, name = ''] = choice.split(/ (.*)/);
  return { ministry: kind === 'ministry' ? name : null, role: kind === 'role' ? (name as Role) : null };
}

/** Who is asked, in words. */
export function askedName(
  ministry: { readonly name: string } | null | undefined,
  role: Role | null | undefined,
  language: Language,
): string {
  return ministry?.name ?? (role ? ROLE_LABELS[role][language] : '');
}
