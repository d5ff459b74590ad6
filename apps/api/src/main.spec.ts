import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ServerProcess, serverProcess } from './testing/server-process.ts';
import { type Speaker, speakerWith } from './testing/speaker.ts';
import { mutate } from './testing/mutate.ts';
import { PLAN, readAction } from './testing/samples.ts';

/** A server that never let anybody in: how it ended and what it said. */
async function refusedStart(
  environment: Record<string, string>,
): Promise<{ code: number | null; said: string; after: number }> {
  const server = serverProcess(environment);
  const { code, after } = await server.ended;
  return { code, said: server.said(), after };
}

async function auditorOf(dataDir: string, origin: string): Promise<Speaker> {
  const { address } = JSON.parse(readFileSync(join(dataDir, 'entry.json'), 'utf8')) as { address: string };
  const cookieOf = (answer: Response) => answer.headers.getSetCookie()[0]!.split(';')[0]!;
  const door = cookieOf(await fetch(address, { redirect: 'manual' }));
  const { personas } = (await (await fetch(`${origin}/session/personas`, { headers: { cookie: door } })).json()) as {
    personas: { id: string; roles: string[] }[];
  };
  const { id } = personas.find(({ roles }) => roles.includes('AUDITOR'))!;
  const session = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { cookie: door, 'content-type': 'application/json' },
    body: JSON.stringify({ personaId: id }),
  });
  return speakerWith(origin, { cookie: cookieOf(session) });
}

describe('the server as a process', () => {
  const folders: string[] = [];
  const folder = (): string => {
    const made = mkdtempSync(join(tmpdir(), 'jalon-process-'));
    folders.push(made);
    return made;
  };
  const dataDir = folder();
  const environment = { DATA_DIR: dataDir };
  let server: ServerProcess;
  let origin: string;
  beforeAll(async () => {
    server = serverProcess(environment);
    origin = await server.origin();
  }, 90_000);
  afterAll(async () => {
    server.signal('SIGKILL');
    await server.ended;
    for (const made of folders) rmSync(made, { recursive: true, force: true });
  });

  it('says each step and how long it took, and gives its address and its secret to nobody else', () => {
    expect(server.said()).toMatch(/Opening the embedded database in .* … \d+\.\d s\n/);
    expect(server.said()).toMatch(/Loading the plan … \d+\.\d s\n/);
    expect(server.said()).toMatch(/Open {2}http:\/\/127\.0\.0\.1:\d+\/enter\?token=[\w-]{43}/);
  });

  it('T-30 A-30 ends with code 2 and all that is wrong, before it opens anything', async () => {
    const untouched = join(folder(), 'data');
    const { code, said } = await refusedStart({
      DATA_DIR: untouched,
      PORT: 'x',
      HOST: '0.0.0.0',
      NODE_ENV: 'production',
      DATABASE_URL: 'postgresql://db.example/x',
    });
    expect(code).toBe(2);
    for (const name of ['PORT', 'HOST', 'NODE_ENV', 'DATABASE_URL']) expect(said).toContain(`  - ${name}`);
    expect(existsSync(untouched)).toBe(false);
  });

  it('T-13 is refused a folder that is open in another process, which it names, and leaves that one in peace', async () => {
    const { code, said } = await refusedStart(environment);
    expect(code).toBe(1);
    expect(said).toContain(`is open in process ${server.pid} on `);
    expect(await (await fetch(`${origin}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('T-13 is refused a folder that another machine or container left open, and says how to take it when that one is gone', async () => {
    const shared = folder();
    const owner = { pid: 7, host: 'another-container' };
    writeFileSync(join(shared, 'owner.json'), JSON.stringify(owner));
    const { code, said } = await refusedStart({ DATA_DIR: shared });
    expect(code).toBe(1);
    expect(said).toContain('is open in process 7 on another-container');
    expect(said).toContain('delete owner.json');
    expect(JSON.parse(readFileSync(join(shared, 'owner.json'), 'utf8'))).toEqual(owner);
    expect(existsSync(join(shared, 'database'))).toBe(false);
  });

  it('says that PostgreSQL does not answer, and at which address', async () => {
    const { code, said } = await refusedStart({ DATA_DIR: folder(), DATABASE_URL: 'postgresql://localhost:1/jalon' });
    expect(code).toBe(1);
    expect(said).toMatch(/could not start\. .*ECONNREFUSED.*:1/);
    expect(said).not.toMatch(/\n\s+at /);
  });

  it('T-11 stops at SIGTERM: what it answered is kept, whoever asks afterwards is told nothing false, and it ends with 0', async () => {
    const auditor = await auditorOf(dataDir, origin);
    const verdict = { value: 'IN_PROGRESS', text: 'Constat sur pièces.' };
    const numbers = Array.from({ length: 13 }, (_, place) => place + 1);
    const reads = await Promise.all(numbers.map((number) => readAction(auditor, number)));
    const asked = reads.flatMap((read) =>
      Array.from({ length: 15 }, () => mutate(auditor, 'recordVerdict', { ...read, ...verdict })),
    );
    const start = performance.now();
    server.signal('SIGTERM');
    const answers = await Promise.allSettled(asked);
    const { code } = await server.ended;
    expect(code).toBe(0);
    expect(performance.now() - start).toBeLessThan(10_000);
    const accepted = answers.filter(
      (one) => one.status === 'fulfilled' && one.value.__typename === 'VerdictRecorded',
    ).length;

    server = serverProcess(environment);
    origin = await server.origin();
    const { data } = await auditorWho(
      auditor,
      origin,
    )(`{ plan(code: "${PLAN}") { actions(first: 100) { nodes { verdicts { totalCount } } } } }`);
    const kept = data.plan.actions.nodes.reduce(
      (sum: number, { verdicts }: { verdicts: { totalCount: number } }) => sum + verdicts.totalCount,
      0,
    );
    expect(kept).toBeGreaterThanOrEqual(accepted);
    expect(kept).toBeLessThanOrEqual(13);
  });

  it('takes up a folder whose process was killed', async () => {
    server.signal('SIGKILL');
    await server.ended;
    server = serverProcess(environment);
    origin = await server.origin();
    expect(await (await fetch(`${origin}/health/ready`)).json()).toEqual({ status: 'ready' });
  });

  it('L-12 L-18 refuses a database older than the checkpoint beside it, and one without its key, saying so in two languages', async () => {
    server.signal('SIGTERM');
    await server.ended;
    const copy = folder();
    cpSync(dataDir, copy, { recursive: true });
    const file = join(copy, 'ledger-checkpoint.txt');
    const note = readFileSync(file, 'utf8').split('\n');
    writeFileSync(file, [note[0], Number(note[1]) + 1, ...note.slice(2)].join('\n'));
    const older = await refusedStart({ DATA_DIR: copy });
    expect(older.code).toBe(1);
    expect(older.said).toMatch(/la base est plus ancienne que lui\..*\n.*the database is older than it\./);
    cpSync(join(dataDir, 'ledger-checkpoint.txt'), file);
    rmSync(join(copy, 'ledger-key.pem'));
    const unsigned = await refusedStart({ DATA_DIR: copy });
    expect(unsigned.code).toBe(1);
    expect(unsigned.said).toMatch(/La clé de signature .* manque.*\n.*is missing/);
    server = serverProcess(environment);
    origin = await server.origin();
  }, 90_000);

  it.each([
    ['without its version', (at: string) => rmSync(join(at, 'PG_VERSION'))],
    ['emptied', (at: string) => readdirSync(at).forEach((name) => rmSync(join(at, name), { recursive: true }))],
    ['without its catalogue', (at: string) => rmSync(join(at, 'global'), { recursive: true })],
    ['without its tables', (at: string) => rmSync(join(at, 'base'), { recursive: true })],
    ['without its log', (at: string) => rmSync(join(at, 'pg_wal'), { recursive: true })],
    ['with a control file cut short', (at: string) => truncateSync(join(at, 'global/pg_control'), 100)],
    ['of another version', (at: string) => writeFileSync(join(at, 'PG_VERSION'), '12\n')],
  ])('T-16 refuses a database %s, and makes no new one in its place', async (_, spoil) => {
    server.signal('SIGTERM');
    await server.ended;
    const copy = folder();
    cpSync(join(dataDir, 'database'), join(copy, 'database'), { recursive: true });
    spoil(join(copy, 'database'));
    const before = readdirSync(join(copy, 'database'));
    const { code, said } = await refusedStart({ DATA_DIR: copy });
    expect(said).toMatch(/could not start\. .*database/);
    expect(said).toContain('restore the folder whole');
    expect(code).toBe(1);
    expect(readdirSync(join(copy, 'database'))).toEqual(expect.arrayContaining(before));
    expect(existsSync(join(copy, 'entry.json'))).toBe(false);
  });
});

/** The same session at the server's new port. */
const auditorWho = (auditor: Speaker, origin: string): Speaker => speakerWith(origin, auditor.credentials);
