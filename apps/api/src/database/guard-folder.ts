import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** Another process has the embedded database open, or may have it open where we cannot see. */
export class FolderInUse extends Error {
  constructor(folder: string, owner: Owner | undefined) {
    const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
    const elsewhere =
      owner && isElsewhere(owner)
        ? ` Whether it still runs cannot be seen from here: when you are sure that it does not, delete ${OWNER}.`
        : '';
    super(`${folder} is open in ${who}. Stop it first, or give this one another DATA_DIR.${elsewhere}`);
    this.name = 'FolderInUse';
  }
}

const OWNER = 'owner.json';

interface Owner {
  pid: number;
  host: string;
}

function ownerIn(file: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Another machine or container on the same volume: an age alone never proves that it has gone. */
const isElsewhere = (owner: Owner): boolean => owner.host !== hostname();

function isAlive(owner: Owner): boolean {
  if (owner.pid === process.pid) return false;
  try {
    process.kill(owner.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** The kernel frees an abstract socket when its process dies, however it dies: no stale lock, no age to guess. */
async function takeSocket(name: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.destroy());
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(`\0${name}`, () => resolve(server.unref()));
  });
}

/**
 * PGlite lets two processes open one folder and then loses the writes of one of them (electric-sql/pglite #1106). This
 * makes the second one fail at once, with the first one's pid.
 *
 * @param folder An existing folder, the one that holds the database's own.
 * @returns What to call when done with the folder.
 * @throws FolderInUse when another process holds it.
 */
export async function guardFolder(folder: string): Promise<() => void> {
  const path = realpathSync(folder);
  const file = join(path, OWNER);
  const owner = ownerIn(file);
  const isLinux = process.platform === 'linux';
  const socket = isLinux
    ? await takeSocket(`jalon-${createHash('sha256').update(path).digest('hex').slice(0, 40)}`)
    : undefined;
  if (isLinux && !socket) throw new FolderInUse(path, ownerIn(file));
  // The socket tells of this machine's processes alone.
  if (owner && (isElsewhere(owner) || (!isLinux && isAlive(owner)))) {
    socket?.close();
    throw new FolderInUse(path, owner);
  }
  writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner), { mode: 0o600 });
  return () => {
    rmSync(file, { force: true });
    socket?.close();
  };
}
