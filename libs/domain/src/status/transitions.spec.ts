import { refusalSentence } from '../refusal/refusal.ts';
import { ACTION_STATUSES, CLOSED_STATUSES, isClosed, STATUS_DEFINITIONS } from './action-status.ts';
import type { ActionStatus } from './action-status.ts';
import { decideStatus } from './decide-status.ts';
import { nextStatuses, STATUS_TRANSITIONS, transitionRule } from './transitions.ts';

/**
 * The whole table once more, written by hand: `.` free, `r` reason, `e` evidence, `b` both, `x` never.
 * Columns: NOT_STARTED, IN_PROGRESS, DONE, SUSPENDED, ABANDONED, TRANSFERRED.
 */
const EXPECTED: Readonly<Record<string, string>> = {
  UNKNOWN: '..errr',
  NOT_STARTED: '..brrr',
  IN_PROGRESS: 'x.errr',
  DONE: 'xrexxx',
  SUSPENDED: 'x.brrr',
  ABANDONED: 'xrxxrx',
  TRANSFERRED: 'xrxxxr',
};

const cells = Object.entries(EXPECTED).flatMap(([from, row]) =>
  ACTION_STATUSES.map((to, column) => [from, to, row.at(column)] as const),
);
const origin = (from: string) => (from === 'UNKNOWN' ? null : (from as ActionStatus));

describe('The status machine', () => {
  it('has a row for unknown and for every status, and a column for every status', () => {
    expect(Object.keys(STATUS_TRANSITIONS)).toEqual(Object.keys(EXPECTED));
    for (const row of Object.values(STATUS_TRANSITIONS)) expect(Object.keys(row)).toEqual([...ACTION_STATUSES]);
  });

  describe.each(cells)('B-61 from %s to %s', (from, to, cell) => {
    const ask = (hasReason: boolean, hasEvidence: boolean) =>
      decideStatus({ from: origin(from), to, hasReason, proof: hasEvidence ? 'SUFFICIENT' : 'NONE' })?.code ?? null;

    it('asks for what the table says, and for nothing more', () => {
      const refusedWithNothing = {
        '.': null,
        r: 'STATUS_NEEDS_REASON',
        e: 'STATUS_NEEDS_EVIDENCE',
        b: 'STATUS_NEEDS_REASON',
      };
      expect(ask(true, true)).toBe(cell === 'x' ? 'STATUS_CHANGE_REFUSED' : null);
      expect(ask(false, false)).toBe(
        cell === 'x' ? 'STATUS_CHANGE_REFUSED' : refusedWithNothing[cell as keyof typeof refusedWithNothing],
      );
      if (cell !== 'x') {
        expect(ask(true, false)).toBe(cell === 'e' || cell === 'b' ? 'STATUS_NEEDS_EVIDENCE' : null);
        expect(ask(false, true)).toBe(cell === 'r' || cell === 'b' ? 'STATUS_NEEDS_REASON' : null);
      }
    });

    it('is offered exactly when it is allowed', () => {
      const offered = nextStatuses(origin(from)).find(({ status }) => status === to);
      const rule = transitionRule(origin(from), to);
      expect(offered !== undefined).toBe(cell !== 'x');
      expect(rule.allowed ? rule.needs : undefined).toEqual(offered?.needs);
    });
  });

  it('lets every status be kept, and every status lead somewhere else', () => {
    for (const status of ACTION_STATUSES) {
      const next = nextStatuses(status).map((offered) => offered.status);
      expect(next).toContain(status);
      expect(next.length).toBeGreaterThan(1);
    }
  });

  it('reopens a closed action only as in progress, and with a reason', () => {
    for (const closed of CLOSED_STATUSES) {
      const others = nextStatuses(closed).filter(({ status }) => status !== closed);
      expect(others).toEqual([{ status: 'IN_PROGRESS', needs: ['REASON'] }]);
    }
  });

  it('says which change it refuses, in the words of the reader', () => {
    const refusal = decideStatus({ from: 'DONE', to: 'NOT_STARTED', hasReason: true, proof: 'SUFFICIENT' });
    expect(refusal?.field).toBe('status');
    expect(refusalSentence(refusal!, 'fr')).toContain('de «\u00a0Réalisée\u00a0» à «\u00a0Non engagée\u00a0»');
    expect(refusalSentence(refusal!, 'en')).toContain('from “Done” to “Not started”');
  });
});

describe('Closed statuses', () => {
  it('are those after which nothing more is expected', () => {
    expect(ACTION_STATUSES.filter(isClosed)).toEqual(['DONE', 'ABANDONED', 'TRANSFERRED']);
    expect(isClosed(null)).toBe(false);
  });

  it('are defined in writing, like the others', () => {
    expect(Object.keys(STATUS_DEFINITIONS)).toEqual([...ACTION_STATUSES]);
  });
});
