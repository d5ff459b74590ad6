const FORBIDDEN = /[\p{Cc}\ufeff\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]/gu;
const LONGEST = 120;

/**
 * The name to keep and to offer for a file that somebody gave (B-16): its last part alone, without what commands, hides or
 * turns the reading direction, and short enough for every file system. It names nothing on the server.
 */
export function keptFileName(given: string): string {
  const last = given.toWellFormed().replace(/^.*[\\/]/su, '');
  const plain = last.normalize('NFC').replace(FORBIDDEN, '').replace(/\s+/gu, ' ').trim();
  const dot = plain.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [plain.slice(0, dot), plain.slice(dot)] : [plain, ''];
  const ending = Array.from(end).slice(0, 10).join('');
  // No name begins with a dot: it would be hidden where it is saved.
  const short = Array.from(stem.replace(/^\.+/u, '').trim())
    .slice(0, LONGEST - 10)
    .join('');
  return `${short === '' ? 'document' : short}${ending}`;
}
