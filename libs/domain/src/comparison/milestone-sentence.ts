import type { Localised } from '../language/localised.ts';
import { daysLong, forDate, fromDate, onDate, toDate } from './date-phrases.ts';
import type { MoveOf } from './move.ts';
import { sentence } from './sentence.ts';

const FORECAST = {
  first: sentence(
    'Jalon « {title} » promis {for}, pour la première fois.',
    'Milestone “{title}” promised {for}, for the first time.',
  ),
  none: sentence(
    'Jalon « {title} » désormais sans date ; il était promis {for}.',
    'Milestone “{title}” without a date now; it was promised {for}.',
  ),
  later: sentence(
    'Jalon « {title} » reporté de {days}, {from} {to}.',
    'Milestone “{title}” put off by {days}, {from} {to}.',
  ),
  earlier: sentence(
    'Jalon « {title} » avancé de {days}, {from} {to}.',
    'Milestone “{title}” brought forward by {days}, {from} {to}.',
  ),
  same: sentence(
    'Jalon « {title} » redaté {from} {to}, sans changer de dernier jour.',
    'Milestone “{title}” redated {from} {to}, with the same last day.',
  ),
};

const BASELINE = {
  first: sentence('Jalon « {title} » : promesse de départ fixée {to}.', 'Milestone “{title}”: baseline set {to}.'),
  none: sentence('Jalon « {title} » : promesse de départ retirée.', 'Milestone “{title}”: baseline taken back.'),
  changed: sentence(
    'Jalon « {title} » : promesse de départ corrigée, {from} {to}.',
    'Milestone “{title}”: baseline corrected {from} {to}.',
  ),
};

const REACHED = {
  undated: sentence('Jalon « {title} » atteint {on}.', 'Milestone “{title}” reached {on}.'),
  late: sentence(
    'Jalon « {title} » atteint {on}, {days} après la date promise.',
    'Milestone “{title}” reached {on}, {days} after the date promised.',
  ),
  early: sentence(
    'Jalon « {title} » atteint {on}, {days} avant la date promise.',
    'Milestone “{title}” reached {on}, {days} before the date promised.',
  ),
  inTime: sentence(
    'Jalon « {title} » atteint {on}, à la date promise.',
    'Milestone “{title}” reached {on}, on the date promised.',
  ),
};

const CORRECTED = {
  reopened: sentence(
    'Jalon « {title} » rouvert ; il était donné atteint {on}.',
    'Milestone “{title}” reopened; it was said to be reached {on}.',
  ),
  changed: sentence(
    'Jalon « {title} » : date à laquelle il fut atteint corrigée, {from} {to}.',
    'Milestone “{title}”: the date on which it was reached corrected {from} {to}.',
  ),
};

/** Put off, brought forward, first given or taken back. */
export function forecastSentence({ before, after, days }: MoveOf<'FORECAST'>, title: string): Localised {
  if (!after) return FORECAST.none({ title, for: forDate(before) });
  if (!before || days === null) return FORECAST.first({ title, for: forDate(after) });
  const way = days > 0 ? 'later' : days < 0 ? 'earlier' : 'same';
  return FORECAST[way]({ title, days: daysLong(days), from: fromDate(before), to: toDate(after) });
}

export function baselineSentence({ before, after }: MoveOf<'BASELINE'>, title: string): Localised {
  if (!after) return BASELINE.none({ title });
  if (!before) return BASELINE.first({ title, to: toDate(after) });
  return BASELINE.changed({ title, from: fromDate(before), to: toDate(after) });
}

/** Reached, and how long before or after the date promised. */
export function reachedSentence({ after, days }: MoveOf<'MILESTONE_REACHED'>, title: string): Localised {
  const on = onDate(after);
  if (days === null) return REACHED.undated({ title, on });
  return REACHED[days > 0 ? 'late' : days < 0 ? 'early' : 'inTime']({ title, on, days: daysLong(days) });
}

export function correctedSentence({ before, after }: MoveOf<'MILESTONE_CORRECTED'>, title: string): Localised {
  if (!after) return CORRECTED.reopened({ title, on: onDate(before) });
  return CORRECTED.changed({ title, from: fromDate(before), to: toDate(after) });
}
