import type { ActionState } from '../action/action-state.ts';
import { aFile, aMilestone, anAction, anUpdate, keptEvidence, on, someEvidence, TODAY } from '../testing/samples.ts';
import { standingProof } from '../evidence/standing-proof.ts';
import { reviewUpdate } from './review-update.ts';
import type { UpdateContent } from './update-content.ts';

const milestones = [aMilestone({ id: 'm1', baseline: on('2026-10') })];

function review(content: Partial<UpdateContent> = {}, parts: Partial<ActionState> = {}) {
  const action = anAction({ milestones, ...parts });
  return reviewUpdate({ ...action, proof: standingProof(action.evidence) }, anUpdate(content), TODAY);
}

describe('The status of an update', () => {
  const done = { status: 'DONE' } as const;

  it('needs evidence to be done: with the update, with a milestone, or already there', () => {
    expect(review(done)).toMatchObject([{ code: 'STATUS_NEEDS_EVIDENCE', field: 'evidence' }]);
    expect(review({ ...done, evidence: [someEvidence()] })).toEqual([]);
    expect(
      review({ ...done, milestonesReached: [{ milestoneId: 'm1', on: TODAY, evidence: someEvidence() }] }),
    ).toEqual([]);
    expect(review(done, { evidence: [keptEvidence()] })).toEqual([]);
  });

  it('is not done by what was given for another status, or by what nobody can check', () => {
    const notSufficient = [{ code: 'EVIDENCE_NOT_SUFFICIENT', field: 'evidence' }];
    expect(review(done, { evidence: [keptEvidence({ status: 'IN_PROGRESS' })] })).toMatchObject(notSufficient);
    expect(review(done, { evidence: [keptEvidence({ url: null, reference: null })] })).toMatchObject(notSufficient);
    expect(review(done, { evidence: [keptEvidence({ status: 'IN_PROGRESS' }), keptEvidence()] })).toEqual([]);
    const nowhere = someEvidence({ kind: 'FILE', url: ' ', reference: null });
    expect(review({ ...done, evidence: [nowhere] })).toMatchObject([
      ...notSufficient,
      { code: 'EVIDENCE_NEEDS_SOURCE', field: 'evidence.0.url' },
    ]);
    expect(review({ ...done, evidence: [{ ...nowhere, file: aFile() }] })).toEqual([]);
    expect(review({ ...done, evidence: [someEvidence()] }, { evidence: [keptEvidence({ url: null })] })).toEqual([]);
  });

  it('needs a reason to be suspended, and that reason is read', () => {
    expect(review({ status: 'SUSPENDED' })).toMatchObject([{ code: 'STATUS_NEEDS_REASON', field: 'statusReason' }]);
    expect(review({ status: 'SUSPENDED', statusReason: '  ' })).toMatchObject([
      { code: 'TEXT_EMPTY', field: 'statusReason' },
    ]);
    expect(review({ status: 'SUSPENDED', statusReason: 'budget' })).toMatchObject([{ code: 'TEXT_TOO_SHORT' }]);
  });

  it('keeps the reason it was declared with as long as the status is kept', () => {
    const suspended = { status: 'SUSPENDED', statusReason: 'En attente du budget.' } as const;
    expect(review({ status: 'SUSPENDED' }, suspended)).toEqual([]);
    expect(review({ status: 'ABANDONED' }, suspended)).toMatchObject([{ code: 'STATUS_NEEDS_REASON' }]);
    expect(review({ status: 'SUSPENDED' }, { ...suspended, statusReason: null })).toMatchObject([
      { code: 'STATUS_NEEDS_REASON' },
    ]);
  });

  it('B-61 follows the status machine', () => {
    expect(review({ status: 'NOT_STARTED' })).toMatchObject([{ code: 'STATUS_CHANGE_REFUSED', field: 'status' }]);
  });

  it('is not bound by a status that was only deduced', () => {
    expect(review({ status: 'NOT_STARTED' }, { statusIsDeduced: true })).toEqual([]);
    expect(review({ status: 'NOT_STARTED' }, { status: null })).toEqual([]);
  });

  it('B-38 is one of the list', () => {
    expect(review({ status: '__proto__' as never })).toMatchObject([{ code: 'CHOICE_UNKNOWN', field: 'status' }]);
    expect(review({ confidence: 'SUNNY' as never })).toMatchObject([{ code: 'CHOICE_UNKNOWN', field: 'confidence' }]);
    expect(review({ confidence: null })).toEqual([]);
  });
});
