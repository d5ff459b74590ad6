import { parisDay } from '#domain';
import type { Moment } from '../../ledger/moment.ts';
import type { AsOfMoment } from '../types.generated.ts';

/** A moment as the contract shows it; null for now. */
export function momentShown(moment: Moment): AsOfMoment;
export function momentShown(moment: Moment | null): AsOfMoment | null;
export function momentShown(moment: Moment | null): AsOfMoment | null {
  return moment && { at: moment.at, on: parisDay(moment.at), basis: moment.basis };
}
