import { isCivilDate } from '#domain/dates/civil-date';

import type { ActionStatus, Confidence, WasFilter } from '../graphql/generated/graphql.ts';
import { CONFIDENCE_SLUGS, STATUS_SLUGS, listed, slugOf, wordsOf } from './slugs.ts';

/** What an action was at some time of a period. Both days count; null leaves the period open on that side. */
export interface Was {
  /** Null in the list is an unknown status. */
  readonly statuses: readonly (ActionStatus | null)[];
  /** Null in the list is a confidence not given. */
  readonly confidences: readonly (Confidence | null)[];
  readonly since: string | null;
  readonly until: string | null;
}

type Address = Readonly<Record<string, string | undefined>>;

/** Reads « était suspendue du … au … » from an address; null when it does not say what. Two days are taken in order. */
export function readWas(address: Address): Was | null {
  const statuses = listed(address['etait']).flatMap((slug) => wordsOf(slug, STATUS_SLUGS));
  const confidences = listed(address['avait']).flatMap((slug) => wordsOf(slug, CONFIDENCE_SLUGS));
  if (statuses.length + confidences.length === 0) return null;
  const [one, other] = [day(address['du']), day(address['au'])];
  const isBackwards = one !== null && other !== null && one > other;
  return { statuses, confidences, since: isBackwards ? other : one, until: isBackwards ? one : other };
}

/** Writes it; what is not asked has no parameter (null takes it away). */
export function writeWas(was: Was | null): Record<string, string | null> {
  const joined = (slugs: readonly string[] | undefined) => slugs?.join(',') || null;
  return {
    etait: joined(was?.statuses.map((one) => slugOf(one, STATUS_SLUGS))),
    avait: joined(was?.confidences.map((one) => slugOf(one, CONFIDENCE_SLUGS))),
    du: was?.since ?? null,
    au: was?.until ?? null,
  };
}

/** The same, as the API takes it. */
export function wasFilter({ statuses, confidences, since, until }: Was): WasFilter {
  return {
    ...(statuses.length > 0 && { statuses: [...statuses] }),
    ...(confidences.length > 0 && { confidences: [...confidences] }),
    ...(since !== null && { since }),
    ...(until !== null && { until }),
  };
}

const day = (text: string | undefined) => (text !== undefined && isCivilDate(text) ? text : null);
