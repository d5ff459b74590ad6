import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { tryPaths } from '../../../apps/api/src/testing/access/paths.ts';
import { play } from '../../../apps/api/src/testing/access/played.ts';
import { visitorsTo } from '../../../apps/api/src/testing/access/visitors.ts';
import { send } from '../../../apps/api/src/testing/mutate.ts';
import { CONTENT, readAction } from '../../../apps/api/src/testing/samples.ts';
import { type Product, startProduct } from './product.ts';

const ROOT = join(import.meta.dirname, '../../..');

/** A check that is taken out of a copy of the sources, and how that shows. */
interface Fault {
  what: string;
  file: string;
  find: string;
  replace: string;
  /** Does what the check forbids. @returns Whether it was answered as done. */
  abuse?(product: Product): Promise<boolean>;
  /** The trials that have to notice, by name, and whether each did. */
  trials: Record<string, (product: Product) => Promise<boolean>>;
}

/** What became of one fault. */
export interface FaultTried {
  what: string;
  file: string;
  /** What the database said to it: its code; `written` when it let it pass, null where nothing is written. */
  database: string | null;
  caughtBy: string[];
  missedBy: string[];
}

const byChance = async (product: Product): Promise<boolean> =>
  (await play(product, { decisions: 300, rounds: 1, seed: 46 })).divergences.length > 0;
const byPaths = async (product: Product): Promise<boolean> =>
  (await tryPaths(product, await visitorsTo(product))).allowed.length > 0;

const submit = async (product: Product, who: string, more: object = {}): Promise<boolean> => {
  const speaker = await product.as(who);
  const { data } = await send(speaker, 'submitUpdate', { ...(await readAction(speaker, 1)), ...CONTENT, ...more });
  return data?.answer.__typename === 'UpdateAccepted';
};

const FAULTS: readonly Fault[] = [
  {
    what: 'The ministry is not looked at',
    file: 'libs/domain/src/permission/relation.ts',
    find: "if (grant.ministryId !== object.leadMinistryId) return 'OTHER_MINISTRY';",
    replace: '',
    abuse: (product) => submit(product, 'lead of MI'),
    trials: { 'A-52': byChance },
  },
  {
    what: 'Authors may validate what they wrote',
    file: 'libs/domain/src/permission/policy.ts',
    find: "AUTHOR: 'AUTHOR_CANNOT_DECIDE',",
    replace: "AUTHOR: 'ALLOWED',",
    abuse: async (product) => {
      const both = await product.hire(
        'Juge et partie',
        { role: 'LEAD', ministry: 'SEEF' },
        { role: 'VALIDATOR', ministry: 'SEEF' },
      );
      await submit(product, both);
      const speaker = await product.as(both);
      const { data } = await send(speaker, 'validateUpdate', await readAction(speaker, 1));
      return data?.answer.__typename === 'UpdateAccepted';
    },
    trials: {
      'the author decides': async (product) => {
        const speaker = await product.as('Juge et partie');
        const { data } = await send(speaker, 'validateUpdate', await readAction(speaker, 1));
        return data?.answer.code !== 'AUTHOR_CANNOT_DECIDE';
      },
    },
  },
  {
    what: 'The version that was read is not compared',
    file: 'apps/api/src/ledger/change-all.ts',
    find: "if (state.version !== expectedVersion) return { kind: 'conflict', expectedVersion, actualVersion: state.version };",
    replace: '',
    trials: { 'A-52': byChance },
  },
  {
    what: 'A key that was used is not looked for',
    file: 'apps/api/src/ledger/change-all.ts',
    find: 'before.get(keyOf(asked))',
    replace: 'undefined',
    abuse: async (product) => {
      const idempotencyKey = randomUUID();
      const speaker = await product.as('lead of SEEF');
      await submit(product, 'lead of SEEF', { idempotencyKey });
      const { data } = await send(speaker, 'withdrawUpdate', { ...(await readAction(speaker, 1)), idempotencyKey });
      return data?.answer.__typename === 'UpdateAccepted';
    },
    trials: {
      'the same request twice': async (product) => {
        const speaker = await product.as('lead of SEEF');
        const input = { ...(await readAction(speaker, 2)), ...CONTENT, idempotencyKey: randomUUID() };
        const [first, second] = [
          await send(speaker, 'submitUpdate', input),
          await send(speaker, 'submitUpdate', input),
        ];
        return first.text !== second.text;
      },
    },
  },
  {
    what: 'Evidence kept to few is opened to all',
    file: 'apps/api/src/modules/evidence/viewer-opens.ts',
    find: "if (visibility === 'READERS') return true;",
    replace: 'if (visibility) return true;',
    trials: { 'A-42, A-47': byPaths },
  },
  {
    what: 'An open update is shown to all who read the plan',
    file: 'apps/api/src/modules/actions/viewer-permissions.ts',
    find: "return may(signedIn?.viewer ?? null, 'READ_OPEN_UPDATE', { leadMinistryId, authorId }).allowed;",
    replace: "return may(signedIn?.viewer ?? null, 'READ_PLAN', { leadMinistryId, authorId }).allowed;",
    trials: { 'A-42, A-47': byPaths },
  },
  {
    what: 'Writes that another site makes a browser send are taken',
    file: 'apps/api/src/http/guards.ts',
    find: "if (!isReading(request) && isFromElsewhere(request)) return refuse(reply, 403, 'CROSS_SITE_REQUEST');",
    replace: '',
    trials: {
      'a write from elsewhere': async (product) => {
        const speaker = await product.as('lead of SEEF');
        const answer = await speaker.fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'sec-fetch-site': 'cross-site' },
          body: JSON.stringify({ query: '{ viewer { id } }' }),
        });
        return answer.status !== 403;
      },
    },
  },
];

/** Takes each check out of a copy of the product, does what it forbids, and sees what notices. */
export async function tryFaults(say: (what: string) => void): Promise<FaultTried[]> {
  const tried: FaultTried[] = [];
  for (const fault of FAULTS) {
    say(fault.what);
    const root = copyWith(fault);
    const product = await startProduct(root);
    try {
      const database = fault.abuse ? await abused(product, fault.abuse) : null;
      const results = [];
      for (const [name, trial] of Object.entries(fault.trials)) results.push({ name, isCaught: await trial(product) });
      tried.push({
        ...{ what: fault.what, file: fault.file, database },
        caughtBy: results.filter(({ isCaught }) => isCaught).map(({ name }) => name),
        missedBy: results.filter(({ isCaught }) => !isCaught).map(({ name }) => name),
      });
    } finally {
      await product.stop();
      rmSync(root, { recursive: true, force: true });
    }
  }
  return tried;
}

async function abused(product: Product, abuse: (product: Product) => Promise<boolean>): Promise<string> {
  if (await abuse(product)) return 'written';
  // Its log comes by another way than its answer.
  await pause(1_000);
  const codes = product
    .logged()
    .flatMap(({ err }) => [JSON.stringify(err ?? '').match(/"code":"(\d{5})"/)?.[1] ?? []].flat());
  return codes.at(-1) ?? 'nothing written';
}

/** A copy of the sources with this check taken out, inside the workspace so that it finds its packages. */
function copyWith({ what, file, find, replace }: Fault): string {
  const root = join(ROOT, 'tmp', `fault-${process.pid}`);
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'apps'), { recursive: true });
  for (const part of ['package.json', 'apps/api', 'libs'])
    cpSync(join(ROOT, part), join(root, part), { recursive: true });
  for (const part of ['dist', 'apps/dashboard', 'apps/explorer']) symlinkSync(join(ROOT, part), join(root, part));
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(find).length !== 2) throw new Error(`${what}: the check is no longer where it was, in ${file}`);
  writeFileSync(path, source.replace(find, replace));
  return root;
}
