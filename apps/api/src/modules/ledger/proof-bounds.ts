import { refusal } from '#domain';
import type { Context } from '../../context.ts';
import { badInput } from '../relay/errors.ts';

/** @throws BAD_USER_INPUT unless the numbers are in order, from 1 to the number of entries. */
export async function withinLedger(numbers: readonly number[], { ledger }: Context): Promise<void> {
  const maximum = await ledger.last();
  const isInOrder = numbers.every((number, place) => number >= (numbers[place - 1] ?? 1));
  if (!isInOrder || numbers.at(-1)! > maximum) throw badInput(refusal('OUTSIDE_LEDGER', { params: { maximum } }));
}
