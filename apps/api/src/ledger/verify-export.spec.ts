import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exitCodeOf, sayFinding } from './finding-words.ts';
import { readLines } from './read-lines.ts';
import { linesOf, makeLedger } from './testing/made-ledger.ts';
import { type Said, askPython } from './testing/python.ts';
import { randomFrom } from './testing/random.ts';
import { type Line, TAMPERS } from './testing/tamper.ts';
import { type Known, verifyExport } from './verify-export.ts';

/** `npm run drill:ledger` does the full number. */
const LEDGERS = 40;
const LONGEST = 14;
const EACH = 40;

const SCRIPT = join(import.meta.dirname, 'verify-ledger.py');

describe('the two verifiers', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-verify-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const inFile = (name: string, lines: readonly Line[]): string => {
    const path = join(folder, name);
    writeFileSync(path, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));
    return path;
  };
  const nodeSays = async (path: string, known: Known = {}): Promise<Said> => {
    const finding = await verifyExport(readLines(bytesOf(path)), known);
    return { code: exitCodeOf(finding), text: sayFinding(finding, 'fr') };
  };
  const argumentsFor = (path: string, { keys = [], checkpoints = [] }: Known): string[] => [
    path,
    ...['--lang', 'fr'],
    ...keys.flatMap((key) => ['--key', key]),
    ...checkpoints.flatMap((note, place) => {
      writeFileSync(`${path}.note${place}`, note);
      return ['--checkpoint', `${path}.note${place}`];
    }),
  ];

  it('L-04 find every ledger that nobody touched intact, in the same words', async () => {
    const random = randomFrom(1);
    const ledgers = Array.from({ length: LEDGERS }, () => makeLedger(random, LONGEST));
    const paths = ledgers.map((ledger, place) => inFile(`true-${place}`, linesOf(ledger)));
    const known = ledgers.map(({ published }) => ({ keys: [published.key], checkpoints: [published.checkpoint] }));
    const said = await Promise.all(paths.map((path, place) => nodeSays(path, known[place])));
    expect(said.filter(({ code }) => code !== 0)).toEqual([]);
    expect(
      await askPython(
        paths.map((path, place) => argumentsFor(path, known[place]!)),
        folder,
      ),
    ).toEqual(said);
  });

  describe('of an export that somebody touched', () => {
    const random = randomFrom(2);
    const pool = Array.from({ length: 12 }, () => atLeastTwo(random));
    const asked = Object.entries(TAMPERS).flatMap(([name, tamper], kind) =>
      Array.from({ length: EACH }, (_, place) => {
        const ledger = random.pick(pool);
        const { lines, known } = tamper(ledger, random);
        const isSame = lines.map(String).join('\n') === linesOf(ledger).join('\n');
        return { name, known, isSame, path: inFile(`tampered-${kind}-${place}`, lines) };
      }),
    );
    let said: { name: string; isSame: boolean; node: Said; python: Said }[];
    beforeAll(async () => {
      const node = await Promise.all(asked.map(({ path, known }) => nodeSays(path, known)));
      const python = await askPython(
        asked.map(({ path, known }) => argumentsFor(path, known)),
        folder,
      );
      said = asked.map(({ name, isSame }, place) => ({ name, isSame, node: node[place]!, python: python[place]! }));
    }, 120_000);

    it.each(Object.keys(TAMPERS))(`L-04 L-09 see %s, ${EACH} times of ${EACH}, both at the same place`, (kind) => {
      const found = said.filter(({ name }) => name === kind);
      expect(found).toHaveLength(EACH);
      expect(found.filter(({ isSame }) => isSame)).toEqual([]);
      expect(found.filter(({ node, python }) => node.code === 0 || python.code === 0)).toEqual([]);
      expect(found.map(({ python }) => python)).toEqual(found.map(({ node }) => node));
    });
  });

  it('L-26 say what they found in French and in English, with the codes 0, 1 and 2', async () => {
    const ledger = makeLedger(randomFrom(3), 20);
    const path = inFile('words', linesOf(ledger));
    const altered = inFile('altered', TAMPERS['a field of an entry']!(ledger, randomFrom(4)).lines);
    const run = (file: string, lang: string) => {
      const { status, stdout } = spawnSync('python3', [SCRIPT, file], {
        env: { PATH: process.env['PATH'], LANG: lang },
      });
      return [status, stdout.toString().trim().split(' ')[0]];
    };
    expect([run(path, 'fr_FR.UTF-8'), run(path, 'en_GB.UTF-8')]).toEqual([
      [0, 'Intact'],
      [0, 'Intact:'],
    ]);
    expect([run(altered, 'fr_FR.UTF-8'), run(altered, 'en_GB.UTF-8')]).toEqual([
      [1, 'Altéré'],
      [1, 'Altered:'],
    ]);
    expect([run('/nowhere', 'fr_FR.UTF-8'), run(SCRIPT, 'en_GB.UTF-8')]).toEqual([
      [2, 'Illisible'],
      [2, 'Unreadable:'],
    ]);
    const verify = join(import.meta.dirname, '../../../../tools/ledger/verify.ts');
    const command = (...args: string[]) => {
      const { status, stdout } = spawnSync(process.execPath, [verify, ...args]);
      return [status, stdout.toString().trim().split(' ')[0]];
    };
    expect(command(path, '--lang', 'en')).toEqual([0, 'Intact:']);
    expect(command(altered, '--lang', 'fr')).toEqual([1, 'Altéré']);
    expect(command('/nowhere', '--lang', 'fr')).toEqual([2, 'Illisible']);
  });

  it('L-05 the script has fewer than 60 lines and needs nothing but Python, and openssl for the signatures', () => {
    const text = readFileSync(SCRIPT, 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThan(60);
    const imported = /^import (.*)$/m.exec(text)![1]!.split(', ');
    const standard = execFileSync('python3', ['-c', 'import sys; print(" ".join(sys.stdlib_module_names))']).toString();
    expect(imported.filter((name) => !standard.split(/\s/).includes(name))).toEqual([]);
    const path = inFile('offline', linesOf(makeLedger(randomFrom(5), 20)));
    const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)']).toString().trim();
    const without = spawnSync(python, ['-I', SCRIPT, path, '--lang', 'en'], { env: { PATH: '/nowhere' } });
    expect(without.stdout.toString()).toMatch(/^Intact: .*\. Without openssl, the signatures were not checked\.$/m);
    expect(without.status).toBe(0);
  });

  it('L-16 a key that took over without the former one is trusted only when it is given', async () => {
    const random = randomFrom(6);
    let ledger = makeLedger(random, 30);
    while (ledger.signers.length < 2) ledger = makeLedger(random, 30);
    const path = inFile('rotated', linesOf(ledger));
    const [first, second] = ledger.head['keys'] as [string, string];
    expect(await nodeSays(path, { keys: [first] })).toMatchObject({ code: 0 });
    expect(await nodeSays(path, { keys: [second] })).toMatchObject({ code: 0 });
    const lost = inFile('lost', linesOf({ ...ledger, notes: ledger.notes.map((note) => withoutFormer(note)) }));
    expect(await nodeSays(lost)).toMatchObject({ code: 1 });
    expect(await nodeSays(lost, { keys: [second] })).toMatchObject({ code: 0 });
    const questions = [argumentsFor(lost, {}), argumentsFor(lost, { keys: [second] })];
    expect((await askPython(questions, folder)).map(({ code }) => code)).toEqual([1, 0]);
  });
});

/** Of two signatures, the second alone. */
const withoutFormer = (note: string): string => {
  const [text, lines] = note.split('\n\n') as [string, string];
  return `${text}\n\n${lines.trimEnd().split('\n').at(-1)}\n`;
};

function atLeastTwo(random: ReturnType<typeof randomFrom>) {
  for (;;) {
    const ledger = makeLedger(random, LONGEST);
    if (ledger.entries.length > 1) return ledger;
  }
}

async function* bytesOf(path: string): AsyncGenerator<Buffer> {
  yield readFileSync(path);
}
