import type { ActionStatus } from '#domain';
import { STATUS_DEFINITIONS } from '#domain/status/action-status';

/** A status, or the absence of one: nobody declared anything. */
export type StatusKey = ActionStatus | 'UNKNOWN';

/** How a surface is filled beside its colour, so that colour is never alone (E-07). */
export type Pattern = 'plain' | 'diagonal' | 'dots' | 'cross' | 'counter' | 'lines' | 'hatch';

interface StatusLook {
  /** The CSS custom property of its colour. */
  readonly colour: string;
  readonly pattern: Pattern;
  /** Its shape in a badge, on a 16 × 16 grid: filled, then stroked. */
  readonly fill: string;
  readonly stroke: string;
}

const ring = 'M8 1.75a6.25 6.25 0 1 0 0 12.5 6.25 6.25 0 0 0 0-12.5z';

/** In the order of charts and legends: what is delivered first, what nobody knows last. */
export const STATUS_LOOKS: Readonly<Record<StatusKey, StatusLook>> = {
  DONE: { colour: '--jl-done', pattern: 'plain', fill: ring, stroke: 'M5 8.3l2.1 2.1L11.2 6' },
  IN_PROGRESS: { colour: '--jl-in-progress', pattern: 'diagonal', fill: 'M8 3.8a4.2 4.2 0 0 1 0 8.4z', stroke: ring },
  NOT_STARTED: { colour: '--jl-not-started', pattern: 'dots', fill: '', stroke: ring },
  SUSPENDED: { colour: '--jl-suspended', pattern: 'lines', fill: '', stroke: `${ring}M6.3 5.5v5M9.7 5.5v5` },
  TRANSFERRED: {
    colour: '--jl-transferred',
    pattern: 'counter',
    fill: '',
    stroke: `${ring}M4.8 8h6M8.6 5.6L11 8l-2.4 2.4`,
  },
  ABANDONED: {
    colour: '--jl-abandoned',
    pattern: 'cross',
    fill: '',
    stroke: `${ring}M5.8 5.8l4.4 4.4M10.2 5.8l-4.4 4.4`,
  },
  UNKNOWN: {
    colour: '--jl-unknown',
    pattern: 'hatch',
    fill: '',
    stroke: 'M6.2 6.3a1.8 1.8 0 1 1 2.6 1.7c-.6.3-.8.6-.8 1.2M8 11.3h.01',
  },
};

/** Every status in that order. */
export const STATUS_KEYS = Object.keys(STATUS_LOOKS) as readonly StatusKey[];

/** The key of a status that may be unknown. */
export function statusKey(status: ActionStatus | null | undefined): StatusKey {
  return status ?? 'UNKNOWN';
}

/** A status in words: « Réalisée », « Inconnu ». */
export function statusLabel(status: StatusKey, language: 'fr' | 'en'): string {
  if (status === 'UNKNOWN') return language === 'fr' ? 'Inconnu' : 'Unknown';
  return STATUS_DEFINITIONS[status].label[language];
}
