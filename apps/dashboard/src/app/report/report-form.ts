import type { FieldTree, ValidationError } from '@angular/forms/signals';
import { validateTree } from '@angular/forms/signals';
import type { SchemaPathTree } from '@angular/forms/signals';
import type { CivilDate, Milestone, Refusal as RuleRefusal } from '#domain';
import { declaredStatus, reviewUpdate } from '#domain';

import { ruleError } from '../change/text-errors.ts';
import type { Words } from '../words/words.ts';
import type { ReportContent } from './report-content.ts';
import { contentOf } from './report-content.ts';
import type { ReportDraft } from './report-draft.ts';
import type { ReportedActionView } from './report-query.ts';

/** The labels of the fields, by the last name of their path. */
const LABELS: Readonly<Record<string, string>> = {
  status: 'status.label',
  statusReason: 'status.reason',
  confidence: 'confidence.label',
  narrative: 'narrative.label',
  on: 'milestones.on',
  forecast: 'milestones.forecast',
  reasonCode: 'milestones.reasonCode',
  reason: 'milestones.reason',
  url: 'evidence.url',
  title: 'evidence.title',
  kind: 'evidence.kind',
  reference: 'evidence.reference',
  dated: 'evidence.dated',
  fileId: 'file.label',
  visibility: 'evidence.visibility',
};

/** Rules whose sentence must speak of what is on screen, not of the API. */
const OWN_WORDS = ['DATE_INVALID', 'CHOICE_UNKNOWN'];

/** The rules of an update, as the server will apply them, shown beside the fields. */
export function reportRules(path: SchemaPathTree<ReportDraft>, action: () => ReportedActionView, words: Words): void {
  validateTree(path, ({ value, fieldTree }) => {
    const seen = action();
    const report = contentOf(value(), declaredStatusOf(seen));
    return reviewUpdate(reviewed(seen), report.content, seen.progress.asOf as CivilDate).map((refusal) => ({
      ...inWords(refusal, words),
      label: labelOf(refusal.field ?? null, words),
      fieldTree: fieldOf(fieldTree as FieldTree<ReportDraft>, refusal.field ?? null, report),
    }));
  });
}

/** How the form names the field that a rule speaks of. */
export function labelOf(field: string | null, words: Words): string | undefined {
  const label = LABELS[field?.split('.').at(-1) ?? ''];
  return label && words.t(`report.${label}`);
}

/** The status that binds the next one. */
export function declaredStatusOf(action: ReportedActionView) {
  return declaredStatus({ status: action.status ?? null, statusIsDeduced: action.statusIsDeduced });
}

function reviewed(action: ReportedActionView) {
  return {
    status: action.status ?? null,
    statusIsDeduced: action.statusIsDeduced,
    statusReason: action.statusReason ?? null,
    // The server gives real dates: only their type is narrower here.
    milestones: action.milestones.nodes as unknown as readonly Milestone[],
    proof: action.standingProof,
  };
}

function inWords(refusal: RuleRefusal, words: Words): ValidationError {
  const own = OWN_WORDS.includes(refusal.code) ? `report.wrong.${wordsFor(refusal)}` : null;
  return own === null ? (ruleError(refusal, words) as ValidationError) : { kind: refusal.code, message: words.t(own) };
}

/** « status », « kind », « reasonCode » for a choice; « date » for any date. */
const wordsFor = ({ code, field = '' }: RuleRefusal) =>
  code === 'DATE_INVALID' ? 'date' : (field.split('.').at(-1) ?? '');

/**
 * Where a refusal belongs in the form. `field` names an input of the API (`milestonesReached.0.on`): the form holds the
 * milestones in its own order.
 */
export function fieldOf(tree: FieldTree<ReportDraft>, field: string | null, report: ReportContent): FieldTree<unknown> {
  const [list = '', place = '', part = '', subpart = ''] = (field ?? '').split('.');
  switch (list) {
    case 'status':
      return tree.status;
    case 'statusReason':
      return tree.statusReason;
    case 'confidence':
      return tree.confidence;
    case 'narrative':
      return tree.narrative;
    case 'milestonesReached': {
      const entry = tree.milestones[report.reachedAt[Number(place)] ?? -1];
      if (!entry) return tree;
      return part === 'on' ? entry.on : part === 'evidence' ? evidenceField(entry.evidence, subpart) : entry.change;
    }
    case 'forecastsMoved': {
      const entry = tree.milestones[report.movedAt[Number(place)] ?? -1];
      if (!entry) return tree;
      if (part === 'forecast') return entry.forecast;
      if (part === 'reasonCode') return entry.reasonCode;
      return part === 'reason' ? entry.reason : entry.change;
    }
    case 'evidence': {
      const entry = place === '' ? undefined : tree.evidence[Number(place)];
      // « Needs evidence » is about the status chosen: it is said there.
      return entry ? evidenceField(entry, part) : tree.status;
    }
    default:
      return tree;
  }
}

function evidenceField(entry: FieldTree<ReportDraft['evidence'][number]>, part: string): FieldTree<unknown> {
  switch (part) {
    case 'kind':
      return entry.kind;
    case 'url':
      return entry.url;
    case 'reference':
      return entry.reference;
    case 'dated':
      return entry.dated;
    case 'fileId':
      return entry.file;
    case 'visibility':
      return entry.visibility;
    default:
      return entry.title;
  }
}
