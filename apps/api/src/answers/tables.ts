/**
 * What each table's changes are known by. A table that is not here is a failing test: an answer made of it would be kept for
 * ever.
 *
 * `LEDGER`: it changes in the transaction of an entry, with the head of the ledger. `BESIDE`: a trigger counts its changes.
 * `NEITHER`: an answer made of it is not kept.
 */
export const CHANGES_OF = {
  ministry: 'BESIDE',
  department: 'BESIDE',
  person: 'BESIDE',
  role_grant: 'BESIDE',
  deputy: 'BESIDE',
  session: 'NEITHER',
  identity: 'NEITHER',
  invitation: 'NEITHER',
  handover: 'NEITHER',
  sign_in_attempt: 'NEITHER',
  visit: 'NEITHER',
  api_token: 'NEITHER',
  access_log: 'NEITHER',
  mail_preference: 'NEITHER',
  mail_key: 'NEITHER',
  mail: 'NEITHER',
  mail_told: 'NEITHER',
  calendar_feed: 'NEITHER',
  report: 'LEDGER',
  recommendation: 'LEDGER',
  addressee: 'LEDGER',
  response: 'LEDGER',
  plan: 'LEDGER',
  axis: 'LEDGER',
  action: 'LEDGER',
  action_version: 'LEDGER',
  ownership: 'LEDGER',
  sub_measure: 'LEDGER',
  recommendation_link: 'LEDGER',
  dependency: 'LEDGER',
  dependency_removal: 'LEDGER',
  action_watch: 'NEITHER',
  milestone: 'LEDGER',
  milestone_version: 'LEDGER',
  plan_month: 'LEDGER',
  action_update: 'LEDGER',
  campaign: 'LEDGER',
  campaign_step: 'LEDGER',
  campaign_action: 'LEDGER',
  update_draft: 'NEITHER',
  milestone_reached: 'LEDGER',
  forecast_move: 'LEDGER',
  evidence: 'LEDGER',
  // It is shown by the evidence that names it alone, and never changes.
  evidence_file: 'LEDGER',
  verdict: 'LEDGER',
  message: 'LEDGER',
  blocker: 'LEDGER',
  blocker_step: 'LEDGER',
  decision: 'LEDGER',
  decision_done: 'LEDGER',
  search_document: 'LEDGER',
  // What the database refuses, which no answer tells.
  ledger_right: 'NEITHER',
  ledger: 'LEDGER',
  ledger_text: 'BESIDE',
  ledger_head: 'LEDGER',
  ledger_node: 'LEDGER',
  ledger_key: 'LEDGER',
  ledger_checkpoint: 'BESIDE',
  snapshot: 'BESIDE',
  beside_ledger: 'BESIDE',
  idempotency: 'NEITHER',
  migration: 'NEITHER',
} as const satisfies Record<string, 'LEDGER' | 'BESIDE' | 'NEITHER'>;

const names = Object.entries(CHANGES_OF).flatMap(([name, by]) => (by === 'NEITHER' ? [name] : []));

/** Finds the name of a table that neither covers, as a word anywhere in a statement. */
export const UNCOVERED = new RegExp(String.raw`\b(?:${names.join('|')})\b`);
