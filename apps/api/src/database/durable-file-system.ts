import { closeSync, fsyncSync, openSync } from 'node:fs';
import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

interface Stream {
  /** The descriptor of an open file, absent for a folder. */
  nfd?: number;
  node: unknown;
}
interface NodeFileSystem {
  stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: unknown): string;
}

function sync(files: NodeFileSystem, stream: Stream): number {
  const descriptor = stream.nfd ?? openSync(files.realPath(stream.node), 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    if (stream.nfd == null) closeSync(descriptor);
  }
  return 0;
}

/**
 * Stock PGlite runs with fsync off and has no fsync to call: a power cut loses what it had acknowledged
 * (electric-sql/pglite #1107). This file system syncs for real. `wal_sync_method` has to be `fsync`: `fdatasync`,
 * PostgreSQL's default, stays without effect in the WebAssembly build.
 */
class DurableNodeFS extends NodeFS {
  override async init(...[pglite, options]: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const result = await super.init(pglite, options);
    const preRun = (result.emscriptenOpts.preRun ??= []) as ((module: unknown) => void)[];
    preRun.push((module) => {
      const { NODEFS, FS } = module as { NODEFS?: NodeFileSystem; FS: { filesystems: { NODEFS: NodeFileSystem } } };
      const files = NODEFS ?? FS.filesystems.NODEFS;
      files.stream_ops.fsync = (stream) => sync(files, stream);
    });
    return result;
  }
}

/** Options that make PGlite keep what it acknowledged, in this folder. */
export function durable(folder: string): PGliteOptions {
  return {
    fs: new DurableNodeFS(folder),
    startParams: [
      ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
      ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync'],
    ],
  };
}
