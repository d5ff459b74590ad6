import { CONFIDENCE_DEFINITIONS, STATUS_DEFINITIONS, type SnapshotPlan, type SnapshotStatuses } from '#domain';
import { dateWord, shareWord } from '../french-words.ts';
import { curve } from './curve.ts';
import { type Document, type Element, INK, PAGE, WIDTH, heading, paragraph, printable, say } from './paper.ts';
import { type Column, table } from './table.ts';

/** In the order and the colours of the dashboard. */
export const STATUS_PARTS = [
  ['done', STATUS_DEFINITIONS.DONE.label.fr, '#00735c'],
  ['inProgress', STATUS_DEFINITIONS.IN_PROGRESS.label.fr, '#2566ad'],
  ['notStarted', STATUS_DEFINITIONS.NOT_STARTED.label.fr, '#75869a'],
  ['suspended', STATUS_DEFINITIONS.SUSPENDED.label.fr, '#a36a00'],
  ['transferred', STATUS_DEFINITIONS.TRANSFERRED.label.fr, '#7656a6'],
  ['abandoned', STATUS_DEFINITIONS.ABANDONED.label.fr, '#7d2b3c'],
  ['unknown', 'Inconnu', '#b9bcc0'],
] as const satisfies readonly (readonly [keyof SnapshotStatuses, string, string])[];

interface Named {
  name: string;
  statuses: SnapshotStatuses;
  share: number | null;
}

const STATUS_COLUMNS: readonly Column<Named>[] = [
  ...STATUS_PARTS.map(([part, heading]) => ({
    ...{ heading, share: 1.15, isNumber: true },
    cell: ({ statuses }: Named) => String(statuses[part]),
  })),
  { heading: 'En retard', share: 1, isNumber: true, cell: ({ statuses }) => String(statuses.late) },
  { heading: 'Total', share: 0.7, isNumber: true, cell: ({ statuses }) => String(statuses.total) },
  { heading: 'Moyenne', share: 1, isNumber: true, cell: ({ share }) => (share === null ? '—' : shareWord(share)) },
];

/** All counts, and what the charts of the dashboard are drawn from. */
export function figures(doc: Document, parent: Element, { overview }: SnapshotPlan): void {
  const isTotal = ({ name }: Named): boolean => name === 'Ensemble';
  const total = { name: 'Ensemble', statuses: overview.statuses, share: overview.progress.value };
  const axes = overview.byAxis.map(({ axis, statuses, progress }) => ({
    ...{ name: `${axis.number}. ${axis.title}`, statuses, share: progress.value },
  }));
  heading(doc, parent, 2, 'Les actions par axe et par statut', 160);
  bars(doc, parent, axes);
  table(doc, parent, [{ heading: 'Axe', share: 4, cell: ({ name }) => name }, ...STATUS_COLUMNS], [...axes, total], {
    ...{ isTotal, summary: 'Actions par axe et par statut' },
  });
  paragraph(doc, parent, `${overview.progress.formula} ; « — » : aucune n’est mesurée.`, {
    ...{ size: 8, colour: INK.soft },
  });

  const ministries = overview.byMinistry.map(({ ministry, statuses, progress }) => ({
    ...{ name: ministry ? ministry.code : 'Pilote inconnu', statuses, share: progress.value },
  }));
  table(doc, parent, [{ heading: 'Pilote', share: 2, cell: ({ name }) => name }, ...STATUS_COLUMNS], ministries, {
    title: 'Les actions par ministère pilote',
    summary: 'Actions par ministère pilote et par statut',
  });

  table(doc, parent, COUNT_COLUMNS, countsOf(overview), {
    title: 'Confiance, jalons et préconisations',
    summary: 'Confiance, jalons et préconisations',
  });
  curve(doc, parent, overview.curve);
  lateMilestones(doc, parent, overview);
  contradictions(doc, parent, overview);
}

type Overview = SnapshotPlan['overview'];
type Count = readonly [group: string, name: string, count: number];

const COUNT_COLUMNS: readonly Column<Count>[] = [
  { heading: 'Ce qui est compté', share: 3, cell: ([group]) => group },
  { heading: 'État', share: 4, cell: ([, name]) => name },
  { heading: 'Nombre', share: 1, isNumber: true, cell: ([, , count]) => String(count) },
];

function countsOf({ confidences, milestones, coverage }: Overview): Count[] {
  const weather = CONFIDENCE_DEFINITIONS;
  return [
    ['Actions, par météo', weather.SECURED.label.fr, confidences.secured],
    ['Actions, par météo', weather.ACHIEVABLE.label.fr, confidences.achievable],
    ['Actions, par météo', weather.NEEDS_SUPPORT.label.fr, confidences.needsSupport],
    ['Actions, par météo', weather.COMPROMISED.label.fr, confidences.compromised],
    ['Actions, par météo', 'Non donnée', confidences.notGiven],
    ['Jalons', 'Atteints', milestones.reached],
    ['Jalons', 'En retard', milestones.late],
    ['Jalons', 'À venir', milestones.upcoming],
    ['Jalons', 'Sans date', milestones.undated],
    ['Préconisations du rapport', 'Portées par une action', coverage.carried],
    ['Préconisations du rapport', 'Répondues, sans action', coverage.answered],
    ['Préconisations du rapport', 'Sans suite connue', coverage.orphan],
  ];
}

/** One bar per axis, as long as its share of the plan; the table below says the same in numbers. */
function bars(doc: Document, parent: Element, axes: readonly Named[]): void {
  const longest = Math.max(1, ...axes.map(({ statuses }) => statuses.total));
  const [label, height] = [210, 12];
  const top = doc.y;
  const spoken = axes.map(({ name, statuses }) => `${name} : ${statuses.total} actions`).join(' ; ');
  const [row, bottom] = [22, top + axes.length * 22 + 18];
  const draw = (): void => {
    axes.forEach(({ name, statuses }, index) => {
      const y = top + index * row;
      doc.font('regular').fontSize(8.5).fillColor(INK.ink);
      doc.text(printable(name), PAGE.left, y + 1, { width: label - 8, height: 11, ellipsis: true });
      let x = PAGE.left + label;
      for (const [part, , colour] of STATUS_PARTS) {
        const width = ((WIDTH - label) * statuses[part]) / longest;
        if (width > 0) doc.rect(x, y, Math.max(0.5, width - 1), height).fill(colour);
        x += width;
      }
    });
    let x = PAGE.left;
    for (const [, word, colour] of STATUS_PARTS) {
      doc.rect(x, bottom - 14, 7, 7).fill(colour);
      doc.font('regular').fontSize(7.5).fillColor(INK.soft);
      doc.text(word, x + 10, bottom - 15, { lineBreak: false });
      x += 18 + doc.widthOfString(word) + 6;
    }
  };
  say(doc, parent, 'Figure', draw, {
    alt: printable(`Barres empilées des statuts par axe. ${spoken}. Les nombres sont dans le tableau qui suit.`),
    bbox: [PAGE.left, top, PAGE.right, bottom],
  });
  doc.y = bottom + 8;
}

function lateMilestones(doc: Document, parent: Element, { lateMilestones: late, today }: Overview): void {
  const title = 'Les jalons en retard';
  if (!late.length) {
    heading(doc, parent, 2, title);
    return paragraph(doc, parent, `Aucun jalon n’était en retard au ${dateWord(today)}.`);
  }
  return table(
    doc,
    parent,
    [
      { heading: 'Action', share: 0.8, isNumber: true, cell: ({ action }) => String(action.number) },
      { heading: 'Jalon', share: 5, cell: ({ title }) => title },
      { heading: 'Promis', share: 1.7, cell: ({ baseline }) => dateWord(baseline) },
      { heading: 'Prévu', share: 1.7, cell: ({ forecast }) => dateWord(forecast) },
      {
        ...{ heading: 'Jours de retard', share: 1.1, isNumber: true },
        cell: ({ daysLate }) => String(daysLate),
        colour: () => INK.late,
      },
    ] satisfies Column<Overview['lateMilestones'][number]>[],
    late,
    { title, summary: 'Jalons en retard, la plus ancienne promesse d’abord' },
  );
}

function contradictions(doc: Document, parent: Element, { contradictions: found }: Overview): void {
  const title = 'Ce qui se contredit';
  if (!found.length) {
    heading(doc, parent, 2, title);
    return paragraph(doc, parent, 'Aucune contradiction n’était relevée.');
  }
  return table(
    doc,
    parent,
    [
      { heading: 'Règle', share: 6, cell: ({ sentence }) => sentence },
      { heading: 'Actions', share: 1, isNumber: true, cell: ({ count }) => String(count) },
    ] satisfies Column<Overview['contradictions'][number]>[],
    found,
    { title, summary: 'Contradictions, règle par règle' },
  );
}
