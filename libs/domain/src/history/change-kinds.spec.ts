import { countKinds, kindsOfChange } from './change-kinds.ts';

const entry = (operation: string, ...fields: string[]) => ({ operation, fields });

describe('What a change of an action is about', () => {
  it.each([
    ['STATUS_RECORDED', ['status', 'statusBasis', 'statusIsDeduced'], ['status']],
    ['MILESTONE_RECORDED', ['actual'], ['milestone']],
    ['EVIDENCE_RECORDED', ['title', 'dated'], ['evidence']],
    ['VERDICT_RECORDED', ['verdict.value', 'verdict.text'], ['verdict']],
    ['ACTION_RECORDED', ['title', 'axis', 'lead.ministry'], ['content']],
    ['UPDATE_SUBMITTED', ['update.status', 'update.narrative'], ['update']],
    ['SNAPSHOT_TAKEN', ['snapshot.name'], []],
  ])('%s is said by its operation and its fields', (operation, fields, kinds) => {
    expect(kindsOfChange({ operation, fields })).toEqual(kinds);
  });

  it('may be several things: a validated update moves what it declared', () => {
    const fields = ['update.state', 'status', 'confidence', 'milestone.mil_1.forecast', 'evidence.evi_1.title'];
    expect(kindsOfChange({ operation: 'UPDATE_VALIDATED', fields })).toEqual([
      ...['status', 'confidence', 'milestone', 'evidence', 'update'],
    ]);
  });

  it('is counted for each kind, and once in all', () => {
    const changes = [
      entry('UPDATE_VALIDATED', 'update.state', 'status', 'statusReason', 'milestone.mil_1.actual'),
      entry('UPDATE_SUBMITTED', 'update.status'),
      entry('ACTION_RECORDED', 'title'),
      entry('SNAPSHOT_TAKEN', 'snapshot.name'),
      entry('DECISION_RECORDED', 'decision.dec_1.text', 'blocker.blo_1.step'),
      entry('DEPENDENCY_STATED', 'need.need_1.state'),
    ];
    expect(countKinds(changes)).toEqual({
      ...{
        total: 6,
        status: 1,
        confidence: 0,
        milestone: 1,
        evidence: 0,
        verdict: 0,
        blocker: 1,
        dependency: 1,
        update: 2,
        content: 1,
      },
    });
    expect(countKinds([]).total).toBe(0);
  });
});
