import type { Viewer } from '#domain';
import { listenTo } from '../listener.ts';
import { PLAN } from '../samples.ts';
import type { Speaker } from '../speaker.ts';
import { type KeptToFew, type Right, type Secrets, keepSecrets } from './kept-to-few.ts';
import { modelOf } from './models.ts';
import type { TriedServer } from './tried-server.ts';
import { VISITORS, type Visitor } from './visitors.ts';

/** A way to one thing, and whoever may see it there, if that is not whoever may see the thing. */
interface Path {
  thing: KeptToFew;
  by: string;
  ask(speaker: Speaker): Promise<string>;
  right?: Right;
}

/** What was tried, and a sentence for each decision that is not the policy's. */
export interface PathsTried {
  decisions: number;
  paths: string[];
  allowed: string[];
  refused: string[];
}

const nobody: Right = () => false;

const asked = (query: string) => async (speaker: Speaker) => (await speaker(query)).text;
const node = (id: string, type: string, inside: string) =>
  asked(`{ node(id: "${id}") { ... on ${type} { ${inside} } } }`);
const fetched = (path: string) => async (speaker: Speaker) => {
  const answer = await speaker.fetch(path);
  return `${answer.headers.get('content-disposition')} ${await answer.text()}`;
};
const rows =
  (query: string, ...path: string[]) =>
  async (speaker: Speaker) => {
    const answer = await speaker.fetch('/graphql/csv', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, path }),
    });
    return answer.text();
  };
const found = (word: string) =>
  asked(`{ search(query: "${word}", first: 20) { totalCount nodes { excerpt { nodes { text } } subject { id } } } }`);
const inPlan = (inside: string) => `{ plan(code: "${PLAN}") { ${inside} } }`;
const changes = 'nodes { changes(first: 100) { nodes { before after } } }';

/** Every way to each thing: by its id, through what leads to it, search, rows, files, the ledger, what is pushed. */
function pathsTo(server: TriedServer, secrets: Secrets): Path[] {
  const { things, ids, numbers, fileAddress, fingerprint, calendars } = secrets;
  const { openUpdate, draft, message, question, evidence, file, entry, token, snapshot, calendar } = things;
  const action = (number: number, inside: string) => inPlan(`action(number: ${number}) { ${inside} }`);
  const told = 'threads(first: 50) { nodes { messages { nodes { text } } } }';
  const taken = 'query { plan(code: "prostitution-mineurs-2021") { snapshots(first: 100) { nodes { name } } } }';
  const ofTokens = (viewer: Viewer | null, visitor: Visitor) =>
    token.right(viewer, visitor) && !visitor.includes('auditor');
  const ownTokens = (_: Viewer | null, visitor: Visitor) => visitor.includes('auditor');
  const both = [message, question].map((thing) => ({ thing, id: thing === message ? ids.message : ids.question }));
  return [
    { thing: openUpdate, by: 'its id', ask: node(ids.update, 'Update', 'narrative') },
    { thing: openUpdate, by: 'its action', ask: node(ids.openAction, 'Action', 'openUpdate { narrative }') },
    { thing: openUpdate, by: 'the plan', ask: asked(action(numbers.open, 'openUpdate { narrative }')) },
    {
      thing: openUpdate,
      by: 'the list',
      ask: asked(inPlan('actions(first: 100) { nodes { openUpdate { narrative } } }')),
    },
    {
      thing: openUpdate,
      by: 'rows',
      ask: rows(inPlan('actions(first: 5) { nodes { number openUpdate { narrative } } }'), 'plan', 'actions'),
    },
    { thing: openUpdate, by: 'the history', ask: asked(action(numbers.open, `history(first: 10) { ${changes} }`)) },
    {
      thing: openUpdate,
      by: 'what is pushed',
      ask: pushed(server, `planChanged(planCode: "${PLAN}", since: 0) { action { openUpdate { narrative } } }`),
      right: nobody,
    },
    {
      thing: openUpdate,
      by: 'updates in effect',
      ask: asked(action(numbers.open, 'updates { nodes { narrative } }')),
      right: nobody,
    },
    { thing: openUpdate, by: 'search', ask: found('narrative zibeline'), right: nobody },
    { thing: openUpdate, by: 'a snapshot', ask: fetched(`/snapshots/${fingerprint}.json`), right: nobody },

    {
      thing: openUpdate,
      by: 'the ledger',
      ask: asked(`{ ledger(first: 100) { ${changes} } }`),
      right: (viewer, visitor) => openUpdate.right(viewer, visitor) && entry.right(viewer, visitor),
    },
    { thing: openUpdate, by: 'the export', ask: fetched('/ledger/export'), right: nobody },
    { thing: draft, by: 'its action', ask: node(ids.provenAction, 'Action', 'viewerDraft { text }') },
    { thing: draft, by: 'the list', ask: asked(inPlan('actions(first: 100) { nodes { viewerDraft { text } } }')) },
    { thing: draft, by: 'its holder', ask: asked('{ viewer { drafts(first: 100) { nodes { text } } } }') },
    { thing: draft, by: 'rows', ask: rows('{ viewer { drafts(first: 5) { nodes { text } } } }', 'viewer', 'drafts') },
    { thing: draft, by: 'search', ask: found('zouave'), right: nobody },
    { thing: draft, by: 'the ledger', ask: fetched('/ledger/export'), right: nobody },

    ...both.flatMap(({ thing, id }): Path[] => [
      { thing, by: 'its id', ask: node(id, 'Message', 'text') },
      { thing, by: 'its thread', ask: node(id, 'Message', 'thread { messages { nodes { text } } }') },
      { thing, by: 'its action', ask: node(ids.provenAction, 'Action', told) },
      { thing, by: 'the plan', ask: asked(action(numbers.proven, told)) },
      { thing, by: 'search', ask: found(thing.word) },
      {
        thing,
        by: 'rows of a search',
        ask: rows(
          `{ search(query: "${thing.word}", first: 5) { nodes { kind excerpt { nodes { text } } } } }`,
          'search',
        ),
      },
      { thing, by: 'the ledger', ask: fetched('/ledger/export'), right: nobody },
      { thing, by: 'a snapshot', ask: fetched(`/snapshots/${fingerprint}.json`), right: nobody },
    ]),

    { thing: evidence, by: 'its id', ask: node(ids.evidence, 'Evidence', 'reference') },
    {
      thing: evidence,
      by: 'its action',
      ask: asked(action(numbers.proven, 'evidence(first: 100) { nodes { reference } }')),
    },
    {
      thing: evidence,
      by: 'its update',
      ask: asked(action(numbers.proven, 'updates { nodes { evidence { nodes { reference } } } }')),
    },
    { thing: evidence, by: 'the list', ask: asked(inPlan('allEvidence(first: 100) { nodes { reference } }')) },
    {
      thing: evidence,
      by: 'rows',
      ask: rows(
        inPlan(`action(number: ${numbers.proven}) { evidence(first: 5) { nodes { title reference } } }`),
        'plan',
        'action',
        'evidence',
      ),
    },
    { thing: evidence, by: 'the history', ask: asked(action(numbers.proven, `history(first: 10) { ${changes} }`)) },
    { thing: evidence, by: 'search', ask: found('ZITHER'), right: nobody },
    { thing: evidence, by: 'a snapshot', ask: fetched(`/snapshots/${fingerprint}.json`), right: nobody },
    { thing: file, by: 'its address', ask: fetched(fileAddress) },

    { thing: entry, by: 'the ledger', ask: asked('{ ledger(first: 100) { nodes { leafHash } } }') },
    { thing: entry, by: 'the export', ask: fetched('/ledger/export') },
    {
      thing: entry,
      by: 'rows',
      ask: rows('{ ledger(first: 50) { nodes { leafHash } } }', 'ledger'),
    },

    { thing: token, by: 'its id', ask: node(ids.token, 'ApiToken', 'name') },
    {
      thing: token,
      by: 'its holder',
      ask: asked('{ viewer { tokens(first: 100) { nodes { name } } } }'),
      right: ownTokens,
    },
    { thing: token, by: 'all tokens', ask: asked('{ tokens(first: 100) { nodes { name } } }'), right: ofTokens },
    {
      thing: token,
      by: 'rows of all tokens',
      ask: rows('{ tokens(first: 5) { nodes { name } } }', 'tokens'),
      right: ofTokens,
    },

    { thing: snapshot, by: 'its id', ask: node(ids.snapshot, 'Snapshot', 'name') },
    { thing: snapshot, by: 'its fingerprint', ask: asked(`{ snapshot(fingerprint: "${fingerprint}") { name } }`) },
    { thing: snapshot, by: 'the plan', ask: asked(inPlan('snapshots(first: 100) { nodes { name } }')) },
    { thing: snapshot, by: 'rows', ask: rows(taken, 'plan', 'snapshots') },
    ...['json', 'csv', 'pdf'].map((kind): Path => ({
      thing: snapshot,
      by: `its ${kind}`,
      ask: fetched(`/snapshots/${fingerprint}.${kind}`),
    })),

    { thing: calendar, by: 'its address', ask: fetched(calendars.open) },
    { thing: calendar, by: 'the address of a closed account', ask: fetched(calendars.ofClosed), right: nobody },
  ];
}

/** What a subscription says first, or how it ended. */
const pushed = (server: TriedServer, field: string) => async (speaker: Speaker) => {
  const listener = listenTo(server.origin, `subscription { ${field} }`, speaker.credentials);
  const ended = await Promise.race([listener.first.then(() => null), listener.ended]);
  await listener.stop();
  return JSON.stringify(ended ?? listener.received);
};

/** Asks for each thing by every path, as everyone: one thing has one decision, whatever the path, and it is the policy's. */
export async function tryPaths(server: TriedServer, visitors: Readonly<Record<Visitor, Speaker>>): Promise<PathsTried> {
  const closedId = await idOfClosed(server);
  const secrets = await keepSecrets(server, closedId);
  const paths = pathsTo(server, secrets);
  const tried: PathsTried = {
    ...{ decisions: 0, allowed: [], refused: [] },
    paths: paths.map(({ thing, by }) => `${thing.what} by ${by}`),
  };
  for (const visitor of VISITORS) {
    const model = await modelOf(visitors[visitor]);
    for (const { thing, by, ask, right = thing.right } of paths) {
      const isSeen = (await ask(visitors[visitor])).includes(thing.word);
      tried.decisions += 1;
      if (isSeen === right(model, visitor)) continue;
      tried[isSeen ? 'allowed' : 'refused'].push(
        `${thing.what} by ${by}, as ${visitor}: ${isSeen ? 'seen' : 'not seen'}`,
      );
    }
  }
  return tried;
}

async function idOfClosed(server: TriedServer): Promise<string> {
  const found: string[] = [];
  await server.behind(async (db) => {
    const row = await db
      .selectFrom('person')
      .select('id')
      .where('displayName', '=', 'Compte fermé')
      .executeTakeFirstOrThrow();
    found.push(row.id);
  });
  return found[0]!;
}
