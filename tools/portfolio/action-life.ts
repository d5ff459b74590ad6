import type { Insertable } from 'kysely';
import type { ActionStatus, Confidence, Milestone, VerdictValue } from '#domain';
import type { Tables } from '../../apps/api/src/database/tables.ts';
import type { Change, LedgerValue } from '../../apps/api/src/ledger/entry.ts';
import type { LifeBlueprint } from './life-blueprint.ts';

/** The update being worked on, as its rows: they are written again when it moves on. */
export interface OpenUpdate {
  row: Insertable<Tables['actionUpdate']>;
  reached: Insertable<Tables['milestoneReached']>[];
  moved: Insertable<Tables['forecastMove']>[];
  evidence: Insertable<Tables['evidence']>[];
}

/** An action as it stands at a moment of the portfolio's history. */
export interface ActionLife {
  readonly id: string;
  readonly planId: string;
  readonly blueprint: LifeBlueprint;
  /** Those of its lead ministry. */
  readonly leads: readonly string[];
  readonly validators: readonly string[];
  milestones: Milestone[];
  status: ActionStatus | null;
  statusReason: string | null;
  confidence: Confidence | null;
  version: number;
  lastUpdateAt: string | null;
  verdict: { value: VerdictValue; text: string } | null;
  /** Pieces of evidence in effect. */
  evidenceCount: number;
  updateCount: number;
  verdictCount: number;
  open: OpenUpdate | null;
  /** Changes still to come that are no verdict. */
  remaining: number;
}

/** What one change did: the fields of its entry, by the names that the server gives them, and whom it is by. */
export interface Step {
  operation: 'UPDATE_SUBMITTED' | 'UPDATE_WITHDRAWN' | 'UPDATE_RETURNED' | 'UPDATE_VALIDATED' | 'VERDICT_RECORDED';
  actorId: string;
  updateId: string | null;
  subjectId: string;
  changes: Record<string, Change>;
}

/** Adds what moved. */
export function moved(
  changes: Record<string, Change>,
  field: string,
  before: LedgerValue | undefined,
  after: LedgerValue | undefined,
): void {
  if ((before ?? null) !== (after ?? null)) changes[field] = { before: before ?? null, after: after ?? null };
}

/** The same for what a person typed. */
export function retyped(
  changes: Record<string, Change>,
  field: string,
  before: string | null | undefined,
  after: string | null | undefined,
): void {
  if ((before ?? null) === (after ?? null)) return;
  changes[field] = { before: before == null ? null : { text: before }, after: after == null ? null : { text: after } };
}
