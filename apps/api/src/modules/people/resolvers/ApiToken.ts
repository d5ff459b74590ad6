import type { ApiTokenResolvers } from '../../types.generated.ts';

export const ApiToken: ApiTokenResolvers = {
  requestCount: ({ requestCount }) => Number(requestCount),
  holder: async ({ personId }, _arguments, { people }) => (await people.byId.load(personId))!,
  holderVersion: async ({ personId }, _arguments, { people }) => (await people.byId.load(personId))!.version,
};
