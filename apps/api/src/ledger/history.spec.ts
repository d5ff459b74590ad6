import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { factsOf } from './entry-facts.ts';
import { EMPTY_CHAIN, type NewEntry, type SealedEntry, seal } from './entry.ts';
import { type Addition, History } from './history.ts';
import type { Moment } from './moment.ts';
import { type TimedEntry, arbitraryEntries } from './testing/arbitrary-entries.ts';
import { type FoldEntry, foldAt } from './testing/fold.ts';

/** What the tables hold of a ledger, all in memory. */
function projected(entries: readonly TimedEntry[]) {
  const history = new History({ actions: [], milestones: [] });
  const told: FoldEntry[] = [];
  const additions: Addition[] = entries.map(({ entry, at }, index) => {
    const sealed = seal(entry, index + 1, EMPTY_CHAIN, at, () => '00');
    told.push(bodyOf(entry, sealed));
    return history.add(factsOf(entry, sealed));
  });
  return { additions, told };
}

/** What the bytes of the entry say, texts read. */
function bodyOf(entry: NewEntry, { body, texts }: SealedEntry): FoldEntry {
  const said = JSON.parse(body) as FoldEntry;
  for (const { field, side, text } of texts) said.changes[field]![side === 'before' ? 0 : 1] = text;
  return said;
}

/** The last version at or before the moment, as the index gives it. */
function standing<Version extends { seq: number; knownFrom: Date | string; trueFrom: Date | string }>(
  versions: readonly Version[],
  { at, basis }: Moment,
): Version | undefined {
  const from = ({ knownFrom, trueFrom }: Version): string => String(basis === 'EFFECTIVE' ? trueFrom : knownFrom);
  return versions
    .filter((version) => from(version) <= at)
    .sort((a, b) => (from(a) < from(b) ? -1 : from(a) > from(b) ? 1 : a.seq - b.seq))
    .at(-1);
}

/** How each thing stood at the moment, by its id; nothing of what was not there yet. */
function standingOf<Version extends Parameters<typeof standing>[0][number]>(
  versions: readonly Version[],
  idOf: (version: Version) => string,
  moment: Moment,
  shown: (version: Version) => object,
): Record<string, object> {
  const all = [...Map.groupBy(versions, idOf)].flatMap(([id, of]) => {
    const version = standing(of, moment);
    return version ? [[id, shown(version)] as const] : [];
  });
  return Object.fromEntries(all);
}

/** What the tables say at the moment, as reading goes by versions and by the moments of rows. */
function read(additions: readonly Addition[], moment: Moment) {
  const appearances = additions.flatMap((one) => one.appearances);
  const from = moment.basis === 'EFFECTIVE' ? 'trueFrom' : 'knownFrom';
  return {
    actions: standingOf(
      additions.flatMap((one) => one.actions),
      ({ actionId }) => actionId,
      moment,
      ({ actionId: _, seq: __, knownFrom: ___, trueFrom: ____, leadMinistryId: lead, ...rest }) => ({ ...rest, lead }),
    ),
    milestones: standingOf(
      additions.flatMap((one) => one.milestones),
      ({ milestoneId }) => milestoneId,
      moment,
      ({ baseline, forecast, actual, postponements }) => ({ baseline, forecast, actual, postponements }),
    ),
    there: new Set(appearances.filter((one) => one[from] <= moment.at).map(({ id }) => id)),
  };
}

/** What the entries say up to the moment. */
function fold(told: readonly FoldEntry[], moment: Moment): ReturnType<typeof read> {
  const { actions, milestones, there } = foldAt(told, moment);
  const present = <Thing extends { isThere?: unknown }>(all: Map<string, Thing>) =>
    Object.fromEntries(
      [...all].flatMap(([id, { isThere, ...thing }]) => (isThere ? [[id, omit(thing, 'action')] as const] : [])),
    );
  return { actions: present(actions), milestones: present(milestones), there };
}

const omit = (thing: object, key: string): object =>
  Object.fromEntries(Object.entries(thing).filter(([name]) => name !== key));

const BASES = ['EFFECTIVE', 'RECORDED'] as const;

describe('the history of things', () => {
  it('L-08 says at every moment, on both bases, what the ledger says up to then', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const { additions, told } = projected(entries);
        const moments = new Set(told.flatMap(({ recordedAt, effectiveAt }) => [recordedAt, effectiveAt]));
        for (const at of ['2000-01-01T00:00:00.000Z', ...moments]) {
          for (const basis of BASES) {
            const [shown, wanted] = [read(additions, { at, basis }), fold(told, { at, basis })];
            // Jest's own comparison takes most of a minute for so many.
            if (!isDeepStrictEqual(shown, wanted)) expect({ at, basis, ...shown }).toEqual({ at, basis, ...wanted });
          }
        }
      }),
      { numRuns: 10_000 },
    );
  }, 300_000);

  it('L-08 would not hold if a version were left out', () => {
    fc.assert(
      fc.property(
        arbitraryEntries.filter((entries) => entries.some(({ entry }) => entry.operation === 'UPDATE_VALIDATED')),
        (entries) => {
          const { additions, told } = projected(entries);
          const last = additions.findLast(({ actions }) => actions.length > 0);
          const without = additions.map((one) => (one === last ? { ...one, actions: [] } : one));
          const moment = { at: '2030-01-01T00:00:00.000Z', basis: 'RECORDED' } as const;
          expect(isDeepStrictEqual(read(without, moment), fold(told, moment))).toBe(false);
        },
      ),
    );
  });
});
