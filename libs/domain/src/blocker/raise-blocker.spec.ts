import {
  aBlocker,
  aMilestone,
  anAction,
  aStep,
  coordinator,
  lead,
  NOW,
  on,
  otherLead,
  TODAY,
  validator,
} from '../testing/samples.ts';
import type { RaisedBlocker } from './raise-blocker.ts';
import { raiseBlocker } from './raise-blocker.ts';

const milestones = [aMilestone({ id: 'm1' }), aMilestone({ id: 'm2', actual: on('2026-10') })];
const action = anAction({ milestones });
const content: RaisedBlocker = {
  milestoneId: 'm1',
  type: 'BUDGET',
  text: '  Les crédits de 2027 ne sont pas notifiés.  ',
  asked: { ministryId: 'education', role: null },
  wantedBy: on('2026-11'),
};
const when = { now: NOW, today: TODAY, blockerId: 'b1', ministryIds: new Set(['justice', 'education']) };

describe('Raising a blocker', () => {
  it('is done by a lead of the action, who says what is stuck, whom they ask and by when', () => {
    const blocker = aBlocker({ milestoneId: 'm1', wantedBy: on('2026-11') });
    expect(raiseBlocker(action, content, lead, when)).toEqual({
      accepted: true,
      next: { ...action, blockers: [blocker] },
    });
  });

  it('may ask the coordinator or the cabinets, and hold up the whole action', () => {
    const asked = { ministryId: null, role: 'CABINET' } as const;
    const decision = raiseBlocker(action, { ...content, asked, milestoneId: null }, lead, when);
    expect(decision).toMatchObject({ accepted: true, next: { blockers: [{ asked, milestoneId: null }] } });
  });

  it.each([
    ['by a lead of another ministry', {}, otherLead, 'NOT_LEAD_MINISTRY', undefined],
    ['by a validator', {}, validator, 'ONLY_LEADS_RAISE', undefined],
    ['by the coordinator', {}, coordinator, 'ONLY_LEADS_RAISE', undefined],
    ['by nobody', {}, null, 'NOT_SIGNED_IN', undefined],
    ['of no type', { type: 'WEATHER' as never }, lead, 'CHOICE_UNKNOWN', 'type'],
    ['in two words', { text: 'Bloqué.' }, lead, 'TEXT_TOO_SHORT', 'text'],
    ['in too many', { text: 'a'.repeat(1_001) }, lead, 'TEXT_TOO_LONG', 'text'],
    ['on a milestone of another action', { milestoneId: 'm9' }, lead, 'MILESTONE_UNKNOWN', 'milestoneId'],
    ['on a milestone that is reached', { milestoneId: 'm2' }, lead, 'MILESTONE_ALREADY_REACHED', 'milestoneId'],
    ['asking nobody', { asked: { ministryId: null, role: null } }, lead, 'ASKED_NOT_ONE', 'asked'],
    ['asking two', { asked: { ministryId: 'education', role: 'CABINET' as never } }, lead, 'ASKED_NOT_ONE', 'asked'],
    ['asking an auditor', { asked: { ministryId: null, role: 'AUDITOR' as never } }, lead, 'CHOICE_UNKNOWN', 'asked'],
    ['asking no ministry there is', { asked: { ministryId: 'x', role: null } }, lead, 'MINISTRY_UNKNOWN', 'asked'],
    ['by no date', { wantedBy: 'bientôt' as never }, lead, 'DATE_INVALID', 'wantedBy'],
    ['by a date that is past', { wantedBy: on('2026-10') }, lead, 'DAY_ALREADY_PAST', 'wantedBy'],
  ])('is refused %s', (_, parts, viewer, code, field) => {
    const decision = raiseBlocker(action, { ...content, ...parts }, viewer, when);
    expect(decision).toMatchObject({ accepted: false, refusal: field ? { code, field } : { code } });
  });

  it('is refused where twenty wait already; those that are over do not count', () => {
    const blockers = Array.from({ length: 20 }, (_, place) => aBlocker({ id: `b${place}` }));
    const full = anAction({ milestones, blockers });
    expect(raiseBlocker(full, content, lead, when)).toMatchObject({ refusal: { code: 'TOO_MANY_BLOCKERS' } });
    const [first, ...others] = blockers;
    const over = { ...first, steps: [aStep({ state: 'LIFTED' })] } as never;
    expect(raiseBlocker({ ...full, blockers: [over, ...others] }, content, lead, when).accepted).toBe(true);
  });
});
