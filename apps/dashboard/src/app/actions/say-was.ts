import type { Language } from '#domain';
import { CONFIDENCE_DEFINITIONS } from '#domain/status/confidence';
import { statusLabel } from '#ui/marks';

import type { Was } from '../plan/was.ts';
import { formatDay } from '../words/dates.ts';
import type { Words } from '../words/words.ts';

/** What was asked of the past, in words: « a été suspendue entre le 1er avril 2022 et le 30 juin 2022 ». */
export function sayWas(was: Was, { t, language }: Pick<Words, 't'> & { readonly language: Language }): string {
  const or = (words: readonly string[]) => words.join(` ${t('actions.was.or')} `);
  const statuses = was.statuses.map((one) =>
    one === null ? t('actions.was.unknown') : statusLabel(one, language).toLowerCase(),
  );
  const confidences = was.confidences.map((one) =>
    one === null ? t('actions.notGiven') : CONFIDENCE_DEFINITIONS[one].weather[language].toLowerCase(),
  );
  const what = [
    ...(statuses.length > 0 ? [or(statuses)] : []),
    ...(confidences.length > 0 ? [t('actions.was.confidence', { confidence: or(confidences) })] : []),
  ];
  return t('actions.was.was', { what: what.join(' '), when: sayPeriod(was, t, language) });
}

function sayPeriod({ since, until }: Was, t: Words['t'], language: Language): string {
  const day = (date: string) => formatDay(date, language);
  if (since !== null && until !== null) {
    if (since === until) return t('actions.was.on', { date: day(since) });
    return t('actions.was.between', { since: day(since), until: day(until) });
  }
  if (since !== null) return t('actions.was.since', { date: day(since) });
  return until === null ? t('actions.was.ever') : t('actions.was.until', { date: day(until) });
}
