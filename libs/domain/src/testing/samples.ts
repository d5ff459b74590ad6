import type { ActionState } from '../action/action-state.ts';
import type { Blocker, BlockerStep } from '../blocker/blocker.ts';
import type { CommitteeDecision } from '../committee-decision/committee-decision.ts';
import type { Evidence, EvidenceContent, EvidenceFile } from '../action/evidence.ts';
import type { ActionPicture, PlanPicture } from '../comparison/plan-picture.ts';
import type { ActionFacts } from '../contradiction/action-facts.ts';
import { parseCivilDate } from '../dates/civil-date.ts';
import { parsePreciseDate } from '../dates/parse-precise-date.ts';
import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import type { Milestone } from '../milestone/milestone.ts';
import type { Grant, Viewer } from '../permission/viewer.ts';
import type { UpdateContent } from '../update/update-content.ts';

/** A date written in a test; a mistyped one fails at once. */
export function on(text: string): PreciseDate {
  const date = parsePreciseDate(text);
  if (!date) throw new Error(`Not a date: ${text}`);
  return date;
}

/** A day written in a test; a mistyped one fails at once. */
export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (!date) throw new Error(`Not a day: ${text}`);
  return date;
}

export const TODAY = day('2026-11-23');
export const NOW = '2026-11-23T10:00:00Z';

export function aMilestone(parts: Partial<Milestone> = {}): Milestone {
  return {
    id: 'm1',
    title: 'Publier le décret',
    weight: 1,
    baseline: null,
    forecast: null,
    actual: null,
    postponements: 0,
    ...parts,
  };
}

export function someEvidence(parts: Partial<EvidenceContent> = {}): EvidenceContent {
  return {
    kind: 'DECREE',
    title: 'Décret du 1er mars 2026',
    url: 'https://www.legifrance.gouv.fr/jorf/id/1',
    reference: 'JUSC2604567D',
    dated: on('2026-03-01'),
    file: null,
    visibility: 'READERS',
    ...parts,
  };
}

export function aFile(parts: Partial<EvidenceFile> = {}): EvidenceFile {
  const sha256 = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';
  return { id: 'f1', name: 'Bilan.pdf', mediaType: 'application/pdf', byteCount: 1234, sha256, ...parts };
}

export function keptEvidence(parts: Partial<Evidence> = {}): Evidence {
  return { ...someEvidence(), id: 'e1', milestoneId: null, status: null, ...parts };
}

export function anUpdate(parts: Partial<UpdateContent> = {}): UpdateContent {
  return {
    status: 'IN_PROGRESS',
    statusReason: null,
    confidence: 'ACHIEVABLE',
    narrative: 'Le texte est en relecture.',
    milestonesReached: [],
    forecastsMoved: [],
    evidence: [],
    ...parts,
  };
}

export function anAction(parts: Partial<ActionState> = {}): ActionState {
  return {
    id: 'a1',
    version: 4,
    planCode: 'plan-2021',
    leadMinistryId: 'justice',
    leadIsDeduced: false,
    status: 'IN_PROGRESS',
    statusReason: null,
    statusIsDeduced: false,
    confidence: null,
    milestones: [],
    evidence: [],
    openUpdate: null,
    verdict: null,
    openCampaignId: null,
    blockers: [],
    decisions: [],
    ...parts,
  };
}

export function aBlocker(parts: Partial<Blocker> = {}): Blocker {
  return {
    id: 'b1',
    milestoneId: null,
    type: 'BUDGET',
    text: 'Les crédits de 2027 ne sont pas notifiés.',
    asked: { ministryId: 'education', role: null },
    wantedBy: on('2026-12-15'),
    raisedBy: 'lead',
    raisedAt: NOW,
    steps: [],
    ...parts,
  };
}

export function aStep(parts: Partial<BlockerStep> = {}): BlockerStep {
  return {
    ...{ state: 'ESCALATED', committee: 'COPIL', note: 'Sans réponse depuis un mois.', decisionId: null },
    ...{ by: 'lead', at: NOW },
    ...parts,
  };
}

export function aDecision(parts: Partial<CommitteeDecision> = {}): CommitteeDecision {
  return {
    id: 'd1',
    text: 'Les crédits sont ouverts par redéploiement.',
    owner: { ministryId: 'education', role: null },
    due: on('2026-12'),
    body: 'COPIL',
    takenOn: day('2026-11-20'),
    recordedBy: 'coordinator',
    recordedAt: NOW,
    done: null,
    ...parts,
  };
}

export function facts(parts: Partial<ActionFacts> = {}): ActionFacts {
  return {
    status: 'IN_PROGRESS',
    confidence: null,
    verdict: null,
    milestones: [],
    evidenceCount: 0,
    lastUpdateOn: day('2026-11-01'),
    planStart: day('2021-11-15'),
    planIsClosed: false,
    reportingPeriod: 'QUARTER',
    dependencies: [],
    ...parts,
  };
}

/** Someone in a browser session, with these roles. */
export function person(personId: string, ...grants: readonly (Grant | Grant['role'])[]): Viewer {
  return {
    personId,
    grants: grants.map((grant) => (typeof grant === 'string' ? { role: grant, ministryId: null } : grant)),
    via: 'SESSION',
  };
}

export const lead = person('lead', { role: 'LEAD', ministryId: 'justice' });
export const colleague = person('colleague', { role: 'LEAD', ministryId: 'justice' });
export const validator = person('validator', { role: 'VALIDATOR', ministryId: 'justice' });
export const otherLead = person('other-lead', { role: 'LEAD', ministryId: 'education' });
export const otherValidator = person('other-validator', { role: 'VALIDATOR', ministryId: 'education' });
export const coordinator = person('coordinator', 'COORDINATOR');
export const cabinet = person('cabinet', 'CABINET');
export const auditor = person('auditor', 'AUDITOR');

/** An action in a comparison. */
export function aPicture(parts: Partial<ActionPicture> = {}): ActionPicture {
  return {
    status: 'IN_PROGRESS',
    statusIsDeduced: false,
    confidence: null,
    leadMinistryId: 'justice',
    verdict: null,
    isLate: false,
    contradictions: new Set(),
    milestones: new Map(),
    evidence: new Set(),
    blockers: new Map(),
    decisions: new Map(),
    ...parts,
  };
}

/** A plan in a comparison, its actions by id. */
export function aPlanPicture(actions: Readonly<Record<string, ActionPicture>>, date = TODAY): PlanPicture {
  return { on: date, actions: new Map(Object.entries(actions)) };
}
