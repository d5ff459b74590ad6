/** What is said of a request beside its data, such as what it cost: of that request alone, and never kept. */
export type Extensions = Readonly<Record<string, unknown>>;

const MARK = ',"extensions":';

/** An answer without its extensions, and they. */
export function withoutExtensions(text: string): { text: string; extensions: Extensions | null } {
  // Data may say the same: what decides is what the whole says.
  if (!text.includes(MARK)) return { text, extensions: null };
  const { extensions } = JSON.parse(text) as { extensions?: Extensions };
  const end = `${MARK}${JSON.stringify(extensions)}}`;
  const whole = text.trimEnd();
  return extensions && whole.endsWith(end)
    ? { text: `${whole.slice(0, -end.length)}}`, extensions }
    : { text, extensions: null };
}

/** An answer with extensions. */
export function withExtensions(text: Buffer, extensions: Extensions): Buffer {
  const end = text.lastIndexOf('}');
  return Buffer.concat([text.subarray(0, end), Buffer.from(`${MARK}${JSON.stringify(extensions)}}\n`)]);
}
