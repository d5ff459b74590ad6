import { coordinator, lead, NOW, otherLead, validator } from '../testing/samples.ts';
import type { ActionNeeds, PlanEnds } from './action-needs.ts';
import type { Dependency } from './dependency.ts';
import { endOfAction } from './dependency.ts';
import { mayRemoveDependency, removeDependency } from './remove-dependency.ts';
import { stateDependency } from './state-dependency.ts';

const stated: Dependency = {
  id: 'n1',
  needing: endOfAction('a'),
  needed: { actionId: 'b', milestoneId: 'b1' },
  reason: 'Le fichier vient de leur système.',
  statedBy: lead.personId,
  statedAt: NOW,
  removal: null,
};
const action: ActionNeeds = { id: 'a', leadMinistryId: 'justice', dependencies: [] };
const plan: PlanEnds = {
  actions: new Map([
    [
      'a',
      {
        number: 12,
        milestones: new Map([
          ['a1', false],
          ['a2', true],
        ]),
      },
    ],
    ['b', { number: 7, milestones: new Map([['b1', false]]) }],
    ['c', { number: 31, milestones: new Map() }],
  ]),
  links: [{ needing: endOfAction('c'), needed: endOfAction('a') }],
};
const content = { milestoneId: null, needed: stated.needed, reason: `  ${stated.reason ?? ''} ` };
const when = { now: NOW, dependencyId: 'n1', plan };

describe('Stating a need', () => {
  it.each([
    ['a lead of the action', lead],
    ['the coordinator', coordinator],
  ])('is done by %s, who says what is needed and why', (_, viewer) => {
    const next = { ...action, dependencies: [{ ...stated, statedBy: viewer.personId }] };
    expect(stateDependency(action, content, viewer, when)).toEqual({ accepted: true, next });
  });

  it('may be of a milestone that is not reached', () => {
    const decision = stateDependency(action, { ...content, milestoneId: 'a1' }, lead, when);
    expect(decision).toMatchObject({ next: { dependencies: [{ needing: { actionId: 'a', milestoneId: 'a1' } }] } });
  });

  it.each([
    ['by a lead of another ministry', {}, otherLead, 'NOT_LEAD_MINISTRY', undefined],
    ['by a validator', {}, validator, 'DEPENDENCIES_RESTRICTED', undefined],
    ['by nobody', {}, null, 'NOT_SIGNED_IN', undefined],
    ['of a milestone of another action', { milestoneId: 'b1' }, lead, 'MILESTONE_UNKNOWN', 'milestoneId'],
    ['of a milestone that is reached', { milestoneId: 'a2' }, lead, 'MILESTONE_ALREADY_REACHED', 'milestoneId'],
    ['for an action of another plan', { needed: endOfAction('z') }, lead, 'NEEDED_UNKNOWN', 'neededActionId'],
    ['for itself', { needed: endOfAction('a') }, lead, 'NEEDED_OF_ITSELF', 'neededActionId'],
    [
      'for no milestone of that action',
      { needed: { actionId: 'b', milestoneId: 'a1' } },
      lead,
      'NEEDED_UNKNOWN',
      'neededMilestoneId',
    ],
    ['that closes a cycle', { needed: endOfAction('c') }, lead, 'DEPENDENCY_CYCLE', 'neededActionId'],
    ['without saying why', { reason: 'Car.' }, lead, 'TEXT_TOO_SHORT', 'reason'],
    ['with too many words', { reason: 'a'.repeat(1_001) }, lead, 'TEXT_TOO_LONG', 'reason'],
  ])('is refused %s', (_, parts, viewer, code, field) => {
    const decision = stateDependency(action, { ...content, ...parts }, viewer, when);
    expect(decision).toMatchObject({ accepted: false, refusal: { code, ...(field && { field }) } });
  });

  it('prints the cycle that it would close', () => {
    const decision = stateDependency(action, { ...content, needed: endOfAction('c') }, lead, when);
    expect(decision).toMatchObject({ refusal: { params: { cycle: '12 → 31 → 12' } } });
  });

  it('is refused twice, and accepted again once it was removed', () => {
    const twice = stateDependency({ ...action, dependencies: [stated] }, content, lead, when);
    expect(twice).toMatchObject({ refusal: { code: 'NEED_ALREADY_STATED' } });
    const removed = { ...stated, removal: { note: 'Plus besoin.', by: 'x', at: NOW } };
    expect(stateDependency({ ...action, dependencies: [removed] }, content, lead, when).accepted).toBe(true);
  });

  it('is refused beyond fifty that stand', () => {
    const dependencies = Array.from({ length: 50 }, (_, place) => ({ ...stated, id: String(place) }));
    expect(stateDependency({ ...action, dependencies }, content, lead, when)).toMatchObject({
      refusal: { code: 'TOO_MANY_DEPENDENCIES' },
    });
  });
});

describe('Removing a need', () => {
  const needing = { ...action, dependencies: [{ ...stated, id: 'n0' }, stated] };
  const gone = { dependencyId: 'n1', note: '  Le fichier est arrivé par une autre voie. ' };

  it('is done by who may state one, with why, and leaves the others', () => {
    const decision = removeDependency(needing, gone, coordinator, { now: NOW });
    const removal = { note: 'Le fichier est arrivé par une autre voie.', by: coordinator.personId, at: NOW };
    expect(decision).toMatchObject({ accepted: true, next: { dependencies: [{ removal: null }, { removal }] } });
  });

  it.each([
    ['of another action', { dependencyId: 'n9' }, lead, 'DEPENDENCY_UNKNOWN'],
    ['by a lead of another ministry', {}, otherLead, 'NOT_LEAD_MINISTRY'],
    ['without saying why', { note: '' }, lead, 'TEXT_EMPTY'],
  ])('is refused %s', (_, parts, viewer, code) => {
    expect(removeDependency(needing, { ...gone, ...parts }, viewer, { now: NOW })).toMatchObject({
      accepted: false,
      refusal: { code },
    });
  });

  it('is done once', () => {
    const decision = removeDependency(needing, gone, lead, { now: NOW });
    if (!decision.accepted) throw new Error('refused');
    expect(mayRemoveDependency(decision.next, 'n1', lead)).toMatchObject({ refusal: { code: 'DEPENDENCY_REMOVED' } });
  });
});
