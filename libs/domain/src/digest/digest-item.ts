import type { CivilDate, PreciseDate } from '../dates/precise-date.ts';
import type { ActionStatus } from '../status/action-status.ts';
import type { VerdictValue } from '../verdict/verdict-value.ts';

/** The action that something is told about, as it is named in a mail. */
export interface DigestAction {
  readonly number: number;
  readonly title: string;
  readonly planCode: string;
}

/** What each kind of news says. */
interface News {
  /** An update came back. */
  RETURNED: { readonly updateId: string; readonly reason: string };
  /** An update waits for the reader's decision. */
  TO_VALIDATE: { readonly updateId: string; readonly author: string; readonly on: CivilDate };
  /** An action is late by so much that it is told to those above, once. */
  ESCALATED: { readonly since: CivilDate; readonly days: number; readonly ministry: string | null };
  /** A promise is broken; `since` is its last day. */
  LATE: { readonly since: CivilDate; readonly days: number };
  /** An update is expected for the period. */
  DUE: { readonly period: PreciseDate };
  /** A milestone that the action waits for was put off; `updateId` moved it. */
  NEED_MOVED: {
    readonly updateId: string;
    readonly milestoneId: string;
    readonly milestone: string;
    /** The number of the milestone's action. */
    readonly needed: number;
    readonly to: PreciseDate;
  };
  /** An update took effect. */
  MOVED: { readonly updateId: string; readonly status: ActionStatus; readonly on: CivilDate };
  /** An update took effect on an action that the reader watches. */
  WATCHED: { readonly updateId: string; readonly status: ActionStatus; readonly on: CivilDate };
  /** The auditor judged. */
  VERDICT: { readonly verdictId: string; readonly value: VerdictValue; readonly on: CivilDate };
}

/** The kinds of news, what asks most of the reader first. */
export const DIGEST_KINDS = [
  'RETURNED',
  'TO_VALIDATE',
  'ESCALATED',
  'LATE',
  'DUE',
  'NEED_MOVED',
  'MOVED',
  'WATCHED',
  'VERDICT',
] as const satisfies readonly (keyof News)[];
export type DigestKind = (typeof DIGEST_KINDS)[number];

/** One thing to tell somebody. */
export type DigestItem = {
  [Kind in DigestKind]: { readonly kind: Kind; readonly actionId: string; readonly action: DigestAction } & News[Kind];
}[DigestKind];

export type DigestItemOf<Kind extends DigestKind> = Extract<DigestItem, { kind: Kind }>;

/** What makes the thing the same one the next day: it is told once. A promise made anew and broken again is another one. */
export function digestKey(item: DigestItem): string {
  const { kind, actionId } = item;
  switch (kind) {
    case 'RETURNED':
    case 'TO_VALIDATE':
    case 'MOVED':
      return `${kind} ${item.updateId}`;
    case 'NEED_MOVED':
      return `${kind} ${actionId} ${item.milestoneId} ${item.updateId}`;
    case 'WATCHED':
      // Whoever is told as its ministry is not told again for watching it.
      return `MOVED ${item.updateId}`;
    case 'VERDICT':
      return `${kind} ${item.verdictId}`;
    case 'LATE':
    case 'ESCALATED':
      return `${kind} ${actionId} ${item.since}`;
    case 'DUE':
      return `${kind} ${actionId} ${item.period}`;
  }
}
