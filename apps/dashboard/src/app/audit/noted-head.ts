import { recall, remember } from '../words/preference.ts';
import type { Head } from './chain.ts';

/** A head that this browser noted when it verified the ledger. */
export interface NotedHead extends Head {
  /** When, as an ISO instant. */
  readonly at: string;
}

/** A head as it is copied and pasted: « 212 9f3c… ». */
export function writeHead({ sequence, chain }: Head): string {
  return `${String(sequence)} ${chain}`;
}

/** Reads a head that was pasted. Null when it is none. */
export function readHead(text: string): Head | null {
  const [, sequence, chain] = /^\s*(\d{1,15})[\s:]+([0-9a-f]{64})\s*$/i.exec(text) ?? [];
  return sequence && chain ? { sequence: Number(sequence), chain: chain.toLowerCase() } : null;
}

/** What this browser noted last, null when it noted nothing. */
export function recallHead(): NotedHead | null {
  const [at = '', ...head] = (recall('ledger-head') ?? '').split(' ');
  const noted = readHead(head.join(' '));
  return noted && !Number.isNaN(Date.parse(at)) ? { ...noted, at } : null;
}

/** Notes a head in this browser, to be found again by the next verification. */
export function noteHead(head: Head, at: string): void {
  remember('ledger-head', `${at} ${writeHead(head)}`);
}
