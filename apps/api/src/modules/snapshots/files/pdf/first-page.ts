import { type FrozenSnapshot, addressOf } from '../frozen-file.ts';
import { BASIS_WORDS, checkpointWord, dateWord, momentWord, shareWord } from '../french-words.ts';
import { type Document, type Element, INK, PAGE, WIDTH, decorate, printable, say } from './paper.ts';

/** The band that says what this is, and what to cite. */
export function firstPage(doc: Document, parent: Element, frozen: FrozenSnapshot): void {
  const { content, fingerprint } = frozen;
  band(doc, parent, content.name, content.plan.name);
  const presented = content.plan.presentedOn ? `, présenté le ${dateWord(content.plan.presentedOn)}` : '';
  citation(doc, parent, [
    ['Plan', `${content.plan.code}${presented}`],
    ['Figé le', momentWord(content.takenAt)],
    ['Montre', `le plan au ${momentWord(content.asOf.at)} : ${BASIS_WORDS[content.asOf.basis]}`],
    ['Registre', `jusqu’à l’entrée n° ${content.ledgerSequence}`],
    ['Contrôle', checkpointWord(content.checkpoint)],
    ['Adresse', addressOf(frozen)],
    ['Empreinte', fingerprint],
  ]);
  tiles(doc, parent, frozen);
}

function band(doc: Document, parent: Element, name: string, plan: string): void {
  const write = (text: string, size: number, weight: string, y: number): number => {
    doc.font(weight).fontSize(size).fillColor(INK.white);
    doc.text(printable(text), PAGE.left, y, { width: WIDTH, lineGap: 2, height: size * 4, ellipsis: true });
    return doc.y;
  };
  doc.font('bold').fontSize(25);
  const nameHeight = Math.min(100, doc.heightOfString(printable(name), { width: WIDTH, lineGap: 2 }));
  doc.font('regular').fontSize(11);
  const planHeight = Math.min(44, doc.heightOfString(printable(plan), { width: WIDTH, lineGap: 2 }));
  const height = 66 + nameHeight + planHeight + 26;
  decorate(doc, () => doc.rect(0, 0, PAGE.width, height).fill(INK.accent));
  decorate(doc, () => doc.rect(PAGE.left, 36, 18, 2.5).fill('#f0a24b'));
  say(doc, parent, 'P', () => void write('Jalon, instantané figé', 9, 'semibold', 46));
  say(doc, parent, 'H1', () => void write(name, 25, 'bold', 64));
  say(doc, parent, 'P', () => void write(plan, 11, 'regular', 64 + nameHeight + 6));
  doc.y = height + 18;
}

/** Label and value, line by line. */
function citation(doc: Document, parent: Element, lines: readonly (readonly [string, string])[]): void {
  const list = doc.struct('Table', { alt: 'Ce qu’il faut citer' });
  parent.add(list);
  for (const [label, value] of lines) {
    const y = doc.y;
    const row = doc.struct('TR');
    list.add(row);
    say(
      doc,
      row,
      'TH',
      () => {
        doc.font('semibold').fontSize(9).fillColor(INK.soft);
        doc.text(label, PAGE.left, y, { width: 80 });
      },
      { scope: 'Row' },
    );
    say(doc, row, 'TD', () => {
      doc.font('regular').fontSize(9).fillColor(INK.ink);
      doc.text(printable(value), PAGE.left + 80, y, { width: WIDTH - 80, lineGap: 1 });
    });
    row.end();
    doc.y += 4;
  }
  list.end();
  doc.y += 12;
}

interface Tile {
  label: string;
  value: string;
  note: string;
  colour?: string;
}

function tiles(doc: Document, parent: Element, { content }: FrozenSnapshot): void {
  const { overview } = content.plan;
  const { statuses, milestones, coverage, progress } = overview;
  const all: Tile[] = [
    { label: 'Actions', value: String(statuses.total), note: `dont ${statuses.deduced} au statut déduit` },
    { label: 'Réalisées', value: String(statuses.done), note: `${statuses.inProgress} en cours` },
    { label: 'En retard', value: String(statuses.late), note: 'actions', colour: statuses.late ? INK.late : INK.ink },
    {
      label: 'Avancement moyen',
      value: shareWord(progress.value),
      note: progress.unmeasuredCount ? `${progress.unmeasuredCount} non mesurées` : 'toutes mesurées',
    },
    {
      label: 'Jalons en retard',
      value: String(milestones.late),
      note: `sur ${milestones.total}, ${milestones.reached} atteints`,
      colour: milestones.late ? INK.late : INK.ink,
    },
    { label: 'Préconisations', value: String(coverage.total), note: `${coverage.orphan} sans suite connue` },
    { label: 'Contradictions', value: String(overview.contradictedActions), note: 'actions concernées' },
    { label: 'Statut inconnu', value: String(statuses.unknown), note: 'actions' },
  ];
  const gap = 10;
  const [width, height] = [(WIDTH - 3 * gap) / 4, 66];
  const top = doc.y;
  all.forEach((tile, index) => {
    const [x, y] = [PAGE.left + (index % 4) * (width + gap), top + Math.floor(index / 4) * (height + gap)];
    decorate(doc, () => doc.roundedRect(x, y, width, height, 6).fillAndStroke(INK.paper, INK.line));
    say(doc, parent, 'P', () => {
      const text = (words: string, size: number, weight: string, colour: string, at: number): void => {
        doc.font(weight).fontSize(size).fillColor(colour);
        doc.text(printable(words), x + 10, y + at, { width: width - 14, lineBreak: false });
      };
      text(tile.label, 8, 'semibold', INK.soft, 9);
      text(
        tile.value,
        tile.value.length > 6 ? 13 : 20,
        'bold',
        tile.colour ?? INK.ink,
        tile.value.length > 6 ? 25 : 21,
      );
      text(tile.note, 7.5, 'regular', INK.soft, 48);
    });
  });
  doc.y = top + 2 * height + gap;
}
