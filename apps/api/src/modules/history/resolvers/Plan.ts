import { contextAt } from '../../../context.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { compare } from '../comparison.ts';
import { momentIn } from '../moment-in.ts';
import { momentShown } from '../moment-shown.ts';

export const Plan: Pick<PlanResolvers, 'asOf' | 'comparison' | '__isTypeOf'> = {
  asOf: (_plan, _arguments, { moment }) => momentShown(moment),
  comparison: ({ id }, { from, to }, context) => {
    const { now } = context.views.now;
    const earlier = momentIn(from, now, 'from');
    const later = to == null ? null : momentIn(to, now, 'to');
    return compare(
      id,
      { moment: earlier, view: contextAt(context, earlier) },
      later
        ? { moment: later, view: contextAt(context, later) }
        : { moment: context.moment ?? { at: now, basis: earlier.basis }, view: context },
    );
  },
};
