import type { CivilDate, Confidence, PreciseDate } from '#domain';
import { CONFIDENCES, VERDICT_LABELS, lastDayOf, parisDay } from '#domain';
import type { LifeBand, LifeLane, LifeMark, LifePath, Pattern, StatusKey } from '#ui';
import { STATUS_KEYS, STATUS_LOOKS, statusLabel } from '#ui';

import { confidenceLabel } from '../change/confidence-label.ts';
import { sayDate } from '../change/say-date.ts';
import { formatDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import type { EntryView, LifeView } from './history-query.ts';

/** What is needed to draw a life: the words, the moment shown, and where a day of it leads. */
export interface LifeDrafting {
  readonly words: Pick<Words, 't' | 'count' | 'language'>;
  readonly shown: CivilDate;
  /** The address of the action as of that day, null for a day yet to come. */
  readonly hrefOf: (day: CivilDate) => string | null;
}

/** How each confidence is drawn; none given as nothing known. */
const WEATHER_LOOKS: Readonly<Record<Confidence, { readonly colour: string; readonly pattern: Pattern }>> = {
  SECURED: { colour: '--jl-done', pattern: 'plain' },
  ACHIEVABLE: { colour: '--jl-in-progress', pattern: 'diagonal' },
  NEEDS_SUPPORT: { colour: '--jl-suspended', pattern: 'lines' },
  COMPROMISED: { colour: '--jl-late', pattern: 'cross' },
};
const NOTHING_KNOWN = { colour: '--jl-unknown', pattern: 'hatch' } as const;

/** The life of an action: its status, its confidence, each promise, its evidence, its verdicts. */
export function lifeLanes(action: LifeView, entries: readonly EntryView[], drafting: LifeDrafting): LifeLane[] {
  const { t, language } = drafting.words;
  const lane = (key: string, label: string, more: Partial<LifeLane>): LifeLane => ({
    key,
    label,
    bands: [],
    paths: [],
    marks: [],
    ...more,
  });
  const status = bandsOf(entries, 'status', drafting, (value) => {
    const key = STATUS_KEYS.find((one) => one === value) ?? ('UNKNOWN' satisfies StatusKey);
    return { label: statusLabel(key, language()), ...STATUS_LOOKS[key] };
  });
  const confidence = bandsOf(entries, 'confidence', drafting, (value) => {
    const given = CONFIDENCES.find((one) => one === value);
    return given === undefined
      ? { label: t('change.notGiven'), ...NOTHING_KNOWN }
      : { label: confidenceLabel(given, language()), ...WEATHER_LOOKS[given] };
  });
  return [
    lane('status', t('action.reading.status'), { bands: status }),
    lane('confidence', t('action.reading.confidence'), { bands: confidence }),
    ...action.milestones.nodes.map((one) => lane(one.id, one.title, promise(one, drafting))),
    lane('evidence', t('action.chain.evidence'), { marks: evidence(action, drafting) }),
    lane('verdict', t('action.chain.verdict'), { marks: verdicts(action, drafting) }),
  ].filter(({ bands, marks }) => bands.length + marks.length > 0);
}

type Look = Pick<LifeBand, 'label' | 'colour' | 'pattern'>;

/** What a field of the ledger held, from one change of it to the next. Before the first, nothing was known of it. */
function bandsOf(
  entries: readonly EntryView[],
  field: string,
  { shown, hrefOf, words }: LifeDrafting,
  look: (value: string | null) => Look,
): LifeBand[] {
  const inTime = entries.toSorted((a, b) => a.effectiveAt.localeCompare(b.effectiveAt) || a.sequence - b.sequence);
  const [first] = inTime;
  if (first === undefined) return [];
  const turns: { from: CivilDate; value: string | null }[] = [{ from: dayOf(first.effectiveAt), value: null }];
  for (const { changes, effectiveAt } of inTime) {
    const change = changes.nodes.find((one) => one.field === field);
    if (change === undefined) continue;
    const turn = { from: dayOf(effectiveAt), value: change.after ?? null };
    // Of several changes on one day the last one held.
    if (turns.at(-1)?.from === turn.from) turns.pop();
    if (turns.at(-1)?.value !== turn.value || turns.length === 0) turns.push(turn);
  }
  return turns.map(({ from, value }, place) => {
    const to = turns[place + 1]?.from ?? null;
    const drawn = look(value);
    const language = words.language();
    const key = to === null ? 'action.life.since' : 'action.life.between';
    return {
      from,
      to: to ?? shown,
      label: drawn.label,
      colour: drawn.colour,
      pattern: drawn.pattern,
      words: words.t(key, { what: drawn.label, from: formatDay(from, language), to: formatDay(to ?? shown, language) }),
      href: hrefOf(from),
    };
  });
}

type Promised = LifeView['milestones']['nodes'][number];

/** A milestone from its first promise to what came of it. */
function promise(milestone: Promised, drafting: LifeDrafting): Pick<LifeLane, 'marks' | 'paths'> {
  const { baseline, forecast, actual, state, forecastMoves } = milestone;
  const first = baseline ?? forecastMoves.nodes.find(({ before }) => before != null)?.before ?? forecast ?? null;
  const moves = forecastMoves.nodes.map(({ after }) => after).filter((date) => date !== forecast);
  const marks = [
    ...(first === null ? [] : [mark('promise', first, drafting)]),
    ...(forecast == null || forecast === first ? moves : [...moves, forecast])
      .filter((date) => date !== first)
      .map((date) => mark('forecast', date, drafting)),
    ...(actual == null ? [] : [mark('reached', actual, drafting)]),
  ];
  const start = first === null ? null : endOf(first);
  const due = forecast == null ? start : endOf(forecast);
  const paths: LifePath[] = [];
  if (start !== null && actual != null) paths.push({ from: start, to: endOf(actual), isLate: endOf(actual) > start });
  else if (start !== null && due !== null && due !== start) paths.push({ from: start, to: due, isLate: false });
  if (state === 'LATE' && due !== null) paths.push({ from: due, to: drafting.shown, isLate: true });
  return { marks, paths };
}

function mark(shape: 'promise' | 'forecast' | 'reached', date: string, { words, hrefOf }: LifeDrafting): LifeMark {
  const on = endOf(date);
  const what = words.t(`action.life.${shape}`);
  return {
    on,
    shape,
    words: words.t('action.life.on', { what, date: sayDate(date, words.language()) }),
    href: hrefOf(on),
  };
}

/** The evidence, one mark for each day that has some. */
function evidence({ evidence: { nodes } }: LifeView, { words, hrefOf }: LifeDrafting): LifeMark[] {
  const byDate = Map.groupBy(nodes, ({ dated, recordedAt }) => dated ?? dayOf(recordedAt));
  return [...byDate].map(([date, pieces]) => {
    const on = endOf(date);
    const what = pieces.map(({ title }) => title).join(' ; ');
    return {
      on,
      shape: 'proof',
      words: words.t('action.life.on', { what, date: sayDate(date, words.language()) }),
      href: hrefOf(on),
    };
  });
}

function verdicts({ verdicts: { nodes } }: LifeView, { words, hrefOf }: LifeDrafting): LifeMark[] {
  const language = words.language();
  return nodes.map(({ value, recordedAt }) => {
    const on = dayOf(recordedAt);
    const what = VERDICT_LABELS[value][language];
    return {
      on,
      shape: 'verdict',
      words: words.t('action.life.on', { what, date: formatDay(on, language) }),
      href: hrefOf(on),
    };
  });
}

const dayOf = (instant: string): CivilDate => parisDay(instant);
const endOf = (date: string): CivilDate => lastDayOf(date as PreciseDate);
