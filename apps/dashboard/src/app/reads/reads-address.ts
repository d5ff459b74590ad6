import { isCivilDate } from '#domain/dates/civil-date';

import type { AccessLogFilter, ReadKind } from '../graphql/generated/graphql.ts';

/** The kinds, in the order in which they are offered. */
export const KINDS: readonly ReadKind[] = [
  'QUERY',
  'LEDGER_EXPORT',
  'SNAPSHOT_FILE',
  'EVIDENCE_FILE',
  'TABLE',
  'ACCESS_LOG_FILE',
  'CALENDAR_FILE',
  'SUBSCRIPTION',
];

/** Which reads the address asks for, as its parameters say; what cannot be read there is not asked for. */
export interface ReadsAddress {
  readonly person?: string;
  readonly token?: string;
  readonly since?: string;
  readonly until?: string;
  readonly kind?: string;
  readonly plan?: string;
}

const day = (text: string | undefined) => (text !== undefined && isCivilDate(text) ? text : undefined);

export function filterIn({ person, token, since, until, kind, plan }: ReadsAddress): AccessLogFilter {
  const known = KINDS.find((one) => one === kind);
  const [from, to] = [day(since), day(until)];
  return {
    ...(person && { person }),
    ...(token && { token }),
    ...(from && { since: from }),
    ...(to && { until: to }),
    ...(known && { kinds: [known] }),
    ...(plan && { planCode: plan }),
  };
}

/** The address of the same reads as a table. */
export function tableAddress(filter: AccessLogFilter): string {
  const { kinds, ...others } = filter;
  const parameters = new URLSearchParams({ ...(others as Record<string, string>) });
  if (kinds?.length) parameters.set('kinds', kinds.join(','));
  const query = parameters.toString();
  return query ? `/access-log.csv?${query}` : '/access-log.csv';
}
