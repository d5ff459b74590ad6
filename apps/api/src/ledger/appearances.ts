import type { EntryFacts } from './entry-facts.ts';
import type { LedgerValue } from './entry.ts';
import type { LedgerOperation } from './operation.ts';

/** The tables whose rows, once there, stay as they are. */
export const DATED_TABLES = [
  'report',
  'recommendation',
  'plan',
  'axis',
  'evidence',
  'actionUpdate',
  'verdict',
  'blocker',
  'blockerStep',
  'decision',
  'decisionDone',
  'dependency',
  'dependencyRemoval',
] as const;
export type DatedTable = (typeof DATED_TABLES)[number];

/** A row that is there from an entry of the ledger on. */
export interface Appearance {
  readonly table: DatedTable;
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly knownFrom: string;
  readonly trueFrom: string;
}

/** What an operation makes of its subject. */
const MAKES: Partial<Record<LedgerOperation, DatedTable>> = {
  REPORT_RECORDED: 'report',
  RECOMMENDATION_RECORDED: 'recommendation',
  PLAN_RECORDED: 'plan',
  AXIS_RECORDED: 'axis',
  EVIDENCE_RECORDED: 'evidence',
  UPDATE_VALIDATED: 'actionUpdate',
  VERDICT_RECORDED: 'verdict',
};

/** Evidence that an update brought, which takes effect with it. */
const EVIDENCE_FIELD = /^evidence\.(evi_[0-9a-f]{32})\.kind$/;

/** Blockers and decisions, by the field that only their appearance moves; a step is named after its blocker and its place. */
const BLOCKER_FIELD = /^(blocker|decision)\.((?:blo|dec)_[0-9a-f]{32})\.(type|step|body|doneOn)$/;
const APPEARS: Readonly<Record<string, (id: string, value: LedgerValue) => [DatedTable, string]>> = {
  type: (id) => ['blocker', id],
  step: (id, place) => ['blockerStep', `${id}.${String(place)}`],
  body: (id) => ['decision', id],
  doneOn: (id) => ['decisionDone', id],
};

/** Needs, by where they stand: those that came with a plan are there with it, and named by no entry. */
const NEED_FIELD = /^need\.(need_[0-9a-f]{32})\.state$/;

/** What is there from this entry on. */
export function appearancesIn({ operation, subjectId, recordedAt, effectiveAt, after }: EntryFacts): Appearance[] {
  const moments = { knownFrom: recordedAt, trueFrom: effectiveAt };
  const table = MAKES[operation];
  const subject = table && subjectId !== null ? [{ table, id: subjectId, ...moments }] : [];
  const evidence = Object.keys(after).flatMap((field) => {
    const id = EVIDENCE_FIELD.exec(field)?.[1];
    return id ? [{ table: 'evidence' as const, id, ...moments }] : [];
  });
  const asked = Object.entries(after).flatMap(([field, value]) => {
    const [, , id, name = ''] = BLOCKER_FIELD.exec(field) ?? [];
    if (!id || value === null) return [];
    const [table, row] = APPEARS[name]!(id, value);
    return [{ table, id: row, ...moments }];
  });
  const needs = Object.entries(after).flatMap(([field, state]) => {
    const id = NEED_FIELD.exec(field)?.[1];
    return id
      ? [{ table: state === 'REMOVED' ? ('dependencyRemoval' as const) : ('dependency' as const), id, ...moments }]
      : [];
  });
  return [...subject, ...evidence, ...asked, ...needs];
}
