import type { EvidenceFile, Refusal, RefusalCode } from '#domain';
import { REFUSAL_CODES } from '#domain';

/** How the sending of a file ended. */
export type FileOutcome =
  | { readonly kind: 'given'; readonly file: EvidenceFile }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreachable' | 'cancelled' | 'fault' };

/** A file on its way to the server. */
export interface FileSending {
  readonly ended: Promise<FileOutcome>;
  readonly cancel: () => void;
}

/**
 * Sends a file, and says how far it is. Sent again under the same key, it is given once.
 * `tell` takes the share that has left, 0 to 1.
 */
export function sendFile(
  { file, actionId, key }: { readonly file: File; readonly actionId: string; readonly key: string },
  tell: (share: number) => void,
): FileSending {
  // What `fetch` cannot: tell how much of a body has left.
  const request = new XMLHttpRequest();
  const { promise: ended, resolve } = Promise.withResolvers<FileOutcome>();
  const query = new URLSearchParams({ action: actionId, name: file.name });
  request.open('PUT', `/evidence/files/${key}?${query.toString()}`);
  request.setRequestHeader('content-type', 'application/octet-stream');
  request.upload.onprogress = ({ loaded, total }) => {
    tell(total > 0 ? loaded / total : 0);
  };
  request.onload = () => {
    resolve(outcomeOf(request.status, request.responseText));
  };
  request.onerror = () => {
    resolve({ kind: 'unreachable' });
  };
  request.onabort = () => {
    resolve({ kind: 'cancelled' });
  };
  request.send(file);
  return {
    ended,
    cancel: () => {
      request.abort();
    },
  };
}

function outcomeOf(status: number, text: string): FileOutcome {
  const body = read(text);
  if (status === 200 || status === 201) {
    const { fileId, name, mediaType, byteCount, sha256 } = body as Omit<EvidenceFile, 'id'> & { fileId: string };
    return { kind: 'given', file: { id: fileId, name, mediaType, byteCount, sha256 } };
  }
  const { code, params } = body as { code?: RefusalCode; params?: Refusal['params'] };
  if (!code || !REFUSAL_CODES.includes(code)) return { kind: 'fault' };
  return { kind: 'refused', refusal: { code, ...(params && { params }) } };
}

function read(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch {
    return {};
  }
}
