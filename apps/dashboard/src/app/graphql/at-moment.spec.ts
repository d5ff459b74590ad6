import type { DocumentNode, OperationDefinitionNode } from 'graphql';

import { atMoment, momentKey } from './at-moment.ts';
import * as documents from './generated/graphql.ts';

describe('the variables of a question', () => {
  it('have their moment apart', () => {
    expect(atMoment({ planCode: 'essai@2022-03-31~connu', first: 5 })).toEqual({
      planCode: 'essai',
      first: 5,
      asOf: { on: '2022-03-31', basis: 'RECORDED' },
    });
  });

  it('stay as they are now, and where there is no plan', () => {
    expect(atMoment({ planCode: 'essai' })).toEqual({ planCode: 'essai' });
    expect(atMoment({ id: 'mil_1@2022' })).toEqual({ id: 'mil_1@2022' });
  });

  it('ask nothing when the moment cannot be read', () => {
    expect(atMoment({ planCode: 'essai@hier' })).toBeNull();
  });

  it('tell one moment from another, and one basis from the other', () => {
    const key = (planCode: string) => momentKey(atMoment({ planCode }));
    expect(key('essai')).toBeNull();
    const keys = ['essai@2022-03-31', 'essai@2022-04-01', 'essai@2022-03-31~connu'].map(key);
    expect(new Set(keys).size).toBe(3);
  });
});

/**
 * What is always of now: one's work, the report form, the live line, of which the routes keep the past away; and the dates to
 * go to from anywhere.
 */
const OF_NOW = [
  ...['AskedOfMe', 'FrozenDates', 'MyWork', 'PlanChanged', 'Pressing'],
  ...['QuestionsOfMe', 'ReportForm', 'Round', 'WatchedByMe'],
];

describe('every question about a plan', () => {
  const operations = (Object.values(documents) as unknown as DocumentNode[])
    .flatMap(({ definitions }) => definitions)
    .filter((one): one is OperationDefinitionNode => one.kind === 'OperationDefinition');
  const variablesOf = ({ variableDefinitions }: OperationDefinitionNode) =>
    (variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const aboutPlan = operations.filter((one) => variablesOf(one).includes('planCode'));

  it('takes a moment, unless it is of now alone', () => {
    expect(aboutPlan.length).toBeGreaterThan(8);
    const without = aboutPlan.filter((one) => !variablesOf(one).includes('asOf')).map(({ name }) => name?.value);
    expect(without.toSorted()).toEqual(OF_NOW.toSorted());
  });

  it('hands its moment on to whatever it asks for', () => {
    const deaf = aboutPlan
      .filter((one) => variablesOf(one).includes('asOf'))
      .filter(({ selectionSet }) => {
        const dated = selectionSet.selections.filter(
          (one) => one.kind === 'Field' && ['plan', 'ledger'].includes(one.name.value),
        );
        return !dated.every(
          (one) => one.kind === 'Field' && one.arguments?.some(({ name }) => name.value === 'asOf') === true,
        );
      })
      .map(({ name }) => name?.value);
    expect(deaf).toEqual([]);
  });
});
