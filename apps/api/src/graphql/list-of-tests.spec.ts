import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../../../..');

/** The catalogue, number by number. */
const IDS = [
  ...['G-01', 'G-02', 'G-03', 'G-04', 'G-05', 'G-06', 'G-07', 'G-08'],
  ...Array.from({ length: 18 }, (_, place) => `G-${place + 10}`),
  ...Array.from({ length: 11 }, (_, place) => `G-${place + 30}`),
  ...Array.from({ length: 6 }, (_, place) => `G-${place + 50}`),
  ...Array.from({ length: 4 }, (_, place) => `G-${place + 60}`),
  ...Array.from({ length: 6 }, (_, place) => `A-${place + 34}`),
];

const rows = readFileSync(join(root, 'docs/graphql-security.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| ([GA]-\d\d) +\| .* \| (.*) \|$/.exec(line))
  .filter((row) => row !== null)
  .map(([, id = '', where = '']) => ({
    id,
    where,
    files: [...where.matchAll(/`([^`]+)`/g)].map(([, file = '']) => file),
  }));

describe('the list of what the API withstands', () => {
  it('has every line of the catalogue, once and in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(IDS);
  });

  it.each(rows)('$id names tests that there are, or a gap with its reason', ({ id, where, files }) => {
    if (/^\*\*gap\*\*: .{20,}/.test(where)) return;
    expect(files).not.toEqual([]);
    for (const file of files) {
      expect([file, existsSync(join(root, file))]).toEqual([file, true]);
      expect([file, readFileSync(join(root, file), 'utf8').includes(id)]).toEqual([file, true]);
    }
  });
});
