import { type Document, type Element, INK, PAGE, WIDTH, decorate, ensure, heading, printable, say } from './paper.ts';

/** A column: its heading, its share of the width, and what it says of a row. */
export interface Column<Row> {
  readonly heading: string;
  readonly share: number;
  readonly isNumber?: boolean;
  readonly cell: (row: Row) => string;
  /** A colour for some of its cells. */
  readonly colour?: (row: Row) => string | undefined;
}

const SIZE = 8.5;
const PADDING = { x: 4, y: 4 };
const LINE_GAP = 1.2;
/** The tallest row: what is longer is cut with « … », and is whole in the JSON and the CSV. */
const TALLEST = 220;

interface Placed {
  readonly x: number;
  readonly width: number;
}

/** A table, under its title if it has one, that goes on over pages, with its headings again on each; tagged, so that each cell is read with its heading. */
export function table<Row>(
  doc: Document,
  parent: Element,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { isTotal = () => false, title, summary }: { isTotal?: (row: Row) => boolean; title?: string; summary: string },
): void {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x = PAGE.left;
  const places: Placed[] = columns.map(({ share }) => {
    const width = (WIDTH * share) / whole;
    x += width;
    return { x: x - width, width };
  });
  keepTogether(doc, columns, places, rows, isTotal, title ? 50 : 0);
  if (title) heading(doc, parent, 2, title, 110);
  const element = doc.struct('Table', { alt: printable(summary) });
  parent.add(element);
  headings(doc, element, columns, places, false);
  for (const row of rows) {
    const cells = columns.map(({ cell }) => cell(row));
    const total = isTotal(row);
    const height = heightOf(doc, cells, places, total);
    if (doc.y + height > PAGE.bottom) {
      ensure(doc, PAGE.bottom);
      headings(doc, element, columns, places, true);
    }
    line(doc, element, { cells, columns, places, height, row, total });
  }
  element.end();
  doc.y += 6;
}

/** A table that fits on one page is not cut by the end of one. */
function keepTogether<Row>(
  doc: Document,
  columns: readonly Column<Row>[],
  places: readonly Placed[],
  rows: readonly Row[],
  isTotal: (row: Row) => boolean,
  above: number,
): void {
  const heights = rows.map((row) =>
    heightOf(
      doc,
      columns.map(({ cell }) => cell(row)),
      places,
      isTotal(row),
    ),
  );
  const whole = heights.reduce((sum, height) => sum + height, above + 44);
  if (whole < (PAGE.bottom - PAGE.top) * 0.8) ensure(doc, whole);
}

/** The size at which the longest word of the headings fits into its column. */
function headingSize(doc: Document, texts: readonly string[], places: readonly Placed[]): number {
  doc.font('semibold').fontSize(SIZE);
  const fits = texts.flatMap((text, index) =>
    text.split(/\s/).map((word) => (places[index]!.width - 2 * PADDING.x - 0.5) / doc.widthOfString(word)),
  );
  return SIZE * Math.min(1, ...fits);
}

function heightOf(
  doc: Document,
  cells: readonly string[],
  places: readonly Placed[],
  bold: boolean,
  size = SIZE,
): number {
  doc.font(bold ? 'semibold' : 'regular').fontSize(size);
  const heights = cells.map((text, index) =>
    doc.heightOfString(printable(text) || ' ', { width: places[index]!.width - 2 * PADDING.x, lineGap: LINE_GAP }),
  );
  return Math.min(TALLEST, Math.max(...heights)) + 2 * PADDING.y;
}

function headings<Row>(
  doc: Document,
  element: Element,
  columns: readonly Column<Row>[],
  places: readonly Placed[],
  isAgain: boolean,
): void {
  const texts = columns.map(({ heading }) => heading);
  const size = headingSize(doc, texts, places);
  const height = heightOf(doc, texts, places, true, size);
  ensure(doc, height + 30);
  const top = doc.y;
  decorate(doc, () => doc.rect(PAGE.left, top, WIDTH, height).fill(INK.accentSoft));
  const write = (index: number): void =>
    cell(doc, texts[index]!, { ...places[index]!, top, height, right: columns[index]!.isNumber, bold: true, size });
  // The headings repeated on a page are for the eye: the table has them once.
  if (isAgain) {
    decorate(doc, () => columns.forEach((_, index) => write(index)));
  } else {
    const row = doc.struct('TR');
    element.add(row);
    columns.forEach((_, index) => say(doc, row, 'TH', () => write(index), { scope: 'Column' }));
    row.end();
  }
  doc.y = top + height;
}

interface Line<Row> {
  cells: readonly string[];
  columns: readonly Column<Row>[];
  places: readonly Placed[];
  height: number;
  row: Row;
  total: boolean;
}

function line<Row>(doc: Document, element: Element, { cells, columns, places, height, row, total }: Line<Row>): void {
  const top = doc.y;
  const tr = doc.struct('TR');
  element.add(tr);
  columns.forEach(({ isNumber, colour }, index) =>
    say(doc, tr, 'TD', () =>
      cell(doc, cells[index]!, {
        ...places[index]!,
        ...{ top, height, right: isNumber, bold: total, colour: colour?.(row) },
      }),
    ),
  );
  tr.end();
  decorate(doc, () =>
    doc
      .moveTo(PAGE.left, top + height)
      .lineTo(PAGE.right, top + height)
      .lineWidth(total ? 1 : 0.5)
      .stroke(INK.line),
  );
  doc.y = top + height;
}

interface Box extends Placed {
  top: number;
  height: number;
  right?: boolean | undefined;
  bold?: boolean;
  colour?: string | undefined;
  size?: number;
}

function cell(doc: Document, text: string, { x, width, top, height, right, bold, colour, size = SIZE }: Box): void {
  doc
    .font(bold ? 'semibold' : 'regular')
    .fontSize(size)
    .fillColor(colour ?? INK.ink);
  doc.text(printable(text) || ' ', x + PADDING.x, top + PADDING.y, {
    width: width - 2 * PADDING.x,
    height: height - PADDING.y,
    align: right ? 'right' : 'left',
    lineGap: LINE_GAP,
    ellipsis: true,
  });
}
