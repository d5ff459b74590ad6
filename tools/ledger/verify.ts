// `npm run ledger:verify -- FILE [--key KEY] [--checkpoint FILE] [--lang fr|en]`: 0 intact, 1 altered, 2 unreadable.
import { createReadStream, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { exitCodeOf, sayFinding } from '../../apps/api/src/ledger/finding-words.ts';
import { readLines } from '../../apps/api/src/ledger/read-lines.ts';
import { type Finding, verifyExport } from '../../apps/api/src/ledger/verify-export.ts';
import { say } from './command.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    key: { type: 'string', multiple: true },
    checkpoint: { type: 'string', multiple: true },
    lang: { type: 'string', default: process.env['LANG'] ?? '' },
  },
});

async function verify(file: string): Promise<Finding> {
  const known = {
    keys: values.key ?? [],
    checkpoints: (values.checkpoint ?? []).map((path) => readFileSync(path, 'utf8')),
  };
  try {
    return await verifyExport(readLines(createReadStream(file)), known);
  } catch (error) {
    // A system's own error: no such file, no right to read it.
    if ((error as NodeJS.ErrnoException).code) return { kind: 'unreadable' };
    throw error;
  }
}

const finding = await verify(positionals[0] ?? '');
say(sayFinding(finding, values.lang.startsWith('en') ? 'en' : 'fr'));
process.exitCode = exitCodeOf(finding);
