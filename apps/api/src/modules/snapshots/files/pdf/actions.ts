import { CONFIDENCE_DEFINITIONS, type SnapshotAction, type SnapshotMilestone, VERDICT_LABELS } from '#domain';
import { MILESTONE_WORDS, dateWord, ownerWord, shareWord, statusWord } from '../french-words.ts';
import { type Document, type Element, INK, heading, paragraph } from './paper.ts';
import { type Column, table } from './table.ts';

const late = ({ isLate }: SnapshotAction): string | undefined => (isLate ? INK.late : undefined);

const LIST: readonly Column<SnapshotAction>[] = [
  { heading: 'N°', share: 0.7, isNumber: true, cell: ({ number }) => String(number) },
  { heading: 'Action', share: 5.2, cell: ({ title }) => title },
  { heading: 'Pilote', share: 1.3, cell: ({ lead }) => ownerWord(lead) },
  {
    ...{ heading: 'Statut', share: 1.6 },
    cell: ({ status, statusIsDeduced }) => `${statusWord(status)}${status && statusIsDeduced ? ' (déduit)' : ''}`,
  },
  { heading: 'Météo', share: 1.6, cell: ({ confidence }) => weather(confidence) },
  { heading: 'Avancement', share: 1.3, isNumber: true, cell: ({ progress }) => shareWord(progress.value) },
  { heading: 'En retard depuis', share: 2.1, cell: ({ lateSince }) => dateWord(lateSince), colour: late },
];

const MILESTONES: readonly Column<SnapshotMilestone>[] = [
  { heading: 'Jalon', share: 5, cell: ({ title }) => title },
  { heading: 'Promis', share: 1.7, cell: ({ baseline }) => dateWord(baseline) },
  { heading: 'Prévu', share: 1.7, cell: ({ forecast }) => dateWord(forecast) },
  { heading: 'Atteint', share: 1.7, cell: ({ actual }) => dateWord(actual) },
  {
    ...{ heading: 'État', share: 1.5 },
    cell: ({ state, daysLate }) => `${MILESTONE_WORDS[state]}${daysLate ? `, ${daysLate} j` : ''}`,
    colour: ({ state }) => (state === 'LATE' ? INK.late : undefined),
  },
];

const weather = (confidence: SnapshotAction['confidence']): string =>
  confidence ? CONFIDENCE_DEFINITIONS[confidence].label.fr : 'Non donnée';

/** The list of all actions, then each with what it rests on. */
export function actions(doc: Document, parent: Element, all: readonly SnapshotAction[]): void {
  table(doc, parent, LIST, all, { title: 'Toutes les actions', summary: 'Toutes les actions, par numéro' });
  heading(doc, parent, 2, 'Action par action', 160);
  for (const action of all) one(doc, parent, action);
}

function one(doc: Document, parent: Element, action: SnapshotAction): void {
  const { number, title, status, statusReason, confidence, progress, milestones, verdict, evidence } = action;
  heading(doc, parent, 3, `${number}. ${title}`, 110);
  const says = [
    `${statusWord(status)}${status && action.statusIsDeduced ? ' (déduit de faits publics)' : ''}`,
    `météo : ${weather(confidence).toLowerCase()}`,
    `avancement : ${shareWord(progress.value)}`,
    `pilote : ${ownerWord(action.lead)}`,
    `${evidence.length} ${evidence.length > 1 ? 'preuves et faits datés' : 'preuve ou fait daté'}`,
  ];
  paragraph(doc, parent, `${says.join(' · ')}.`, { colour: INK.soft, size: 8.5 });
  if (action.lateSince) {
    paragraph(doc, parent, `En retard depuis le ${dateWord(action.lateSince)}.`, { colour: INK.late, size: 8.5 });
  }
  if (statusReason) paragraph(doc, parent, `Motif du statut : ${statusReason}`, { size: 8.5 });
  for (const { sentence } of action.contradictions) {
    paragraph(doc, parent, `À vérifier : ${sentence}`, { size: 8.5 });
  }
  if (verdict) {
    paragraph(doc, parent, `Constat de l’auditeur : ${VERDICT_LABELS[verdict.value].fr}. ${verdict.text}`, {
      size: 8.5,
    });
  }
  for (const { title: fact, dated, reference } of evidence) {
    const when = dated ? `${dateWord(dated)} : ` : '';
    paragraph(doc, parent, `• ${when}${fact}${reference ? ` (${reference})` : ''}`, {
      size: 8,
      colour: INK.soft,
      gap: 2,
    });
  }
  if (evidence.length && milestones.length) doc.y += 4;
  if (milestones.length) table(doc, parent, MILESTONES, milestones, { summary: `Jalons de l’action ${number}` });
}
