/** What stands for a line that is no UTF-8: no JSON, so that whoever reads it finds the line wrong. */
const NO_TEXT = '\u0000';

/** The lines of a stream of bytes, each ended by a line feed but perhaps the last. */
export async function* readLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let rest = Buffer.alloc(0);
  for await (const part of bytes) {
    let start = 0;
    for (let end = part.indexOf(10); end !== -1; end = part.indexOf(10, start)) {
      yield textOf(Buffer.concat([rest, part.subarray(start, end)]));
      rest = Buffer.alloc(0);
      start = end + 1;
    }
    rest = Buffer.concat([rest, part.subarray(start)]);
  }
  if (rest.length) yield textOf(rest);
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

function textOf(line: Buffer): string {
  try {
    return decoder.decode(line);
  } catch {
    return NO_TEXT;
  }
}
