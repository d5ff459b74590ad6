import type { Context } from '../../context.ts';
import type { RecommendationCoverage } from '../types.generated.ts';
import type { RecommendationMapper } from './schema.mappers.ts';

/** What became of a recommendation: carried by an action, else answered, else neither. */
export async function coverageOf(
  { id }: RecommendationMapper,
  { recommendations }: Context,
): Promise<RecommendationCoverage> {
  const [links, response] = await Promise.all([recommendations.linksOf.load(id), recommendations.responseTo.load(id)]);
  if (links.length > 0) return 'CARRIED';
  return response && response.position !== 'PENDING' ? 'ANSWERED' : 'ORPHAN';
}
