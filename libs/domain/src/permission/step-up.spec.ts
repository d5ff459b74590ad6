import { isProvedFor } from './step-up.ts';
import type { Proof, StepUp, StepUpAct } from './step-up.ts';

const stepUp: StepUp = { acts: ['validation'], minutes: 10, acrValues: ['eidas2'] };

describe('Proving again who one is', () => {
  it.each<[StepUpAct | undefined, Proof | null, boolean]>([
    [undefined, null, true],
    ['verdict', null, true],
    ['validation', null, false],
    ['validation', { acr: 'eidas2', secondsAgo: 600 }, true],
    ['validation', { acr: 'eidas2', secondsAgo: 601 }, false],
    ['validation', { acr: 'eidas1', secondsAgo: 1 }, false],
    ['validation', { acr: null, secondsAgo: 1 }, false],
  ])('for %s with %j: %s', (act, proof, expected) => {
    expect(isProvedFor(act, proof, stepUp)).toBe(expected);
  });

  it('asks for no particular way when none is named', () => {
    expect(isProvedFor('validation', { acr: null, secondsAgo: 1 }, { ...stepUp, acrValues: [] })).toBe(true);
  });
});
