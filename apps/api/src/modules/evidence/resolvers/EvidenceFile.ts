import type { EvidenceFileResolvers } from '../../types.generated.ts';

export const EvidenceFile: EvidenceFileResolvers = {
  fileId: ({ id }) => id,
  byteCount: ({ byteCount }) => Number(byteCount),
  address: ({ id }) => `/evidence/files/${id}`,
};
