import type { GraphQLScalarType } from 'graphql';
import { isCivilDate } from '#domain';
import { textScalar } from '../text-scalar.ts';

export const Date: GraphQLScalarType = textScalar('Date', isCivilDate);
