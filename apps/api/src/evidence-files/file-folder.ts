import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { RefusedUpload } from './refused-upload.ts';

/** Bytes that came whole, before anything was decided about them. */
export interface Arrived {
  /** Where they are until they are kept or dropped. */
  path: string;
  byteCount: number;
  /** In lower-case hexadecimal. */
  sha256: string;
}

const ID = /^[0-9a-f]{32}$/;

/**
 * Where the files of evidence are, outside the database: each under its id alone, whatever its giver called it. What comes in
 * is written apart, and moved when it is whole and safe on the disk.
 */
export class FileFolder {
  readonly #arriving: string;
  readonly #kept: string;

  constructor(folder: string) {
    this.#arriving = join(folder, 'arriving');
    this.#kept = join(folder, 'kept');
  }

  /**
   * Writes what comes, and forgets it when it does not come whole.
   *
   * @param take Called with the size so far, before each part is written; it throws to refuse.
   * @throws RefusedUpload when the disk is full; whatever `take` and the bytes throw.
   */
  async receive(id: string, bytes: AsyncIterable<Buffer>, take: (byteCount: number) => void): Promise<Arrived> {
    await mkdir(this.#arriving, { recursive: true });
    const path = join(this.#arriving, id);
    const hash = createHash('sha256');
    let byteCount = 0;
    try {
      const file = await open(path, 'wx', 0o600);
      try {
        for await (const part of bytes) {
          byteCount += part.length;
          take(byteCount);
          hash.update(part);
          await file.writeFile(part);
        }
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      await this.drop(id);
      throw isFull(error) ? new RefusedUpload(507, 'NO_SPACE_LEFT') : error;
    }
    return { path, byteCount, sha256: hash.digest('hex') };
  }

  /** Forgets what came. */
  async drop(id: string): Promise<void> {
    await rm(join(this.#arriving, id), { force: true });
  }

  /** Keeps what came: once this is over, a power cut does not lose it. */
  async keep(id: string): Promise<void> {
    const shelf = join(this.#kept, id.slice(0, 2));
    await mkdir(shelf, { recursive: true });
    await rename(join(this.#arriving, id), join(shelf, id));
    for (const folder of [shelf, this.#kept]) {
      const handle = await open(folder, 'r');
      await handle.sync().finally(() => handle.close());
    }
  }

  /** @throws ENOENT when it is not there. */
  async read(id: string): Promise<Readable> {
    const path = join(this.#kept, id.slice(0, 2), id);
    await stat(path);
    return createReadStream(path);
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.#kept, id.slice(0, 2), id), { force: true });
  }

  /** The ids of all that is kept, and of what never became whole, last written before this moment. */
  async *writtenBefore(moment: Date): AsyncGenerator<{ id: string; isKept: boolean }> {
    const shelves = (await namesIn(this.#kept)).map((shelf) => [join(this.#kept, shelf), true] as const);
    for (const [folder, isKept] of [[this.#arriving, false] as const, ...shelves]) {
      for (const id of await namesIn(folder)) {
        if (ID.test(id) && (await stat(join(folder, id))).mtime < moment) yield { id, isKept };
      }
    }
  }
}

const isFull = (error: unknown): boolean =>
  ['ENOSPC', 'EDQUOT'].includes((error as NodeJS.ErrnoException | null)?.code ?? '');

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
}
