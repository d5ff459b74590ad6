import type { RefusalCode } from '../refusal/refusal.ts';
import type { Operation } from './operation.ts';
import type { Relation } from './relation.ts';
import { ROLES } from './role.ts';
import type { Role } from './role.ts';
import type { Door } from './viewer.ts';

/** What one cell of the table says. */
export type Cell = 'ALLOWED' | RefusalCode;

/** One operation of the table. */
export interface OperationPolicy {
  /** What the door decides by itself (`NOBODY`: not signed in); `BY_ROLE` leaves it to the cells. */
  readonly doors: Readonly<Record<Door, Cell | 'BY_ROLE'> & Record<'NOBODY', Cell>>;
  /** role → relation → cell. What is not written is refused with `otherwise`. */
  readonly cells: Partial<Record<Role, Partial<Record<Relation, Cell>>>>;
  /** Roles that may when they are those asked, or of the ministry asked, whatever else they are to the action. */
  readonly asked?: readonly Role[];
  readonly otherwise: RefusalCode;
}

type Row = Readonly<Record<Relation, Cell>>;

const ALWAYS: Row = {
  AUTHOR: 'ALLOWED',
  LEAD_MINISTRY: 'ALLOWED',
  OTHER_MINISTRY: 'ALLOWED',
  NO_LEAD: 'ALLOWED',
  NONE: 'ALLOWED',
};

const everyRole = (row: Row): Record<Role, Row> =>
  Object.fromEntries(ROLES.map((role) => [role, row])) as Record<Role, Row>;

const READING = {
  doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'BY_ROLE', TOKEN: 'BY_ROLE', SYSTEM: 'NO_ROLE' },
} as const;
const WRITING = {
  doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'BY_ROLE', TOKEN: 'TOKEN_READ_ONLY', SYSTEM: 'NO_ROLE' },
} as const;

/** Reading what people write to one another: on screen, by no program. */
const READING_ON_SCREEN = {
  doors: { ...READING.doors, TOKEN: 'DISCUSSION_BY_SESSION_ONLY' },
} as const;

/** Reading an update of one's own ministry that is not validated yet. */
const OWN_MINISTRY_READS = {
  AUTHOR: 'ALLOWED',
  LEAD_MINISTRY: 'ALLOWED',
  OTHER_MINISTRY: 'UPDATE_NOT_YET_VALIDATED',
} as const;

/** Opening evidence that the lead ministry keeps to few. */
const ITS_MINISTRY_OPENS = {
  AUTHOR: 'ALLOWED',
  LEAD_MINISTRY: 'ALLOWED',
  OTHER_MINISTRY: 'EVIDENCE_RESTRICTED',
} as const;

/** Validating and returning: never by the author, whatever else they are. */
const DECIDES = {
  AUTHOR: 'AUTHOR_CANNOT_DECIDE',
  LEAD_MINISTRY: 'ALLOWED',
  OTHER_MINISTRY: 'NOT_LEAD_MINISTRY',
} as const;

/** What the leads of an action do with it. */
const OWN_ACTION = { AUTHOR: 'ALLOWED', LEAD_MINISTRY: 'ALLOWED', OTHER_MINISTRY: 'NOT_LEAD_MINISTRY' } as const;

/** Accounts: a ministry's own by who manages them, those of all by an administrator. The object is a role's ministry. */
const ACCOUNTS = {
  ACCOUNT_MANAGER: {
    AUTHOR: 'ALLOWED',
    LEAD_MINISTRY: 'ALLOWED',
    OTHER_MINISTRY: 'ACCOUNT_OF_ANOTHER_MINISTRY',
    NO_LEAD: 'NATIONAL_ROLE_RESTRICTED',
    NONE: 'ALLOWED',
  },
  ADMINISTRATOR: ALWAYS,
} as const;

/** The cells of an operation on an action that nobody leads: the same answer for everyone. */
const withoutLead = (cells: Partial<Record<Role, Partial<Record<Relation, Cell>>>>) =>
  Object.fromEntries(ROLES.map((role) => [role, { ...cells[role], NO_LEAD: 'ACTION_HAS_NO_LEAD' as const }]));

/**
 * The permission policy: one table, operation × role × relation → allowed, or the reason why not.
 * Default deny: what is not written is refused.
 */
export const POLICY: Readonly<Record<Operation, OperationPolicy>> = {
  READ_PUBLIC: {
    doors: { NOBODY: 'ALLOWED', SESSION: 'ALLOWED', TOKEN: 'ALLOWED', SYSTEM: 'ALLOWED' },
    cells: everyRole(ALWAYS),
    otherwise: 'NO_ROLE',
  },
  READ_PLAN: { ...READING, cells: everyRole(ALWAYS), otherwise: 'NO_ROLE' },
  READ_OPEN_UPDATE: {
    ...READING,
    cells: { LEAD: OWN_MINISTRY_READS, VALIDATOR: OWN_MINISTRY_READS, COORDINATOR: ALWAYS, AUDITOR: ALWAYS },
    otherwise: 'UPDATE_NOT_YET_VALIDATED',
  },
  READ_RESTRICTED_EVIDENCE: {
    ...READING,
    cells: {
      LEAD: ITS_MINISTRY_OPENS,
      VALIDATOR: ITS_MINISTRY_OPENS,
      COORDINATOR: ALWAYS,
      AUDITOR: ALWAYS,
      // The ledger, which they read, has it all.
      ADMINISTRATOR: ALWAYS,
    },
    otherwise: 'EVIDENCE_RESTRICTED',
  },
  READ_LEDGER: {
    ...READING,
    cells: { COORDINATOR: ALWAYS, AUDITOR: ALWAYS, ADMINISTRATOR: ALWAYS },
    otherwise: 'LEDGER_RESTRICTED',
  },
  READ_PEOPLE: { ...READING, cells: everyRole(ALWAYS), otherwise: 'NO_ROLE' },
  SUBMIT_UPDATE: {
    ...WRITING,
    cells: withoutLead({ LEAD: { AUTHOR: 'ALLOWED', LEAD_MINISTRY: 'ALLOWED', OTHER_MINISTRY: 'NOT_LEAD_MINISTRY' } }),
    otherwise: 'ONLY_LEADS_REPORT',
  },
  // Saving one is of those who may submit; what somebody typed stays theirs to read and to throw away.
  MANAGE_OWN_DRAFTS: {
    doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'ALLOWED', TOKEN: 'TOKEN_READ_ONLY', SYSTEM: 'NO_ROLE' },
    cells: everyRole(ALWAYS),
    otherwise: 'NO_ROLE',
  },
  WITHDRAW_UPDATE: {
    ...WRITING,
    cells: withoutLead({
      LEAD: { AUTHOR: 'ALLOWED', LEAD_MINISTRY: 'NOT_THE_AUTHOR', OTHER_MINISTRY: 'NOT_LEAD_MINISTRY' },
    }),
    otherwise: 'ONLY_LEADS_REPORT',
  },
  VALIDATE_UPDATE: { ...WRITING, cells: withoutLead({ VALIDATOR: DECIDES }), otherwise: 'ONLY_VALIDATORS_DECIDE' },
  RETURN_UPDATE: { ...WRITING, cells: withoutLead({ VALIDATOR: DECIDES }), otherwise: 'ONLY_VALIDATORS_DECIDE' },
  RECORD_VERDICT: { ...WRITING, cells: { AUDITOR: ALWAYS }, otherwise: 'ONLY_AUDITORS_JUDGE' },
  RAISE_BLOCKER: {
    ...WRITING,
    cells: withoutLead({ LEAD: OWN_ACTION }),
    otherwise: 'ONLY_LEADS_RAISE',
  },
  ESCALATE_BLOCKER: {
    ...WRITING,
    cells: { LEAD: OWN_ACTION, COORDINATOR: ALWAYS },
    otherwise: 'ESCALATION_RESTRICTED',
  },
  LIFT_BLOCKER: {
    ...WRITING,
    cells: { LEAD: { AUTHOR: 'ALLOWED', LEAD_MINISTRY: 'ALLOWED' }, COORDINATOR: ALWAYS },
    asked: ['LEAD', 'VALIDATOR', 'CABINET'],
    otherwise: 'LIFTING_RESTRICTED',
  },
  WITHDRAW_BLOCKER: { ...WRITING, cells: { LEAD: OWN_ACTION }, otherwise: 'ONLY_LEADS_RAISE' },
  TAKE_DECISION: { ...WRITING, cells: { COORDINATOR: ALWAYS, CABINET: ALWAYS }, otherwise: 'DECISIONS_RESTRICTED' },
  COMPLETE_DECISION: {
    ...WRITING,
    cells: { COORDINATOR: ALWAYS },
    asked: ['LEAD', 'VALIDATOR', 'CABINET'],
    otherwise: 'ONLY_OWNERS_COMPLETE',
  },
  TAKE_SNAPSHOT: {
    ...WRITING,
    cells: { COORDINATOR: ALWAYS, CABINET: ALWAYS, AUDITOR: ALWAYS },
    otherwise: 'SNAPSHOTS_RESTRICTED',
  },
  RUN_CAMPAIGNS: { ...WRITING, cells: { COORDINATOR: ALWAYS }, otherwise: 'CAMPAIGNS_RESTRICTED' },
  APPOINT_DEPUTIES: {
    ...WRITING,
    cells: { LEAD: ALWAYS, VALIDATOR: ALWAYS, ADMINISTRATOR: ALWAYS },
    otherwise: 'DEPUTIES_RESTRICTED',
  },
  // Addresses of people are in it: on screen, by no program.
  READ_ACCOUNTS: {
    doors: { ...READING.doors, TOKEN: 'ACCOUNTS_BY_SESSION_ONLY' },
    cells: ACCOUNTS,
    otherwise: 'ACCOUNTS_RESTRICTED',
  },
  MANAGE_ACCOUNTS: { ...WRITING, cells: ACCOUNTS, otherwise: 'ACCOUNTS_RESTRICTED' },
  READ_DISCUSSION: {
    ...READING_ON_SCREEN,
    cells: { LEAD: ALWAYS, VALIDATOR: ALWAYS, COORDINATOR: ALWAYS, CABINET: ALWAYS },
    otherwise: 'DISCUSSION_RESTRICTED',
  },
  READ_QUESTIONS: {
    ...READING_ON_SCREEN,
    cells: { LEAD: ALWAYS, VALIDATOR: ALWAYS, COORDINATOR: ALWAYS, CABINET: ALWAYS, AUDITOR: ALWAYS },
    otherwise: 'QUESTIONS_RESTRICTED',
  },
  // An auditor writes in questions alone: whoever writes in a thread has to be able to read it.
  WRITE_MESSAGE: {
    ...WRITING,
    cells: { LEAD: ALWAYS, VALIDATOR: ALWAYS, COORDINATOR: ALWAYS, CABINET: ALWAYS, AUDITOR: ALWAYS },
    otherwise: 'DISCUSSION_RESTRICTED',
  },
  ASK_QUESTION: {
    ...WRITING,
    cells: withoutLead({ COORDINATOR: ALWAYS, CABINET: ALWAYS, AUDITOR: ALWAYS }),
    otherwise: 'QUESTIONS_ASKED_BY',
  },
  CLOSE_QUESTION: {
    ...WRITING,
    cells: { COORDINATOR: ALWAYS, CABINET: ALWAYS, AUDITOR: ALWAYS },
    otherwise: 'QUESTIONS_ASKED_BY',
  },
  MANAGE_OWN_TOKENS: { ...WRITING, cells: { AUDITOR: ALWAYS, ADMINISTRATOR: ALWAYS }, otherwise: 'TOKENS_RESTRICTED' },
  END_OWN_SESSIONS: {
    doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'ALLOWED', TOKEN: 'TOKEN_READ_ONLY', SYSTEM: 'NO_ROLE' },
    cells: everyRole(ALWAYS),
    otherwise: 'NO_ROLE',
  },
  END_SESSIONS: { ...WRITING, cells: { ADMINISTRATOR: ALWAYS }, otherwise: 'SESSIONS_RESTRICTED' },
  READ_ALL_TOKENS: { ...READING, cells: { ADMINISTRATOR: ALWAYS }, otherwise: 'ALL_TOKENS_RESTRICTED' },
  REVOKE_ANY_TOKEN: { ...WRITING, cells: { ADMINISTRATOR: ALWAYS }, otherwise: 'ALL_TOKENS_RESTRICTED' },
  READ_ACCESS_LOG: { ...READING, cells: { ADMINISTRATOR: ALWAYS }, otherwise: 'ACCESS_LOG_RESTRICTED' },
  // One's own mails and calendar addresses, whatever else one may do.
  MANAGE_OWN_MAILS: {
    doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'ALLOWED', TOKEN: 'TOKEN_READ_ONLY', SYSTEM: 'NO_ROLE' },
    cells: everyRole(ALWAYS),
    otherwise: 'NO_ROLE',
  },
  READ_ALL_MAILS: { ...READING, cells: { ADMINISTRATOR: ALWAYS }, otherwise: 'ALL_MAILS_RESTRICTED' },
  SEND_MAIL_AGAIN: { ...WRITING, cells: { ADMINISTRATOR: ALWAYS }, otherwise: 'ALL_MAILS_RESTRICTED' },
  IMPORT_HISTORY: {
    doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'SYSTEM_ONLY', TOKEN: 'SYSTEM_ONLY', SYSTEM: 'ALLOWED' },
    cells: {},
    otherwise: 'SYSTEM_ONLY',
  },
  INTROSPECT: {
    doors: { NOBODY: 'NOT_SIGNED_IN', SESSION: 'SCHEMA_RESTRICTED', TOKEN: 'BY_ROLE', SYSTEM: 'NO_ROLE' },
    cells: { AUDITOR: ALWAYS, ADMINISTRATOR: ALWAYS },
    otherwise: 'SCHEMA_RESTRICTED',
  },
  // Questions that are not the dashboard's own. Whoever is not signed in is answered nothing but what is public.
  ASK_FREELY: {
    doors: { NOBODY: 'ALLOWED', SESSION: 'BY_ROLE', TOKEN: 'ALLOWED', SYSTEM: 'NO_ROLE' },
    cells: { COORDINATOR: ALWAYS, AUDITOR: ALWAYS, ADMINISTRATOR: ALWAYS },
    otherwise: 'QUESTION_NOT_LISTED',
  },
};

/** Whether one who is asked may, by this role, whatever the table says of others. */
export function askedMay(operation: Operation, role: Role): boolean {
  return POLICY[operation].asked?.includes(role) ?? false;
}

/** The cell for one role in one relation; what the table does not say is refused. */
export function cellOf(operation: Operation, role: Role, relation: Relation): Cell {
  const { cells, otherwise } = POLICY[operation];
  return cells[role]?.[relation] ?? otherwise;
}
