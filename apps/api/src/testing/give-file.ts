import { randomUUID } from 'node:crypto';
import type { Speaker } from './speaker.ts';

/** How a test gives a file. */
export interface Giving {
  actionId: string;
  name?: string;
  key?: string;
  headers?: Record<string, string>;
}

/** Sends a file as the report form does, and what the server answered. */
export async function giveFile(
  speaker: Speaker,
  bytes: Buffer | ReadableStream,
  { actionId, name = 'Bilan.pdf', key = randomUUID(), headers = {} }: Giving,
): Promise<{ status: number; body: Record<string, string | number> }> {
  const query = new URLSearchParams({ action: actionId, name });
  const init = { method: 'PUT', body: bytes, duplex: 'half' } as unknown as RequestInit;
  const sent = { ...init, headers: { 'content-type': 'application/octet-stream', ...headers } };
  const answer = await speaker.fetch(`/evidence/files/${key}?${query}`, sent);
  return { status: answer.status, body: (await answer.json()) as Record<string, string | number> };
}
