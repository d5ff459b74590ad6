import { REFUSALS } from '../refusal/refusal.ts';
import { EXPECTED_CELLS, EXPECTED_DOORS, EXPECTED_WHEN_ASKED } from '../testing/expected-policy.ts';
import { OPERATIONS } from './operation.ts';
import { askedMay, cellOf, POLICY } from './policy.ts';
import { RELATIONS } from './relation.ts';
import { ROLES } from './role.ts';
import { DOORS } from './viewer.ts';

describe('The permission table', () => {
  it('has every operation, role and relation', () => {
    expect(Object.keys(POLICY)).toEqual([...OPERATIONS]);
    expect(EXPECTED_CELLS).toHaveLength(OPERATIONS.length * ROLES.length * RELATIONS.length);
  });

  it.each(EXPECTED_CELLS)(
    'A-40 $operation by $role as $relation: $expected',
    ({ operation, role, relation, expected }) => {
      expect(cellOf(operation, role, relation)).toBe(expected);
    },
  );

  it('A-40 refuses what it does not say', () => {
    for (const { operation, role, relation, expected } of EXPECTED_CELLS) {
      const written = POLICY[operation].cells[role]?.[relation];
      if (written === undefined) {
        expect(expected).not.toBe('ALLOWED');
        expect(expected).toBe(POLICY[operation].otherwise);
      }
    }
  });

  it.each(OPERATIONS)('A-40 lets those who are asked do %s, and nobody else of them', (operation) => {
    expect(ROLES.filter((role) => askedMay(operation, role))).toEqual(EXPECTED_WHEN_ASKED[operation] ?? []);
  });

  it.each(OPERATIONS)('gives %s one answer for each door', (operation) => {
    const doors = (['NOBODY', ...DOORS] as const).map((door) => POLICY[operation].doors[door]);
    expect(doors.map((door) => (door === 'BY_ROLE' ? 'R' : door))).toEqual(EXPECTED_DOORS[operation]);
  });

  it('gives only reasons that have a sentence', () => {
    for (const { expected } of EXPECTED_CELLS) expect(expected === 'ALLOWED' || expected in REFUSALS).toBe(true);
  });
});
