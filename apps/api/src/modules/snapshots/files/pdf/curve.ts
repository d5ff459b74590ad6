import type { SnapshotOverview } from '#domain';
import { dateWord } from '../french-words.ts';
import { type Document, type Element, INK, PAGE, WIDTH, heading, paragraph, printable, say } from './paper.ts';
import { table } from './table.ts';

type Point = SnapshotOverview['curve'][number];

const LINES = [
  ['planned', 'Promis', '#75869a', [4, 2]],
  ['replanned', 'Prévu', '#a85a0a', [1, 2]],
  ['done', 'Atteint', '#00735c', []],
] as const satisfies readonly (readonly [keyof Point, string, string, readonly number[]])[];

/** Milestones promised, expected and reached, counted from the start, drawn and then in numbers. */
export function curve(doc: Document, parent: Element, points: readonly Point[]): void {
  heading(doc, parent, 2, 'Les jalons promis, prévus et atteints', 220);
  if (points.length < 2) return paragraph(doc, parent, 'Trop peu de jalons sont datés pour tracer une courbe.');
  lines(doc, parent, points);
  return table(
    doc,
    parent,
    [
      { heading: 'Fin du mois', share: 3, cell: ({ monthEnd }: Point) => dateWord(monthEnd) },
      ...LINES.map(([name, word]) => ({
        ...{ heading: `${word}s`, share: 1, isNumber: true },
        cell: (point: Point) => (point[name] === null ? '—' : String(point[name])),
      })),
    ],
    months(points),
    { summary: 'Jalons promis, prévus et atteints, mois par mois' },
  );
}

/** The months in which a number moved, and the last one: the others say the same as the one before. */
function months(points: readonly Point[]): readonly Point[] {
  const same = (a: Point, b: Point): boolean => LINES.every(([name]) => a[name] === b[name]);
  return points.filter(
    (point, index) => index === 0 || index === points.length - 1 || !same(point, points[index - 1]!),
  );
}

function lines(doc: Document, parent: Element, points: readonly Point[]): void {
  const [top, height] = [doc.y, 130];
  const [left, width] = [PAGE.left + 24, WIDTH - 24];
  const highest = Math.max(1, ...points.flatMap(({ planned, replanned }) => [planned, replanned]));
  const x = (index: number): number => left + (width * index) / (points.length - 1);
  const y = (count: number): number => top + height - (height * count) / highest;
  const [first, last] = [points[0]!, points.at(-1)!];
  const draw = (): void => {
    for (const count of [0, Math.round(highest / 2), highest]) {
      doc.moveTo(left, y(count)).lineTo(PAGE.right, y(count)).lineWidth(0.5).undash().stroke(INK.line);
      doc.font('regular').fontSize(7.5).fillColor(INK.soft);
      doc.text(String(count), PAGE.left, y(count) - 5, { width: 18, align: 'right' });
    }
    for (const [name, , colour, dash] of LINES) {
      const known = points.flatMap((point, index) => {
        const count = point[name];
        return count === null ? [] : [{ index, count }];
      });
      known.forEach(({ index, count }, place) => {
        if (place === 0) doc.moveTo(x(index), y(count));
        else doc.lineTo(x(index), y(known[place - 1]!.count)).lineTo(x(index), y(count));
      });
      if (dash.length) doc.dash(dash[0], { space: dash[1] });
      else doc.undash();
      doc.lineWidth(1.6).stroke(colour);
    }
    doc.undash().font('regular').fontSize(7.5).fillColor(INK.soft);
    doc.text(dateWord(first.monthEnd), left, top + height + 5, { lineBreak: false });
    doc.text(dateWord(last.monthEnd), left, top + height + 5, { width, align: 'right' });
    let at = left;
    for (const [, word, colour, dash] of LINES) {
      const middle = top + height + 26;
      if (dash.length) doc.dash(dash[0], { space: dash[1] });
      doc
        .moveTo(at, middle)
        .lineTo(at + 20, middle)
        .lineWidth(1.6)
        .stroke(colour)
        .undash();
      doc.fillColor(INK.soft).text(`${word}s`, at + 25, middle - 5, { lineBreak: false });
      at += 80;
    }
  };
  say(doc, parent, 'Figure', draw, {
    alt: printable(
      `Courbe en escalier du ${dateWord(first.monthEnd)} au ${dateWord(last.monthEnd)} : ${last.planned} jalons promis à la fin. Les nombres sont dans le tableau qui suit.`,
    ),
    bbox: [PAGE.left, top, PAGE.right, top + height + 34],
  });
  doc.y = top + height + 44;
}
