import { pageOf } from '../../relay/page.ts';
import type { ReportWritersResolvers } from '../../types.generated.ts';

export const ReportWriters: ReportWritersResolvers = {
  others: async ({ personIds }, page, { people }) => {
    const found = await Promise.all(personIds.map((id) => people.byId.load(id)));
    const writers = found.filter((person) => person !== null).map((person) => ({ person }));
    return pageOf(writers, page, ({ person }) => [person.displayName, person.id]);
  },
};
