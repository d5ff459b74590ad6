import type { ActionPicture, PlanPicture } from '../comparison/plan-picture.ts';
import { SHARE_COUNTS, shareOf } from '../comparison/share.ts';
import type { Share } from '../comparison/share.ts';
import { SHARE_FORMULAS, TREND_FORMULAS } from '../comparison/trend-formula.ts';
import { asPromisedBefore, pairsOf, trendOf } from '../comparison/trend.ts';
import type { Pair } from '../comparison/trend.ts';
import { french } from '../language/french.ts';
import type { Localised } from '../language/localised.ts';
import { asOnes, explained } from './explanation.ts';
import type { Explanation, FigureInput, Named } from './explanation.ts';

/** The numbers of a trend. */
export const TREND_FIGURES = [
  'before',
  'countBefore',
  'totalBefore',
  'after',
  'countAfter',
  'totalAfter',
  'inBoth',
  'change',
  'moved',
  'entered',
  'left',
  'rebaselined',
] as const;
export type TrendFigure = (typeof TREND_FIGURES)[number];

/** A share followed from one picture to another, and how its actions are called. */
export interface FollowedShare {
  readonly share: Share;
  readonly before: PlanPicture;
  readonly after: PlanPicture;
  readonly nameOf: (actionId: string) => Named;
}

const said = (fr: string, en: string): Localised => ({ fr: french(fr), en });

const NOTHING = said("Il n'y a rien à compter.", 'There is nothing to count.');
const NOTHING_ALIKE = said(
  "Aucune action n'est là aux deux dates : rien ne se compare.",
  'No action is there at both moments: nothing is like for like.',
);
const ALL = said("Nombre d'actions du plan à cette date", 'Number of actions of the plan at this moment');
const BOTH = said("Nombre d'actions présentes aux deux dates", 'Number of actions that are there at both moments');
const MOVED = said(
  'Moyenne, sur les actions présentes aux deux dates, de ce que chacune change à la part (1 quand elle y entre, -1 quand elle en sort), les dates promises étant gardées',
  'Mean, over the actions there at both moments, of what each changes in the share (1 when it enters, -1 when it leaves), promised dates being kept',
);
const REBASELINED = said(
  'Moyenne, sur les actions présentes aux deux dates, de ce que les dates revues changent à la part : -1 quand un report efface un retard',
  'Mean, over the actions there at both moments, of what promises set anew change in the share: -1 when putting off hides lateness',
);

/** How one number of a trend was computed. */
export function explainTrend(figure: TrendFigure, followed: FollowedShare): Explanation {
  const { share, before, after, nameOf } = followed;
  const pairs = pairsOf(before, after);
  const [start, end] = [[...before.actions], [...after.actions]] as const;
  const names = (actions: readonly (readonly [string, ActionPicture])[]) => actions.map(([id]) => nameOf(id));
  const count = (formula: Localised, things: readonly Named[], outOf: number) =>
    explained({ ...SUM, unit: 'ACTION', formula, outOf, inputs: asOnes(things), asOf: after.on });
  const counting = (actions: readonly (readonly [string, ActionPicture])[]) =>
    count(SHARE_FORMULAS[share], names(actions.filter(([, one]) => SHARE_COUNTS[share](one))), actions.length);
  switch (figure) {
    case 'before':
      return shareOfAll(followed, start);
    case 'after':
      return shareOfAll(followed, end);
    case 'countBefore':
      return counting(start);
    case 'countAfter':
      return counting(end);
    case 'totalBefore':
      return count(ALL, names(start), start.length);
    case 'totalAfter':
      return count(ALL, names(end), end.length);
    case 'inBoth':
      return count(
        BOTH,
        pairs.map(({ id }) => nameOf(id)),
        end.length,
      );
    default:
      return explainStep(figure, followed, pairs);
  }
}

type Step = 'change' | 'moved' | 'entered' | 'left' | 'rebaselined';

const WHOLE = { unit: 'SHARE', excluded: [], unknown: null } as const;

function explainStep(figure: Step, followed: FollowedShare, pairs: readonly Pair[]): Explanation {
  const { share, before, after } = followed;
  const { change, parts } = trendOf(share, before, after);
  const isKnown = figure === 'change' ? change !== null : parts !== null;
  if (isKnown) {
    return figure === 'moved' || figure === 'rebaselined'
      ? meanStep(figure, followed, pairs)
      : differenceStep(figure, followed, pairs);
  }
  const unknown = figure === 'change' ? NOTHING : NOTHING_ALIKE;
  const formula = TREND_FORMULAS[share];
  return explained({ ...WHOLE, ...SUM, formula, unknown, outOf: pairs.length, inputs: [], asOf: after.on });
}

/** What each action that is there at both moments changes in the share. */
function meanStep(
  figure: 'moved' | 'rebaselined',
  { share, after, nameOf }: FollowedShare,
  pairs: readonly Pair[],
): Explanation {
  const counts = (action: ActionPicture) => Number(SHARE_COUNTS[share](action));
  const inputs = pairs.map((pair) => {
    const kept = counts(asPromisedBefore(pair, after.on));
    const value = figure === 'moved' ? kept - counts(pair.was) : counts(pair.is) - kept;
    return { ...nameOf(pair.id), value, weight: 1, date: null };
  });
  const formula = figure === 'moved' ? MOVED : REBASELINED;
  return explained({ ...WHOLE, operation: 'MEAN', formula, outOf: pairs.length, inputs, asOf: after.on });
}

/** One share less another. */
function differenceStep(
  figure: 'change' | 'left' | 'entered',
  { share, before, after }: FollowedShare,
  pairs: readonly Pair[],
): Explanation {
  const of = (actions: Iterable<ActionPicture>) => shareOf(share, [...actions]).value;
  const start = { fr: 'avant', en: 'before', value: of(before.actions.values()) };
  const end = { fr: 'après', en: 'after', value: of(after.actions.values()) };
  const was = {
    fr: 'avant, sans les sorties',
    en: 'before, without those that left',
    value: of(pairs.map((one) => one.was)),
  };
  const is = {
    fr: 'après, sans les entrées',
    en: 'after, without those that came',
    value: of(pairs.map((one) => one.is)),
  };
  const [more, less] = { change: [end, start], left: [was, start], entered: [end, is] }[figure] as [Part, Part];
  const inputs = [input(more, 1), input(less, -1)];
  const formula = TREND_FORMULAS[share];
  return explained({ ...WHOLE, ...SUM, formula, outOf: pairs.length, inputs, asOf: after.on });
}

const SUM = { operation: 'SUM', unknown: null, excluded: [] } as const;

interface Part extends Localised {
  readonly value: number | null;
}

const input = ({ fr, en, value }: Part, weight: number): FigureInput => ({
  id: null,
  label: { fr: french(`Part ${fr}`), en: `Share ${en}` },
  value,
  weight,
  date: null,
});

function shareOfAll(
  { share, after, nameOf }: FollowedShare,
  actions: readonly (readonly [string, ActionPicture])[],
): Explanation {
  return explained({
    unit: 'SHARE',
    operation: 'MEAN',
    formula: SHARE_FORMULAS[share],
    unknown: actions.length === 0 ? NOTHING : null,
    outOf: actions.length,
    inputs: actions.map(([id, action]) => ({
      ...nameOf(id),
      value: Number(SHARE_COUNTS[share](action)),
      weight: 1,
      date: null,
    })),
    excluded: [],
    asOf: after.on,
  });
}
