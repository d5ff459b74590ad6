import type { ReportWriterResolvers } from '../../types.generated.ts';

export const ReportWriter: ReportWriterResolvers = {
  isViewer: ({ person }, _arguments, { signedIn }) => person.id === signedIn?.viewer.personId,
};
