import type { Role } from '../graphql/generated/graphql.ts';
import type { Persona } from './door.ts';

/** Those who come to Jalon for the same thing. */
export interface PersonaGroup {
  readonly role: Role;
  readonly personas: readonly Persona[];
}

/** From those who report to those who check. */
const ORDER: readonly Role[] = [
  'LEAD',
  'VALIDATOR',
  'CABINET',
  'COORDINATOR',
  'AUDITOR',
  'ACCOUNT_MANAGER',
  'ADMINISTRATOR',
];

/** The personas by what they mainly are, each once. Groups without anyone are left out. */
export function groupPersonas(personas: readonly Persona[]): readonly PersonaGroup[] {
  return ORDER.map((role) => ({ role, personas: personas.filter(({ roles }) => roles[0] === role) })).filter(
    (group) => group.personas.length > 0,
  );
}

/** The first letters of a name: « AM » for Anne Martin. */
export function initials(name: string): string {
  const letters = name.split(/[\s-]+/).map((word) => [...word][0] ?? '');
  return [letters[0], letters.length > 1 ? letters.at(-1) : ''].join('').toLocaleUpperCase('fr');
}
