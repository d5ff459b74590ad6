/** Longer than any address of ours. */
const LONGEST = 2_000;

/** A path of this site, or the home page: what stands in an address never leads elsewhere. */
export function safeReturn(wanted: unknown): string {
  if (typeof wanted !== 'string' || !/^\/(?![/\\])/.test(wanted) || wanted.length > LONGEST) return '/';
  const base = 'http://same.invalid';
  const url = URL.parse(wanted, base);
  // Browsers take tabs and line breaks out, so what begins with one slash may become two.
  if (url?.origin !== base || url.pathname.startsWith('//') || url.pathname.startsWith('/session')) return '/';
  return url.pathname + url.search + url.hash;
}
