import { crc32 } from 'node:zlib';

/** An archive that holds these, uncompressed: what office documents are made of. */
function zip(entries: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [bytes, called] = [Buffer.from(text), Buffer.from(name)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(bytes), 10);
    facts.writeUInt32LE(bytes.length, 14);
    facts.writeUInt32LE(bytes.length, 18);
    facts.writeUInt16LE(called.length, 22);
    const at = Buffer.alloc(14);
    at.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), facts, called, bytes]);
    directory.push(Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'), facts, at, called]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(Buffer.concat(directory).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...directory, Buffer.from('PK\u0005\u0006', 'latin1'), end]);
}

const office = (part: string, type: string): Buffer =>
  zip({
    '[Content_Types].xml': `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}.main+xml"/></Types>`,
    '_rels/.rels': '<Relationships/>',
    [part]: '<x/>',
  });

export const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
export const JPEG = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** One file of each kind that is taken, by the name it is given under. */
export const FILES: Readonly<Record<string, Buffer>> = {
  'Bilan.pdf': PDF,
  'Note.docx': office('word/document.xml', 'wordprocessingml.document'),
  'Suivi.xlsx': office('xl/workbook.xml', 'spreadsheetml.sheet'),
  'Comité.pptx': office('ppt/presentation.xml', 'presentationml.presentation'),
  'Note.odt': zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
  'Suivi.ods': zip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
  'Photo.png': PNG,
  'Photo.jpg': JPEG,
  'Suivi.csv': Buffer.from('département;places\nGironde;12\n'),
  'Relevé.txt': Buffer.from('Relev\xe9 de d\xe9cisions', 'latin1'),
};

/** Files that are not what their names say, or are two things at once. */
export const WRONG_FILES: Readonly<Record<string, Buffer>> = {
  'is-pdf.xlsx': PDF,
  'is-html.xlsx': Buffer.from('<html><script>alert(1)</script>'),
  'is-eicar.xlsx': Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'),
  'is-zip.xlsx': zip({ 'a.txt': 'a' }),
  'is-macro.docx': zip({
    '[Content_Types].xml':
      '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    'word/document.xml': '<x/>',
  }),
  'is-gzip.csv': Buffer.from('1f8b0800000000000003', 'hex'),
  'is-exe.csv': Buffer.concat([Buffer.from('MZ'), Buffer.alloc(62)]),
  'is-html.csv': Buffer.from('\ufeff <!doctype html><script>alert(1)</script>'),
  'is-script.txt': Buffer.from('#!/bin/sh\nrm -rf /\n'),
  'is-binary.txt': Buffer.from([65, 0, 66]),
  'is-script-too.pdf': Buffer.from('/*%PDF-1.7\n*/alert(1)'),
  'is-archive-too.pdf': Buffer.concat([PDF, zip({ 'a.exe': 'MZ' })]),
  'is-archive-too.png': Buffer.concat([PNG, zip({ 'a.exe': 'MZ' })]),
  'is-cut.docx': office('word/document.xml', 'wordprocessingml.document').subarray(0, 40),
  'is-svg.png': Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
};
