import fc from 'fast-check';
import {
  type CivilDate,
  type Grant,
  MINISTRY_ROLES,
  type Operation,
  type PolicyObject,
  ROLES,
  type Viewer,
  may,
} from '#domain';
import type { Database } from '../../database/open-database.ts';
import { newId } from '../../modules/relay/ids.ts';
import { type MutationName, mutate, send } from '../mutate.ts';
import { BLOCKER, CONTENT, DECISION, PLAN, REASON, readAction } from '../samples.ts';
import type { Speaker } from '../speaker.ts';
import { type TriedServer, dayIn } from './tried-server.ts';

/** A version that nothing has: whoever is allowed meets a conflict. */
const NEVER = 2_000_000_000;
/** Led by SEEF, by nobody, by MI, by MSS, by MJ. */
const ACTIONS = [1, 2, 4, 7, 10, 11, 12];
const PEOPLE = 16;
const NOWHERE = '0'.repeat(32);

/** Somebody of the play, as the play itself knows them: nothing of it is asked of the server. */
interface Player {
  id: string;
  name: string;
  speaker: Speaker | null;
  /** Null once the account is closed. */
  viewer: Viewer | null;
}

interface Piece {
  id: string;
  object: PolicyObject;
}

interface Played {
  operation: Operation;
  input(piece: Piece, now: string): object;
  /** Whether the policy is asked about the action. */
  isAboutAction: boolean;
}

const onAction = (operation: Operation, more: (now: string) => object = () => ({})): Played => ({
  ...{ operation, isAboutAction: true },
  input: ({ id }, now) => ({ actionId: id, expectedVersion: NEVER, ...more(now) }),
});
const blocker = { blockerId: `blo_${NOWHERE}`, note: REASON };

/** What is played, and the operation of the policy that it is. */
export const MOVES: Partial<Record<MutationName, Played>> = {
  submitUpdate: onAction('SUBMIT_UPDATE', () => CONTENT),
  withdrawUpdate: onAction('WITHDRAW_UPDATE'),
  validateUpdate: onAction('VALIDATE_UPDATE'),
  returnUpdate: onAction('RETURN_UPDATE', () => ({ reason: REASON })),
  recordVerdict: onAction('RECORD_VERDICT', () => ({ value: 'INCOMPLETE', text: 'Sur pièces.' })),
  raiseBlocker: onAction('RAISE_BLOCKER', () => BLOCKER),
  escalateBlocker: onAction('ESCALATE_BLOCKER', () => ({ ...blocker, committee: 'RIM' })),
  liftBlocker: onAction('LIFT_BLOCKER', () => blocker),
  withdrawBlocker: onAction('WITHDRAW_BLOCKER', () => blocker),
  recordDecision: onAction('TAKE_DECISION', () => ({ ...DECISION, blockerIds: [blocker.blockerId] })),
  completeDecision: onAction('COMPLETE_DECISION', (now) => ({
    ...{ decisionId: `dec_${NOWHERE}`, doneOn: dayIn({ now }, -1), note: REASON },
  })),
  writeMessage: onAction('WRITE_MESSAGE', () => ({ text: 'Qui relance ?' })),
  askQuestion: onAction('ASK_QUESTION', (now) => ({ text: 'Où en est-on ?', expectedBy: dayIn({ now }, 7) })),
  closeQuestion: onAction('CLOSE_QUESTION', () => ({ threadId: `msg_${NOWHERE}` })),
  createToken: {
    ...{ operation: 'MANAGE_OWN_TOKENS', isAboutAction: false },
    input: () => ({ expectedVersion: NEVER, name: 'Essai', days: 1 }),
  },
};
const READS: Partial<Record<Operation, string>> = {
  READ_LEDGER: '{ seen: ledger(first: 1) { totalCount } }',
  READ_ALL_TOKENS: '{ seen: tokens(first: 1) { totalCount } }',
  READ_ACCESS_LOG: '{ seen: accessLog(first: 1) { totalCount } }',
  READ_ALL_MAILS: '{ seen: mails(first: 1) { totalCount } }',
};

export interface PlayTried {
  seed: number;
  decisions: number;
  allowed: number;
  /** Where the server decided otherwise than the policy. */
  divergences: string[];
}

/**
 * People with roles drawn by chance, some of whom stand in for others, some of whom lose roles or their account between rounds,
 * do everything to everything. What the server answers is held against the policy of the domain alone.
 *
 * @param seed The same gives the same play.
 */
export async function play(
  server: TriedServer,
  { decisions, rounds, seed }: { decisions: number; rounds: number; seed: number },
): Promise<PlayTried> {
  const tried: PlayTried = { seed, decisions: 0, allowed: 0, divergences: [] };
  const players: Player[] = [];
  const auditor = await server.as('auditor');
  const lead = await server.as('lead of SEEF');
  for (const number of [1, 7]) await submitAs(number === 1 ? lead : await server.as('lead of MI'), number);
  for (let round = 0; round < rounds; round += 1) {
    await server.behind((db) => drawRoles(db, players, seed + round));
    for (const one of players) one.speaker ??= await server.as(one.name);
    if (round === 0) await closeSome(server, players);
    // Those who may submit do so, so that authors are among the players.
    for (const one of players.slice(0, 8)) {
      const number = ACTIONS[players.indexOf(one) % ACTIONS.length]!;
      await submitAs(one.speaker!, number).catch(() => undefined);
    }
    const pieces = await Promise.all(ACTIONS.map((number) => pieceOf(auditor, number)));
    const move = fc.record({
      who: fc.nat({ max: players.length - 1 }),
      piece: fc.nat({ max: pieces.length - 1 }),
      name: fc.constantFrom(...Object.keys(MOVES), ...Object.keys(READS)),
    });
    const moves = fc.array(move, { minLength: 25, maxLength: 25 });
    const sequences = Math.ceil(decisions / rounds / 25);
    await fc.assert(
      fc.asyncProperty(moves, async (sequence) => {
        const wrong = await Promise.all(
          sequence.map(({ who, piece, name }) => decide(server, players[who]!, pieces[piece]!, name, tried)),
        );
        tried.divergences.push(...wrong.filter((one) => one !== null));
      }),
      { numRuns: sequences, seed: seed + round },
    );
  }
  return tried;
}

async function decide(
  { now }: TriedServer,
  { viewer, speaker, name: who }: Player,
  piece: Piece,
  name: string,
  tried: PlayTried,
): Promise<string | null> {
  const played = MOVES[name as MutationName];
  const operation = played?.operation ?? (name as Operation);
  const expected = may(viewer, operation, played?.isAboutAction ? piece.object : undefined);
  const { data, errors } = played
    ? await send(speaker!, name as MutationName, played.input(piece, now))
    : await speaker!(READS[operation]!);
  tried.decisions += 1;
  const code = (data?.answer?.code ?? errors?.[0]?.extensions.code ?? null) as string | null;
  const isAllowed = data?.answer?.__typename === 'VersionConflict' || data?.seen != null;
  if (isAllowed) tried.allowed += 1;
  // A read, and somebody who is nobody, are refused before the rule has a name.
  const isSame =
    isAllowed === expected.allowed &&
    (isAllowed || !played || !viewer || (!expected.allowed && code === expected.refusal.code));
  if (isSame) return null;
  const should = expected.allowed ? 'ALLOWED' : expected.refusal.code;
  return `${who} (${viewer?.grants.map(({ role, ministryId, onBehalfOf }) => `${role} ${ministryId} ${onBehalfOf ?? ''}`).join(', ')}) ${name} on ${piece.id}: ${isAllowed ? 'ALLOWED' : code} instead of ${should}`;
}

async function submitAs(speaker: Speaker, number: number): Promise<void> {
  await mutate(speaker, 'submitUpdate', { ...(await readAction(speaker, number)), ...CONTENT });
}

async function pieceOf(auditor: Speaker, number: number): Promise<Piece> {
  const { data } = await auditor(`{ plan(code: "${PLAN}") { action(number: ${number}) { id lead { ministry { id } }
    openUpdate { author { id } } blockers(first: 100) { nodes { state askedMinistry { id } askedRole } }
    decisions(first: 100) { nodes { state ownerMinistry { id } ownerRole } } } } }`);
  const { id, lead, openUpdate, blockers, decisions } = data.plan.action;
  const asked = [
    ...blockers.nodes
      .filter(({ state }: { state: string }) => ['RAISED', 'ESCALATED'].includes(state))
      .map(({ askedMinistry, askedRole }: { askedMinistry: { id: string } | null; askedRole: string | null }) => ({
        ministryId: askedMinistry?.id ?? null,
        role: askedRole,
      })),
    ...decisions.nodes
      .filter(({ state }: { state: string }) => state !== 'DONE')
      .map(({ ownerMinistry, ownerRole }: { ownerMinistry: { id: string } | null; ownerRole: string | null }) => ({
        ministryId: ownerMinistry?.id ?? null,
        role: ownerRole,
      })),
  ];
  return { id, object: { leadMinistryId: lead?.ministry?.id ?? null, authorId: openUpdate?.author.id ?? null, asked } };
}

/** Gives everybody other roles: by the seed, and written behind the server's back. */
async function drawRoles(db: Database, players: Player[], seed: number): Promise<void> {
  const ministries = await db
    .selectFrom('ministry')
    .select('id')
    .where('code', 'in', ['SEEF', 'MI', 'MJ'])
    .orderBy('code')
    .execute();
  if (!players.length) {
    for (let place = 0; place < PEOPLE; place += 1) {
      const [id, name] = [newId('per'), `Joueur ${place + 1}`];
      await db
        .insertInto('person')
        .values({ id, displayName: name, post: 'Essai', isDemo: true, version: 0 })
        .execute();
      players.push({ id, name, speaker: null, viewer: null });
    }
  }
  const ids = players.map(({ id }) => id);
  await db.deleteFrom('deputy').where('personId', 'in', ids).execute();
  await db.deleteFrom('roleGrant').where('personId', 'in', ids).execute();
  const role = fc.record({
    role: fc.constantFrom(...ROLES),
    ministry: fc.constantFrom(...ministries.map(({ id }) => id)),
  });
  const drawn = fc.sample(fc.uniqueArray(role, { maxLength: 3, selector: (one) => one.role + one.ministry }), {
    numRuns: PEOPLE,
    seed,
  });
  const own = drawn.map((grants) => {
    const held = grants.map((one): Grant => ({
      role: one.role,
      ministryId: isOfMinistry(one.role) ? one.ministry : null,
    }));
    return [...new Map(held.map((grant) => [`${grant.role} ${grant.ministryId}`, grant])).values()];
  });
  // One who writes and would decide on it, where chance rarely has both in one person.
  const both = { ministryId: ministries.at(-1)!.id };
  own[1] = [
    { role: 'LEAD', ...both },
    { role: 'VALIDATOR', ...both },
  ];
  for (const [place, grants] of own.entries())
    for (const { role: held, ministryId } of grants)
      await db.insertInto('roleGrant').values({ personId: ids[place]!, role: held, ministryId }).execute();
  const grants = own.map((one) => [...one]);
  // Everybody's neighbour stands in for them, in what they hold for a ministry; every third one's days are over.
  for (const [place, held] of own.entries()) {
    const deputy = (place + 1) % PEOPLE;
    for (const { role: of, ministryId } of held) {
      if (ministryId === null || (of !== 'LEAD' && of !== 'VALIDATOR')) continue;
      const isOver = place % 3 === 0;
      await db
        .insertInto('deputy')
        .values({
          ...{ id: newId('dep'), personId: ids[place]!, deputyId: ids[deputy]!, role: of, ministryId, isEnded: false },
          ...{ fromOn: '2020-01-01' as CivilDate, toOn: (isOver ? '2020-12-31' : '2099-12-31') as CivilDate },
        })
        .execute();
      const isIn = !isOver && !(players[place]!.speaker && players[place]!.viewer === null);
      if (isIn) grants[deputy]!.push({ role: of, ministryId, onBehalfOf: ids[place]! });
    }
  }
  for (const [place, one] of players.entries()) {
    const isClosed = one.speaker !== null && one.viewer === null;
    if (!isClosed) one.viewer = { personId: one.id, grants: grants[place]!, via: 'SESSION' };
  }
}

const isOfMinistry = (role: Grant['role']): role is (typeof MINISTRY_ROLES)[number] =>
  (MINISTRY_ROLES as readonly string[]).includes(role);

/** The last two have signed in, and their accounts are closed since. Nobody stands in for them any more. */
async function closeSome(server: TriedServer, players: Player[]): Promise<void> {
  const closed = players.slice(-2);
  await server.behind((db) =>
    db
      .updateTable('person')
      .set({ disabledAt: server.now })
      .where(
        'id',
        'in',
        closed.map(({ id }) => id),
      )
      .execute(),
  );
  for (const one of closed) one.viewer = null;
  for (const one of players) {
    if (one.viewer)
      one.viewer = {
        ...one.viewer,
        grants: one.viewer.grants.filter(({ onBehalfOf }) => !closed.some(({ id }) => id === onBehalfOf)),
      };
  }
}
