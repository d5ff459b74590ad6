import { IMPACT_RULE } from '#domain';
import { pageInOrder } from '../../relay/page.ts';
import type { ForecastImpactResolvers } from '../../types.generated.ts';

export const ForecastImpact: ForecastImpactResolvers = {
  rule: (_impact, { language }) => IMPACT_RULE[language === 'EN' ? 'en' : 'fr'],
  dependentCount: ({ dependents }) => dependents.length,
  effects: ({ effects }, page) => pageInOrder(effects, page),
};
