import { EXPECTED_CELLS, EXPECTED_DOORS, me, objectFor } from '../testing/expected-policy.ts';
import { person } from '../testing/samples.ts';
import { may } from './may.ts';
import { OPERATIONS } from './operation.ts';
import type { Operation } from './operation.ts';
import { POLICY } from './policy.ts';
import { isMinistryRole, ROLES } from './role.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

const answerOf = (viewer: Viewer | null, operation: Operation, object?: PolicyObject) => {
  const permission = may(viewer, operation, object);
  return permission.allowed ? 'ALLOWED' : permission.refusal.code;
};

describe('Whether someone may', () => {
  const reachable = EXPECTED_CELLS.filter(({ role, relation, operation }) => {
    const byRole = POLICY[operation].doors.SESSION === 'BY_ROLE';
    return byRole && (isMinistryRole(role) || relation === 'NO_LEAD' || relation === 'NONE');
  });

  it.each(reachable)('$operation as $role, $relation, in a session: $expected', (cell) => {
    expect(answerOf(me(cell.role), cell.operation, objectFor[cell.relation])).toBe(cell.expected);
  });

  it.each(OPERATIONS)('%s without being signed in is decided by the door alone', (operation) => {
    expect(answerOf(null, operation)).toBe(EXPECTED_DOORS[operation][0]);
  });

  it('do anything that is not public without a role: no', () => {
    for (const operation of OPERATIONS.filter((other) => POLICY[other].doors.SESSION === 'BY_ROLE')) {
      expect(answerOf(person('me'), operation)).toBe('NO_ROLE');
    }
  });

  it('import history: only the program itself', () => {
    expect(answerOf({ ...person('system'), via: 'SYSTEM' }, 'IMPORT_HISTORY')).toBe('ALLOWED');
    for (const role of ROLES) expect(answerOf(me(role), 'IMPORT_HISTORY')).toBe('SYSTEM_ONLY');
  });

  it('G-06 explore the schema: an auditor with a token, not in a session', () => {
    expect(answerOf({ ...me('AUDITOR'), via: 'TOKEN' }, 'INTROSPECT')).toBe('ALLOWED');
    expect(answerOf(me('AUDITOR'), 'INTROSPECT')).toBe('SCHEMA_RESTRICTED');
    expect(answerOf({ ...me('CABINET'), via: 'TOKEN' }, 'INTROSPECT')).toBe('SCHEMA_RESTRICTED');
  });

  it('G-60 ask what the dashboard does not, in a session: whoever the explorer is open to, which is who reads the ledger', () => {
    for (const role of ROLES) {
      const explores = answerOf(me(role), 'READ_LEDGER') === 'ALLOWED';
      expect(answerOf(me(role), 'ASK_FREELY')).toBe(explores ? 'ALLOWED' : 'QUESTION_NOT_LISTED');
    }
  });

  it('is decided by any role that allows it', () => {
    const both = person('me', 'CABINET', { role: 'LEAD', ministryId: 'justice' });
    expect(answerOf(both, 'SUBMIT_UPDATE', objectFor.LEAD_MINISTRY)).toBe('ALLOWED');
  });

  it('is answered with the reason that helps most', () => {
    const both = person('me', 'CABINET', { role: 'LEAD', ministryId: 'justice' });
    expect(answerOf(both, 'SUBMIT_UPDATE', objectFor.OTHER_MINISTRY)).toBe('NOT_LEAD_MINISTRY');
    expect(answerOf(both, 'SUBMIT_UPDATE', objectFor.NO_LEAD)).toBe('ACTION_HAS_NO_LEAD');
  });

  it('names the lead ministry in the refusal when it is known', () => {
    const named = { leadMinistryId: 'education', leadMinistryName: 'le ministère de l’éducation' };
    expect(may(me('LEAD'), 'SUBMIT_UPDATE', named)).toMatchObject({
      refusal: { params: { ministry: named.leadMinistryName } },
    });
    expect(may(me('LEAD'), 'SUBMIT_UPDATE', objectFor.OTHER_MINISTRY)).toMatchObject({
      refusal: { params: { ministry: { fr: 'un autre ministère', en: 'another ministry' } } },
    });
  });
});
