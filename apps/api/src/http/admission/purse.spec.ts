import { USUAL_ALLOWANCES } from './allowances.ts';
import { Purse } from './purse.ts';

const ALLOWANCES = { ...USUAL_ALLOWANCES, TOKEN: { points: 100, atOnce: 1, waiting: 2, refusedAfter: 0 } };
const ONE = { kind: 'TOKEN', key: 'one' } as const;

describe('G-37 the points of a caller', () => {
  let purse: Purse;
  beforeEach(() => {
    jest.useFakeTimers();
    jest.setSystemTime(new Date('2026-11-24T09:00:00.000Z'));
    purse = new Purse(ALLOWANCES);
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('are taken as long as they last; what is refused takes none, so that something smaller still comes', async () => {
    const resetAt = new Date('2026-11-24T09:01:00.000Z');
    expect(await purse.pay(ONE, 70)).toEqual({ cost: 70, limit: 100, remaining: 30, isPaid: true, resetAt });
    expect(await purse.pay(ONE, 31)).toEqual({ cost: 31, limit: 100, remaining: 30, isPaid: false, resetAt });
    expect(await purse.pay(ONE, 30)).toEqual({ cost: 30, limit: 100, remaining: 0, isPaid: true, resetAt });
    expect(await purse.pay(ONE, 1)).toMatchObject({ remaining: 0, isPaid: false });
  });

  it('are given anew when the minute is over, and not by trying', async () => {
    await purse.pay(ONE, 100);
    jest.advanceTimersByTime(59_000);
    expect(await purse.pay(ONE, 1)).toMatchObject({ isPaid: false, resetAt: new Date('2026-11-24T09:01:00.000Z') });
    jest.advanceTimersByTime(1_001);
    expect(await purse.pay(ONE, 1)).toMatchObject({ remaining: 99, isPaid: true });
  });

  it('are nobody else’s', async () => {
    await purse.pay(ONE, 100);
    expect(await purse.pay({ kind: 'TOKEN', key: 'two' }, 1)).toMatchObject({ remaining: 99 });
    expect(await purse.pay({ kind: 'SESSION', key: 'one' }, 1)).toMatchObject({ isPaid: true });
  });

  it('may be looked at without spending', async () => {
    expect(await purse.look(ONE, 1)).toBeNull();
    await purse.pay(ONE, 60);
    expect(await purse.look(ONE, 41)).toMatchObject({ remaining: 40, isPaid: false });
    expect(await purse.look(ONE, 40)).toMatchObject({ remaining: 40, isPaid: true });
    expect(await purse.pay(ONE, 40)).toMatchObject({ remaining: 0, isPaid: true });
  });
});
