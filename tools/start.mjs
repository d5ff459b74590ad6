// `npm start`: installs and builds what is missing, then runs the server. Plain JavaScript, for it has to run on the
// machine's own Node before the workspace's is installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './workspace/build.mjs';
import { install } from './workspace/install.mjs';
import { Failed, root } from './workspace/terminal.mjs';

try {
  await install();
  await build();
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  process.exit(1);
}

const own = join(root, 'node_modules/node/bin/node');
const server = spawn(existsSync(own) ? own : process.execPath, ['apps/api/src/main.ts'], {
  cwd: root,
  stdio: 'inherit',
});
// The terminal sends its interrupt to both; what is sent to this process alone is passed on.
process.on('SIGTERM', () => server.kill('SIGTERM'));
process.on('SIGINT', () => undefined);
server.once('exit', (code, signal) => process.exit(code ?? (signal === 'SIGTERM' ? 0 : 1)));
