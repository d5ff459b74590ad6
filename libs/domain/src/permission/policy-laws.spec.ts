import fc from 'fast-check';
import { may } from './may.ts';
import { OPERATIONS } from './operation.ts';
import type { Operation } from './operation.ts';
import { isAskedOf } from './asked.ts';
import { askedMay, cellOf, POLICY } from './policy.ts';
import { relationOf } from './relation.ts';
import { ROLES } from './role.ts';
import { SCOPE_OF, TOKEN_SCOPES } from './scope.ts';
import { DOORS } from './viewer.ts';
import type { PolicyObject, Viewer } from './viewer.ts';

describe('Laws of the policy', () => {
  const anyGrant = fc.record({
    role: fc.constantFrom(...ROLES),
    ministryId: fc.constantFrom('justice', 'education', null),
  });
  const anyViewer: fc.Arbitrary<Viewer> = fc.record({
    personId: fc.constantFrom('me', 'someone-else'),
    grants: fc.array(anyGrant, { maxLength: 4 }),
    via: fc.constantFrom(...DOORS),
    scopes: fc.subarray([...TOKEN_SCOPES]),
  });
  const anyObject: fc.Arbitrary<PolicyObject | undefined> = fc.option(
    fc.record({
      leadMinistryId: fc.constantFrom('justice', 'education', null),
      authorId: fc.constantFrom('me', 'someone-else', null),
      asked: fc.subarray([
        { ministryId: 'justice', role: null },
        { ministryId: null, role: 'CABINET' as const },
      ]),
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
    const asks: Operation[] = ['INTROSPECT', 'ASK_FREELY'];
    const writes = OPERATIONS.filter((one) => !one.startsWith('READ') && !asks.includes(one));
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
          (grant) =>
            cellOf(operation, grant.role, relationOf(viewer, grant, object)) === 'ALLOWED' ||
            (askedMay(operation, grant.role) && object?.asked?.some((asked) => isAskedOf(asked, grant)) === true),
        );
        const scope = SCOPE_OF[operation];
        const byScope =
          viewer.via !== 'TOKEN' || scope === 'ANY' || viewer.scopes?.some((given) => given === scope) === true;
        expect(isAllowed).toBe(byScope && (door === 'ALLOWED' || (door === 'BY_ROLE' && byRole)));
      }),
      { numRuns: 10_000 },
    );
  });
});
