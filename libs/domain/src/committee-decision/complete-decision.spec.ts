import {
  aDecision,
  anAction,
  cabinet,
  coordinator,
  day,
  lead,
  NOW,
  otherLead,
  otherValidator,
  TODAY,
} from '../testing/samples.ts';
import { completeDecision } from './complete-decision.ts';

const action = anAction({
  decisions: [aDecision(), aDecision({ id: 'd2', owner: { ministryId: null, role: 'CABINET' } })],
});
const content = {
  decisionId: 'd1',
  doneOn: '2026-11-22',
  note: ' Décret d’avance publié ce jour. ',
  url: ' https://www.legifrance.gouv.fr/jorf/id/2 ',
};
const when = { now: NOW, today: TODAY };

describe('Saying that a decision is done', () => {
  it('is for those in charge of it, or the coordinator', () => {
    for (const viewer of [otherLead, otherValidator, coordinator]) {
      const done = {
        ...{ on: day('2026-11-22'), note: 'Décret d’avance publié ce jour.' },
        ...{ url: 'https://www.legifrance.gouv.fr/jorf/id/2', by: viewer.personId, at: NOW },
      };
      expect(completeDecision(action, content, viewer, when)).toEqual({
        accepted: true,
        next: { ...action, decisions: [aDecision({ done }), action.decisions[1]] },
      });
    }
    expect(completeDecision(action, { ...content, decisionId: 'd2', url: null }, cabinet, when)).toMatchObject({
      next: { decisions: [{ done: null }, { done: { url: null } }] },
    });
  });

  it.each([
    ['by the lead of the action, in charge of nothing', {}, lead, 'ONLY_OWNERS_COMPLETE', undefined],
    ['by those in charge of another one', {}, cabinet, 'ONLY_OWNERS_COMPLETE', undefined],
    ['that the action does not have', { decisionId: 'd9' }, coordinator, 'DECISION_UNKNOWN', undefined],
    ['some month', { doneOn: '2026-11' }, otherLead, 'DATE_INVALID', 'doneOn'],
    ['tomorrow', { doneOn: '2026-11-24' }, otherLead, 'DAY_TO_COME', 'doneOn'],
    ['before it was taken', { doneOn: '2026-11-19' }, otherLead, 'DONE_BEFORE_TAKEN', 'doneOn'],
    ['in two words', { note: 'Fait.' }, otherLead, 'TEXT_TOO_SHORT', 'note'],
    ['with a link that is none', { url: 'javascript:alert(1)' }, otherLead, 'LINK_SCHEME_REFUSED', 'url'],
  ])('is refused %s', (_, parts, viewer, code, field) => {
    const decision = completeDecision(action, { ...content, ...parts }, viewer, when);
    expect(decision).toMatchObject({ accepted: false, refusal: field ? { code, field } : { code } });
  });

  it('is refused twice', () => {
    const once = completeDecision(action, content, otherLead, when);
    if (!once.accepted) throw new Error(once.refusal.code);
    expect(completeDecision(once.next, content, otherLead, when)).toMatchObject({
      refusal: { code: 'DECISION_ALREADY_DONE' },
    });
  });
});
