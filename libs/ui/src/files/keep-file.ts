/**
 * Hands a file to the browser to keep.
 *
 * @param words What it is and of which day: its name, without accents, signs and spaces, and not too long.
 * @param kind `csv`
 */
export function keepFile(document: Document, file: Blob, words: string, kind: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${fileName(words)}.${kind}`;
  link.click();
  URL.revokeObjectURL(link.href);
}

const fileName = (words: string): string =>
  words
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 100)
    .replaceAll(/^-|-$/g, '');
