/** What an entry of the ledger records. The contract says each in words (`LedgerOperation`). */
export const LEDGER_OPERATIONS = [
  'REPORT_RECORDED',
  'RECOMMENDATION_RECORDED',
  'PLAN_RECORDED',
  'AXIS_RECORDED',
  'ACTION_RECORDED',
  'MILESTONE_RECORDED',
  'EVIDENCE_RECORDED',
  'STATUS_RECORDED',
  'UPDATE_SUBMITTED',
  'UPDATE_WITHDRAWN',
  'UPDATE_VALIDATED',
  'UPDATE_RETURNED',
  'VERDICT_RECORDED',
  'BLOCKER_RAISED',
  'BLOCKER_ESCALATED',
  'BLOCKER_LIFTED',
  'BLOCKER_WITHDRAWN',
  'DECISION_RECORDED',
  'DECISION_COMPLETED',
  'TOKEN_CREATED',
  'TOKEN_REVOKED',
  'SNAPSHOT_TAKEN',
  'ROLE_GRANTED',
  'ACCOUNT_LINKED',
  'SESSIONS_ENDED',
  'SIGNING_KEY_RECORDED',
  'TEXT_ERASED',
] as const;
export type LedgerOperation = (typeof LEDGER_OPERATIONS)[number];

/** What goes on inside a ministry before an update is validated. */
export const OPEN_UPDATE_OPERATIONS: readonly LedgerOperation[] = [
  'UPDATE_SUBMITTED',
  'UPDATE_WITHDRAWN',
  'UPDATE_RETURNED',
];
