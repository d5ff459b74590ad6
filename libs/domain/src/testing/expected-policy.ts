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
  B: 'ONLY_LEADS_RAISE',
  c: 'ACCESS_LOG_RESTRICTED',
  d: 'ONLY_VALIDATORS_DECIDE',
  r: 'CAMPAIGNS_RESTRICTED',
  b: 'DEPUTIES_RESTRICTED',
  g: 'LEDGER_RESTRICTED',
  V: 'EVIDENCE_RESTRICTED',
  j: 'ONLY_AUDITORS_JUDGE',
  k: 'ALL_TOKENS_RESTRICTED',
  l: 'ONLY_LEADS_REPORT',
  i: 'ALL_MAILS_RESTRICTED',
  m: 'NOT_LEAD_MINISTRY',
  n: 'ACTION_HAS_NO_LEAD',
  p: 'SNAPSHOTS_RESTRICTED',
  q: 'QUESTION_NOT_LISTED',
  s: 'SCHEMA_RESTRICTED',
  e: 'SESSIONS_RESTRICTED',
  f: 'DISCUSSION_RESTRICTED',
  h: 'QUESTIONS_ASKED_BY',
  v: 'QUESTIONS_RESTRICTED',
  L: 'LIFTING_RESTRICTED',
  E: 'ESCALATION_RESTRICTED',
  D: 'DECISIONS_RESTRICTED',
  o: 'ONLY_OWNERS_COMPLETE',
  t: 'TOKENS_RESTRICTED',
  u: 'UPDATE_NOT_YET_VALIDATED',
  w: 'NOT_THE_AUTHOR',
  x: 'SYSTEM_ONLY',
  A: 'ACCOUNTS_RESTRICTED',
  M: 'ACCOUNT_OF_ANOTHER_MINISTRY',
  N: 'NATIONAL_ROLE_RESTRICTED',
} as const;

/**
 * The whole policy once more, written by hand, so that a changed cell fails here.
 * Rows: LEAD, VALIDATOR, ACCOUNT_MANAGER, COORDINATOR, CABINET, AUDITOR, ADMINISTRATOR.
 * Letters: AUTHOR, LEAD_MINISTRY, OTHER_MINISTRY, NO_LEAD, NONE.
 */
const EXPECTED: Readonly<Record<Operation, readonly string[]>> = {
  READ_PUBLIC: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_PLAN: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_OPEN_UPDATE: ['YYuuu', 'YYuuu', 'uuuuu', 'YYYYY', 'uuuuu', 'YYYYY', 'uuuuu'],
  READ_RESTRICTED_EVIDENCE: ['YYVVV', 'YYVVV', 'VVVVV', 'YYYYY', 'VVVVV', 'YYYYY', 'YYYYY'],
  READ_LEDGER: ['ggggg', 'ggggg', 'ggggg', 'YYYYY', 'ggggg', 'YYYYY', 'YYYYY'],
  READ_PEOPLE: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  SUBMIT_UPDATE: ['YYmnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl'],
  MANAGE_OWN_DRAFTS: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  WITHDRAW_UPDATE: ['Ywmnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl'],
  VALIDATE_UPDATE: ['dddnd', 'aYmnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd'],
  RETURN_UPDATE: ['dddnd', 'aYmnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd'],
  RECORD_VERDICT: ['jjjjj', 'jjjjj', 'jjjjj', 'jjjjj', 'jjjjj', 'YYYYY', 'jjjjj'],
  RAISE_BLOCKER: ['YYmnB', 'BBBnB', 'BBBnB', 'BBBnB', 'BBBnB', 'BBBnB', 'BBBnB'],
  ESCALATE_BLOCKER: ['YYmEE', 'EEEEE', 'EEEEE', 'YYYYY', 'EEEEE', 'EEEEE', 'EEEEE'],
  LIFT_BLOCKER: ['YYLLL', 'LLLLL', 'LLLLL', 'YYYYY', 'LLLLL', 'LLLLL', 'LLLLL'],
  WITHDRAW_BLOCKER: ['YYmBB', 'BBBBB', 'BBBBB', 'BBBBB', 'BBBBB', 'BBBBB', 'BBBBB'],
  TAKE_DECISION: ['DDDDD', 'DDDDD', 'DDDDD', 'YYYYY', 'YYYYY', 'DDDDD', 'DDDDD'],
  COMPLETE_DECISION: ['ooooo', 'ooooo', 'ooooo', 'YYYYY', 'ooooo', 'ooooo', 'ooooo'],
  TAKE_SNAPSHOT: ['ppppp', 'ppppp', 'ppppp', 'YYYYY', 'YYYYY', 'YYYYY', 'ppppp'],
  RUN_CAMPAIGNS: ['rrrrr', 'rrrrr', 'rrrrr', 'YYYYY', 'rrrrr', 'rrrrr', 'rrrrr'],
  APPOINT_DEPUTIES: ['YYYYY', 'YYYYY', 'bbbbb', 'bbbbb', 'bbbbb', 'bbbbb', 'YYYYY'],
  READ_ACCOUNTS: ['AAAAA', 'AAAAA', 'YYMNY', 'AAAAA', 'AAAAA', 'AAAAA', 'YYYYY'],
  MANAGE_ACCOUNTS: ['AAAAA', 'AAAAA', 'YYMNY', 'AAAAA', 'AAAAA', 'AAAAA', 'YYYYY'],
  READ_DISCUSSION: ['YYYYY', 'YYYYY', 'fffff', 'YYYYY', 'YYYYY', 'fffff', 'fffff'],
  READ_QUESTIONS: ['YYYYY', 'YYYYY', 'vvvvv', 'YYYYY', 'YYYYY', 'YYYYY', 'vvvvv'],
  WRITE_MESSAGE: ['YYYYY', 'YYYYY', 'fffff', 'YYYYY', 'YYYYY', 'YYYYY', 'fffff'],
  ASK_QUESTION: ['hhhnh', 'hhhnh', 'hhhnh', 'YYYnY', 'YYYnY', 'YYYnY', 'hhhnh'],
  CLOSE_QUESTION: ['hhhhh', 'hhhhh', 'hhhhh', 'YYYYY', 'YYYYY', 'YYYYY', 'hhhhh'],
  MANAGE_OWN_TOKENS: ['ttttt', 'ttttt', 'ttttt', 'ttttt', 'ttttt', 'YYYYY', 'YYYYY'],
  END_OWN_SESSIONS: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  END_SESSIONS: ['eeeee', 'eeeee', 'eeeee', 'eeeee', 'eeeee', 'eeeee', 'YYYYY'],
  READ_ALL_TOKENS: ['kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'YYYYY'],
  REVOKE_ANY_TOKEN: ['kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'YYYYY'],
  READ_ACCESS_LOG: ['ccccc', 'ccccc', 'ccccc', 'ccccc', 'ccccc', 'ccccc', 'YYYYY'],
  MANAGE_OWN_MAILS: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_ALL_MAILS: ['iiiii', 'iiiii', 'iiiii', 'iiiii', 'iiiii', 'iiiii', 'YYYYY'],
  SEND_MAIL_AGAIN: ['iiiii', 'iiiii', 'iiiii', 'iiiii', 'iiiii', 'iiiii', 'YYYYY'],
  IMPORT_HISTORY: ['xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx'],
  INTROSPECT: ['sssss', 'sssss', 'sssss', 'sssss', 'sssss', 'YYYYY', 'YYYYY'],
  ASK_FREELY: ['qqqqq', 'qqqqq', 'qqqqq', 'YYYYY', 'qqqqq', 'YYYYY', 'YYYYY'],
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
  MANAGE_OWN_DRAFTS: ['NOT_SIGNED_IN', 'ALLOWED', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  WITHDRAW_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  VALIDATE_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RETURN_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RECORD_VERDICT: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RAISE_BLOCKER: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  ESCALATE_BLOCKER: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  LIFT_BLOCKER: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  WITHDRAW_BLOCKER: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  TAKE_DECISION: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  COMPLETE_DECISION: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  TAKE_SNAPSHOT: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RUN_CAMPAIGNS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  APPOINT_DEPUTIES: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ACCOUNTS: ['NOT_SIGNED_IN', 'R', 'ACCOUNTS_BY_SESSION_ONLY', 'NO_ROLE'],
  MANAGE_ACCOUNTS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_DISCUSSION: ['NOT_SIGNED_IN', 'R', 'DISCUSSION_BY_SESSION_ONLY', 'NO_ROLE'],
  READ_QUESTIONS: ['NOT_SIGNED_IN', 'R', 'DISCUSSION_BY_SESSION_ONLY', 'NO_ROLE'],
  WRITE_MESSAGE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  ASK_QUESTION: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  CLOSE_QUESTION: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  MANAGE_OWN_TOKENS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  END_OWN_SESSIONS: ['NOT_SIGNED_IN', 'ALLOWED', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  END_SESSIONS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ALL_TOKENS: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  REVOKE_ANY_TOKEN: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ACCESS_LOG: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  MANAGE_OWN_MAILS: ['NOT_SIGNED_IN', 'ALLOWED', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ALL_MAILS: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  SEND_MAIL_AGAIN: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  IMPORT_HISTORY: ['NOT_SIGNED_IN', 'SYSTEM_ONLY', 'SYSTEM_ONLY', 'ALLOWED'],
  INTROSPECT: ['NOT_SIGNED_IN', 'SCHEMA_RESTRICTED', 'R', 'NO_ROLE'],
  ASK_FREELY: ['ALLOWED', 'R', 'ALLOWED', 'NO_ROLE'],
};

/** Who may as one who is asked, by role, whatever else they are to the action. */
export const EXPECTED_WHEN_ASKED: Readonly<Partial<Record<Operation, readonly Role[]>>> = {
  LIFT_BLOCKER: ['LEAD', 'VALIDATOR', 'CABINET'],
  COMPLETE_DECISION: ['LEAD', 'VALIDATOR', 'CABINET'],
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
  READ_ALL_MAILS: 'ACCOUNTS',
  INTROSPECT: 'ANY',
  ASK_FREELY: 'ANY',
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
