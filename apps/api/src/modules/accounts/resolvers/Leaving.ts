import { WORKING_ROLES, isWorkingRole, roleState } from '#domain';
import type { Context } from '../../../context.ts';
import { pageOf } from '../../relay/page.ts';
import type { LeavingResolvers } from '../../types.generated.ts';
import type { LeavingMapper } from '../schema.mappers.ts';

const ministriesOf = (
  { roles }: LeavingMapper,
  { today }: Context,
  only: (role: LeavingMapper['roles'][number]) => boolean,
) => [
  ...new Set(
    roles
      .filter((role) => roleState(role, today) !== 'OVER' && only(role))
      .flatMap(({ ministryId }) => ministryId ?? []),
  ),
];

const worksFor = (leaving: LeavingMapper, context: Context) =>
  ministriesOf(leaving, context, ({ role }) => isWorkingRole(role));

async function asked(
  ministries: readonly string[],
  what: 'actions' | 'questions' | 'blockers' | 'decisions',
  { accounts }: Context,
): Promise<number> {
  const all = await Promise.all(ministries.map((id) => accounts.askedOf.load(id)));
  return all.reduce((sum, one) => sum + (one?.[what] ?? 0), 0);
}

const own = async ({ person }: LeavingMapper, { accounts }: Context) => accounts.ownWorkOf.load(person.id);

export const Leaving: LeavingResolvers = {
  actionCount: (leaving, _arguments, context) =>
    asked(
      ministriesOf(leaving, context, ({ role }) => role === 'LEAD'),
      'actions',
      context,
    ),
  questionCount: (leaving, _arguments, context) => asked(worksFor(leaving, context), 'questions', context),
  blockerCount: (leaving, _arguments, context) => asked(worksFor(leaving, context), 'blockers', context),
  decisionCount: (leaving, _arguments, context) => asked(worksFor(leaving, context), 'decisions', context),
  updateCount: async (leaving, _arguments, context) => (await own(leaving, context))?.updates ?? 0,
  draftCount: async (leaving, _arguments, context) => (await own(leaving, context))?.drafts ?? 0,
  tokenCount: async (leaving, _arguments, context) => (await own(leaving, context))?.tokens ?? 0,
  calendarCount: async (leaving, _arguments, context) => (await own(leaving, context))?.calendars ?? 0,
  deputies: async ({ person }, page, { people, today }) => {
    const lasting = (await people.deputiesOf.load(person.id)).filter((one) => !one.isEnded && one.toOn >= today);
    return pageOf(lasting, page, (deputy) => [deputy.fromOn, deputy.id]);
  },
  standsInFor: async ({ person }, page, { accounts, today }) => {
    const lasting = (await accounts.deputiesNamed.load(person.id)).filter((one) => !one.isEnded && one.toOn >= today);
    return pageOf(lasting, page, (deputy) => [deputy.fromOn, deputy.id]);
  },
  colleagues: async (leaving, page, context) => {
    const keys = ministriesOf(leaving, context, () => true).flatMap((id) =>
      WORKING_ROLES.map((role) => `${role} ${id}`),
    );
    const holding = (await Promise.all(keys.map((key) => context.people.holding.load(key)))).flat();
    const all = new Map(holding.map((person) => [person.id, person]));
    all.delete(leaving.person.id);
    return pageOf([...all.values()], page, (person) => [person.displayName, person.id]);
  },
};
