import { expectedRow } from './testing/access/expected.ts';
import { ANSWERS, type Matrix, tryEverything } from './testing/access/trial.ts';
import { VISITORS } from './testing/access/visitors.ts';
import { allFields } from './testing/contract.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';

describe('A-40 every field of the contract, tried as everyone', () => {
  let server: ServerUnderTest;
  let matrix: Matrix;
  beforeAll(async () => {
    server = await serverUnderTest();
    matrix = await tryEverything(server);
  }, 120_000);
  afterAll(() => server.stop());

  it('leaves no field of the contract untried', () => {
    const untried = allFields
      .filter(({ name, parent }) => !matrix.has(name) && !ANSWERS.includes(parent.name))
      .map(({ name }) => name);
    expect(untried).toEqual([]);
  });

  it('gives each what the table says, and no more', () => {
    const given = Object.fromEntries([...matrix].map(([field, cells]) => [field, byVisitor(cells)]));
    const expected = Object.fromEntries([...matrix.keys()].map((field) => [field, byVisitor(expectedRow(field))]));
    expect(given).toEqual(expected);
  });
});

const byVisitor = (cells: readonly string[]): Record<string, string | undefined> =>
  Object.fromEntries(VISITORS.map((visitor, place) => [visitor, cells[place]]));
