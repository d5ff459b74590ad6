import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { promisedType } from '#domain';
import { RefusedUpload } from './refused-upload.ts';

/** Where a ZIP archive's directory ends, however long its comment. */
const TAIL = 66 * 1024;
const END_OF_ZIP = Buffer.from('PK\u0005\u0006', 'latin1');
/** Control characters that no text has, tab, line ends, form feed and escape aside. */
// eslint-disable-next-line no-control-regex -- these are the characters looked for
const NO_TEXT = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f]/;
/** Beginnings of text that something else would run or draw. */
const NO_PLAIN_TEXT = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*(?:<|#!|%PDF|\{\\rtf)/;

/**
 * The type of the file by its bytes, when it is the one that its name promises (B-15). Text has no first bytes of its own: it
 * must be nothing else, and be text to its end.
 *
 * @param name As it will be offered for download.
 * @throws RefusedUpload
 */
export async function whatItIs(path: string, name: string): Promise<string> {
  const promised = promisedType(name);
  if (promised === null) throw new RefusedUpload(415, 'FILE_TYPE_REFUSED');
  // What begins like something and goes on otherwise is not it.
  const found = await fileTypeFromFile(path).catch(() => ({ mime: 'application/octet-stream' }));
  const isIt = promised.startsWith('text/')
    ? found === undefined && (await isText(path))
    : found?.mime === promised && (isArchive(promised) || !(await endsAsArchive(path)));
  if (!isIt) throw new RefusedUpload(415, 'FILE_NOT_WHAT_IT_SAYS');
  return promised;
}

const isArchive = (type: string): boolean => /opendocument|openxmlformats/.test(type);

/** Whether it is a ZIP archive as well, behind what it looks like. */
async function endsAsArchive(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const length = Math.min(size, TAIL);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    return buffer.includes(END_OF_ZIP);
  } finally {
    await file.close();
  }
}

async function isText(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  let isFirst = true;
  for await (const part of file.createReadStream({ encoding: 'latin1' }) as AsyncIterable<string>) {
    if (NO_TEXT.test(part) || (isFirst && NO_PLAIN_TEXT.test(part))) return false;
    isFirst = false;
  }
  return true;
}
