import {
  aBlocker,
  aDecision,
  anAction,
  aStep,
  cabinet,
  coordinator,
  day,
  lead,
  NOW,
  on,
  otherLead,
  TODAY,
} from '../testing/samples.ts';
import type { TakenDecision } from './take-decision.ts';
import { takeDecision } from './take-decision.ts';

const action = anAction({ blockers: [aBlocker(), aBlocker({ id: 'b2' }), aBlocker({ id: 'b3' })] });
const content: TakenDecision = {
  text: ' Les crédits sont ouverts par redéploiement. ',
  owner: { ministryId: 'education', role: null },
  due: on('2026-12'),
  body: 'COPIL',
  takenOn: day('2026-11-20'),
  blockerIds: ['b1', 'b2'],
};
const when = { now: NOW, today: TODAY, decisionId: 'd1', ministryIds: new Set(['justice', 'education']) };

describe('Writing a decision down', () => {
  it('answers the blockers chosen and no other, by the coordinator or the cabinet', () => {
    for (const [viewer, by] of [
      [coordinator, 'coordinator'],
      [cabinet, 'cabinet'],
    ] as const) {
      const steps = [aStep({ state: 'ANSWERED', committee: null, note: null, decisionId: 'd1', by })];
      expect(takeDecision(action, content, viewer, when)).toEqual({
        accepted: true,
        next: {
          ...action,
          blockers: [aBlocker({ steps }), aBlocker({ id: 'b2', steps }), aBlocker({ id: 'b3' })],
          decisions: [aDecision({ recordedBy: by })],
        },
      });
    }
  });

  it.each([
    ['by a lead of the action', {}, lead, 'DECISIONS_RESTRICTED', undefined],
    ['by those whom it asks', {}, otherLead, 'DECISIONS_RESTRICTED', undefined],
    ['about nothing', { blockerIds: [] }, coordinator, 'NO_BLOCKER_CHOSEN', 'blockerIds'],
    ['about too much', { blockerIds: Array(21).fill('b1') }, coordinator, 'LIST_TOO_LONG', 'blockerIds'],
    ['about one twice', { blockerIds: ['b1', 'b1'] }, coordinator, 'BLOCKER_TWICE', 'blockerIds.1'],
    ['about another action', { blockerIds: ['b1', 'b9'] }, coordinator, 'BLOCKER_UNKNOWN', 'blockerIds.1'],
    ['in two words', { text: 'Oui.' }, coordinator, 'TEXT_TOO_SHORT', 'text'],
    ['with nobody in charge', { owner: { ministryId: null, role: null } }, coordinator, 'ASKED_NOT_ONE', 'owner'],
    ['taken by nobody', { body: 'JURY' as never }, coordinator, 'CHOICE_UNKNOWN', 'body'],
    ['taken some month', { takenOn: '2026-11' }, coordinator, 'DATE_INVALID', 'takenOn'],
    ['taken tomorrow', { takenOn: '2026-11-24' }, coordinator, 'DAY_TO_COME', 'takenOn'],
    ['due some day', { due: 'vite' as never }, coordinator, 'DATE_INVALID', 'due'],
    ['due before it was taken', { due: on('2026-10') }, coordinator, 'DUE_BEFORE_TAKEN', 'due'],
  ])('is refused %s', (_, parts, viewer, code, field) => {
    const decision = takeDecision(action, { ...content, ...parts }, viewer, when);
    expect(decision).toMatchObject({ accepted: false, refusal: field ? { code, field } : { code } });
  });

  it('may be due on a day that is past by now: it is then late at once', () => {
    const due = on('2026-11-22');
    expect(takeDecision(action, { ...content, due }, coordinator, when).accepted).toBe(true);
  });

  it('is refused about a blocker that is over', () => {
    const over = anAction({ blockers: [aBlocker({ steps: [aStep({ state: 'WITHDRAWN' })] }), aBlocker({ id: 'b2' })] });
    expect(takeDecision(over, content, coordinator, when)).toMatchObject({
      refusal: { code: 'BLOCKER_ENDED', field: 'blockerIds.0' },
    });
  });
});
