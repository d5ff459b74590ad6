import type { QueryResolvers } from '../../../types.generated.ts';
import { nodeOf } from '../../find-node.ts';

export const node: NonNullable<QueryResolvers['node']> = (_parent, { id }, context) => nodeOf(id, context);
