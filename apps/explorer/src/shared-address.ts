/** What an address opens: a document and its variables, as JSON. */
export interface SharedQuery {
  readonly query: string;
  readonly variables: string;
}

/** Why no address was made. */
export interface NotShared {
  readonly tooLong: number;
}

/**
 * The longest address that is made. Browsers and this server bear more, mail programs and chats cut what is longer; it holds
 * any query that the server would answer.
 */
export const LONGEST_ADDRESS = 8_000;

/** The largest document that is opened from an address: as much as the server takes. */
const LARGEST = 100 * 1024;

const KEY = 'query=';

/**
 * The address that opens a query: in its fragment, which browsers send to no server, so that no log ever holds it.
 *
 * @param page The address of the explorer.
 */
export async function addressOf(page: string, shared: SharedQuery): Promise<string | NotShared> {
  const packed = await through(new CompressionStream('deflate-raw'), new TextEncoder().encode(JSON.stringify(shared)));
  const address = `${page.split('#')[0] ?? ''}#${KEY}${toBase64Url(packed)}`;
  return address.length > LONGEST_ADDRESS ? { tooLong: address.length } : address;
}

/** What a fragment holds: null when it holds no query, `'unreadable'` when it is not a whole one of ours. */
export async function readFragment(fragment: string): Promise<SharedQuery | 'unreadable' | null> {
  const held = fragment.replace(/^#/, '');
  if (!held.startsWith(KEY)) return null;
  try {
    const bytes = await through(new DecompressionStream('deflate-raw'), fromBase64Url(held.slice(KEY.length)), LARGEST);
    const { query, variables } = JSON.parse(new TextDecoder().decode(bytes)) as Partial<SharedQuery>;
    return typeof query === 'string' && typeof variables === 'string' ? { query, variables } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** @throws When more than `most` bytes come out, or what goes in is broken. */
async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most = Infinity,
): Promise<Uint8Array> {
  const reader = new Blob([bytes]).stream().pipeThrough<Uint8Array>(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      throw new RangeError('More than a query may be');
    }
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function toBase64Url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function fromBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
