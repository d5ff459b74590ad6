// Generated files are committed, so that a review sees them change; here they are made anew and have to be the same.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Failed, must, root } from './workspace/terminal.mjs';

const GENERATED = [
  'apps/api/schema.graphql',
  'apps/api/src/modules/types.generated.ts',
  'apps/api/src/modules/resolvers.generated.ts',
  'apps/dashboard/src/app/graphql/generated',
  'apps/api/src/graphql/listed-operations.generated.json',
];

const before = mkdtempSync(join(tmpdir(), 'jalon-generated-'));
try {
  for (const path of GENERATED) cpSync(join(root, path), join(before, path), { recursive: true });
  await must('graphql-codegen', ['--config', 'codegen.ts'], { quiet: true });
  for (const path of GENERATED) {
    try {
      execFileSync('diff', ['-r', join(before, path), join(root, path)], { stdio: 'inherit' });
    } catch {
      throw new Failed(`${path} was not up to date. It is now: look at the change and commit it.`);
    }
  }
  await must('node', ['tools/status-diagram.ts', '--check']);
  await must('node', ['tools/schema/main.ts', '--check']);
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(before, { recursive: true, force: true });
}
