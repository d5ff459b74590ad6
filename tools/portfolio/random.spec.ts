import fc from 'fast-check';
import { Random } from './random.ts';
import { shares } from './schedule.ts';

describe('numbers that look random', () => {
  it('are the same for the same seed, and others for another', () => {
    const draw = (seed: string): number[] => {
      const random = new Random(seed);
      return Array.from({ length: 5 }, () => random.bits());
    };
    expect(draw('un')).toEqual(draw('un'));
    expect(draw('un')).not.toEqual(draw('deux'));
  });

  it('spread evenly', () => {
    const random = new Random('spread');
    const counts = Array.from({ length: 10 }, () => 0);
    for (let draw = 0; draw < 20_000; draw++) {
      const place = random.whole(0, 9);
      counts[place] = (counts[place] ?? 0) + 1;
    }
    for (const count of counts) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  it('follow the weights', () => {
    const random = new Random('weights');
    const draws = Array.from({ length: 4_000 }, () =>
      random.weighted([
        ['often', 3],
        ['seldom', 1],
        ['never', 0],
      ] as const),
    );
    expect(draws.filter((draw) => draw === 'often').length).toBeGreaterThan(2_850);
    expect(draws).not.toContain('never');
  });

  it('give bytes in hexadecimal', () => {
    expect(new Random('bytes').hex(16)).toMatch(/^[0-9a-f]{32}$/);
  });
});

describe('shares', () => {
  it('add up to the total and lie within one of what the weight is due', () => {
    const weights = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(weights, fc.nat(10_000), (parts, total) => {
        const found = shares(parts, total);
        const sum = parts.reduce((all, part) => all + part, 0);
        expect(found.reduce((all, share) => all + share, 0)).toBe(total);
        found.forEach((share, index) =>
          expect(Math.abs(share - ((parts[index] ?? 0) / sum) * total)).toBeLessThan(1.0001),
        );
      }),
    );
  });
});
