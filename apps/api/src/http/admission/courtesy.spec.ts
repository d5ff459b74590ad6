import { setImmediate as soon } from 'node:timers/promises';
import { Courtesy } from './courtesy.ts';

describe('A-39 the courtesy of tokens', () => {
  const begins = (courtesy: Courtesy, restsUntil = 0) => {
    const seen = { hasBegun: false };
    void courtesy.letPeoplePass(restsUntil).then(() => (seen.hasBegun = true));
    return seen;
  };

  it('waits for nothing where nobody is about, not even for its rest', async () => {
    const courtesy = new Courtesy();
    const token = begins(courtesy, courtesy.restAfter(60_000));
    await soon();
    expect(token.hasBegun).toBe(true);
  });

  it('lets everyone pass who asks, until the last one is answered', async () => {
    const courtesy = new Courtesy();
    const [one, other] = [courtesy.arrive(), courtesy.arrive()];
    const token = begins(courtesy);
    await soon();
    one();
    await soon();
    expect(token.hasBegun).toBe(false);
    other();
    await soon();
    expect(token.hasBegun).toBe(true);
  });

  it('rests after its work while people are about, though nobody asks just now', async () => {
    const courtesy = new Courtesy();
    courtesy.arrive()();
    const [rested, tired] = [begins(courtesy), begins(courtesy, courtesy.restAfter(10))];
    await soon();
    expect([rested.hasBegun, tired.hasBegun]).toEqual([true, false]);
  });
});
