import { execFile } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** What a verifier said of one export, and its exit code. */
export interface Said {
  code: number;
  text: string;
}

/**
 * Runs the shipped script again and again in one process, as it would run by itself: same arguments, exit code and words.
 * What openssl said of a signature is remembered, for starting it takes longer than all the rest.
 */
const DRIVER = `
import contextlib, io, json, os, subprocess, sys
script, questions = sys.argv[1:3]
openssl, said_before = subprocess.run, {}
def run(command, cwd, **others):
    asked = tuple(open(os.path.join(cwd, name), 'rb').read() for name in 'kts')
    if asked not in said_before: said_before[asked] = openssl(command, cwd=cwd, **others)
    return said_before[asked]
subprocess.run = run
program = compile(open(script, encoding='utf-8').read(), script, 'exec')
for arguments in json.load(open(questions, encoding='utf-8')):
    said = io.StringIO()
    sys.argv = [script, *arguments]
    try:
        with contextlib.redirect_stdout(said): exec(program, {'__name__': '__main__'})
    except SystemExit as end: print(json.dumps({'code': end.code or 0, 'text': said.getvalue().strip()}))
`;

const SCRIPT = join(import.meta.dirname, '../verify-ledger.py');

/** @param questions The arguments of each run. @param folder Where a file may be written. */
export async function askPython(questions: readonly (readonly string[])[], folder: string): Promise<Said[]> {
  const file = join(folder, 'questions.json');
  writeFileSync(file, JSON.stringify(questions));
  const { stdout } = await promisify(execFile)('python3', ['-c', DRIVER, SCRIPT, file], { maxBuffer: 2 ** 28 });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Said);
}
