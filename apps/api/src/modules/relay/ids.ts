import { v7 as uuid } from 'uuid';

/** The types that have an identity, by the prefix of their ids. */
export const ID_PREFIXES = {
  plan: 'Plan',
  axis: 'Axis',
  act: 'Action',
  rep: 'Report',
  rec: 'Recommendation',
  mil: 'Milestone',
  evi: 'Evidence',
  upd: 'Update',
  cam: 'Campaign',
  dep: 'Deputy',
  ver: 'Verdict',
  msg: 'Message',
  blo: 'Blocker',
  dec: 'Decision',
  min: 'Ministry',
  per: 'Person',
  tok: 'ApiToken',
  ses: 'Session',
  snap: 'Snapshot',
  read: 'LoggedRead',
  mail: 'Mail',
  cal: 'Calendar',
  rol: 'OwnRole',
  inv: 'Invitation',
} as const;

export type IdPrefix = keyof typeof ID_PREFIXES;

/** A new id: the prefix of its type, and a UUID version 7 without its dashes, so that ids made later sort later. */
export function newId(prefix: IdPrefix): string {
  return `${prefix}_${uuid().replaceAll('-', '')}`;
}
