import { searchable } from '../../actions/select-actions.ts';
import { pageOf } from '../../relay/page.ts';
import type { ReportResolvers } from '../../types.generated.ts';
import { coverageOf } from '../coverage.ts';

export const Report: ReportResolvers = {
  recommendations: async ({ id }, { filter, ...page }, context) => {
    const all = await context.recommendations.ofReport.load(id);
    const coverages = await Promise.all(all.map((one) => coverageOf(one, context)));
    const text = searchable(filter?.text?.trim() ?? '');
    const kept = all.filter(
      (one, place) =>
        (!filter?.coverage || coverages[place] === filter.coverage) &&
        searchable(`${one.reference} ${one.text} ${one.theme ?? ''}`).includes(text),
    );
    return pageOf(kept, page, (one) => [one.position, one.id]);
  },
};
