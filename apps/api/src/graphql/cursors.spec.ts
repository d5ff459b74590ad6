import fc from 'fast-check';
import { getNamedType } from 'graphql';
import { connectionFields, contract, objectTypes } from '../testing/contract.ts';
import { mutate } from '../testing/mutate.ts';
import {
  BLOCKER,
  CONTENT,
  DECISION,
  EVIDENCE,
  PLAN,
  readAction,
  readDiscussion,
  readPlan,
} from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';
import { type Way, knownArguments, waysFor } from '../testing/ways.ts';
import { newId } from '../modules/relay/ids.ts';

interface Connection {
  edges: { cursor: string; node: unknown }[];
  nodes: unknown[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  totalCount: number;
}
type Turn = { first: number; after: string | null } | { last: number; before: string | null };

let server: ServerUnderTest;
let auditor: Speaker;
let lead: Speaker;
let validator: Speaker;
let administrator: Speaker;
beforeAll(async () => {
  server = await serverUnderTest({ keep: 0 });
  auditor = await server.as('auditor');
  [lead, validator] = [await server.as('lead of SEEF'), await server.as('validator of SEEF')];
  administrator = await server.as('administrator');
  await mutate(administrator, 'invitePerson', {
    expectedVersion: (await administrator('{ viewer { version } }')).data.viewer.version,
    ...{ email: 'anne@exemple.fr', role: 'AUDITOR' },
  });
  const coordinator = await server.as('coordinator');
  await mutate(coordinator, 'openCampaign', {
    ...(await readPlan(coordinator)),
    ...{ name: 'T4 2026', reportBy: '2026-12-04', decideBy: '2026-12-11' },
  });
  await tell(1, 'Premier point.');
  await mutate(auditor, 'recordVerdict', {
    ...(await readAction(auditor, 1)),
    value: 'INCOMPLETE',
    text: 'Deux sur trois.',
  });
});
afterAll(() => server.stop());

async function tell(number: number, narrative: string): Promise<void> {
  const evidence = [{ ...EVIDENCE, title: `Preuve : ${narrative}` }];
  await mutate(lead, 'submitUpdate', { ...(await readAction(lead, number)), ...CONTENT, narrative, evidence });
  await mutate(validator, 'validateUpdate', await readAction(validator, number));
}

/** A question, a blocker and the decision that answers it, on the first action: their ids. */
async function somethingStuck(): Promise<Record<'message' | 'blocker' | 'decision', string>> {
  const coordinator = await server.as('coordinator');
  const { written } = await mutate(coordinator, 'askQuestion', {
    ...(await readDiscussion(coordinator, 1)),
    ...{ text: 'Où en est le décret ?', expectedBy: '2026-12-01' },
    mentions: [(await lead('{ viewer { id } }')).data.viewer.id],
  });
  const { blocker } = await mutate(lead, 'raiseBlocker', { ...(await readAction(lead, 1)), ...BLOCKER });
  const { decision } = await mutate(coordinator, 'recordDecision', {
    ...(await readAction(coordinator, 1)),
    ...{ ...DECISION, blockerIds: [blocker.id] },
  });
  return { message: written.id, blocker: blocker.id, decision: decision.id };
}

const SHAPE = (inside: string) =>
  `totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ${inside} } } nodes { ${inside} }`;

/** Lists that the auditor may not read. */
const ofAccounts = new Set<Way>();

const ask = (list: Way, turn: Turn): ReturnType<Speaker> =>
  (ofAccounts.has(list) ? administrator : auditor)(list(argumentsOf(turn)));

/** Asks for one page of a list. */
async function pageOf(list: Way, turn: Turn): Promise<Connection> {
  const { data, text } = await ask(list, turn);
  const page = data && connectionIn(data);
  if (!page) throw new Error(text);
  return page;
}
const argumentsOf = (turn: Turn): string =>
  Object.entries(turn)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
    .join(' ');

function connectionIn(found: unknown): Connection | null {
  if (found === null || typeof found !== 'object') return null;
  if ('pageInfo' in found) return found as Connection;
  const [next] = Object.values(Array.isArray(found) ? { first: found[0] } : found);
  return connectionIn(next);
}

/** All that a list holds, page after page; what happens between two of them is the caller's. */
async function walk(list: Way, size: number, way: 'forwards' | 'backwards', between?: () => Promise<void>) {
  const seen: { cursor: string; node: string }[][] = [];
  for (let cursor: string | null = null; ; await between?.()) {
    const page = await pageOf(
      list,
      way === 'forwards' ? { first: size, after: cursor } : { last: size, before: cursor },
    );
    expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
    expect([page.pageInfo.startCursor, page.pageInfo.endCursor]).toEqual([
      page.edges[0]?.cursor ?? null,
      page.edges.at(-1)?.cursor ?? null,
    ]);
    const shown = page.edges.map(({ cursor: at, node }) => ({ cursor: at, node: JSON.stringify(node) }));
    if (way === 'forwards') seen.push(shown);
    else seen.unshift(shown);
    if (!(way === 'forwards' ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) return seen.flat();
    cursor = way === 'forwards' ? page.pageInfo.endCursor : page.pageInfo.startCursor;
  }
}

/** The administrator's, and what is logged of reading: to walk it is to write in it. Their own spec walks them. */
const NOT_WALKED = [
  ...['Query.tokens', 'Query.accessLog', 'Query.mails'],
  ...['Viewer.reads', 'LoggedRead.plans', 'LoggedRead.objects'],
];
/** What no query leads to. */
const BY_SUBSCRIPTION = ['ReportWriters.others'];

describe('the cursors of every list of the contract', () => {
  /** Each list by its name, as a query that takes the arguments of a page. */
  const lists = new Map<string, Way>();
  const cursors = new Map<string, string>();

  beforeAll(async () => {
    const { message, blocker, decision } = await somethingStuck();
    const one = (type: string) => `{ nodes { ${type} } }`;
    const { data } =
      await auditor(`{ ministries(first: 1) ${one('id')} plan(code: "${PLAN}") { id axes(first: 1) ${one('id')}
      report { id recommendations(first: 1) ${one('id')} }
      action(number: 1) { id updates ${one('id')} evidence(first: 1) ${one('id')} milestones(first: 1) ${one('id')} } } }`);
    const { plan, ministries } = data;
    // A list below another list has a cursor for each of its owners: each owner is met by its id.
    const ids = {
      ...{ Plan: plan.id, Report: plan.report.id, Action: plan.action.id, Update: plan.action.updates.nodes[0].id },
      ...{ Axis: plan.axes.nodes[0].id, Recommendation: plan.report.recommendations.nodes[0].id, LedgerEntry: 'led_9' },
      ...{ Ministry: ministries.nodes[0].id, Milestone: plan.action.milestones.nodes[0].id },
      ...{ Evidence: plan.action.evidence.nodes[0].id, Message: message, Blocker: blocker, Decision: decision },
    };
    const ways = await waysFor(auditor, new Map(Object.entries(ids)));
    const account: Way = (inside) => `{ accounts(first: 1) { nodes { ${inside} } } }`;
    ways.set('Account', account).set('Leaving', (inside) => account(`leaving { ${inside} }`));
    ways.set('SearchHit', (inside) => `{ search(query: "mineurs", first: 1) { nodes { ${inside} } } }`);
    for (const { name, parent, field } of connectionFields) {
      if (NOT_WALKED.includes(name)) continue;
      const known = knownArguments(field.args)?.slice(1, -1);
      const to = ways.get(parent.name);
      const item = getNamedType(contract.getType(getNamedType(field.type).name.replace('Connection', ''))!);
      const fields = objectTypes.find((one) => one.name === item.name)?.getFields() ?? {};
      const inside = 'id' in fields ? 'id' : '__typename';
      if (!to || known === undefined) continue;
      const list: Way = (turn) => to(`${field.name}(${known} ${turn}) { ${SHAPE(inside)} }`);
      if (/^(Query\.(accounts|invitations)|Account\.|Leaving\.)/.test(name)) ofAccounts.add(list);
      lists.set(name, list);
    }
  });

  it('reach all of them, save those that are walked elsewhere', () => {
    const unreached = connectionFields.filter(({ name }) => !lists.has(name)).map(({ name }) => name);
    expect(unreached.sort()).toEqual([...NOT_WALKED, ...BY_SUBSCRIPTION].sort());
    expect(lists.size).toBeGreaterThan(40);
  });

  it.each(connectionFields)(
    'B-67 lead through each of $name once, forwards and backwards, and count it',
    async ({ name }) => {
      const list = lists.get(name);
      if (!list) return;
      const { totalCount, edges } = await pageOf(list, { first: 100, after: null });
      if (edges[0]) cursors.set(name, edges[0].cursor);
      const size = Math.max(1, Math.ceil(Math.min(totalCount, 100) / 2));
      const [there, back] = [await walk(list, size, 'forwards'), await walk(list, size, 'backwards')];
      expect([there.length, new Set(there.map(({ cursor }) => cursor)).size]).toEqual([totalCount, totalCount]);
      expect(back).toEqual(there);
    },
  );

  it('B-67 are of one list alone, and of none once they were touched', async () => {
    const names = [...cursors.keys()];
    expect(names.length).toBeGreaterThan(30);
    for (const [place, name] of names.entries()) {
      const own = cursors.get(name)!;
      const other = cursors.get(names[(place + 1) % names.length]!)!;
      const touched = [`${own}x`, own.replace('.', ''), `x${own}`, own.split('.')[0]!][place % 4]!;
      for (const cursor of [other, touched]) {
        const { status, errors } = await ask(lists.get(name)!, { first: 1, after: cursor });
        expect([name, status, errors?.[0]?.extensions['rule']]).toEqual([name, 400, 'INVALID_CURSOR']);
      }
    }
  });

  it('B-67 are of one order alone, and of one owner', async () => {
    const actions = (order: string, turn: string) =>
      `{ plan(code: "${PLAN}") { actions(orderBy: ${order} ${turn}) { ${SHAPE('id')} } } }`;
    const { endCursor } = (await pageOf((turn) => actions('NUMBER', turn), { first: 3, after: null })).pageInfo;
    const other = await auditor(actions('LATENESS', argumentsOf({ first: 3, after: endCursor })));
    expect(other.errors?.[0]?.extensions['rule']).toBe('INVALID_CURSOR');
    const history = (number: number, turn: string) =>
      `{ plan(code: "${PLAN}") { action(number: ${number}) { history(${turn}) { ${SHAPE('id')} } } } }`;
    const end = (await pageOf((turn) => history(1, turn), { first: 1, after: null })).pageInfo.endCursor;
    const another = await auditor(history(2, argumentsOf({ first: 1, after: end })));
    expect(another.errors?.[0]?.extensions['rule']).toBe('INVALID_CURSOR');
  });

  it('go on where they were under another filter', async () => {
    const actions = (filter: string, turn: string) =>
      `{ plan(code: "${PLAN}") { actions(${filter} ${turn}) { nodes { number } pageInfo { endCursor } } } }`;
    const { data } = await auditor(actions('', 'first: 5'));
    const { data: later } = await auditor(
      actions('filter: { axes: [1, 2] }', argumentsOf({ first: 100, after: data.plan.actions.pageInfo.endCursor })),
    );
    expect(later.plan.actions.nodes.map(({ number }: { number: number }) => number)[0]).toBe(6);
  });

  it('are numbers, too, in the ledger alone', async () => {
    const { data } = await auditor(
      '{ ledger(first: 2, after: "5") { nodes { sequence } } changes(first: 2, after: "5") { nodes { sequence } } }',
    );
    expect(
      [data.ledger, data.changes].map(({ nodes }) => nodes.map(({ sequence }: { sequence: number }) => sequence)),
    ).toEqual([
      [4, 3],
      [6, 7],
    ]);
    expect((await auditor('{ plans(first: 2, after: "5") { totalCount } }')).errors?.[0]?.extensions['rule']).toBe(
      'INVALID_CURSOR',
    );
  });
});

describe('B-67 nothing is skipped and nothing comes twice while items come and go', () => {
  const inPlan =
    (list: string): Way =>
    (turn) =>
      `{ plan(code: "${PLAN}") { ${list.replace('$page', turn)} } }`;
  const inAction = (list: string): Way => inPlan(`action(number: 3) { ${list} }`);
  const LISTS: Record<string, Way> = {
    'the ledger': (turn) => `{ ledger(${turn}) { ${SHAPE('id')} } }`,
    'the feed of changes': (turn) => `{ changes(${turn}) { ${SHAPE('sequence')} } }`,
    'the ledger of a plan': (turn) => `{ ledger(planCode: "${PLAN}" ${turn}) { ${SHAPE('id')} } }`,
    'the history of an action': inAction(`history($page) { ${SHAPE('id')} }`),
    'the milestones of an action': inAction(`milestones($page) { ${SHAPE('id')} }`),
    'the evidence of an action': inAction(`evidence($page) { ${SHAPE('id')} }`),
    'the updates of an action': inAction(`updates($page) { ${SHAPE('id')} }`),
    'what was found': (turn) => `{ search(query: "preuve vague" ${turn}) { ${SHAPE('subject { id }')} } }`,
  };

  /** Milestones that come and go, at all places of their lists, and what a ministry tells meanwhile. */
  const guests: string[] = [];
  let position = 500;
  async function happen(what: 'come' | 'go' | 'tell', where: number): Promise<void> {
    const { data } = await auditor(`{ plan(code: "${PLAN}") { action(number: 3) { id } } }`);
    const month = `${2022 + (where % 8)}-${String((where % 12) + 1).padStart(2, '0')}`;
    if (what === 'come') {
      guests.push(newId('mil'));
      const one = {
        id: guests.at(-1)!,
        actionId: data.plan.action.id,
        position: (position += 1),
        title: 'De passage',
      };
      await server.db
        .insertInto('milestone')
        .values({ ...one, weight: 1, forecast: month, postponements: 0 })
        .execute();
    }
    if (what === 'go' && guests.length) {
      await server.db
        .deleteFrom('milestone')
        .where('id', '=', guests.splice(where % guests.length, 1)[0]!)
        .execute();
    }
    if (what === 'tell') await tell(3, `Une vague de plus, la ${where}e.`);
    // These rows have no entry of the ledger, which would tell those who keep what they read.
    await server.db
      .updateTable('plan')
      .set(({ eb }) => ({ revision: eb('revision', '+', 1) }))
      .where('code', '=', PLAN)
      .execute();
  }

  beforeAll(async () => {
    for (const place of [1, 2, 3, 4]) {
      await tell(3, `Première vague, point ${place}.`);
      await happen('come', place * 7);
    }
  });

  it.each(Object.entries(LISTS))('in %s', async (_, list) => {
    const happening = fc.tuple(fc.constantFrom('come' as const, 'go' as const, 'tell' as const), fc.nat(40));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('forwards' as const, 'backwards' as const),
        fc.integer({ min: 2, max: 4 }),
        fc.array(happening, { minLength: 1, maxLength: 3 }),
        async (way, size, happenings) => {
          const nodes = async () => (await walk(list, 100, 'forwards')).map(({ node }) => node);
          const before = await nodes();
          // Long lists are walked in four turns, with something happening between all of them.
          const pages = Math.max(size, Math.ceil(before.length / 4));
          const rest = [...happenings];
          const seen = await walk(list, Math.min(pages, 100), way, async () => {
            const next = rest.shift();
            if (next) await happen(...next);
          });
          const after = await nodes();
          const kept = before.filter((node) => after.includes(node));
          const shown = seen.map(({ node }) => node);
          expect(new Set(shown).size).toBe(shown.length);
          expect(shown.filter((node) => kept.includes(node))).toEqual(kept);
        },
      ),
      { numRuns: 4 },
    );
  });
});
