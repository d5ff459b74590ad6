import fc from 'fast-check';
import { REFUSALS } from '../refusal/refusal.ts';
import { person } from '../testing/samples.ts';
import { may } from './may.ts';
import { OPERATIONS } from './operation.ts';
import type { Operation } from './operation.ts';
import { cellOf, POLICY } from './policy.ts';
import { RELATIONS, relationOf } from './relation.ts';
import type { Relation } from './relation.ts';
import { isMinistryRole, ROLES } from './role.ts';
import type { Role } from './role.ts';
import { DOORS } from './viewer.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

/** What the letters of the table below stand for. */
const LETTERS = {
  Y: 'ALLOWED',
  a: 'AUTHOR_CANNOT_DECIDE',
  d: 'ONLY_VALIDATORS_DECIDE',
  g: 'LEDGER_RESTRICTED',
  j: 'ONLY_AUDITORS_JUDGE',
  k: 'ALL_TOKENS_RESTRICTED',
  l: 'ONLY_LEADS_REPORT',
  m: 'NOT_LEAD_MINISTRY',
  n: 'ACTION_HAS_NO_LEAD',
  s: 'SCHEMA_RESTRICTED',
  t: 'TOKENS_RESTRICTED',
  u: 'UPDATE_NOT_YET_VALIDATED',
  w: 'NOT_THE_AUTHOR',
  x: 'SYSTEM_ONLY',
} as const;

/**
 * The whole policy once more, written by hand, so that a changed cell fails here.
 * Rows: LEAD, VALIDATOR, COORDINATOR, CABINET, AUDITOR, ADMINISTRATOR.
 * Letters: AUTHOR, LEAD_MINISTRY, OTHER_MINISTRY, NO_LEAD, NONE.
 */
const EXPECTED: Readonly<Record<Operation, readonly string[]>> = {
  READ_PUBLIC: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_PLAN: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  READ_OPEN_UPDATE: ['YYuuu', 'YYuuu', 'YYYYY', 'uuuuu', 'YYYYY', 'uuuuu'],
  READ_LEDGER: ['ggggg', 'ggggg', 'YYYYY', 'ggggg', 'YYYYY', 'YYYYY'],
  READ_PEOPLE: ['YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY', 'YYYYY'],
  SUBMIT_UPDATE: ['YYmnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl'],
  WITHDRAW_UPDATE: ['Ywmnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl', 'lllnl'],
  VALIDATE_UPDATE: ['dddnd', 'aYmnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd'],
  RETURN_UPDATE: ['dddnd', 'aYmnd', 'dddnd', 'dddnd', 'dddnd', 'dddnd'],
  RECORD_VERDICT: ['jjjjj', 'jjjjj', 'jjjjj', 'jjjjj', 'YYYYY', 'jjjjj'],
  MANAGE_OWN_TOKENS: ['ttttt', 'ttttt', 'ttttt', 'ttttt', 'YYYYY', 'YYYYY'],
  READ_ALL_TOKENS: ['kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'kkkkk', 'YYYYY'],
  IMPORT_HISTORY: ['xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx', 'xxxxx'],
  INTROSPECT: ['sssss', 'sssss', 'sssss', 'sssss', 'YYYYY', 'YYYYY'],
};

/** By which door each operation is decided: nobody, session, token, system. `R`: by the role. */
const EXPECTED_DOORS: Readonly<Record<Operation, readonly string[]>> = {
  READ_PUBLIC: ['ALLOWED', 'ALLOWED', 'ALLOWED', 'ALLOWED'],
  READ_PLAN: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_OPEN_UPDATE: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_LEDGER: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  READ_PEOPLE: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  SUBMIT_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  WITHDRAW_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  VALIDATE_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RETURN_UPDATE: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  RECORD_VERDICT: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  MANAGE_OWN_TOKENS: ['NOT_SIGNED_IN', 'R', 'TOKEN_READ_ONLY', 'NO_ROLE'],
  READ_ALL_TOKENS: ['NOT_SIGNED_IN', 'R', 'R', 'NO_ROLE'],
  IMPORT_HISTORY: ['NOT_SIGNED_IN', 'SYSTEM_ONLY', 'SYSTEM_ONLY', 'ALLOWED'],
  INTROSPECT: ['NOT_SIGNED_IN', 'SCHEMA_RESTRICTED', 'R', 'NO_ROLE'],
};

const cells = OPERATIONS.flatMap((operation) =>
  ROLES.flatMap((role, row) =>
    RELATIONS.map((relation, column) => {
      const letter = EXPECTED[operation][row]?.[column] as keyof typeof LETTERS;
      return { operation, role, relation, expected: LETTERS[letter] };
    }),
  ),
);

/** The object to which someone of ministry « justice » stands in this relation. */
const objectFor: Readonly<Record<Relation, PolicyObject | undefined>> = {
  AUTHOR: { leadMinistryId: 'justice', authorId: 'me' },
  LEAD_MINISTRY: { leadMinistryId: 'justice', authorId: 'someone-else' },
  OTHER_MINISTRY: { leadMinistryId: 'education', authorId: 'me' },
  NO_LEAD: { leadMinistryId: null, authorId: 'me' },
  NONE: undefined,
};

const me = (role: Role): Viewer => person('me', { role, ministryId: isMinistryRole(role) ? 'justice' : null });

const answerOf = (viewer: Viewer | null, operation: Operation, object?: PolicyObject) => {
  const permission = may(viewer, operation, object);
  return permission.allowed ? 'ALLOWED' : permission.refusal.code;
};

describe('The permission table', () => {
  it('has every operation, role and relation', () => {
    expect(Object.keys(POLICY)).toEqual([...OPERATIONS]);
    expect(cells).toHaveLength(OPERATIONS.length * ROLES.length * RELATIONS.length);
  });

  it.each(cells)('A-40 $operation by $role as $relation: $expected', ({ operation, role, relation, expected }) => {
    expect(cellOf(operation, role, relation)).toBe(expected);
  });

  it('A-40 refuses what it does not say', () => {
    for (const { operation, role, relation, expected } of cells) {
      const written = POLICY[operation].cells[role]?.[relation];
      if (written === undefined) {
        expect(expected).not.toBe('ALLOWED');
        expect(expected).toBe(POLICY[operation].otherwise);
      }
    }
  });

  it.each(OPERATIONS)('gives %s one answer for each door', (operation) => {
    const doors = (['NOBODY', ...DOORS] as const).map((door) => POLICY[operation].doors[door]);
    expect(doors.map((door) => (door === 'BY_ROLE' ? 'R' : door))).toEqual(EXPECTED_DOORS[operation]);
  });

  it('gives only reasons that have a sentence', () => {
    for (const { expected } of cells) expect(expected === 'ALLOWED' || expected in REFUSALS).toBe(true);
  });
});

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

describe('Whether someone may', () => {
  const reachable = cells.filter(({ role, relation, operation }) => {
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

describe('Laws of the policy', () => {
  const anyGrant = fc.record({
    role: fc.constantFrom(...ROLES),
    ministryId: fc.constantFrom('justice', 'education', null),
  });
  const anyViewer: fc.Arbitrary<Viewer> = fc.record({
    personId: fc.constantFrom('me', 'someone-else'),
    grants: fc.array(anyGrant, { maxLength: 4 }),
    via: fc.constantFrom(...DOORS),
  });
  const anyObject: fc.Arbitrary<PolicyObject | undefined> = fc.option(
    fc.record({
      leadMinistryId: fc.constantFrom('justice', 'education', null),
      authorId: fc.constantFrom('me', 'someone-else', null),
    }),
    { nil: undefined },
  );

  it('A-52 the author never validates nor returns, whatever roles they hold', () => {
    fc.assert(
      fc.property(anyViewer, anyObject, (viewer, object) => {
        if (object?.authorId !== viewer.personId) return;
        expect(may(viewer, 'VALIDATE_UPDATE', object).allowed).toBe(false);
        expect(may(viewer, 'RETURN_UPDATE', object).allowed).toBe(false);
      }),
      { numRuns: 10_000 },
    );
  });

  it('A-36 a token never writes', () => {
    const writes = OPERATIONS.filter((operation) => !operation.startsWith('READ') && operation !== 'INTROSPECT');
    fc.assert(
      fc.property(anyViewer, anyObject, fc.constantFrom(...writes), (viewer, object, operation) => {
        expect(may({ ...viewer, via: 'TOKEN' }, operation, object).allowed).toBe(false);
      }),
    );
  });

  it('nobody reports on, validates or returns what no ministry leads', () => {
    const about = OPERATIONS.filter((operation) => operation.endsWith('_UPDATE') && !operation.startsWith('READ'));
    fc.assert(
      fc.property(anyViewer, fc.constantFrom(...about), (viewer, operation) => {
        expect(may(viewer, operation, { leadMinistryId: null, authorId: 'me' }).allowed).toBe(false);
      }),
    );
  });

  it('a further role never takes a right away', () => {
    fc.assert(
      fc.property(
        anyViewer,
        anyGrant,
        anyObject,
        fc.constantFrom(...OPERATIONS),
        (viewer, grant, object, operation) => {
          if (!may(viewer, operation, object).allowed) return;
          expect(may({ ...viewer, grants: [...viewer.grants, grant] }, operation, object).allowed).toBe(true);
        },
      ),
    );
  });

  it('A-52 a right always has a role behind it, or a door that is open to all', () => {
    fc.assert(
      fc.property(anyViewer, anyObject, fc.constantFrom(...OPERATIONS), (viewer, object, operation) => {
        const isAllowed = may(viewer, operation, object).allowed;
        const door = POLICY[operation].doors[viewer.via];
        const byRole = viewer.grants.some(
          (grant) => cellOf(operation, grant.role, relationOf(viewer, grant, object)) === 'ALLOWED',
        );
        expect(isAllowed).toBe(door === 'ALLOWED' || (door === 'BY_ROLE' && byRole));
      }),
      { numRuns: 10_000 },
    );
  });
});
