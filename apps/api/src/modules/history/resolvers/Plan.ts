import { contextAt } from '../../../context.ts';
import type { PlanResolvers } from '../../types.generated.ts';
import { compare } from '../comparison.ts';
import { momentIn } from '../moment-in.ts';
import { momentShown } from '../moment-shown.ts';

export const Plan: Pick<PlanResolvers, 'asOf' | 'comparison' | '__isTypeOf'> = {
  asOf: (_plan, _arguments, { moment }) => momentShown(moment),
  comparison: ({ id }, { from, to }, context) => {
    const present = context.views.now;
    const earlier = momentIn(from, present, 'from');
    const later = to == null ? null : momentIn(to, present, 'to');
    return compare(
      id,
      { moment: earlier, view: contextAt(context, earlier) },
      later
        ? { moment: later, view: contextAt(context, later) }
        : { moment: context.moment ?? { at: present.now, basis: earlier.basis }, view: context },
    );
  },
};
