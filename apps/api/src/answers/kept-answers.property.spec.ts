import fc from 'fast-check';
import { randomFrom } from '../ledger/testing/random.ts';
import { type Asking, allDocuments } from '../testing/answers/documents.ts';
import { type Cast, castOf } from '../testing/answers/steps.ts';
import { type Trial, trial } from '../testing/answers/trial.ts';
import { type TwoServers, twoServers } from '../testing/answers/two-servers.ts';

describe('answers that are kept', () => {
  let servers: TwoServers;
  let cast: Cast;
  let documents: Asking[];
  beforeAll(async () => {
    servers = await twoServers();
    cast = await castOf(servers);
    documents = await allDocuments();
  }, 120_000);
  afterAll(() => servers.stop());

  it('A-42 A-48 are to the byte those of a server that keeps none, whoever asks what, whatever is written meanwhile', async () => {
    expect(documents.length).toBeGreaterThan(30);
    const all: Trial[] = [];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
        const one = await trial(servers, { cast, documents, random: randomFrom(seed), questions: 25 });
        all.push(one);
        expect(one.difference).toBeNull();
      }),
      { numRuns: 12, endOnFailure: true },
    );
    const sum = (of: (one: Trial) => number): number => all.reduce((total, one) => total + of(one), 0);
    // Else the two would be the same for want of anything kept, or of anything that changed. How often is chance's.
    expect(sum(({ hits }) => hits)).toBeGreaterThan(5);
    expect(sum(({ written }) => written)).toBeGreaterThan(10);
  }, 120_000);
});
