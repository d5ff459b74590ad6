import type { Language } from '#domain';

import type { Words } from '../words/words.ts';
import type { ReadView } from './reads-query.ts';

/** What people call things, the most telling first; what is not here is part of something that is. */
const TELLING = [
  ...['LedgerEntry', 'LoggedRead', 'ApiToken', 'Snapshot', 'Update', 'Verdict', 'Action', 'Milestone', 'Evidence'],
  ...['Recommendation', 'Report', 'Comparison', 'Overview', 'CurvePoint', 'Ministry', 'Plan'],
] as const;

/** What people know by its number. */
const NUMBERED: readonly string[] = ['Action', 'LedgerEntry'];

/** How many are named before « and others »; more of one type are told by its name. */
const NAMED = 4;

/** What was asked for, in words: « action n° 4, preuves ». */
export function sayObjects({ objects }: Pick<ReadView, 'objects'>, words: Words): string {
  const said = TELLING.flatMap((type) => {
    const ofType = objects.nodes.filter((object) => object.type === type);
    const numbers = NUMBERED.includes(type) ? ofType.map(({ key }) => /^(?:led_)?(\d+)$/.exec(key ?? '')?.[1]) : [];
    const numbered = numbers.flatMap((number) => (number ? [words.t(`reads.one.${type}`, { number })] : []));
    if (numbered.length && numbered.length <= NAMED) return numbered;
    return ofType.length ? [words.t(`reads.object.${type}`)] : [];
  });
  const shown = said.slice(0, NAMED).join(', ');
  return said.length > NAMED ? words.t('reads.andOthers', { shown }) : shown;
}

const STEPS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as people say it: « 12 ko », "12 kB". */
export function saySize(bytes: number, language: Language): string {
  const step = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), STEPS.length - 1);
  const amount = bytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: STEPS[step],
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: amount < 10 && step > 0 ? 1 : 0,
  }).format(amount);
}
