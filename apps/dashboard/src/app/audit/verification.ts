import { inject } from '@angular/core';
import { patchState, signalStore, withMethods, withProps, withState } from '@ngrx/signals';
import { Apollo } from 'apollo-angular';
import { firstValueFrom } from 'rxjs';

import type { Head } from './chain.ts';
import { chainQuery } from './ledger-query.ts';
import type { NotedHead } from './noted-head.ts';
import { noteHead, recallHead } from './noted-head.ts';
import { readCheckpoints } from './read-checkpoints.ts';
import type { Finding, PartOfLedger, Progress } from './verify-ledger.ts';
import { verifyLedger } from './verify-ledger.ts';

/** The server's largest page. */
const PART = 100;

interface State {
  readonly stage: 'idle' | 'running' | 'ended' | 'unreachable';
  readonly progress: Progress;
  readonly finding: Finding | null;
  /** What this browser noted before this verification. */
  readonly noted: NotedHead | null;
}

const initial: State = { stage: 'idle', progress: { done: 0, total: 0 }, finding: null, noted: null };

/** The verification of the ledger that the person runs in this browser. Lives as long as the page. */
export const Verification = signalStore(
  withState(initial),
  withProps(() => ({ apollo: inject(Apollo), stopping: { asked: false } })),
  withMethods((store) => {
    /** The list has the newest first: its end is read backwards, so that nothing recorded meanwhile is missed. */
    const read = async (before: string | null): Promise<PartOfLedger> => {
      const variables = { last: PART, before };
      // Nothing of it is kept in memory: the ledger may be long.
      const { data } = await firstValueFrom(
        store.apollo.query({ query: chainQuery, variables, fetchPolicy: 'no-cache' }),
      );
      if (!data) throw new Error('The ledger did not answer');
      const { totalCount: total, pageInfo, nodes } = data.ledger;
      const entries = nodes.toSorted((a, b) => a.sequence - b.sequence);
      return { total, entries, next: pageInfo.hasPreviousPage ? (pageInfo.startCursor ?? null) : null };
    };
    return {
      /** Recomputes everything. `pasted` is a head noted elsewhere, null for none. */
      async run(pasted: Head | null): Promise<void> {
        if (store.stage() === 'running') return;
        const noted = recallHead();
        store.stopping.asked = false;
        patchState(store, { ...initial, stage: 'running', noted });
        const heads = [noted, pasted].filter((head) => head !== null);
        const tell = (progress: Progress) => {
          patchState(store, { progress });
        };
        try {
          const checkpoints = await readCheckpoints(store.apollo);
          const finding = await verifyLedger(read, { noted: heads, checkpoints }, tell, () => store.stopping.asked);
          if (finding.kind === 'sound') noteHead(finding.head, new Date().toISOString());
          patchState(store, { stage: 'ended', finding });
        } catch {
          patchState(store, { stage: 'unreachable' });
        }
      },
      /** Stops at the end of the part being read. */
      stop(): void {
        store.stopping.asked = true;
      },
    };
  }),
);
