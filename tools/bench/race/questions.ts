import {
  jalonActions,
  jalonLedger,
  jalonOverview,
  jalonPast,
  jalonSearch,
  peerActions,
  peerLedger,
  peerNow,
  peerPast,
  peerSearch,
} from './documents.ts';
import type { Asked } from './load.ts';
import { actionsOf, entriesOf, figuresOf, foundOf } from './same-answer.ts';
import type { RunnerName } from './runners.ts';

/** What questions are about. */
export interface Grounds {
  plans: readonly { code: string; begins: Date; ends: Date }[];
  entries: number;
  /** Headers of people who may read everything: one session asks for so much at once and no more. */
  readers: readonly Record<string, string>[];
  /** The same for PostGraphile. */
  peerReader: Record<string, string>;
  /** What PostGraphile calls the order of the ledger, in its marks of a place. */
  peerOrder: string;
}

/** One question, in the words of each. */
export interface Question {
  id: string;
  label: string;
  /** @param turn Which of them: another plan, another moment, another place. */
  asked: Record<RunnerName, (grounds: Grounds, turn: number) => Asked>;
  /** What has to be the same in the answers of all three, whatever their words. */
  said: Record<RunnerName, (answer: unknown) => unknown>;
  /** Against the peer at S, M and L, and against raw SQL. */
  targets: { peer: Record<string, number>; raw: number };
}

const raw = (name: string, ...values: unknown[]): Asked => ({ path: `/${name}`, body: JSON.stringify(values) });

const readerOf = ({ readers }: Grounds, turn: number) => readers[turn % readers.length]!;
const planAt = ({ plans }: Grounds, turn: number) => plans[turn % plans.length]!;
/** Another moment of the plan's life each time, however many are asked for. */
function momentAt(grounds: Grounds, turn: number): string {
  const { begins, ends } = planAt(grounds, turn);
  const share = 0.1 + 0.85 * ((turn * 0.6180339887) % 1);
  return new Date(begins.getTime() + share * (ends.getTime() - begins.getTime())).toISOString();
}

/** Words that plans are full of, other ones each time. */
const WORDS = ['formation des équipes', 'convention départements', 'financement', 'signalement', 'protocole signé'];
const wordsAt = (turn: number): string => WORDS[turn % WORDS.length]!;
/** Somewhere in the ledger. */
const placeIn = ({ entries }: Grounds, turn: number): number =>
  entries - 100 * (turn % Math.floor((entries - 100) / 100));
/** What PostGraphile marks a place with: the order, and the key. */
const peerCursor = (order: string, sequence: number): string =>
  Buffer.from(JSON.stringify([order, String(sequence)])).toString('base64');
/** @param cursor One that it gave. */
export const orderIn = (cursor: string): string =>
  (JSON.parse(Buffer.from(cursor, 'base64').toString()) as [string])[0];

// Three shapes of one page.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Json = any;
interface LedgerPage {
  asked(grounds: Grounds, after: string | null): Asked;
  read(answer: Json): { count: number; after: string | null };
}

/** Page after page of the ledger, the newest entry first. Jalon gives a hundred at a time at most; the others a thousand. */
export const ledgerPage: Record<RunnerName, LedgerPage> = {
  jalon: {
    asked: (grounds, after) => jalonLedger({ after }, readerOf(grounds, 0)),
    read: ({ data: { ledger } }) => ({
      count: ledger.nodes.length,
      after: ledger.pageInfo.hasNextPage ? ledger.pageInfo.endCursor : null,
    }),
  },
  peer: {
    asked: ({ peerReader }, after) => peerLedger({ after, first: 1000 }, peerReader),
    read: ({ data: { allLedgers: ledger } }) => ({
      count: ledger.nodes.length,
      after: ledger.pageInfo.hasNextPage ? ledger.pageInfo.endCursor : null,
    }),
  },
  raw: {
    asked: ({ entries }, after) => raw('ledger', after === null ? entries + 1 : Number(after), 1000),
    read: (rows) => ({ count: rows?.length ?? 0, after: rows?.length ? String(rows.at(-1).seq) : null }),
  },
};

export const QUESTIONS: readonly Question[] = [
  {
    id: 'Q1',
    label: 'Overview of a plan',
    asked: {
      jalon: (grounds, turn) => jalonOverview({ code: planAt(grounds, turn).code }, readerOf(grounds, turn)),
      peer: (grounds, turn) => peerNow({ code: planAt(grounds, turn).code }, grounds.peerReader),
      raw: (grounds, turn) => raw('overview', planAt(grounds, turn).code),
    },
    said: figuresOf,
    targets: { peer: { S: 2.2, M: 1.6, L: 1.5 }, raw: 0.5 },
  },
  {
    id: 'Q2',
    label: 'Page of 50 actions with all that belongs to them',
    asked: {
      jalon: (grounds, turn) => jalonActions({ code: planAt(grounds, turn).code }, readerOf(grounds, turn)),
      peer: (grounds, turn) => peerActions({ code: planAt(grounds, turn).code }, grounds.peerReader),
      raw: (grounds, turn) => raw('actions', planAt(grounds, turn).code),
    },
    said: actionsOf,
    targets: { peer: { S: 2.2, M: 2, L: 2 }, raw: 0.7 },
  },
  {
    id: 'Q3',
    label: 'Page of 100 entries of the ledger',
    asked: {
      jalon: (grounds, turn) => jalonLedger({ after: String(placeIn(grounds, turn)) }, readerOf(grounds, turn)),
      peer: (grounds, turn) =>
        peerLedger({ after: peerCursor(grounds.peerOrder, placeIn(grounds, turn)), first: 100 }, grounds.peerReader),
      raw: (grounds, turn) => raw('ledger', placeIn(grounds, turn), 100),
    },
    said: entriesOf,
    targets: { peer: { S: 2, M: 2, L: 2 }, raw: 0.7 },
  },
  {
    id: 'Q4',
    label: 'Overview of a plan at a moment of the past',
    asked: {
      jalon: (grounds, turn) =>
        jalonPast({ code: planAt(grounds, turn).code, at: momentAt(grounds, turn) }, readerOf(grounds, turn)),
      peer: (grounds, turn) =>
        peerPast({ code: planAt(grounds, turn).code, at: momentAt(grounds, turn) }, grounds.peerReader),
      raw: (grounds, turn) => raw('past', planAt(grounds, turn).code, momentAt(grounds, turn)),
    },
    said: figuresOf,
    targets: { peer: { S: 2.1, M: 2, L: 1.6 }, raw: 0.7 },
  },
  {
    id: 'Q6',
    label: 'Search in everything, 50 found with the passage',
    asked: {
      jalon: (grounds, turn) => jalonSearch({ query: wordsAt(turn) }, readerOf(grounds, turn)),
      peer: ({ peerReader }, turn) => peerSearch({ query: wordsAt(turn) }, peerReader),
      raw: (_grounds, turn) => raw('search', wordsAt(turn)),
    },
    said: foundOf,
    targets: { peer: { S: 2, M: 1.4, L: 1.05 }, raw: 0.6 },
  },
];
