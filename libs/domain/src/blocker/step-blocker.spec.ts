import fc from 'fast-check';
import type { ActionState } from '../action/action-state.ts';
import { completeDecision } from '../committee-decision/complete-decision.ts';
import { takeDecision } from '../committee-decision/take-decision.ts';
import {
  aBlocker,
  anAction,
  aStep,
  cabinet,
  colleague,
  coordinator,
  day,
  lead,
  NOW,
  on,
  otherLead,
  otherValidator,
  person,
  TODAY,
} from '../testing/samples.ts';
import { blockerState } from './blocker.ts';
import { BLOCKER_TRANSITIONS } from './blocker-machine.ts';
import { endBlocker } from './end-blocker.ts';
import { escalateBlocker } from './escalate-blocker.ts';

const note = '  Le redéploiement est signé.  ';
const kept = 'Le redéploiement est signé.';
const action = anAction({ blockers: [aBlocker(), aBlocker({ id: 'b2' })] });
const at = { now: NOW };

const codeOf = (decision: { accepted: boolean; refusal?: { code: string } }) =>
  decision.accepted ? 'ALLOWED' : decision.refusal?.code;

describe('Escalating a blocker', () => {
  const to = { blockerId: 'b1', committee: 'COPIL', note } as const;

  it('puts it before a committee, by a lead of the action or the coordinator', () => {
    for (const [viewer, by] of [
      [colleague, 'colleague'],
      [coordinator, 'coordinator'],
    ] as const) {
      expect(escalateBlocker(action, to, viewer, at)).toEqual({
        accepted: true,
        next: {
          ...action,
          blockers: [aBlocker({ steps: [aStep({ note: kept, by })] }), aBlocker({ id: 'b2' })],
        },
      });
    }
  });

  it('and then before another one', () => {
    const before = anAction({ blockers: [aBlocker({ steps: [aStep()] })] });
    expect(escalateBlocker(before, { ...to, committee: 'RIM' }, lead, at).accepted).toBe(true);
    expect(escalateBlocker(before, to, lead, at)).toMatchObject({
      refusal: { code: 'BLOCKER_ALREADY_THERE', field: 'committee' },
    });
  });

  it.each([
    ['by those whom it asks', {}, otherLead, 'NOT_LEAD_MINISTRY'],
    ['by the cabinet', {}, cabinet, 'ESCALATION_RESTRICTED'],
    ['to no committee', { committee: 'CABINETS' as never }, lead, 'CHOICE_UNKNOWN'],
    ['without a word', { note: ' ' }, lead, 'TEXT_EMPTY'],
    ['that the action does not have', { blockerId: 'b9' }, lead, 'BLOCKER_UNKNOWN'],
  ])('is refused %s', (_, parts, viewer, code) => {
    expect(codeOf(escalateBlocker(action, { ...to, ...parts }, viewer, at))).toBe(code);
  });
});

describe('Ending a blocker without a decision', () => {
  const end = { blockerId: 'b1', note };

  it.each([
    ['lifted by a lead of the action', 'LIFT_BLOCKER', lead, 'ALLOWED'],
    ['lifted by the coordinator', 'LIFT_BLOCKER', coordinator, 'ALLOWED'],
    ['lifted by a lead of the ministry that it asks', 'LIFT_BLOCKER', otherLead, 'ALLOWED'],
    ['lifted by a validator of it', 'LIFT_BLOCKER', otherValidator, 'ALLOWED'],
    [
      'lifted by another ministry',
      'LIFT_BLOCKER',
      person('x', { role: 'LEAD', ministryId: 'sport' }),
      'LIFTING_RESTRICTED',
    ],
    ['lifted by a cabinet that it does not ask', 'LIFT_BLOCKER', cabinet, 'LIFTING_RESTRICTED'],
    ['withdrawn by a lead of the action', 'WITHDRAW_BLOCKER', colleague, 'ALLOWED'],
    ['withdrawn by those whom it asks', 'WITHDRAW_BLOCKER', otherLead, 'NOT_LEAD_MINISTRY'],
    ['withdrawn by the coordinator', 'WITHDRAW_BLOCKER', coordinator, 'ONLY_LEADS_RAISE'],
  ] as const)('%s: %s', (_, operation, viewer, expected) => {
    expect(codeOf(endBlocker(action, end, operation, viewer, at))).toBe(expected);
  });

  it('keeps how, by whom and when', () => {
    const step = aStep({ state: 'LIFTED', committee: null, note: kept, by: 'other-lead' });
    expect(endBlocker(action, end, 'LIFT_BLOCKER', otherLead, at)).toMatchObject({
      next: {
        blockers: [
          { id: 'b1', steps: [step] },
          { id: 'b2', steps: [] },
        ],
      },
    });
  });

  it('is refused to whom another blocker asks, without a word, and twice', () => {
    const blockers = [aBlocker({ asked: { ministryId: null, role: 'CABINET' } }), aBlocker({ id: 'b2' })];
    expect(codeOf(endBlocker(anAction({ blockers }), end, 'LIFT_BLOCKER', otherLead, at))).toBe('LIFTING_RESTRICTED');
    expect(codeOf(endBlocker(anAction({ blockers }), end, 'LIFT_BLOCKER', cabinet, at))).toBe('ALLOWED');
    expect(codeOf(endBlocker(action, { ...end, note: 'Levé.' }, 'LIFT_BLOCKER', lead, at))).toBe('TEXT_TOO_SHORT');
    const lifted = anAction({ blockers: [aBlocker({ steps: [aStep({ state: 'LIFTED' })] })] });
    expect(codeOf(endBlocker(lifted, end, 'LIFT_BLOCKER', lead, at))).toBe('BLOCKER_ENDED');
  });
});

describe('Whatever is tried on a blocker', () => {
  type Try = (state: ActionState) => { accepted: boolean; next?: ActionState };
  const viewers = [lead, otherLead, coordinator, cabinet];
  const tries: Try[] = viewers.flatMap((viewer): Try[] => [
    (state) => escalateBlocker(state, { blockerId: 'b1', committee: 'RIM', note }, viewer, at),
    (state) => escalateBlocker(state, { blockerId: 'b1', committee: 'COPIL', note }, viewer, at),
    (state) => endBlocker(state, { blockerId: 'b1', note }, 'LIFT_BLOCKER', viewer, at),
    (state) => endBlocker(state, { blockerId: 'b1', note }, 'WITHDRAW_BLOCKER', viewer, at),
    (state) =>
      takeDecision(
        state,
        {
          ...{ text: 'Ouvrir les crédits.', owner: { ministryId: 'education', role: null }, due: on('2027') },
          ...{ body: 'RIM', takenOn: day('2026-11-20'), blockerIds: ['b1'] },
        },
        viewer,
        { ...at, today: TODAY, decisionId: 'd1', ministryIds: new Set(['education']) },
      ),
    (state) =>
      completeDecision(state, { decisionId: 'd1', doneOn: '2026-11-21', note, url: null }, viewer, {
        ...at,
        today: TODAY,
      }),
  ]);

  it('its steps are those of its life, one end at most, and a decision goes with each answer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...tries), { maxLength: 12 }), (attempts) => {
        let state = anAction({ blockers: [aBlocker()] });
        for (const attempt of attempts) {
          const decision = attempt(state);
          const before = blockerState(state.blockers[0]!);
          if (decision.accepted) state = decision.next!;
          const after = blockerState(state.blockers[0]!);
          const isStep = BLOCKER_TRANSITIONS.some(({ from, to }) => from === before && to === after);
          expect(before === after || isStep).toBe(true);
        }
        const [{ steps }] = state.blockers as [(typeof state.blockers)[number]];
        expect(steps.filter((step) => step.state !== 'ESCALATED').length).toBeLessThanOrEqual(1);
        expect(state.decisions).toHaveLength(steps.filter(({ decisionId }) => decisionId === 'd1').length);
      }),
      { numRuns: 300 },
    );
  });
});
