import type { SnapshotContent } from '#domain';
import { parseCivilDate, parsePreciseDate } from '#domain';

const day = (text: string) => parseCivilDate(text)!;
const progress = (value: number | null) => ({
  ...{ value, formula: 'Somme', formulaEnglish: 'Sum', unmeasuredCount: value === null ? 1 : 0 },
  ...{ asOf: day('2026-03-12'), inputs: [] },
});
const statuses = { total: 2, notStarted: 0, inProgress: 1, done: 1, suspended: 0, abandoned: 0, transferred: 0 };
const counts = { ...statuses, unknown: 0, deduced: 1, late: 1 };
const axis = { number: 1, title: 'Informer' };
const nothing = { titleUrl: null, note: null, statusReason: null, statusBasis: null, lastUpdateAt: null };
const empty = { contributors: [], subMeasures: [], recommendations: [], evidence: [], needs: [] };

/** What a snapshot of a small plan says. */
export const aContent: SnapshotContent = {
  ...{ format: 'jalon-snapshot', version: 1, name: 'COPIL du 12 mars' },
  takenAt: '2026-03-12T09:00:00.000Z',
  asOf: { at: '2026-03-12T09:00:00.000Z', on: day('2026-03-12'), basis: 'EFFECTIVE' },
  ledgerSequence: 137,
  checkpoint: { size: 130, root: 'ab'.repeat(32), note: 'demo/jalon\n130\nq6urq6s=\n' },
  plan: {
    ...{ code: 'essai', name: 'Plan d’essai', presentedOn: null, periodStart: null, periodEnd: null, periodNote: null },
    ...{ budgetEuros: null, budgetNote: null, carriedBy: null, note: null, reportingPeriod: 'QUARTER' },
    ...{ successorName: null, successorOn: null, successorUrl: null, report: null, evidence: [] },
    overview: {
      today: day('2026-03-12'),
      lastChangeAt: null,
      statuses: counts,
      confidences: { secured: 0, achievable: 1, needsSupport: 0, compromised: 0, notGiven: 1 },
      progress: progress(0.5),
      milestones: { total: 4, reached: 2, late: 1, upcoming: 1, undated: 0 },
      coverage: { total: 3, carried: 2, answered: 0, orphan: 1 },
      byAxis: [{ axis, statuses: counts, progress: progress(0.5) }],
      byMinistry: [{ ministry: null, statuses: counts, progress: progress(0.5) }],
      curve: [],
      lateMilestones: [
        {
          ...{ title: 'Publier le décret', daysLate: 71, forecast: parsePreciseDate('2025-12')!, baseline: null },
          action: { number: 1, title: 'Ouvrir des lieux' },
        },
      ],
      contradictedActions: 1,
      contradictions: [],
    },
    actions: [
      {
        ...{ ...nothing, ...empty, number: 1, title: 'Ouvrir des lieux', axis, status: 'IN_PROGRESS' },
        ...{ statusIsDeduced: true, confidence: null, progress: progress(0.5), isLate: true },
        lateSince: day('2025-12-31'),
        lead: {
          role: 'LEAD',
          ministry: { code: 'MJ', name: 'Justice' },
          department: null,
          isDeduced: false,
          basis: null,
        },
        milestones: [],
        verdict: { value: 'INCOMPLETE', text: 'Deux départements.', recordedAt: '2026-03-01T09:00:00.000Z' },
        contradictions: [{ rule: 'R', sentence: 'Rien n’a bougé.', sentenceEnglish: 'Nothing moved.' }],
      },
      {
        ...{ ...nothing, ...empty, number: 2, title: 'Publier un guide', axis, status: 'DONE' },
        ...{ statusIsDeduced: false, confidence: 'ACHIEVABLE', progress: progress(null), isLate: false },
        ...{ lateSince: null, lead: null, milestones: [], verdict: null, contradictions: [] },
      },
    ],
  },
};

/** The same, as the API gives it. */
export const aSnapshot = (content: SnapshotContent = aContent) => ({
  ...{ __typename: 'Snapshot', id: 'snap_1', name: content.name, takenAt: content.takenAt },
  ...{ ledgerSequence: content.ledgerSequence, asOf: content.asOf, content: JSON.stringify(content) },
  fingerprint: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  takenBy: { id: 'per_1', displayName: 'Aurore Fictive' },
});
