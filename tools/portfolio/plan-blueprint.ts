import { addDays, type CivilDate, lastDayOf, preciseDateFrom } from '#domain';
import type { PlanFile, PlanFileAction } from '../../apps/api/src/import/plan-file.ts';
import { instant } from './clock.ts';
import { type LifeBlueprint, lifeOf } from './life-blueprint.ts';
import { MINISTRIES } from './ministries.ts';
import { Random } from './random.ts';
import { recommendations } from './recommendations.ts';
import { type Area, AREAS, filled } from './areas.ts';
import { ACTIONS, AXES, MILESTONES, SUB_MEASURES, TERRITORIES, VOLETS } from './words-of-plans.ts';

/** A plan as it is presented, and what will become of its actions. */
export interface PlanBlueprint {
  file: PlanFile;
  /** The moment at which it enters Jalon, in minutes since 2021 began. */
  begins: number;
  /** In the order of the actions of `file`. */
  lives: LifeBlueprint[];
}

export const ORIGIN = 'Portefeuille fictif, engendré par un programme';

/**
 * The plan of this place in the portfolio, always the same for the same seed.
 *
 * @param place From 0.
 */
export function planBlueprint(seed: string, place: number, of: { plans: number; actions: number }): PlanBlueprint {
  const random = new Random(`${seed}/plan/${place}`);
  const area = AREAS[place % AREAS.length] as Area;
  const volet = VOLETS[Math.floor(place / AREAS.length) % VOLETS.length] ?? '';
  // Spread from February 2021 to the end of 2025, the first plan first.
  const presented = addDays('2021-02-01' as CivilDate, Math.floor((place * 1_760) / of.plans) + random.whole(0, 5));
  const begins = instant(presented, 9 * 60 + random.whole(0, 120));
  const years = random.whole(3, 5);
  const end = addDays(presented, years * 365);
  const firstYear = Number(presented.slice(0, 4));
  const recommended = recommendations(random, area, Math.max(3, Math.round(of.actions * 0.4)), of.actions, presented);
  const lives: LifeBlueprint[] = [];
  const axisCount = Math.min(random.whole(4, 6), of.actions);
  const axes = AXES.slice(0, axisCount).map((title, index) => ({
    number: index + 1,
    title: filled(title, area),
    actions: [] as PlanFileAction[],
  }));
  const titles = shuffledTitles(random, area);
  for (let number = 1; number <= of.actions; number++) {
    const life = lifeOf(random, presented, end);
    lives.push(life);
    const axis = axes[Math.floor(((number - 1) * axisCount) / of.actions)];
    axis?.actions.push(action(random, number, titles(number), presented, life));
  }
  const file: PlanFile = {
    format: 'jalon-plan/1',
    ministries: MINISTRIES,
    bodies: [],
    report: {
      title: `Rapport sur ${area.subject}${volet}`,
      dated: preciseDateFrom(addDays(presented, -random.whole(60, 240)), 'MONTH'),
      handedOverOn: addDays(presented, -random.whole(30, 59)),
      president: null,
      commissionedBy: null,
      meetingCount: random.whole(5, 20),
      hearingCount: random.whole(20, 180),
      statedRecommendationCount: recommended.length,
      url: null,
      disputes: [],
      remarks: [{ about: 'Origine', text: ORIGIN, urls: [] }],
      recommendations: recommended,
    },
    plan: {
      code: `fictif-${area.code}-${String(place + 1).padStart(3, '0')}`,
      name: `${area.plan}${volet} (${firstYear}-${firstYear + years})`,
      presentedOn: presented,
      period: { start: preciseDateFrom(presented, 'YEAR'), end: preciseDateFrom(end, 'YEAR'), note: null },
      budget: { euros: random.whole(4, 400) * 500_000, note: null, urls: [] },
      carriedBy: null,
      reportingPeriod: random.isTrue(0.8) ? 'QUARTER' : 'MONTH',
      successor: null,
      disputes: [],
      remarks: [{ about: 'Origine', text: ORIGIN, urls: [] }],
      facts: [],
      axes,
    },
  };
  return { file, begins, lives };
}

/** Each title once, then again for another territory. */
function shuffledTitles(random: Random, area: Area): (number: number) => string {
  const order = ACTIONS.map((title) => ({ title, at: random.bits() })).sort((a, b) => a.at - b.at);
  return (number) => {
    const round = Math.floor((number - 1) / order.length);
    const title = filled(order[(number - 1) % order.length]?.title ?? '', area);
    return round === 0 ? title : `${title}${random.pick(TERRITORIES)} (${round + 1})`;
  };
}

function action(
  random: Random,
  number: number,
  title: string,
  presented: CivilDate,
  life: LifeBlueprint,
): PlanFileAction {
  const lead = random.pick(MINISTRIES);
  const others = MINISTRIES.filter(({ code }) => code !== lead.code);
  const owner = (ministry: typeof lead) => ({
    ministry: ministry.code,
    department: random.isTrue(0.7) ? random.pick(ministry.departments).code : null,
    basis: null,
    isDeduced: false,
  });
  return {
    number,
    title,
    titleUrl: null,
    note: null,
    lead: owner(lead),
    contributors: Array.from(
      {
        length: random.weighted([
          [0, 4],
          [1, 4],
          [2, 2],
          [3, 1],
        ]),
      },
      (_, index) => ({
        ...owner(random.pick(others)),
        role: index === 0 && random.isTrue(0.3) ? ('CO_LEAD' as const) : ('CONTRIBUTOR' as const),
      }),
    ),
    needs: number > 1 && random.isTrue(0.12) ? [random.whole(Math.max(1, number - 12), number - 1)] : [],
    subMeasures: Array.from({ length: random.whole(0, 2) }, (_, index) => ({
      text: SUB_MEASURES[(number + index) % SUB_MEASURES.length] ?? '',
      url: null,
    })),
    milestones: milestones(random, presented, life),
    facts: [],
    status: null,
  };
}

function milestones(random: Random, presented: CivilDate, life: LifeBlueprint): PlanFileAction['milestones'] {
  const count = random.weighted([
    [0, 3],
    [1, 15],
    [2, 34],
    [3, 28],
    [4, 14],
    [5, 6],
  ]);
  const days = Math.max(120, (life.promised - instant(presented, 0)) / 1440);
  const first = random.whole(0, MILESTONES.length - 1);
  return Array.from({ length: count }, (_, index) => {
    const day = addDays(presented, Math.round(((index + 1) / count) * days * (0.85 + 0.15 * random.share())));
    const precision = random.weighted([
      ['DAY', 45],
      ['MONTH', 30],
      ['QUARTER', 20],
      ['YEAR', 5],
    ] as const);
    const monthEnd = lastDayOf(preciseDateFrom(day, 'MONTH'));
    return {
      title: MILESTONES[(first + index) % MILESTONES.length] ?? '',
      weight: random.weighted([
        [1, 8],
        [2, 2],
        [3, 1],
      ]),
      due: random.isTrue(0.96) ? preciseDateFrom(precision === 'DAY' ? monthEnd : day, precision) : null,
      dueUrl: null,
      reached: null,
      note: null,
    };
  });
}
