import type { ActionFilter, ActionOrder, ActionStatus, Confidence } from '../graphql/generated/graphql.ts';
import { CONFIDENCE_SLUGS, ORDER_SLUGS, STATUS_SLUGS, UNKNOWN_SLUG, listed, slugOf, wordOf, wordsOf } from './slugs.ts';
import type { Was } from './was.ts';
import { readWas, wasFilter, writeWas } from './was.ts';

/** Which actions are wanted, and in which order. Empty lists and nulls keep everything. */
export interface ActionQuery {
  /** Null in the list is an unknown status. */
  readonly statuses: readonly (ActionStatus | null)[];
  /** Null in the list is a confidence not given. */
  readonly confidences: readonly (Confidence | null)[];
  readonly axes: readonly number[];
  /** Codes; null in the list is an unknown lead. */
  readonly ministries: readonly (string | null)[];
  readonly isLate: boolean | null;
  /** With a blocker that waits for an answer. */
  readonly isBlocked: boolean | null;
  /** Late for more than so many days. */
  readonly lateForMoreThanDays: number | null;
  /** What it was at some time of a period, null when that is not asked. */
  readonly was: Was | null;
  /** A rule's id, or `ANY`. */
  readonly contradiction: string | null;
  /** A recommendation's reference. */
  readonly recommendation: string | null;
  readonly text: string;
  readonly order: ActionOrder;
}

/** The whole list, by number. */
export const EVERY_ACTION: ActionQuery = {
  statuses: [],
  confidences: [],
  axes: [],
  ministries: [],
  isLate: null,
  isBlocked: null,
  lateForMoreThanDays: null,
  was: null,
  contradiction: null,
  recommendation: null,
  text: '',
  order: 'NUMBER',
};

/** The query parameters of an address, as the router binds them. */
export type Address = Readonly<Record<string, string | undefined>>;

/** Reads an address. What makes no sense in it is left out, so that a mistyped address still shows a list. */
export function readActionQuery(address: Address): ActionQuery {
  return {
    statuses: listed(address['statut']).flatMap((slug) => wordsOf(slug, STATUS_SLUGS)),
    confidences: listed(address['meteo']).flatMap((slug) => wordsOf(slug, CONFIDENCE_SLUGS)),
    axes: listed(address['axe']).map(Number).filter(Number.isInteger),
    ministries: listed(address['ministere']).map((code) => (code === UNKNOWN_SLUG ? null : code)),
    isLate: { oui: true, non: false }[address['retard'] ?? ''] ?? null,
    isBlocked: { oui: true, non: false }[address['blocage'] ?? ''] ?? null,
    lateForMoreThanDays: /^\d{1,5}$/.test(address['joursderetard'] ?? '') ? Number(address['joursderetard']) : null,
    was: readWas(address),
    contradiction: address['contradiction'] ? ruleOf(address['contradiction']) : null,
    recommendation: address['preconisation'] || null,
    text: (address['texte'] ?? '').trim(),
    order: wordOf(address['tri'], ORDER_SLUGS) ?? 'NUMBER',
  };
}

/** Writes an address; what is not asked has no parameter (null takes it away). */
export function writeActionQuery(query: Partial<ActionQuery>): Record<string, string | null> {
  const asked = { ...EVERY_ACTION, ...query };
  const { statuses, confidences, axes, ministries, isLate, contradiction, recommendation, text, order } = asked;
  const joined = (words: readonly (string | number)[]) => (words.length === 0 ? null : words.join(','));
  return {
    statut: joined(statuses.map((status) => slugOf(status, STATUS_SLUGS))),
    meteo: joined(confidences.map((one) => slugOf(one, CONFIDENCE_SLUGS))),
    axe: joined(axes),
    ministere: joined(ministries.map((code) => code ?? UNKNOWN_SLUG)),
    retard: isLate === null ? null : isLate ? 'oui' : 'non',
    blocage: asked.isBlocked === null ? null : asked.isBlocked ? 'oui' : 'non',
    joursderetard: asked.lateForMoreThanDays === null ? null : String(asked.lateForMoreThanDays),
    ...writeWas(asked.was),
    contradiction: contradiction === null ? null : contradiction === 'ANY' ? 'toutes' : contradiction,
    preconisation: recommendation,
    texte: text.trim() === '' ? null : text.trim(),
    tri: order === 'NUMBER' ? null : ORDER_SLUGS[order],
  };
}

/** The address of the list of these actions. */
export function actionsHref(planCode: string, query: Partial<ActionQuery>): string {
  const asked = Object.entries(writeActionQuery(query)).filter((pair): pair is [string, string] => pair[1] !== null);
  const search = new URLSearchParams(asked).toString().replaceAll('%2C', ',');
  return `/plans/${pieceOf(planCode)}/actions${search === '' ? '' : `?${search}`}`;
}

/** The address of an action. */
export function actionHref(planCode: string, number: number): string {
  return `/plans/${pieceOf(planCode)}/actions/${String(number)}`;
}

/** The plan's piece, written as the router does: a moment is readable in it. */
const pieceOf = (planCode: string) => encodeURIComponent(planCode).replaceAll('%40', '@').replaceAll('%3A', ':');

/** The same query, as the API takes it. */
export function apiFilter(query: ActionQuery): ActionFilter {
  return {
    ...(query.statuses.length > 0 && { statuses: [...query.statuses] }),
    ...(query.confidences.length > 0 && { confidences: [...query.confidences] }),
    ...(query.axes.length > 0 && { axes: [...query.axes] }),
    ...(query.ministries.length > 0 && { ministries: [...query.ministries] }),
    ...(query.isLate !== null && { isLate: query.isLate }),
    ...(query.isBlocked !== null && { isBlocked: query.isBlocked }),
    ...(query.lateForMoreThanDays !== null && { lateForMoreThanDays: query.lateForMoreThanDays }),
    ...(query.was !== null && { was: wasFilter(query.was) }),
    ...(query.contradiction !== null && { contradiction: query.contradiction }),
    ...(query.recommendation !== null && { recommendation: query.recommendation }),
    ...(query.text !== '' && { text: query.text }),
  };
}

const ruleOf = (word: string) => (word === 'toutes' ? 'ANY' : word);
