import { EXPECTED_SCOPES, me } from '../testing/expected-policy.ts';
import { refusalSentence } from '../refusal/refusal.ts';
import { may } from './may.ts';
import { OPERATIONS } from './operation.ts';
import { POLICY } from './policy.ts';
import { ROLES } from './role.ts';
import { TOKEN_SCOPES } from './scope.ts';
import type { TokenScope } from './scope.ts';

describe('What a token is made for', () => {
  const opens = OPERATIONS.filter((operation) => ['BY_ROLE', 'ALLOWED'].includes(POLICY[operation].doors.TOKEN));

  it('is said of every operation that a token may do', () => {
    expect(Object.keys(EXPECTED_SCOPES).sort()).toEqual([...opens].sort());
  });

  it.each(opens)('A-35 decides about %s, whatever the role', (operation) => {
    for (const role of ROLES) {
      const inSession = may(me(role), operation).allowed || operation === 'INTROSPECT';
      for (const scope of TOKEN_SCOPES) {
        const permission = may({ ...me(role), via: 'TOKEN', scopes: [scope] }, operation);
        const needed = EXPECTED_SCOPES[operation as keyof typeof EXPECTED_SCOPES];
        if (!inSession || (needed !== 'ANY' && needed !== scope))
          expect(permission.allowed).toBe(POLICY[operation].doors.TOKEN === 'ALLOWED');
        else
          expect(
            permission.allowed || ['LEAD', 'VALIDATOR', 'ACCOUNT_MANAGER', 'COORDINATOR', 'CABINET'].includes(role),
          ).toBe(true);
      }
    }
  });

  it('A-35 is nothing unless it is said', () => {
    for (const operation of opens) {
      const needed = EXPECTED_SCOPES[operation as keyof typeof EXPECTED_SCOPES];
      expect(may({ ...me('AUDITOR'), via: 'TOKEN' }, operation).allowed).toBe(needed === 'ANY');
    }
  });

  it('A-35 is told by name to who asks for more, and only where it would help', () => {
    const withScopes = (role: 'AUDITOR' | 'CABINET', ...scopes: TokenScope[]) => {
      const permission = may({ ...me(role), via: 'TOKEN', scopes }, 'READ_LEDGER');
      return permission.allowed ? null : permission.refusal;
    };
    expect(withScopes('AUDITOR', 'PLANS', 'LEDGER')).toBeNull();
    const missing = withScopes('AUDITOR', 'PLANS');
    expect(missing?.code).toBe('TOKEN_SCOPE_MISSING');
    expect(missing && refusalSentence(missing, 'fr')).toContain('le registre, ses preuves et son export');
    expect(missing && refusalSentence(missing, 'en')).toContain('the ledger, its proofs and its export');
    expect(withScopes('CABINET', 'PLANS')?.code).toBe('LEDGER_RESTRICTED');
  });

  it('takes nothing from a session', () => {
    expect(may({ ...me('AUDITOR'), scopes: [] }, 'READ_LEDGER').allowed).toBe(true);
  });
});
