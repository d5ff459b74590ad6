import { stringify } from 'csv-stringify/sync';
import { CONFIDENCE_DEFINITIONS, type SnapshotAction, type SnapshotMilestone, VERDICT_LABELS } from '#domain';
import { DIALECTS } from '../../../csv/dialects.ts';
import { type FrozenSnapshot, addressOf } from './frozen-file.ts';
import { MILESTONE_WORDS, checkpointWord, ownerWord, statusWord, yesNo } from './french-words.ts';

type Cell = string | number | null;

/** What is said of an action, on its own row and again on those of its milestones, so that rows may be sorted. */
const ACTION: readonly [heading: string, of: (action: SnapshotAction) => Cell][] = [
  ['N° d’action', ({ number }) => number],
  ['Action', ({ title }) => title],
  ['N° d’axe', ({ axis }) => axis.number],
  ['Axe', ({ axis }) => axis.title],
  ['Pilote', ({ lead }) => ownerWord(lead)],
  ['Statut', ({ status }) => statusWord(status)],
];

/** What is said once, on the row of the action. */
const ACTION_ALONE: typeof ACTION = [
  ['Statut déduit', ({ statusIsDeduced }) => yesNo(statusIsDeduced)],
  ['Motif du statut', ({ statusReason }) => statusReason],
  ['Météo', ({ confidence }) => confidence && CONFIDENCE_DEFINITIONS[confidence].label.fr],
  ['Avancement (de 0 à 1)', ({ progress }) => progress.value],
  ['Formule de l’avancement', ({ progress }) => progress.formula],
  ['En retard', ({ isLate }) => yesNo(isLate)],
  ['En retard depuis', ({ lateSince }) => lateSince],
  ['Dernier point d’avancement', ({ lastUpdateAt }) => lastUpdateAt],
  ['Jalons', ({ milestones }) => milestones.length],
  ['Preuves et faits datés', ({ evidence }) => evidence.length],
  ['Constat de l’auditeur', ({ verdict }) => verdict && VERDICT_LABELS[verdict.value].fr],
  ['Texte du constat', ({ verdict }) => verdict && verdict.text],
  ['Contradictions', ({ contradictions }) => contradictions.map(({ sentence }) => sentence).join(' ')],
  ['Préconisations', (action) => action.recommendations.map((link) => link.recommendation.reference).join(' ')],
];

const MILESTONE: readonly [heading: string, of: (milestone: SnapshotMilestone) => Cell][] = [
  ['Jalon', ({ title }) => title],
  ['Poids', ({ weight }) => weight],
  ['État du jalon', ({ state }) => MILESTONE_WORDS[state]],
  ['Promis', ({ baseline }) => baseline],
  ['Prévu', ({ forecast }) => forecast],
  ['Atteint', ({ actual }) => actual],
  ['Jours de retard', ({ daysLate }) => daysLate],
  ['Glissement en jours', ({ slippageDays }) => slippageDays],
  ['Reports', ({ postponements }) => postponements],
];

/** The same on every row: a row copied elsewhere still says what it is taken from. */
const SOURCE: readonly [heading: string, of: (frozen: FrozenSnapshot) => Cell][] = [
  ['Plan', ({ content }) => content.plan.code],
  ['Instantané', ({ content }) => content.name],
  ['Pris le', ({ content }) => content.takenAt],
  ['Moment montré', ({ content }) => content.asOf.at],
  ['Lecture', ({ content }) => content.asOf.basis],
  ['Dernière entrée du registre', ({ content }) => content.ledgerSequence],
  ['Point de contrôle du registre', ({ content }) => checkpointWord(content.checkpoint)],
  ['Empreinte', ({ fingerprint }) => fingerprint],
  ['Adresse', addressOf],
];

const COLUMNS = ['Ligne', ...[...ACTION, ...ACTION_ALONE, ...MILESTONE, ...SOURCE].map(([heading]) => heading)];

/**
 * Every action, each followed by its milestones, as a French spreadsheet reads them.
 */
export function csvFile(frozen: FrozenSnapshot): Buffer {
  const source = SOURCE.map(([, of]) => of(frozen));
  const empty = (columns: readonly unknown[]): Cell[] => columns.map(() => null);
  const rows = frozen.content.plan.actions.flatMap((action) => {
    const about = ACTION.map(([, of]) => of(action));
    const alone = ACTION_ALONE.map(([, of]) => of(action));
    return [
      ['Action', ...about, ...alone, ...empty(MILESTONE), ...source],
      ...action.milestones.map((milestone) => {
        const said = MILESTONE.map(([, of]) => of(milestone));
        return ['Jalon', ...about, ...empty(ACTION_ALONE), ...said, ...source];
      }),
    ];
  });
  return Buffer.from(stringify([COLUMNS, ...rows], DIALECTS.spreadsheet), 'utf8');
}
