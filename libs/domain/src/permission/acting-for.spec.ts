import { auditor, lead, person } from '../testing/samples.ts';
import { actingFor } from './acting-for.ts';

const object = { leadMinistryId: 'justice', authorId: 'someone' };
const standIn = (onBehalfOf: string) => ({ role: 'LEAD' as const, ministryId: 'justice', onBehalfOf });

describe('Whom somebody stands in for', () => {
  it('is nobody where a role of their own is enough, or none allows it', () => {
    expect(actingFor(lead, 'SUBMIT_UPDATE', object)).toBeNull();
    expect(actingFor(person('both', standIn('lead'), ...lead.grants), 'SUBMIT_UPDATE', object)).toBeNull();
    expect(actingFor(auditor, 'SUBMIT_UPDATE', object)).toBeNull();
  });

  it('is whose role it is, one without a hand in it first', () => {
    const deputy = person('deputy', standIn('lead'), standIn('other'));
    expect(actingFor(deputy, 'SUBMIT_UPDATE', object)).toBe('lead');
    expect(actingFor(deputy, 'SUBMIT_UPDATE', object, ['lead'])).toBe('other');
    expect(actingFor(deputy, 'SUBMIT_UPDATE', object, ['lead', 'other'])).toBe('lead');
  });

  it('may take back what that person wrote', () => {
    expect(actingFor(person('deputy', standIn('someone')), 'WITHDRAW_UPDATE', object)).toBe('someone');
  });
});
