import { setImmediate as soon } from 'node:timers/promises';
import { USUAL_ALLOWANCES } from './allowances.ts';
import { type EndTurn, Turns } from './turns.ts';

const ALLOWANCES = { ...USUAL_ALLOWANCES, TOKEN: { points: 100, atOnce: 2, waiting: 2 } };
const ONE = { kind: 'TOKEN', key: 'one' } as const;

describe('A-39 the turns of a caller', () => {
  it('are so many at once; the others wait in the order in which they came, and too many are sent away', async () => {
    const turns = new Turns(ALLOWANCES);
    const begun: string[] = [];
    const ends = new Map<string, EndTurn>();
    const come = async (name: string) => {
      const end = await turns.take(ONE);
      if (!end) return begun.push(`${name} is sent away`);
      ends.set(name, end);
      return begun.push(name);
    };
    for (const name of ['a', 'b', 'c', 'd', 'e']) void come(name);
    await soon();
    expect(begun).toEqual(['a', 'b', 'e is sent away']);
    ends.get('b')!();
    ends.get('b')!();
    await soon();
    expect(begun).toEqual(['a', 'b', 'e is sent away', 'c']);
    for (const name of ['a', 'c']) ends.get(name)!();
    await soon();
    expect(begun.at(-1)).toBe('d');
    ends.get('d')!();
    await come('f');
    expect(begun.at(-1)).toBe('f');
  });

  it('do not wait for those of another', async () => {
    const turns = new Turns(ALLOWANCES);
    await turns.take(ONE);
    await turns.take(ONE);
    expect(await turns.take({ kind: 'TOKEN', key: 'two' })).not.toBeNull();
    expect(await turns.take({ kind: 'SESSION', key: 'one' })).not.toBeNull();
  });
});
