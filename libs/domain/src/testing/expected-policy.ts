import { OPERATIONS } from '../permission/operation.ts';
import type { Operation } from '../permission/operation.ts';
import { RELATIONS } from '../permission/relation.ts';
import type { Relation } from '../permission/relation.ts';
import { isMinistryRole, ROLES } from '../permission/role.ts';
import type { Role } from '../permission/role.ts';
import type { PolicyObject, Viewer } from '../permission/viewer.ts';
import { person } from './samples.ts';

/** What the letters of the table below stand for. */
const LETTERS = {
  Y: 'ALLOWED',
  a: 'AUTHOR_CANNOT_DECIDE',
  c: 'ACCESS_LOG_RESTRICTED',
  d: 'ONLY_VALIDATORS_DECIDE',
  g: 'LEDGER_RESTRICTED',
  f: 'EVIDENCE_RESTRICTED',
  j: 'ONLY_AUDITORS_JUDGE',
  k: 'ALL_TOKENS_RESTRICTED',
  l: 'ONLY_LEADS_REPORT',
  m: 'NOT_LEAD_MINISTRY',
  n: 'ACTION_HAS_NO_LEAD',
  p: 'SNAPSHOTS_RESTRICTED',
  s: 'SCHEMA_RESTRICTED',
  e: 'SESSIONS_RESTRICTED',
  t: 'TOKENS_RESTRICTED',
  u: 'UPDATE_NOT_YET_VALIDATED',
  w: 'NOT_THE_AUTHOR',
  x: 'SYSTEM_ONLY',
} as const;

/**
 * The whole policy once more, written by hand, so that a changed cell fails here.
 * Rows: LEAD, VALIDATOR, COORDINATOR, CABINET, AUDITOR, ADMINISTRATOR.
 * Letters: AUTHOR, LEAD_MINISTRY, OTHER_MINISTRY, NO_LEAD, NONE.
 */
const EXPECTED: Readonly<Record<Operation, readonly string[]>> = {
  READ_PUBLIC: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_PLAN: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_OPEN_UPDATE: ['YYuuu', 'YYuuu', 'YYYYY', 'uuuuu', 'YYYYY', 'uuuuu'],
  READ_RESTRICTED_EVIDENCE: ['YYfff', 'YYfff', 'YYYYY', 'fffff', 'YYYYY', 'YYYYY'],
  READ_LEDGER: ['ggggg', 'ggggg', 'YYYYY', 'ggggg', 'YYYYY', 'YYYYY'],
  READ_PEOPLE: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  SUBMIT_UPDATE: ['YYmnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl'],
  WITHDRAW_UPDATE: ['Ywmnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl'],
  VALIDATE_UPDATE: ['dddnd', 'aYmnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd'],
  RETURN_UPDATE: ['dddnd', 'aYmnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd'],
  RECORD_VERDICT: ['jjjjj', 'jjjjj', 'jjjjj', 'jjjjj', 'YYYYY', 'jjjjj'],
  TAKE_SNAPSHOT: ['ppppp', 'ppppp', 'YYYYY', 'YYYYY', 'YYYYY', 'ppppp'],
  MANAGE_OWN_TOKENS: ['ttttt', 'ttttt', 'ttttt', 'ttttt', 'YYYYY', 'YYYYY'],
  END_OWN_SESSIONS: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  END_SESSIONS: ['eeeee', 'eeeee', 'eeeee', 'eeeee', 'eeeee', 'YYYYY'],
  READ_ALL_TOKENS: ['kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'YYYYY'],
  REVOKE_ANY_TOKEN: ['kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'YYYYY'],
  READ_ACCESS_LOG: ['ccccc', 'ccccc', 'ccccc', 'ccccc', 'ccccc', 'YYYYY'],
  IMPORT_HISTORY: ['xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx'],
  INTROSPECT: ['sssss', 'sssss', 'sssss', 'sssss', 'YYYYY', 'YYYYY'],
};

/** By which door each operation is decided: nobody, session, token, system. `R`: by the role. */
export const EXPECTED_DOORS: Readonly<Record<Operation, readonly string[]>> = {
  READ_PUBLIC: ['ALLOWED', 'ALLOWED', 'ALLOWED', 'ALLOWED'],
  READ_PLAN: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_OPEN_UPDATE: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_RESTRICTED_EVIDENCE: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_LEDGER: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_PEOPLE: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  SUBMIT_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  WITHDRAW_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  VALIDATE_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RETURN_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RECORD_VERDICT: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  TAKE_SNAPSHOT: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  MANAGE_OWN_TOKENS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  END_OWN_SESSIONS: ['NOT_SIGNED_IN', 'ALLOWED', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  END_SESSIONS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ALL_TOKENS: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  REVOKE_ANY_TOKEN: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ACCESS_LOG: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  IMPORT_HISTORY: ['NOT_SIGNED_IN', 'SYSTEM_ONLY', 'SYSTEM_ONLY', 'ALLOWED'],
  INTROSPECT: ['NOT_SIGNED_IN', 'SCHEMA_RESTRICTED', 'R', 'NO_ROLE'],
};

/** What a token has to be made for, for each operation that it may do at all. */
export const EXPECTED_SCOPES = {
  READ_PUBLIC: 'ANY',
  READ_PLAN: 'PLANS',
  READ_OPEN_UPDATE: 'OPEN_UPDATES',
  READ_RESTRICTED_EVIDENCE: 'LEDGER',
  READ_LEDGER: 'LEDGER',
  READ_PEOPLE: 'PLANS',
  READ_ALL_TOKENS: 'ACCOUNTS',
  READ_ACCESS_LOG: 'ACCOUNTS',
  INTROSPECT: 'ANY',
} as const;

/** The table above, cell by cell. */
export const EXPECTED_CELLS = OPERATIONS.flatMap((operation) =>
  ROLES.flatMap((role, row) =>
    RELATIONS.map((relation, column) => {
      const letter = EXPECTED[operation][row]?.[column] as keyof typeof LETTERS;
      return { operation, role, relation, expected: LETTERS[letter] };
    }),
  ),
);

/** The object to which someone of ministry « justice » stands in this relation. */
export const objectFor: Readonly<Record<Relation, PolicyObject | undefined>> = {
  AUTHOR: { leadMinistryId: 'justice', authorId: 'me' },
  LEAD_MINISTRY: { leadMinistryId: 'justice', authorId: 'someone-else' },
  OTHER_MINISTRY: { leadMinistryId: 'education', authorId: 'me' },
  NO_LEAD: { leadMinistryId: null, authorId: 'me' },
  NONE: undefined,
};

/** Someone who holds this role, for ministry « justice » if it is held for one. */
export const me = (role: Role): Viewer => person('me', { role, ministryId: isMinistryRole(role) ? 'justice' : null });
