import { type GraphQLField, getNamedType, isCompositeType, isObjectType } from 'graphql';
import { contract, objectTypes } from '../contract.ts';
import { listenTo } from '../listener.ts';
import { MUTATIONS, type MutationName, send } from '../mutate.ts';
import { BLOCKER, CONTENT, DECISION, PLAN, REASON } from '../samples.ts';
import type { Answer, Speaker } from '../speaker.ts';
import { type Way, firstAtTheEnd, knownArguments, waysFor } from '../ways.ts';
import { type Scene, setScene } from './scene.ts';
import { type TriedServer, dayIn } from './tried-server.ts';
import { VISITORS, type Visitor, visitorsTo } from './visitors.ts';

const NOWHERE = `cam_${'0'.repeat(32)}`;

/** What a visitor gets: `READ`, `NOTHING` (there is no such object for them), `ALLOWED`, or the code that refuses. */
export type Cell = string;

/** Every field of the contract, `Type.field`, and what each visitor gets, in the order of `VISITORS`. */
export type Matrix = Map<string, Cell[]>;

/** A version that no action has: whoever is allowed meets a conflict, so that nothing is changed by trying. */
const NEVER = 2_000_000_000;

/** Tries every field of the contract as every visitor, over HTTP, on real objects. */
export async function tryEverything(server: TriedServer): Promise<Matrix> {
  return tryAs(server, await visitorsTo(server), await setScene(server));
}

/** The same, as those who are there already, on what there is. */
export async function tryAs(
  server: TriedServer,
  visitors: Readonly<Record<Visitor, Speaker>>,
  scene: Scene,
): Promise<Matrix> {
  const ways = await waysToAll(visitors.auditor, scene);
  const matrix: Matrix = new Map();
  const note = (field: string, visitor: Visitor, cell: Cell): void => {
    matrix.set(field, [...(matrix.get(field) ?? []), cell]);
    if (VISITORS[matrix.get(field)!.length - 1] !== visitor) throw new Error(`${field} was tried out of order`);
  };
  for (const visitor of VISITORS) {
    const speaker = visitors[visitor];
    for (const [type, way] of ways) {
      for (const [field, cell] of await tryType(type, way, speaker)) note(field, visitor, cell);
    }
    for (const name of Object.keys(MUTATIONS) as MutationName[]) {
      note(`Mutation.${name}`, visitor, await tryMutation(name, speaker, { ...scene, now: server.now }));
    }
    for (const [name, query] of Object.entries(subscriptionsOn(scene))) {
      note(`Subscription.${name}`, visitor, await trySubscription(server, speaker, query));
    }
  }
  return matrix;
}

/** The shortest way to each type; an entry of the ledger by its action, where everyone meets it. */
async function waysToAll(auditor: Speaker, scene: Scene): Promise<Map<string, Way>> {
  const ways = await waysFor(auditor, scene.ids);
  const history: Way = (selection) =>
    `{ node(id: "${scene.fullActionId}") { ... on Action { history(first: 1) { ${selection} } } } }`;
  ways.set('LedgerEntryConnection', history);
  ways.set('LedgerEntryEdge', (selection) => history(`edges { ${selection} }`));
  ways.set('LedgerEntry', (selection) => history(`nodes { ${selection} }`));
  const changes: Way = (selection) => history(`nodes { changes { ${selection} } }`);
  ways.set('FieldChangeConnection', changes);
  ways.set('FieldChangeEdge', (selection) => changes(`edges { ${selection} }`));
  ways.set('FieldChange', (selection) => changes(`nodes { ${selection} }`));
  ways.set('PageInfo', (selection) => `{ plans { pageInfo { ${selection} } } }`);
  ways.set('ActionEdge', (selection) => `{ plan(code: "${PLAN}") { actions { edges { ${selection} } } } }`);
  const contradictions: Way = (selection) =>
    `{ node(id: "${scene.openActionId}") { ... on Action { contradictions { ${selection} } } } }`;
  ways.set('ContradictionEdge', (selection) => contradictions(`edges { ${selection} }`));
  ways.set('Contradiction', (selection) => contradictions(`nodes { ${selection} }`));
  const explanation: Way = (selection) =>
    `{ plan(code: "${PLAN}") { overview { statuses { explain(figure: DONE) { ${selection} } } } } }`;
  for (const [list, type] of [
    ['inputs', 'ExplanationInput'],
    ['excluded', 'ExplanationExclusion'],
  ] as const) {
    ways.set(`${type}Connection`, (selection) => explanation(`${list} { ${selection} }`));
    ways.set(`${type}Edge`, (selection) => explanation(`${list} { edges { ${selection} } }`));
    ways.set(type, (selection) => explanation(`${list} { nodes { ${selection} } }`));
  }
  ways.set('Deputy', (selection) => `{ node(id: "${scene.deputyId}") { ... on Deputy { ${selection} } } }`);
  ways.set('DeputyEdge', (selection) => `{ viewer { deputies { edges { ${selection} } } } }`);
  ways.set(
    'PersonEdge',
    (selection) =>
      `{ node(id: "${scene.ids.get('Campaign') ?? ''}") { ... on Campaign { asked(states: [WAITING]) { nodes { heldBy { edges { ${selection} } } } } } } }`,
  );
  const account: Way = (selection) => `{ node(id: "${scene.leadId}") { ... on Person { account { ${selection} } } } }`;
  ways.set('Account', account);
  for (const [field, type] of [
    ['roles', 'OwnRole'],
    ['leaving', 'Leaving'],
    ['handover', 'Handover'],
  ] as const) {
    ways.set(type, (selection) =>
      account(type === 'OwnRole' ? `roles { nodes { ${selection} } }` : `${field} { ${selection} }`),
    );
  }
  ways.set('OwnRoleConnection', (selection) => account(`roles { ${selection} }`));
  ways.set('OwnRoleEdge', (selection) => account(`roles { edges { ${selection} } }`));
  for (const [list, type] of [
    ['accounts', 'Account'],
    ['invitations', 'Invitation'],
  ] as const) {
    ways.set(`${type}Connection`, (selection) => `{ ${list} { ${selection} } }`);
    ways.set(`${type}Edge`, (selection) => `{ ${list} { edges { ${selection} } } }`);
  }
  ways.set('DraftEdge', (selection) => `{ viewer { drafts { edges { ${selection} } } } }`);
  ways.set(
    'an open Update',
    (selection) => `{ node(id: "${scene.openActionId}") { ... on Action { openUpdate { ${selection} } } } }`,
  );
  return ways;
}

async function tryType(name: string, way: Way, speaker: Speaker): Promise<[string, Cell][]> {
  const type = objectTypes.find((one) => one.name === name.replace('an open ', ''));
  const fields = Object.values(type?.getFields() ?? {});
  if (name === 'Query') {
    return Promise.all(fields.map(async (field) => [`Query.${field.name}`, await tryRoot(field, way, speaker)]));
  }
  const answer = await speaker(way(`__typename ${fields.map(selectionOf).join(' ')}`));
  const isThere = firstAtTheEnd(answer.data) !== null;
  return fields.map(({ name: field }) => [`${name}.${field}`, cellOf(answer, isThere, field)]);
}

async function tryRoot(field: GraphQLField<unknown, unknown>, way: Way, speaker: Speaker): Promise<Cell> {
  const answer = await speaker(way(selectionOf(field)));
  return cellOf(answer, answer.data?.[field.name] != null, field.name);
}

function cellOf({ errors, status, text }: Answer, isThere: boolean, field: string): Cell {
  const wrong = errors?.find(({ path }) => path?.includes(field) || !isThere);
  if (wrong) return wrong.extensions.code;
  if (status !== 200) return `${status} ${text}`;
  return isThere ? 'READ' : 'NOTHING';
}

/** The field with the least that has to be selected of it; of a page, all of its own fields. */
function selectionOf({ name, type, args }: GraphQLField<unknown, unknown>): string {
  const target = getNamedType(type);
  const byId = args.some((one) => one.name === 'id');
  const known = byId ? `(id: "plan_${'0'.repeat(32)}")` : knownArguments(args);
  if (known === undefined) throw new Error(`The arguments of ${name} are not known to the matrix`);
  return isCompositeType(target) ? `${name}${known} { __typename }` : `${name}${known}`;
}

async function tryMutation(name: MutationName, speaker: Speaker, scene: Scene & { now: string }): Promise<Cell> {
  const open = { actionId: scene.openActionId, expectedVersion: NEVER };
  const full = { actionId: scene.fullActionId, expectedVersion: NEVER };
  const days = { reportBy: dayIn(scene, 10), decideBy: dayIn(scene, 17) };
  const campaign = { planId: scene.planId, expectedVersion: NEVER, ...days };
  const deputy = { expectedVersion: NEVER, deputyId: scene.personId };
  const account = { expectedVersion: NEVER, personId: scene.personId };
  const invitation = { expectedVersion: NEVER, invitationId: scene.ids.get('Invitation') };
  const stuck = { blockerId: scene.ids.get('Blocker') };
  const inputs: Record<MutationName, object> = {
    submitUpdate: { ...full, ...CONTENT },
    saveDraft: { ...full, text: '{}' },
    discardDraft: full,
    withdrawUpdate: open,
    validateUpdate: open,
    returnUpdate: { ...open, reason: REASON },
    recordVerdict: { ...full, value: 'INCOMPLETE', text: 'Deux départements sur trois.' },
    writeMessage: { ...full, text: 'Qui relance la préfecture ?' },
    editMessage: { ...full, messageId: `msg_${'0'.repeat(32)}`, text: 'Qui relance ?' },
    withdrawMessage: { ...full, messageId: `msg_${'0'.repeat(32)}` },
    askQuestion: { ...full, text: 'Où en est le décret ?', expectedBy: dayIn(scene, 7) },
    closeQuestion: { ...full, threadId: `msg_${'0'.repeat(32)}` },
    raiseBlocker: { ...full, ...BLOCKER },
    escalateBlocker: { ...full, ...stuck, committee: 'RIM', note: REASON },
    liftBlocker: { ...full, ...stuck, note: REASON },
    withdrawBlocker: { ...full, ...stuck, note: REASON },
    recordDecision: { ...full, ...DECISION, blockerIds: [stuck.blockerId] },
    completeDecision: { ...full, decisionId: scene.ids.get('Decision'), doneOn: '2026-11-21', note: REASON },
    stateDependency: { ...full, neededActionId: scene.openActionId, reason: REASON },
    removeDependency: { ...full, dependencyId: scene.ids.get('Dependency'), note: REASON },
    watchAction: { ...full, isWatched: true },
    endSessions: { expectedVersion: NEVER },
    endSessionsOf: { expectedVersion: NEVER, personId: scene.personId },
    createToken: { expectedVersion: NEVER, name: 'Essai', days: 1 },
    revokeToken: { expectedVersion: NEVER, tokenId: `tok_${'0'.repeat(32)}` },
    setMailPreferences: { expectedVersion: NEVER, rhythm: 'WEEKLY', language: 'FR' },
    sendMailAgain: { expectedVersion: NEVER, mailId: scene.ids.get('Mail') },
    openCalendar: { expectedVersion: NEVER, planId: scene.planId },
    closeCalendar: { expectedVersion: NEVER, calendarId: scene.ids.get('Calendar') },
    takeSnapshot: { planId: scene.planId, expectedVersion: NEVER, name: 'COPIL du 12 mars' },
    openCampaign: { ...campaign, name: 'T4 2026' },
    appointDeputy: { ...deputy, role: 'LEAD', ministryId: NOWHERE, from: dayIn(scene, 7), to: dayIn(scene, 21) },
    endDeputy: { expectedVersion: NEVER, id: NOWHERE },
    grantRole: { ...account, role: 'CABINET' },
    endRole: { ...account, roleId: NOWHERE },
    closeAccount: account,
    reopenAccount: account,
    handOver: { ...account, lastDay: '2026-12-31' },
    undoHandOver: account,
    invitePerson: { expectedVersion: NEVER, email: 'anne@exemple.fr', role: 'CABINET' },
    withdrawInvitation: invitation,
    sendInvitationAgain: invitation,
    closeCampaign: { planId: scene.planId, expectedVersion: NEVER, campaignId: NOWHERE },
    reopenCampaign: { ...campaign, campaignId: NOWHERE, reason: REASON },
  };
  const { data, errors } = await send(speaker, name, inputs[name]);
  if (errors?.[0]) return errors[0].extensions.code;
  return data.answer.__typename === 'VersionConflict' ? 'ALLOWED' : (data.answer.code as string);
}

const subscriptionsOn = ({ fullActionId }: Scene) => ({
  planChanged: `planChanged(planCode: "${PLAN}", since: 0) { sequence action { id } }`,
  reportWriters: `reportWriters(actionId: "${fullActionId}") { others { nodes { isViewer person { id } } } }`,
});

async function trySubscription(server: TriedServer, speaker: Speaker, field: string): Promise<Cell> {
  const query = `subscription { ${field} }`;
  const listener = listenTo(server.origin, query, speaker.credentials);
  const ended = await Promise.race([listener.first.then(() => 'READ'), listener.ended]);
  await listener.stop();
  if (Array.isArray(ended)) return (ended as { extensions: { code: string } }[])[0]!.extensions.code;
  return ended === 'READ' ? 'READ' : `CLOSED ${String(ended)}`;
}

/** The types that only a mutation or a subscription answers with: whoever sent it reads all of the answer. */
export const ANSWERS: readonly string[] = [
  ...['Mutation', 'Subscription'],
  // A page within what a subscription tells.
  ...['ReportWriters', 'ReportWriterConnection', 'ReportWriterEdge'],
].flatMap((root) => {
  const fields = Object.values((contract.getType(root) as (typeof objectTypes)[number]).getFields());
  return fields.flatMap(({ type }) => {
    const target = getNamedType(type);
    return isObjectType(target) ? [target.name] : contract.getPossibleTypes(target as never).map(({ name }) => name);
  });
});
