import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Below it, compressing is not worth its header. */
const THRESHOLD = 1024;

const compressions = {
  br: (text: Buffer) => promisify(brotliCompress)(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (text: Buffer) => promisify(gzip)(text),
};

export type Encoding = keyof typeof compressions | 'identity';

/** An answer without errors, as bytes, compressed once for each way in which it is asked for. */
export class Answer {
  readonly type: string;
  readonly bytes: Buffer;
  /** The same for the same bytes, whoever asks and whenever. */
  readonly tag: string;
  readonly #compressed = new Map<Encoding, Promise<Buffer>>();

  /** @param text `{"data":…}` @param type Its media type. */
  constructor(text: string, type: string) {
    this.type = type;
    this.bytes = Buffer.from(text);
    this.tag = `W/"${createHash('sha256').update(this.bytes).digest('base64url')}"`;
  }

  /** What it may weigh in memory with all its compressed forms, which are smaller than it is. */
  get weight(): number {
    return this.bytes.length * 2 + 1_000;
  }

  /** How it is sent to somebody who takes this encoding. */
  encodingFor(wanted: Encoding): Encoding {
    return this.bytes.length < THRESHOLD ? 'identity' : wanted;
  }

  /** In this encoding. */
  async in(encoding: Encoding): Promise<Buffer> {
    if (encoding === 'identity') return this.bytes;
    const known = this.#compressed.get(encoding) ?? compressions[encoding](this.bytes);
    this.#compressed.set(encoding, known);
    return known;
  }
}
