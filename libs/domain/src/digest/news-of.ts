import { DIGEST_KINDS, digestKey } from './digest-item.ts';
import type { DigestItem } from './digest-item.ts';

/** What is new for somebody: what a mail says, and what counts as told from then on. */
export interface Digest {
  /** In the order of a mail. Empty: there is nothing to send. */
  readonly says: readonly DigestItem[];
  /** The keys of all that is new, told by another line of the same mail or by its own. */
  readonly told: readonly string[];
}

const place = ({ kind }: DigestItem): number => DIGEST_KINDS.indexOf(kind);

/**
 * What there is to tell that was not told yet, each thing once. An action of which it is said that it has been late for long
 * is not said to be late by another line.
 *
 * @param told The keys of what the reader was told before.
 */
export function newsOf(all: readonly DigestItem[], told: ReadonlySet<string>): Digest {
  const fresh = new Map(
    all.map((item) => [digestKey(item), item]).filter(([key]) => !told.has(key as string)) as [string, DigestItem][],
  );
  const escalated = new Set(
    [...fresh.values()].flatMap(({ kind, actionId }) => (kind === 'ESCALATED' ? actionId : [])),
  );
  const says = [...fresh.values()]
    .filter(({ kind, actionId }) => kind !== 'LATE' || !escalated.has(actionId))
    .sort(
      (one, other) =>
        place(one) - place(other) ||
        Number(one.action.planCode > other.action.planCode) - Number(one.action.planCode < other.action.planCode) ||
        one.action.number - other.action.number,
    );
  return { says, told: [...fresh.keys()] };
}
