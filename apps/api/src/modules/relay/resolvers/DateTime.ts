import type { GraphQLScalarType } from 'graphql';
import { textScalar } from '../text-scalar.ts';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

export const DateTime: GraphQLScalarType = textScalar('DateTime', (text) => INSTANT.test(text));
