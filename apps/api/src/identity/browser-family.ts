/** Whoever names several is the first of these: Edge also says Chrome, and Chrome also says Safari. */
const FAMILIES: readonly [name: string, sign: RegExp][] = [
  ['Edge', /\bEdg(?:A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:HeadlessChrome|Chrome|CriOS|Chromium)\//],
  ['Safari', /\bVersion\/\S+ .*\bSafari\//],
];

const SYSTEMS: readonly [name: string, sign: RegExp][] = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\b(?:iPhone|iPad)\b/],
  ['Windows', /\bWindows NT\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
];

/**
 * `Firefox, Windows`: enough for people to know their own browsers apart, and nothing that tells one person's from another's.
 * Null when the request names none that is known.
 */
export function browserFamily(userAgent: string | undefined): string | null {
  const said = (userAgent ?? '').slice(0, 500);
  const find = (list: typeof FAMILIES): string[] => list.filter(([, sign]) => sign.test(said)).map(([name]) => name);
  const [family] = find(FAMILIES);
  const [system] = find(SYSTEMS);
  if (!family) return null;
  return system ? `${family}, ${system}` : family;
}
