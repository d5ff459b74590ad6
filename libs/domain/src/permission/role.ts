import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';

export const ROLES = [
  'LEAD',
  'VALIDATOR',
  'ACCOUNT_MANAGER',
  'COORDINATOR',
  'CABINET',
  'AUDITOR',
  'ADMINISTRATOR',
] as const;
export type Role = (typeof ROLES)[number];

/** Roles that are held for one ministry. */
export const MINISTRY_ROLES = ['LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER'] as const satisfies readonly Role[];

/** Those of them that work on the ministry's actions. Nobody stands in for who manages accounts. */
export const WORKING_ROLES = ['LEAD', 'VALIDATOR'] as const satisfies readonly Role[];

/** Whether the role works on the actions of its ministry. */
export function isWorkingRole(role: Role): role is (typeof WORKING_ROLES)[number] {
  return (WORKING_ROLES as readonly Role[]).includes(role);
}

/** Whether the role is held for one ministry. */
export function isMinistryRole(role: Role): role is (typeof MINISTRY_ROLES)[number] {
  return (MINISTRY_ROLES as readonly Role[]).includes(role);
}

export const ROLE_LABELS: Readonly<Record<Role, Localised>> = {
  LEAD: { fr: french('Référent ministériel'), en: 'Ministry lead' },
  VALIDATOR: { fr: french('Valideur ministériel'), en: 'Ministry validator' },
  ACCOUNT_MANAGER: { fr: french('Gestionnaire des comptes'), en: 'Account manager' },
  COORDINATOR: { fr: french('Coordination du plan'), en: 'Plan coordinator' },
  CABINET: { fr: french('Cabinet'), en: 'Cabinet staff' },
  AUDITOR: { fr: french('Audit'), en: 'Auditor' },
  ADMINISTRATOR: { fr: french('Administration'), en: 'Administrator' },
};
