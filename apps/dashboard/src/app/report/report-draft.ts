import type {
  ActionStatus,
  Confidence,
  EvidenceFile,
  EvidenceKind,
  EvidenceVisibility,
  PreciseDate,
  SlippageReason,
} from '#domain';
import { writeDate } from '#domain';

import type { Language } from '../words/words.ts';
import type { OpenUpdateOfForm, ReportedActionView } from './report-query.ts';

/** A piece of evidence as it is typed. */
export interface EvidenceEntry {
  kind: EvidenceKind | '';
  title: string;
  url: string;
  reference: string;
  dated: string;
  /** What the server has already. */
  file: EvidenceFile | null;
  visibility: EvidenceVisibility;
}

/** What is declared of one milestone, as it is typed. */
export interface MilestoneEntry {
  milestoneId: string;
  change: 'NONE' | 'REACHED' | 'MOVED';
  on: string;
  evidence: EvidenceEntry;
  forecast: string;
  reasonCode: SlippageReason | '';
  reason: string;
}

/** The report as it is typed: nothing is judged yet, dates are texts. */
export interface ReportDraft {
  status: ActionStatus | '';
  statusReason: string;
  confidence: Confidence | '';
  narrative: string;
  milestones: MilestoneEntry[];
  evidence: EvidenceEntry[];
}

/** A piece of evidence still to be written. */
export const noEvidence = (): EvidenceEntry => ({
  ...{ kind: '', title: '', url: '', reference: '', dated: '', file: null },
  visibility: 'READERS',
});

/** A piece of evidence that a browser kept, from before it could have a file, too. */
const whole = (kept: Partial<EvidenceEntry>): EvidenceEntry => ({ ...noEvidence(), ...kept });

/** A milestone of which nothing is declared. */
export const noChange = (milestoneId: string): MilestoneEntry => ({
  milestoneId,
  change: 'NONE',
  on: '',
  evidence: noEvidence(),
  forecast: '',
  reasonCode: '',
  reason: '',
});

/** What the form starts from: the update left open, else the action as it was last declared. */
export function startingDraft(action: ReportedActionView, language: Language): ReportDraft {
  const open = action.openUpdate;
  const declares = open ?? action;
  // A deduced status was declared by nobody: the person chooses.
  const status = open ? open.status : action.statusIsDeduced ? '' : (action.status ?? '');
  return {
    status,
    statusReason: declares.statusReason ?? '',
    confidence: declares.confidence ?? '',
    narrative: open?.narrative ?? '',
    milestones: openMilestones(action).map(({ id }) => (open ? fromUpdate(id, open, language) : noChange(id))),
    evidence: (open?.evidence.nodes ?? []).filter(({ milestone }) => !milestone).map((one) => entryOf(one, language)),
  };
}

/** The milestones that can still be reported on. */
export function openMilestones(action: ReportedActionView) {
  return action.milestones.nodes.filter(({ actual }) => !actual);
}

/** The draft on the milestones as they stand now: those reached meanwhile leave it, new ones enter it. */
export function onMilestonesOf(action: ReportedActionView, draft: ReportDraft): ReportDraft {
  const kept = new Map(draft.milestones.map((entry) => [entry.milestoneId, entry]));
  const milestones = openMilestones(action).map(({ id }) => kept.get(id) ?? noChange(id));
  return {
    ...draft,
    milestones: milestones.map((entry) => ({ ...entry, evidence: whole(entry.evidence) })),
    evidence: draft.evidence.map(whole),
  };
}

function fromUpdate(milestoneId: string, open: OpenUpdateOfForm, language: Language): MilestoneEntry {
  const reached = open.milestonesReached.nodes.find(({ milestone }) => milestone.id === milestoneId);
  const moved = open.forecastsMoved.nodes.find(({ milestone }) => milestone.id === milestoneId);
  const proof = open.evidence.nodes.find(({ milestone }) => milestone?.id === milestoneId);
  return {
    ...noChange(milestoneId),
    ...(reached && { change: 'REACHED' as const, on: written(reached.on, language) }),
    ...(proof && { evidence: entryOf(proof, language) }),
    ...(moved && {
      change: 'MOVED' as const,
      forecast: written(moved.after, language),
      reasonCode: moved.reasonCode,
      reason: moved.reason,
    }),
  };
}

type GivenFile = NonNullable<OpenUpdateOfForm['evidence']['nodes'][number]['file']>;

function entryOf(one: OpenUpdateOfForm['evidence']['nodes'][number], language: Language): EvidenceEntry {
  const { kind, title, url, reference, dated, file, visibility } = one;
  return {
    ...{ kind, title, url: url ?? '', reference: reference ?? '', visibility },
    dated: dated ? written(dated, language) : '',
    file: file ? fileOf(file) : null,
  };
}

const fileOf = ({ fileId: id, name, mediaType, byteCount, sha256 }: GivenFile): EvidenceFile => ({
  ...{ id, name, mediaType, byteCount, sha256 },
});

const written = (date: string, language: Language) => writeDate(date as PreciseDate, language);
