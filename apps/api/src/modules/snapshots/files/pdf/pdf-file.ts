import { once } from 'node:events';
import type { FrozenSnapshot } from '../frozen-file.ts';
import { momentWord } from '../french-words.ts';
import { actions } from './actions.ts';
import { figures } from './figures.ts';
import { firstPage } from './first-page.ts';
import { type Document, INK, PAGE, WIDTH, decorate, newDocument, printable } from './paper.ts';

/** The whole picture on paper: A4, tagged for screen readers, with the same bytes each time. */
export async function pdfFile(frozen: FrozenSnapshot): Promise<Buffer> {
  const { content, fingerprint } = frozen;
  const doc = newDocument({
    title: printable(`${content.name}, instantané du plan ${content.plan.name}`),
    subject: `Empreinte SHA-256 : ${fingerprint}`,
    at: content.takenAt,
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const whole = once(doc, 'end');
  const root = doc.struct('Document');
  doc.addStructure(root);
  firstPage(doc, root, frozen);
  figures(doc, root, content.plan);
  actions(doc, root, content.plan.actions);
  root.end();
  footers(doc, `${content.name} · figé le ${momentWord(content.takenAt)} · ${fingerprint.slice(0, 12)}…`);
  doc.end();
  await whole;
  return Buffer.concat(parts);
}

/** What each page is taken from, so that one page alone still says so. */
function footers(doc: Document, says: string): void {
  const { start, count } = doc.bufferedPageRange();
  for (let index = start; index < start + count; index++) {
    doc.switchToPage(index);
    doc.page.margins.bottom = 0;
    decorate(doc, () => {
      const y = PAGE.height - 40;
      doc
        .moveTo(PAGE.left, y - 8)
        .lineTo(PAGE.right, y - 8)
        .lineWidth(0.5)
        .stroke(INK.line);
      doc.font('regular').fontSize(7.5).fillColor(INK.soft);
      doc.text(printable(says), PAGE.left, y, { width: WIDTH - 70, height: 10, ellipsis: true });
      doc.text(`${index + 1} / ${count}`, PAGE.right - 60, y, { width: 60, align: 'right' });
    });
  }
}
