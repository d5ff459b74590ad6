// `npm run drill:ledger`: ten thousand random ledgers and all that one may try on them, before both verifiers; writes docs/drill-ledger.md.
import { createReadStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { exitCodeOf, sayFinding } from '../../apps/api/src/ledger/finding-words.ts';
import { readLines } from '../../apps/api/src/ledger/read-lines.ts';
import { linesOf, makeLedger } from '../../apps/api/src/ledger/testing/made-ledger.ts';
import { type Said, askPython } from '../../apps/api/src/ledger/testing/python.ts';
import { randomFrom } from '../../apps/api/src/ledger/testing/random.ts';
import { type Line, TAMPERS } from '../../apps/api/src/ledger/testing/tamper.ts';
import { type Known, verifyExport } from '../../apps/api/src/ledger/verify-export.ts';

const LEDGERS = Number(process.argv[2] ?? 10_000);
const EACH = 40;
const AT_ONCE = 500;
const REPORT = join(import.meta.dirname, '../../docs/drill-ledger.md');

const folder = mkdtempSync(join(tmpdir(), 'jalon-drill-ledger-'));
const random = randomFrom(20_261_125);
const start = performance.now();
const counts = { entries: 0, intact: 0, disagreements: 0 };

function inFile(name: string, lines: readonly Line[]): string {
  const path = join(folder, name);
  writeFileSync(path, Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from('\n')])));
  return path;
}

async function both(exports: { path: string; known: Known }[]): Promise<{ node: Said; python: Said }[]> {
  const node: Said[] = [];
  for (const { path, known } of exports) {
    const finding = await verifyExport(readLines(createReadStream(path)), known);
    node.push({ code: exitCodeOf(finding), text: sayFinding(finding, 'fr') });
  }
  const questions = exports.map(({ path, known: { keys = [], checkpoints = [] } }) => [
    ...[path, '--lang', 'fr'],
    ...keys.flatMap((key) => ['--key', key]),
    ...checkpoints.flatMap((note, place) => [
      '--checkpoint',
      inFile(`note-${place}-${path.split('/').at(-1)}`, [note.trimEnd()]),
    ]),
  ]);
  const python = await askPython(questions, folder);
  counts.disagreements += python.filter(
    ({ code, text }, place) => code !== node[place]!.code || text !== node[place]!.text,
  ).length;
  return node.map((one, place) => ({ node: one, python: python[place]! }));
}

try {
  for (let done = 0; done < LEDGERS; done += AT_ONCE) {
    const part = Array.from({ length: Math.min(AT_ONCE, LEDGERS - done) }, (_, place) => {
      const ledger = makeLedger(random, 12);
      counts.entries += ledger.entries.length;
      return { path: inFile(`true-${place}`, linesOf(ledger)), known: {} };
    });
    counts.intact += (await both(part)).filter(({ node, python }) => node.code === 0 && python.code === 0).length;
    console.log(`▸ ${done + part.length} ledgers, ${counts.disagreements} disagreements`);
  }
  const rows: string[] = [];
  for (const [name, tamper] of Object.entries(TAMPERS)) {
    const part = Array.from({ length: EACH }, (_, place) => {
      let ledger = makeLedger(random, 12);
      while (ledger.entries.length < 2) ledger = makeLedger(random, 12);
      const { lines, known } = tamper(ledger, random);
      return { path: inFile(`tampered-${place}`, lines), known };
    });
    const seen = (await both(part)).filter(({ node, python }) => node.code !== 0 && python.code !== 0).length;
    rows.push(`| ${name} | ${seen} of ${EACH} |`);
    console.log(`▸ ${name}: ${seen} of ${EACH}`);
  }
  const minutes = ((performance.now() - start) / 60_000).toFixed(0);
  const page = `# Two verifiers

\`npm run drill:ledger\` wrote this page. It makes random ledgers as the server makes them, with keys that take over from one
another and checkpoints at random places, and gives each to both verifiers: the one in Node and the script of fewer than 60
lines of Python that every export carries. They have to say the same, word for word. Then it does to others whatever it
knows, and both have to see it, at the same place.

| | |
| --- | ---: |
| Random ledgers | ${LEDGERS.toLocaleString('en')} |
| Entries in them | ${counts.entries.toLocaleString('en')} |
| Found intact by both | ${counts.intact.toLocaleString('en')} |
| Disagreements, of these and of those below | ${counts.disagreements} |

| What was done to an export | seen by both |
| --- | ---: |
${rows.join('\n')}

A ledger made anew and signed with another key holds together by itself: it is seen because the auditor noted the key. An
older ledger in the place of the later one is one that was true: it is seen because the auditor noted a checkpoint.

${new Date().toISOString().slice(0, 10)}, ${minutes} minutes, Node ${process.versions.node}, ${availableParallelism()} cores.
`;
  writeFileSync(REPORT, await format(page, { ...(await resolveConfig(REPORT)), filepath: REPORT }));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
