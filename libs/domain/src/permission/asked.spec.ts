import { isAskedOf, ministriesWorkedFor } from './asked.ts';

const justice = { ministryId: 'justice', role: null };
const coordination = { ministryId: null, role: 'COORDINATOR' } as const;

describe('What is asked of somebody', () => {
  it('is asked of everyone of the ministry', () => {
    expect(isAskedOf(justice, { role: 'LEAD', ministryId: 'justice' })).toBe(true);
    expect(isAskedOf(justice, { role: 'VALIDATOR', ministryId: 'justice' })).toBe(true);
    expect(isAskedOf(justice, { role: 'LEAD', ministryId: 'education' })).toBe(false);
    expect(isAskedOf(justice, { role: 'COORDINATOR', ministryId: null })).toBe(false);
  });

  it('and of nobody who only manages its accounts', () => {
    expect(isAskedOf(justice, { role: 'ACCOUNT_MANAGER', ministryId: 'justice' })).toBe(false);
  });

  it('or of everyone who holds the role', () => {
    expect(isAskedOf(coordination, { role: 'COORDINATOR', ministryId: null })).toBe(true);
    expect(isAskedOf(coordination, { role: 'CABINET', ministryId: null })).toBe(false);
    expect(isAskedOf(coordination, { role: 'LEAD', ministryId: 'justice' })).toBe(false);
  });
});

describe('The ministries that somebody works for', () => {
  it('are those on whose actions they act, not those whose accounts they manage', () => {
    const grants = [
      { role: 'LEAD', ministryId: 'justice' },
      { role: 'ACCOUNT_MANAGER', ministryId: 'education' },
      { role: 'COORDINATOR', ministryId: null },
    ] as const;
    expect(ministriesWorkedFor(grants)).toEqual(['justice']);
  });
});
