import type { Role } from '#domain';
import type { Context } from '../../context.ts';
import type { PersonMapper } from '../people/schema.mappers.ts';
import type { AskedActionMapper } from './schema.mappers.ts';

/** Who has to act for the answer to move on. */
export async function holdersOf(
  { state, ministryId, update }: AskedActionMapper,
  { people }: Context,
): Promise<PersonMapper[]> {
  const holding = (role: Role): Promise<PersonMapper[]> => people.holding.load(`${role} ${ministryId}`);
  switch (state) {
    case 'VALIDATED':
      return [];
    case 'MISSING':
      return holding('LEAD');
    case 'RETURNED': {
      const author = update && (await people.byId.load(update.authorId));
      return author ? [author] : [];
    }
    case 'WAITING': {
      const hands = update ? [update.authorId, ...update.coAuthorIds] : [];
      return (await holding('VALIDATOR')).filter(({ id }) => !hands.includes(id));
    }
  }
}
