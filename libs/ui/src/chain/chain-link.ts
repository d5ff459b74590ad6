import type { Said } from '../said/said.ts';

/** The six links of the chain, from the sentence of the report to the auditor's reading. */
export const CHAIN_LINKS = ['recommendation', 'response', 'action', 'milestone', 'evidence', 'verdict'] as const;
export type ChainLinkName = (typeof CHAIN_LINKS)[number];

/** Whether a link is established, only deduced from public facts, or not there. */
export type LinkState = 'established' | 'deduced' | 'missing';

/** One link, ready to be drawn. */
export interface ChainLink {
  readonly name: ChainLinkName;
  readonly state: LinkState;
  /** « Recommandations ». */
  readonly label: string;
  /** What is there, in a few words: « 4 phrases », « inconnue ». */
  readonly figure: Said;
  /** What to know beside it: « liens déduits, non officiels ». */
  readonly remark: Said | null;
  /** Whether the remark is about a promise broken. */
  readonly isLate: boolean;
}

/** Their drawings: strokes on a 24 × 24 grid, one path each. */
export const LINK_PATHS: Readonly<Record<ChainLinkName, string>> = {
  recommendation: 'M5 17V12.5C5 9.5 6.5 7.5 9.5 7M5 12.5h4.5V17H5M14 17v-4.5c0-3 1.5-5 4.5-5.5M14 12.5h4.5V17H14',
  response: 'M4 5h16v11h-9l-4 4v-4H4zM8 9h8M8 12.5h5',
  action: 'M6 21V4M6 4.5h11.5l-2.5 4 2.5 4H6',
  milestone: 'M12 3.5L20.5 12 12 20.5 3.5 12zM9 12.2l2.1 2.1 4-4.3',
  evidence: 'M6 3.5h8l4 4V20.5H6zM14 3.5v4h4M9 13.5l2.1 2.1 4-4.2',
  verdict: 'M12 4v16M8 20h8M5 7h14M5 7l-2.5 6a2.6 2.6 0 0 0 5 0zM19 7l-2.5 6a2.6 2.6 0 0 0 5 0zM12 4.2V7',
};
