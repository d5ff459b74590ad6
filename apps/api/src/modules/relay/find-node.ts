import { type Operation, may, seesAccount } from '#domain';
import type { Context } from '../../context.ts';
import { seesOpenUpdates } from '../actions/viewer-permissions.ts';
import { seesInvitation } from '../accounts/sees-invitation.ts';
import { readsMessage } from '../discussion/reading.ts';
import type { ResolversInterfaceTypes, ResolversTypes } from '../types.generated.ts';
import { ID_PREFIXES, type IdPrefix } from './ids.ts';

type Node = ResolversInterfaceTypes<ResolversTypes>['Node'];
type Found = (Partial<Node> & { id: string }) | null | undefined;

/** The ledger's entries are known by their number: `led_42`. */
const LEDGER_ID = /^led_([1-9]\d{0,14})$/;
const ID = /^([a-z]{3,4})_[0-9a-f]{32}$/;

const FINDERS: Record<IdPrefix, (id: string, context: Context) => Promise<Found> | Found> = {
  plan: (id, { plans }) => plans.byId.load(id),
  axis: (id, { plans }) => plans.axisById.load(id),
  act: (id, { actions }) => actions.byId.load(id),
  rep: (id, { recommendations }) => recommendations.reportById.load(id),
  rec: (id, { recommendations }) => recommendations.byId.load(id),
  mil: (id, { milestones }) => milestones.byId.load(id),
  evi: (id, { evidence }) => evidence.byId.load(id),
  upd: visibleUpdate,
  cam: (id, { campaigns }) => campaigns.byId.load(id),
  dep: (id, { people }) => people.deputyById.load(id),
  ver: (id, { verdicts }) => verdicts.byId.load(id),
  msg: visibleMessage,
  blo: (id, { blockers }) => blockers.byId.load(id),
  dec: (id, { decisions }) => decisions.byId.load(id),
  min: (id, { ministries }) => ministries.byId.load(id),
  per: (id, { people }) => people.byId.load(id),
  snap: (id, { snapshots }) => snapshots.byId.load(id),
  ses: async (id, { people, signedIn }) => {
    const session = await people.sessionById.load(id);
    return session?.personId === signedIn?.person.id ? session : null;
  },
  tok: async (id, { people, signedIn }) => {
    const token = await people.tokenById.load(id);
    return isOpenTo(signedIn, token?.personId, 'READ_ALL_TOKENS') ? token : null;
  },
  read: async (id, { reads, signedIn }) => {
    const read = await reads.byId.load(id);
    return isOpenTo(signedIn, read?.personId, 'READ_ACCESS_LOG') ? read : null;
  },
  mail: async (id, { mails, signedIn }) => {
    const mail = await mails.byId.load(id);
    return isOpenTo(signedIn, mail?.personId, 'READ_ALL_MAILS') ? mail : null;
  },
  cal: async (id, { mails, signedIn }) => {
    const calendar = await mails.calendarById.load(id);
    return calendar?.personId === signedIn?.person.id ? calendar : null;
  },
  rol: async (id, { accounts, signedIn }) => {
    const role = await accounts.roleById.load(id);
    return role && seesAccount(signedIn?.viewer ?? null, await accounts.rolesOf.load(role.personId)) ? role : null;
  },
  inv: async (id, context) => {
    const invitation = await context.accounts.invitationById.load(id);
    return invitation && seesInvitation(invitation, context) ? invitation : null;
  },
};

/** Anything by its id, when it exists and the viewer may read it. An id that is none is answered like an unknown one. */
export async function nodeOf(id: string, context: Context): Promise<Node | null> {
  const entry = LEDGER_ID.exec(id)?.[1];
  if (entry) return named('LedgerEntry', await visibleEntry(Number(entry), context));
  const prefix = ID.exec(id)?.[1];
  if (!prefix || !Object.hasOwn(ID_PREFIXES, prefix)) return null;
  const known = prefix as IdPrefix;
  return named(ID_PREFIXES[known], await FINDERS[known](id, context));
}

/** One's own, or anybody's for who may see all. */
const isOpenTo = (signedIn: Context['signedIn'], ownerId: string | undefined, all: Operation): boolean =>
  ownerId === signedIn?.person.id || may(signedIn?.viewer ?? null, all).allowed;

/** The object, with what type of the contract it is. */
export function named(typeName: string, found: Found): Node | null {
  return found ? ({ ...found, __typename: typeName } as Node) : null;
}

async function visibleUpdate(id: string, context: Context): Promise<Found> {
  const update = await context.updates.byId.load(id);
  if (!update || update.state === 'VALIDATED') return update;
  const action = await context.actions.byId.load(update.actionId);
  return action && seesOpenUpdates(action, update.authorId, context) ? update : null;
}

async function visibleMessage(id: string, context: Context): Promise<Found> {
  const message = await context.discussion.messageById.load(id);
  return message && readsMessage(message, context) ? message : null;
}

async function visibleEntry(sequence: number, context: Context): Promise<Found> {
  if (!may(context.signedIn?.viewer ?? null, 'READ_LEDGER').allowed) return null;
  const entry = await context.ledger.bySequence.load(String(sequence));
  return entry && { ...entry, id: `led_${sequence}` };
}
