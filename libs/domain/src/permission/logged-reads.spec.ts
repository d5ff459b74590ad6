import { me } from '../testing/expected-policy.ts';
import { readIsLogged } from './logged-reads.ts';
import { ROLES } from './role.ts';

describe('A read is logged', () => {
  it.each(ROLES)('by %s: what is asked for in a session, of auditors alone', (role) => {
    expect(readIsLogged(me(role), 'QUERY')).toBe(role === 'AUDITOR');
  });

  it.each(ROLES)('by %s: what a program asks for, every file, and every look into the log', (role) => {
    expect(readIsLogged({ ...me(role), via: 'TOKEN' }, 'QUERY')).toBe(true);
    expect(readIsLogged(me(role), 'EXPORT')).toBe(true);
    expect(readIsLogged(me(role), 'ACCESS_LOG')).toBe(true);
  });
});
