import { aMilestone, day, facts, on } from '../testing/samples.ts';
import { isByTimeAlone } from './by-time-alone.ts';

const promised = facts({ milestones: [aMilestone({ baseline: on('2026-03') })] });
const LATER = day('2026-06-15');

describe('Time alone', () => {
  it('makes late what was promised and not reached', () => {
    const move = { kind: 'NEWLY_LATE', actionId: 'a1', before: false, after: true } as const;
    expect(isByTimeAlone(move, promised, LATER)).toBe(true);
    expect(isByTimeAlone(move, facts({ milestones: [aMilestone({ baseline: on('2027') })] }), LATER)).toBe(false);
  });

  it('ends no delay: somebody did', () => {
    const move = { kind: 'NO_LONGER_LATE', actionId: 'a1', before: true, after: false } as const;
    expect(isByTimeAlone(move, promised, LATER)).toBe(false);
  });

  it('opens a contradiction by silence, and closes one when the plan is over', () => {
    const silent = facts({ lastUpdateOn: day('2026-01-05') });
    const opened = {
      kind: 'CONTRADICTION_OPENED',
      actionId: 'a1',
      before: null,
      after: 'SILENT_FOR_LONGER_THAN_PERIOD',
    } as const;
    const closed = { ...opened, kind: 'CONTRADICTION_CLOSED', before: opened.after, after: null } as const;
    expect(isByTimeAlone(opened, silent, LATER)).toBe(true);
    expect(isByTimeAlone(opened, { ...silent, lastUpdateOn: LATER }, LATER)).toBe(false);
    expect(isByTimeAlone(closed, { ...silent, planIsClosed: true }, LATER)).toBe(true);
    expect(isByTimeAlone(closed, silent, LATER)).toBe(false);
  });

  it('changes nothing that is declared', () => {
    const move = { kind: 'CONFIDENCE', actionId: 'a1', before: null, after: 'SECURED' } as const;
    expect(isByTimeAlone(move, promised, LATER)).toBe(false);
  });
});
