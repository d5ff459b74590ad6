import type { OperationVariables } from '@apollo/client';

import type { AsOf } from './generated/graphql.ts';
import { asOf, readPlanAt } from '../moment/plan-at.ts';

/**
 * The variables of a question, its moment taken out of the plan's piece of the address: pages hand on what the address
 * gave them, and the API is asked for the plan and the moment apart. Null when the moment cannot be read: such a question
 * has no answer, and must not get the one of now.
 */
export function atMoment<Variables extends OperationVariables>(variables: Variables): Variables | null {
  const { planCode } = variables;
  if (typeof planCode !== 'string') return variables;
  const { code, moment } = readPlanAt(planCode);
  if (moment === undefined) return null;
  return moment === null ? variables : { ...variables, planCode: code, asOf: asOf(moment) };
}

/** What tells one moment from another; null is now. */
export function momentKey(variables: OperationVariables | null): string | null {
  const asked = variables?.['asOf'] as AsOf | null | undefined;
  return asked == null ? null : JSON.stringify(asked);
}
