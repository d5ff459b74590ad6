import { auditor, day, lead, person, TODAY } from '../testing/samples.ts';
import type { Viewer } from '../permission/viewer.ts';
import { answerState, hasAnswered } from './answer-state.ts';
import type { AnswerFacts } from './answer-state.ts';
import type { Campaign } from './campaign.ts';
import { closeCampaign } from './close-campaign.ts';
import { openCampaign } from './open-campaign.ts';
import { owedPeriod } from './owed-period.ts';
import { reopenCampaign } from './reopen-campaign.ts';

const coordinator = person('coordinator', 'COORDINATOR');
const aCampaign = (parts: Partial<Campaign> = {}): Campaign => ({
  id: 'c1',
  name: 'T4 2026',
  reportBy: day('2026-12-04'),
  decideBy: day('2026-12-11'),
  isOpen: true,
  ...parts,
});
const closed = aCampaign({ isOpen: false });
const asked = { name: ' T4 2026 ', reportBy: '2026-12-04', decideBy: '2026-12-11' };
const again = { campaignId: 'c1', reason: 'Deux ministères attendaient un arbitrage.', ...asked };

const open = (more: Partial<typeof asked> = {}, campaigns: Campaign[] = [], viewer: Viewer | null = coordinator) =>
  openCampaign(campaigns, { ...asked, ...more }, viewer, { id: 'c1', today: TODAY });
const reopen = (more: Partial<typeof again> = {}, campaigns = [closed], viewer: Viewer | null = coordinator) =>
  reopenCampaign(campaigns, { ...again, ...more }, viewer, { today: TODAY });

describe('A campaign', () => {
  it('is opened under a name, with its deadlines', () => {
    expect(open()).toEqual({ accepted: true, next: aCampaign() });
    expect(open({ reportBy: TODAY, decideBy: TODAY }, [closed]).accepted).toBe(true);
  });

  it('is closed, and reopened for a reason with new deadlines', () => {
    expect(closeCampaign([aCampaign()], 'c1', coordinator)).toEqual({ accepted: true, next: closed });
    expect(reopen({ reportBy: '2026-12-20', decideBy: '2026-12-21' })).toEqual({
      accepted: true,
      next: aCampaign({ reportBy: day('2026-12-20'), decideBy: day('2026-12-21') }),
    });
  });

  it.each([
    ['without a name', { name: ' ' }, 'TEXT_EMPTY', 'name'],
    ['with a deadline that is no day', { reportBy: '2026-02-30' }, 'DATE_INVALID', 'reportBy'],
    ['with a deadline known to the month', { decideBy: '2026-12' }, 'DATE_INVALID', 'decideBy'],
    ['with a deadline that is past', { reportBy: '2026-11-22' }, 'DEADLINE_PAST', 'reportBy'],
    ['with validators done before leads', { decideBy: '2026-12-03' }, 'DEADLINES_REVERSED', 'decideBy'],
  ])('is not opened %s', (_, more, code, field) => {
    expect(open(more)).toMatchObject({ accepted: false, refusal: { code, field } });
  });

  it('is one at a time', () => {
    expect(open({}, [aCampaign()])).toMatchObject({ refusal: { code: 'CAMPAIGN_ALREADY_OPEN' } });
    const other = aCampaign({ id: 'c2' });
    expect(reopen({}, [closed, other])).toMatchObject({ refusal: { code: 'CAMPAIGN_ALREADY_OPEN' } });
  });

  it('is not closed twice, nor reopened without a reason or with deadlines that nobody can keep', () => {
    expect(closeCampaign([closed], 'c1', coordinator)).toMatchObject({ refusal: { code: 'CAMPAIGN_ALREADY_CLOSED' } });
    expect(reopen({ reason: 'Retard' })).toMatchObject({ refusal: { code: 'TEXT_TOO_SHORT', field: 'reason' } });
    expect(reopen({ reportBy: '2026-01-01' })).toMatchObject({ refusal: { code: 'DEADLINE_PAST' } });
  });

  it('is not found under another plan’s id', () => {
    expect(closeCampaign([closed], 'c9', coordinator)).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
    expect(reopen({ campaignId: 'c9' })).toMatchObject({ refusal: { code: 'NOT_FOUND' } });
  });

  it.each([null, lead, auditor])('is the coordinator’s', (viewer) => {
    const code = viewer ? 'CAMPAIGNS_RESTRICTED' : 'NOT_SIGNED_IN';
    expect(open({ name: '' }, [], viewer)).toMatchObject({ refusal: { code } });
    expect(closeCampaign([aCampaign()], 'c1', viewer)).toMatchObject({ refusal: { code } });
    expect(reopen({}, [closed], viewer)).toMatchObject({ refusal: { code } });
  });
});

describe('What is owed', () => {
  it('is what the open campaign asks, until its deadlines', () => {
    expect(owedPeriod([closed, aCampaign({ id: 'c2' })], 'QUARTER', TODAY)).toEqual({
      by: 'CAMPAIGN',
      campaignId: 'c2',
      reportBy: '2026-12-04',
      decideBy: '2026-12-11',
    });
  });

  it('is nothing between two campaigns', () => {
    expect(owedPeriod([closed], 'QUARTER', TODAY)).toEqual({ by: 'NOTHING' });
  });

  it.each([
    ['QUARTER', '2026-10-01', '2026-12-31'],
    ['MONTH', '2026-11-01', '2026-11-30'],
  ] as const)('is by the rhythm of a plan that has had none: %s', (rhythm, start, last) => {
    expect(owedPeriod([], rhythm, TODAY)).toEqual({ by: 'RHYTHM', start, reportBy: last, decideBy: last });
  });
});

describe('Whether an action has answered', () => {
  const state = (parts: Partial<AnswerFacts>) =>
    answerState({ campaignId: 'c1', campaignIsOpen: true, isValidated: false, open: null, ...parts });
  const waits = { stage: 'SUBMITTED', campaignId: null } as const;
  const returned = { stage: 'RETURNED', campaignId: 'c1' } as const;

  it.each([
    ['no word of it', {}, 'MISSING'],
    ['an update that waits', { open: waits }, 'WAITING'],
    ['one that came back', { open: returned }, 'RETURNED'],
    ['one that was taken back', { open: { stage: 'DRAFT', campaignId: 'c1' } }, 'RETURNED'],
    ['one that was validated', { isValidated: true }, 'VALIDATED'],
    ['one that was validated, and another one that came back', { isValidated: true, open: returned }, 'VALIDATED'],
    [
      'a closed campaign, and an update submitted into it',
      { campaignIsOpen: false, open: { ...waits, campaignId: 'c1' } },
      'WAITING',
    ],
    ['a closed campaign, and an update submitted since', { campaignIsOpen: false, open: waits }, 'MISSING'],
  ] as const)('with %s: %s', (_, parts, expected) => {
    expect(state(parts)).toBe(expected);
  });

  it('is said by what the ministry has done, whoever has to decide', () => {
    expect((['MISSING', 'RETURNED', 'WAITING', 'VALIDATED'] as const).map(hasAnswered)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
