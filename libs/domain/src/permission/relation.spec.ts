import { me, objectFor } from '../testing/expected-policy.ts';
import { RELATIONS, relationOf } from './relation.ts';
import { isMinistryRole, ROLES } from './role.ts';

describe('The relation of a role to an action', () => {
  it.each(ROLES.filter(isMinistryRole).flatMap((role) => RELATIONS.map((relation) => ({ role, relation }))))(
    'of a $role is $relation where it should be',
    ({ role, relation }) => {
      const [grant] = me(role).grants;
      expect(relationOf({ personId: 'me' }, grant!, objectFor[relation])).toBe(relation);
    },
  );

  it('of a role without a ministry is none, whoever wrote the update', () => {
    for (const role of ROLES.filter((other) => !isMinistryRole(other))) {
      for (const relation of ['AUTHOR', 'LEAD_MINISTRY', 'OTHER_MINISTRY', 'NONE'] as const) {
        expect(relationOf({ personId: 'me' }, { role, ministryId: null }, objectFor[relation])).toBe('NONE');
      }
    }
  });

  it('of someone who left the lead ministry is no longer that of an author', () => {
    const grant = { role: 'LEAD', ministryId: 'education' } as const;
    expect(relationOf({ personId: 'me' }, grant, objectFor.AUTHOR)).toBe('OTHER_MINISTRY');
  });
});
