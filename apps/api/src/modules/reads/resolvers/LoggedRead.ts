import { pageInOrder, pageOf } from '../../relay/page.ts';
import type { LoggedReadResolvers } from '../../types.generated.ts';

export const LoggedRead: LoggedReadResolvers = {
  byteCount: ({ byteCount }) => Number(byteCount),
  person: async ({ personId }, _arguments, { people }) => (await people.byId.load(personId))!,
  token: ({ tokenId }, _arguments, { people }) => (tokenId === null ? null : people.tokenById.load(tokenId)),
  plans: async ({ planIds }, page, { plans }) => {
    const found = await Promise.all(planIds.map((id) => plans.byId.load(id)));
    return pageOf(
      found.filter((plan) => plan !== null),
      page,
      ({ code }) => [code],
    );
  },
  objects: ({ objects }, page) =>
    pageInOrder(
      objects.map((object) => {
        const [type = '', key = null] = object.split(' ');
        return { type, key };
      }),
      page,
    ),
};
