import type { DeputyResolvers } from '../../types.generated.ts';

export const Deputy: DeputyResolvers = {
  person: async ({ personId }, _arguments, { people }) => (await people.byId.load(personId))!,
  deputy: async ({ deputyId }, _arguments, { people }) => (await people.byId.load(deputyId))!,
  ministry: async ({ ministryId }, _arguments, { ministries }) => (await ministries.byId.load(ministryId))!,
  from: ({ fromOn }) => fromOn,
  to: ({ toOn }) => toOn,
};
