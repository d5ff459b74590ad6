/** Everything that the policy decides about. A right that is not here does not exist. */
export const OPERATIONS = [
  'READ_PUBLIC',
  'READ_PLAN',
  'READ_OPEN_UPDATE',
  'READ_RESTRICTED_EVIDENCE',
  'READ_LEDGER',
  'READ_PEOPLE',
  'SUBMIT_UPDATE',
  'WITHDRAW_UPDATE',
  'VALIDATE_UPDATE',
  'RETURN_UPDATE',
  'RECORD_VERDICT',
  'TAKE_SNAPSHOT',
  'MANAGE_OWN_TOKENS',
  'END_OWN_SESSIONS',
  'END_SESSIONS',
  'READ_ALL_TOKENS',
  'REVOKE_ANY_TOKEN',
  'READ_ACCESS_LOG',
  'IMPORT_HISTORY',
  'INTROSPECT',
] as const;
export type Operation = (typeof OPERATIONS)[number];
