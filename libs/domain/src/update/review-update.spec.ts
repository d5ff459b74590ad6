import { refusalSentence } from '../refusal/refusal.ts';
import { aFile, aMilestone, anAction, anUpdate, on, someEvidence, TODAY } from '../testing/samples.ts';
import { reviewUpdate } from './review-update.ts';
import type { UpdateContent } from './update-content.ts';

const milestones = [
  aMilestone({ id: 'm1', baseline: on('2026-10') }),
  aMilestone({ id: 'm2', baseline: on('2026-12') }),
  aMilestone({ id: 'done', baseline: on('2022'), actual: on('2022') }),
];

const review = (content: Partial<UpdateContent> = {}) =>
  reviewUpdate({ ...anAction({ milestones }), proof: 'NONE' }, anUpdate(content), TODAY);

describe('The content of an update', () => {
  const move = (milestoneId: string, forecast = '2027') => ({
    milestoneId,
    forecast: forecast as never,
    reasonCode: 'LEGAL' as const,
    reason: 'Avis du Conseil d’État attendu.',
  });
  const reach = (milestoneId: string, date = '2026-11', evidence = someEvidence()) => ({
    milestoneId,
    on: date as never,
    evidence,
  });

  it.each<[string, Partial<UpdateContent>, string, string]>([
    ['a narrative of blanks', { narrative: ' \n ' }, 'TEXT_EMPTY', 'narrative'],
    ['a narrative with NUL', { narrative: 'a\u0000' }, 'TEXT_MALFORMED', 'narrative'],
    ['a narrative with a lone surrogate', { narrative: 'a\ud800' }, 'TEXT_MALFORMED', 'narrative'],
    ['a narrative of 10,001 characters', { narrative: 'é'.repeat(10_001) }, 'TEXT_TOO_LONG', 'narrative'],
    [
      'an unknown milestone reached',
      { milestonesReached: [reach('m9')] },
      'MILESTONE_UNKNOWN',
      'milestonesReached.0.milestoneId',
    ],
    [
      'an unknown milestone moved',
      { forecastsMoved: [move('m9')] },
      'MILESTONE_UNKNOWN',
      'forecastsMoved.0.milestoneId',
    ],
    [
      'the name of a property as a milestone',
      { forecastsMoved: [move('__proto__')] },
      'MILESTONE_UNKNOWN',
      'forecastsMoved.0.milestoneId',
    ],
    [
      'a milestone reached twice',
      { milestonesReached: [reach('m1'), reach('m1')] },
      'MILESTONE_TWICE',
      'milestonesReached.1.milestoneId',
    ],
    [
      'a milestone moved twice',
      { forecastsMoved: [move('m2'), move('m2')] },
      'MILESTONE_TWICE',
      'forecastsMoved.1.milestoneId',
    ],
    [
      'a milestone reached and moved',
      { milestonesReached: [reach('m1')], forecastsMoved: [move('m1')] },
      'MILESTONE_TWICE',
      'forecastsMoved.0.milestoneId',
    ],
    [
      'a milestone reached already',
      { milestonesReached: [reach('done')] },
      'MILESTONE_ALREADY_REACHED',
      'milestonesReached.0',
    ],
    [
      'a milestone reached tomorrow',
      { milestonesReached: [reach('m1', '2026-11-24')] },
      'DATE_IN_THE_FUTURE',
      'milestonesReached.0.on',
    ],
    [
      'a milestone reached in 1899',
      { milestonesReached: [reach('m1', '1899')] },
      'DATE_INVALID',
      'milestonesReached.0.on',
    ],
    ['a forecast in 2201', { forecastsMoved: [move('m2', '2201')] }, 'DATE_INVALID', 'forecastsMoved.0.forecast'],
    [
      'a forecast in the past',
      { forecastsMoved: [move('m2', '2022')] },
      'FORECAST_IN_THE_PAST',
      'forecastsMoved.0.forecast',
    ],
    [
      'a forecast that does not move',
      { forecastsMoved: [move('m2', '2026-12')] },
      'FORECAST_UNCHANGED',
      'forecastsMoved.0.forecast',
    ],
    [
      'a move without a sentence',
      { forecastsMoved: [{ ...move('m2'), reason: '' }] },
      'TEXT_EMPTY',
      'forecastsMoved.0.reason',
    ],
    [
      'evidence of an unknown kind',
      { evidence: [someEvidence({ kind: 'TWEET' as never })] },
      'CHOICE_UNKNOWN',
      'evidence.0.kind',
    ],
    ['evidence without a title', { evidence: [someEvidence({ title: '' })] }, 'TEXT_EMPTY', 'evidence.0.title'],
    [
      'evidence with a disguised title',
      { evidence: [someEvidence({ title: 'a\u202eb' })] },
      'TEXT_HAS_INVISIBLE_CHARACTERS',
      'evidence.0.title',
    ],
    [
      'evidence with a title of 301 characters',
      { evidence: [someEvidence({ title: 'a'.repeat(301) })] },
      'TEXT_TOO_LONG',
      'evidence.0.title',
    ],
    [
      'evidence with a reference on two lines',
      { evidence: [someEvidence({ reference: 'n° 1\nn° 2' })] },
      'TEXT_HAS_INVISIBLE_CHARACTERS',
      'evidence.0.reference',
    ],
    [
      'evidence with a script for a link',
      { evidence: [someEvidence({ url: 'javascript:alert(1)' })] },
      'LINK_SCHEME_REFUSED',
      'evidence.0.url',
    ],
    [
      'evidence with an impossible date',
      { evidence: [someEvidence({ dated: '2022-02-30' as never })] },
      'DATE_INVALID',
      'evidence.0.dated',
    ],
    [
      'a page without its address',
      { evidence: [someEvidence({ kind: 'PAGE', url: '', file: aFile() })] },
      'EVIDENCE_NEEDS_ADDRESS',
      'evidence.0.url',
    ],
    [
      'evidence without anything to check',
      { evidence: [someEvidence({ kind: 'PAGE', url: ' ' })] },
      'EVIDENCE_NEEDS_SOURCE',
      'evidence.0.url',
    ],
    [
      'a law without its reference',
      { evidence: [someEvidence({ kind: 'LAW', reference: null })] },
      'EVIDENCE_NEEDS_REFERENCE',
      'evidence.0.reference',
    ],
    [
      'a decree whose reference finds nothing',
      { evidence: [someEvidence({ reference: 'le décret' })] },
      'EVIDENCE_REFERENCE_NOT_OFFICIAL',
      'evidence.0.reference',
    ],
    [
      'a decree without its date',
      { evidence: [someEvidence({ dated: null })] },
      'EVIDENCE_NEEDS_DATE',
      'evidence.0.dated',
    ],
    [
      'the proof of a milestone without its date',
      { milestonesReached: [reach('m1', '2026', someEvidence({ kind: 'MINUTES', dated: null }))] },
      'EVIDENCE_NEEDS_DATE',
      'milestonesReached.0.evidence.dated',
    ],
    [
      'evidence for an unknown circle of readers',
      { evidence: [someEvidence({ visibility: 'NOBODY' as never })] },
      'CHOICE_UNKNOWN',
      'evidence.0.visibility',
    ],
    [
      'the same file twice',
      {
        evidence: [someEvidence({ file: aFile() }), someEvidence({ url: 'https://b.fr/2', file: aFile({ id: 'f2' }) })],
      },
      'EVIDENCE_TWICE',
      'evidence.1.fileId',
    ],
    [
      'the same evidence twice',
      { evidence: [someEvidence(), someEvidence({ title: 'Encore', url: ` ${someEvidence().url} ` })] },
      'EVIDENCE_TWICE',
      'evidence.1.url',
    ],
    [
      'a proof of a milestone with a bad link',
      { milestonesReached: [reach('m1', '2026', someEvidence({ url: '//evil' }))] },
      'LINK_INVALID',
      'milestonesReached.0.evidence.url',
    ],
    [
      '51 pieces of evidence',
      { evidence: Array.from({ length: 51 }, () => someEvidence()) },
      'LIST_TOO_LONG',
      'evidence',
    ],
    [
      '51 milestones reached',
      { milestonesReached: Array.from({ length: 51 }, () => reach('m1')) },
      'LIST_TOO_LONG',
      'milestonesReached',
    ],
    [
      '51 forecasts moved',
      { forecastsMoved: Array.from({ length: 51 }, () => move('m1')) },
      'LIST_TOO_LONG',
      'forecastsMoved',
    ],
  ])('is refused with %s', (_, content, code, field) => {
    const refusals = review(content);
    expect(refusals).toMatchObject([{ code, field }]);
    for (const refusal of refusals) expect(refusalSentence(refusal, 'fr')).not.toMatch(/[{}]/);
  });

  it('may hold evidence without a date, and the longest lists', () => {
    const evidence = Array.from({ length: 50 }, (_, index) =>
      someEvidence({ kind: 'DATASET', dated: null, url: `https://a.fr/${index}` }),
    );
    expect(review({ evidence })).toEqual([]);
  });

  it('may hold 10,000 emoji, which are 10,000 characters', () => {
    expect(review({ narrative: '👍'.repeat(10_000) })).toEqual([]);
  });

  it('is reviewed whole: a form shows everything that is wrong, in its own order', () => {
    const wrong = { status: 'SUSPENDED', narrative: '', evidence: [someEvidence({ title: '', url: '' })] } as const;
    expect(review(wrong).map(({ field }) => field)).toEqual([
      'statusReason',
      'narrative',
      'evidence.0.title',
      'evidence.0.url',
    ]);
  });
});
