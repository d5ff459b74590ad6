/** Licences under which a package may be shipped with a product under MIT, by their SPDX names. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'],
  // Python's, of parsers of arguments; and that of fonts, which is about fonts alone.
  ...['PSF-2.0', 'Python-2.0', 'OFL-1.1'],
]);

/** Packages whose `package.json` says nothing: their licence file was read. */
export const READ_BY_HAND: Readonly<Record<string, string>> = { 'png-js': 'MIT' };

/** Whether an SPDX expression lets us ship: one side of each `OR`, both of each `AND`. Parentheses hold one level. */
export function mayShip(expression: string): boolean {
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  if (plain.includes('(')) return false;
  return plain.split(' OR ').some((side) => side.split(' AND ').every((licence) => ALLOWED.has(licence)));
}
