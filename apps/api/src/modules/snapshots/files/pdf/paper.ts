import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import PDFDocument from 'pdfkit';

const require = createRequire(import.meta.url);
const FOLDER = '@expo-google-fonts/public-sans';
const font = (file: string): Buffer => readFileSync(require.resolve(`${FOLDER}/${file}`));
const FONTS = {
  regular: font('400Regular/PublicSans_400Regular.ttf'),
  semibold: font('600SemiBold/PublicSans_600SemiBold.ttf'),
  bold: font('700Bold/PublicSans_700Bold.ttf'),
};
export type Weight = keyof typeof FONTS;

/** The colours of the light theme of the dashboard, checked there for contrast. */
export const INK = {
  ink: '#1a232d',
  soft: '#4d5864',
  line: '#d9d6ce',
  paper: '#f7f6f3',
  white: '#ffffff',
  accent: '#17545c',
  accentSoft: '#e2eef0',
  late: '#b8370c',
} as const;

/** Points; A4 upright. */
export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 547.28, top: 56, bottom: 780 } as const;
export const WIDTH = PAGE.right - PAGE.left;

export type Document = PDFKit.PDFDocument;
export type Element = PDFKit.PDFStructureElement;

/** An empty document that says what it is, in French, with the same bytes for the same words. */
export function newDocument({ title, subject, at }: { title: string; subject: string; at: string }): Document {
  const moment = new Date(at);
  const doc = new PDFDocument({
    size: 'A4',
    margins: { top: PAGE.top, bottom: PAGE.height - PAGE.bottom, left: PAGE.left, right: PAGE.width - PAGE.right },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    displayTitle: true,
    lang: 'fr-FR',
    bufferPages: true,
    font: '',
    // The moment is given at once: the number of the file is made of these.
    info: {
      ...{ Title: title, Subject: subject, Author: 'Jalon', Creator: 'Jalon', Producer: 'Jalon' },
      ...{ CreationDate: moment, ModDate: moment },
    },
  } as object as ConstructorParameters<typeof PDFDocument>[0]);
  for (const [name, bytes] of Object.entries(FONTS)) doc.registerFont(name, bytes);
  doc.font('regular');
  return doc;
}

/** Public Sans has no narrow no-break space: the common one stands for it. */
export const printable = (text: string): string => text.normalize('NFC').replaceAll('\u202f', '\u00a0');

/** What is drawn for the eye alone, and skipped when the page is read aloud. */
export function decorate(doc: Document, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  draw();
  doc.endMarkedContent();
}

/** What is drawn is this part of the text: a heading, a paragraph, a cell. */
export function say(doc: Document, parent: Element, type: string, draw: () => void, more: object = {}): void {
  const element = doc.struct(type, more);
  const content = doc.markStructureContent(type);
  draw();
  doc.endMarkedContent();
  element.add(content);
  element.end();
  parent.add(element);
}

/** Goes to a new page unless so much height is left. */
export function ensure(doc: Document, height: number): void {
  if (doc.y + height > PAGE.bottom) {
    doc.addPage();
    doc.y = PAGE.top;
  }
}

export interface TextLook {
  size?: number;
  weight?: Weight;
  colour?: string;
  gap?: number;
  type?: string;
}

/** A paragraph over the whole width; it goes on over as many pages as it takes. */
export function paragraph(doc: Document, parent: Element, text: string, look: TextLook = {}): void {
  const { size = 9.5, weight = 'regular', colour = INK.ink, gap = 4, type = 'P' } = look;
  ensure(doc, size * 2.4);
  say(doc, parent, type, () => {
    doc.font(weight).fontSize(size).fillColor(colour);
    doc.text(printable(text), PAGE.left, doc.y, { width: WIDTH, lineGap: size * 0.22 });
  });
  doc.y += gap;
}

/** A heading, kept with what follows it. */
export function heading(doc: Document, parent: Element, level: 2 | 3, text: string, follows = 90): void {
  const size = level === 2 ? 15 : 11;
  if (doc.y > PAGE.top + 1) doc.y += level === 2 ? 20 : 12;
  ensure(doc, follows);
  paragraph(doc, parent, text, {
    ...{ size, type: `H${level}`, gap: level === 2 ? 8 : 5 },
    weight: level === 2 ? 'bold' : 'semibold',
    colour: level === 2 ? INK.accent : INK.ink,
  });
}
