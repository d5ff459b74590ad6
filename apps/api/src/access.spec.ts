import { findingsIn } from './testing/access/findings.ts';
import { tryInterleaved } from './testing/access/interleaved.ts';
import { tryPaths } from './testing/access/paths.ts';
import { play } from './testing/access/played.ts';
import { type Scene, setScene } from './testing/access/scene.ts';
import { trySwaps } from './testing/access/swapped.ts';
import { type Matrix, tryAs } from './testing/access/trial.ts';
import { type Visitor, visitorsTo } from './testing/access/visitors.ts';
import { mutate } from './testing/mutate.ts';
import { CONTENT, EVIDENCE, PLAN, readAction } from './testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from './testing/server-under-test.ts';
import type { Speaker } from './testing/speaker.ts';

let server: ServerUnderTest;
let visitors: Record<Visitor, Speaker>;
let scene: Scene;
beforeAll(async () => {
  server = await serverUnderTest();
  visitors = await visitorsTo(server);
  scene = await setScene(server);
}, 60_000);
afterAll(() => server.stop());

describe('A-40 every field of the contract, tried as everyone', () => {
  let matrix: Matrix;
  beforeAll(async () => {
    matrix = await tryAs(server, visitors, scene);
  }, 120_000);

  it('leaves no field of the contract untried', () => {
    expect(findingsIn(matrix).untested).toEqual([]);
  });

  it('gives each what the table says, and no more', () => {
    const { allowed, refused } = findingsIn(matrix);
    expect({ allowed, refused }).toEqual({ allowed: [], refused: [] });
  });
});

it('A-42 A-47 one thing has one decision, whatever the path: ids, lists, search, rows, files, the ledger, what is pushed', async () => {
  const { decisions, allowed, refused } = await tryPaths(server, visitors);
  expect({ allowed, refused }).toEqual({ allowed: [], refused: [] });
  expect(decisions).toBeGreaterThan(500);
}, 120_000);

it('A-41 every id of another ministry is refused in every place of every change, and no row changes', async () => {
  const { swaps, ...found } = await trySwaps(server);
  expect(found).toEqual({ untested: [], allowed: [], refused: [], changed: [] });
  expect(swaps).toBeGreaterThan(30);
}, 120_000);

it('A-48 two ministries that ask at the same time are each answered as if they were alone', async () => {
  expect(await tryInterleaved(server, 300)).toEqual({ requests: 300, leaks: 0 });
}, 120_000);

it('A-52 whatever people of whatever roles do to whatever action, the server decides as the policy does', async () => {
  const { decisions, allowed, divergences } = await play(server, { decisions: 600, rounds: 3, seed: 52 });
  expect(divergences).toEqual([]);
  expect(decisions).toBe(600);
  expect(allowed).toBeGreaterThan(50);
}, 120_000);

it('A-44 counts, shares and filters tell nothing of what is not validated: they are of what everybody who reads the plan reads', async () => {
  const counts = `{ plan(code: "${PLAN}") { overview { statuses { done late } } updates(first: 1) { totalCount }
    allEvidence(first: 1) { totalCount } evidence(first: 1) { totalCount }
    actions(filter: { statuses: [IN_PROGRESS] }, first: 1) { totalCount }
    action(number: 9) { responseCount updates { totalCount } evidence { totalCount } history { totalCount } historyCounts { status blocker } } }
    search(query: "outremer", first: 1) { totalCount } }`;
  const cabinet = visitors.cabinet;
  const before = await cabinet(counts);
  const lead = visitors['lead of SEEF'];
  const proof = { ...EVIDENCE, title: 'Bleu outremer' };
  const update = { ...CONTENT, narrative: 'Tout est outremer.', evidence: [proof] };
  const submitted = await mutate(lead, 'submitUpdate', { ...(await readAction(lead, 9)), ...update });
  expect(submitted).toMatchObject({ __typename: 'UpdateAccepted' });
  expect(before.errors).toBeUndefined();
  expect((await cabinet(counts)).data).toEqual(before.data);
  expect((await lead(counts)).data.plan.action.history.totalCount).toBe(before.data.plan.action.history.totalCount + 1);
});

it('A-49 what is not there and what one may not see are answered alike, by ids that nobody guesses', async () => {
  const hidden = {
    Update: await server.db.selectFrom('actionUpdate').select('id').where('state', '=', 'SUBMITTED').execute(),
    ApiToken: await server.db.selectFrom('apiToken').select('id').execute(),
    Message: await server.db.selectFrom('message').select('id').execute(),
    Mail: await server.db.selectFrom('mail').select('id').execute(),
  };
  for (const [type, rows] of Object.entries(hidden)) {
    expect(rows.length).toBeGreaterThan(0);
    const who = visitors[type === 'Message' ? 'token of auditor' : type === 'Update' ? 'cabinet' : 'lead of MI'];
    const ask = async (id: string) => {
      const { status, data, errors } = await who(`{ node(id: "${id}") { ... on ${type} { id } } }`);
      return { status, data, errors };
    };
    const nobodys = rows.filter(({ id }) => !id.includes('1111'));
    for (const { id } of nobodys) {
      expect(id).toMatch(/^[a-z]+_[0-9a-f]{12}7[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
      expect(await ask(id)).toEqual(await ask(`${id.slice(0, -12)}000000000000`));
    }
  }
});
