import type { Language } from '#domain';
import { CONFIDENCE_DEFINITIONS } from '#domain/status/confidence';
import { statusKey, statusLabel } from '#ui/marks';

import type { FilterChoicesQuery } from '../graphql/generated/graphql.ts';
import type { ActionQuery } from '../plan/action-query.ts';
import type { Words } from '../words/words.ts';
import { sayWas } from './say-was.ts';

/** One condition of the list in words, and the list without it. */
export interface Chip {
  readonly words: string;
  readonly without: ActionQuery;
}

/** Every condition of a query, in words. */
export function chipsOf(
  query: ActionQuery,
  choices: FilterChoicesQuery | undefined,
  { t, count, language }: Pick<Words, 't' | 'count'> & { language: Language },
): readonly Chip[] {
  const axis = (number: number) => choices?.plan?.axes.nodes.find((one) => one.number === number)?.title ?? '';
  const ministry = (code: string) => choices?.ministries.nodes.find((one) => one.code === code)?.name ?? code;
  const rule = (id: string) =>
    choices?.plan?.overview.contradictions.nodes.find((one) => one.rule === id)?.sentence ?? id;
  const drop = <Word>(list: readonly Word[], word: Word) => list.filter((one) => one !== word);
  return [
    ...query.statuses.map((status) => ({
      words: t('actions.chip.status', { status: statusLabel(statusKey(status), language).toLowerCase() }),
      without: { ...query, statuses: drop(query.statuses, status) },
    })),
    ...query.confidences.map((one) => ({
      words: t('actions.chip.confidence', {
        confidence: one === null ? t('actions.notGiven') : CONFIDENCE_DEFINITIONS[one].weather[language].toLowerCase(),
      }),
      without: { ...query, confidences: drop(query.confidences, one) },
    })),
    ...query.axes.map((number) => ({
      words: t('actions.chip.axis', { number, title: axis(number) }),
      without: { ...query, axes: drop(query.axes, number) },
    })),
    ...query.ministries.map((code) => ({
      words: code === null ? t('actions.chip.noLead') : t('actions.chip.lead', { ministry: ministry(code) }),
      without: { ...query, ministries: drop(query.ministries, code) },
    })),
    ...chip(query.isLate !== null, t(`actions.chip.${query.isLate === true ? 'late' : 'notLate'}`), {
      ...query,
      isLate: null,
    }),
    ...chip(query.isBlocked !== null, t(`actions.chip.${query.isBlocked === true ? 'blocked' : 'notBlocked'}`), {
      ...query,
      isBlocked: null,
    }),
    ...chip(query.lateForMoreThanDays !== null, count('actions.chip.lateFor', query.lateForMoreThanDays ?? 0), {
      ...query,
      lateForMoreThanDays: null,
    }),
    ...(query.was === null ? [] : [{ words: sayWas(query.was, { t, language }), without: { ...query, was: null } }]),
    ...chip(
      query.contradiction !== null,
      query.contradiction === 'ANY'
        ? t('actions.chip.anyContradiction')
        : t('actions.chip.contradiction', { sentence: rule(query.contradiction ?? '') }),
      { ...query, contradiction: null },
    ),
    ...chip(
      query.recommendation !== null,
      t('actions.chip.recommendation', { reference: query.recommendation ?? '' }),
      { ...query, recommendation: null },
    ),
    ...chip(query.text !== '', t('actions.chip.text', { text: query.text }), { ...query, text: '' }),
  ];
}

const chip = (isAsked: boolean, words: string, without: ActionQuery): Chip[] => (isAsked ? [{ words, without }] : []);
