import { addDays, type CivilDate } from '#domain';
import type { PlanFile } from '../../apps/api/src/import/plan-file.ts';
import { MINISTRIES } from './ministries.ts';
import type { Random } from './random.ts';
import { type Area, filled } from './areas.ts';
import { DECLINED, RECOMMENDATIONS, THEMES } from './words-of-plans.ts';

type Recommendation = NonNullable<PlanFile['report']>['recommendations'][number];

/** What the report asked for: most of it is answered and tied to an action, some of it to none. */
export function recommendations(
  random: Random,
  area: Area,
  count: number,
  actions: number,
  presented: CivilDate,
): Recommendation[] {
  return Array.from({ length: count }, (_, index) => {
    const number = index + 1;
    const position = random.weighted([
      ['ACCEPTED', 65],
      ['PARTLY_ACCEPTED', 15],
      ['DECLINED', 8],
      ['PENDING', 5],
      [null, 7],
    ] as const);
    const isCarried = position === 'ACCEPTED' || position === 'PARTLY_ACCEPTED';
    const linked = isCarried ? Array.from({ length: random.whole(0, 4) }, () => random.whole(1, actions)) : [];
    const round = Math.floor(index / RECOMMENDATIONS.length);
    return {
      reference: `R${String(number).padStart(3, '0')}`,
      officialNumber: String(number),
      text: filled(RECOMMENDATIONS[index % RECOMMENDATIONS.length] ?? '', area).replace(
        /\.$/,
        round ? ` (${round + 1}).` : '.',
      ),
      theme: random.pick(THEMES),
      source: null,
      addressees: [{ code: random.pick(MINISTRIES).code, isDeduced: false }],
      links: [...new Set(linked)].map((action) => ({ action, basis: null, isDeduced: false })),
      response: position && {
        position,
        reason: position === 'DECLINED' ? random.pick(DECLINED) : null,
        dated: addDays(presented, -random.whole(1, 20)),
        url: null,
      },
      note: null,
    };
  });
}
