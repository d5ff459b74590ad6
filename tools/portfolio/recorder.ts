import type { Appearance } from '../../apps/api/src/ledger/appearances.ts';
import { factsOf } from '../../apps/api/src/ledger/entry-facts.ts';
import { EMPTY_CHAIN, type NewEntry, seal } from '../../apps/api/src/ledger/entry.ts';
import { History } from '../../apps/api/src/ledger/history.ts';
import { GrowingTree } from '../../apps/api/src/ledger/merkle.ts';
import { addLeaves } from '../../apps/api/src/ledger/tree.ts';
import type { PendingRows } from './pending-rows.ts';
import type { Random } from './random.ts';

/** Writes the ledger and the history of things as the server does, with salts that are the same for the same seed. */
export class Recorder {
  seq = 0;
  chain = EMPTY_CHAIN;
  /** When the last entry was recorded; null when there is none. */
  lastAt: string | null = null;
  readonly tree = new GrowingTree();
  /** The number of the last entry of each plan. */
  readonly revisions = new Map<string, number>();
  readonly #history = new History({ actions: [], milestones: [] });
  readonly #rows: PendingRows;
  readonly #random: Random;

  constructor(rows: PendingRows, random: Random) {
    this.#rows = rows;
    this.#random = random;
  }

  /**
   * @param at The moment of recording, ISO 8601 in UTC.
   * @returns The rows that are there from this entry on.
   */
  record(entry: NewEntry, at: string): Appearance[] {
    const sealed = seal(entry, ++this.seq, this.chain, at, () => this.#random.hex(16));
    this.chain = sealed.chain;
    this.lastAt = at;
    if (entry.planId) this.revisions.set(entry.planId, this.seq);
    this.#rows.put('ledger', {
      seq: this.seq,
      operation: entry.operation,
      actorId: entry.actorId,
      planId: entry.planId ?? null,
      actionId: entry.actionId ?? null,
      updateId: entry.updateId ?? null,
      recordedAt: sealed.recordedAt,
      effectiveAt: sealed.effectiveAt,
      effectiveOn: sealed.effectiveOn,
      body: sealed.body,
      leafHash: sealed.leafHash,
      prev: sealed.prev,
    });
    this.#rows.put('ledgerNode', ...addLeaves(this.tree, [sealed.leafHash]));
    for (const text of sealed.texts) this.#rows.put('ledgerText', { seq: this.seq, ...text });
    const { actions, milestones, appearances } = this.#history.add(factsOf(entry, sealed));
    this.#rows.put('actionVersion', ...actions);
    this.#rows.put('milestoneVersion', ...milestones);
    return appearances;
  }
}
