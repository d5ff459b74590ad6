import type { ObjectReadResolvers } from '../../types.generated.ts';

export const ObjectRead: ObjectReadResolvers = {};
