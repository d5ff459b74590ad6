import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { keptFileName, promisedType } from '#domain';
import type { Database } from '../database/open-database.ts';
import type { EvidenceFileMapper } from '../modules/evidence/schema.mappers.ts';
import type { FileFolder } from './file-folder.ts';
import { RefusedUpload } from './refused-upload.ts';
import { whatItIs } from './what-it-is.ts';

/** How much is taken, in bytes. */
export interface FileLimits {
  /** Of one file. */
  largest: number;
  /** Of all files together; as much as the disk has when infinite. */
  space: number;
}

export const USUAL_FILE_LIMITS: FileLimits = { largest: 25 * 2 ** 20, space: Number.POSITIVE_INFINITY };

/** How many files one person may have that no update brings yet, and how many may come in from them at once. */
const WAITING = 60;
const AT_ONCE = 4;
const MEGABYTE = 2 ** 20;

/** A file that somebody gives. */
export interface Given {
  personId: string;
  actionId: string;
  /** Names the sending: tried again, it is the same. */
  key: string;
  /** As the giver calls it. */
  name: string;
  /** What was said of its size; it may lie. */
  announced: number;
  bytes: AsyncIterable<Buffer>;
}

/** Takes files in, one sending once. */
export class FileIntake {
  readonly #db: Database;
  readonly #folder: FileFolder;
  readonly #limits: FileLimits;
  readonly #clock: () => string;
  /** The sendings under way: `person key`. */
  readonly #underWay = new Set<string>();

  constructor(
    db: Database,
    { folder, limits, clock }: { folder: FileFolder; limits: FileLimits; clock: () => string },
  ) {
    this.#db = db;
    this.#folder = folder;
    this.#limits = limits;
    this.#clock = clock;
  }

  /** How large one file may be, in bytes. */
  get largest(): number {
    return this.#limits.largest;
  }

  /**
   * Keeps the bytes, then says so in the database: what has a row is whole and safe. A sending that is tried again with the
   * same bytes is answered the same.
   *
   * @throws RefusedUpload
   */
  async take(given: Given): Promise<{ file: EvidenceFileMapper; isNew: boolean }> {
    const sending = `${given.personId} ${given.key}`;
    if (this.#underWay.has(sending)) throw new RefusedUpload(409, 'UPLOAD_KEY_REUSED');
    const theirs = [...this.#underWay].filter((one) => one.startsWith(`${given.personId} `));
    if (theirs.length >= AT_ONCE) throw new RefusedUpload(429, 'TOO_MANY_FILES_WAITING');
    this.#underWay.add(sending);
    try {
      return await this.#takeOnce({ ...given, name: keptFileName(given.name) });
    } finally {
      this.#underWay.delete(sending);
    }
  }

  async #takeOnce(given: Given): Promise<{ file: EvidenceFileMapper; isNew: boolean }> {
    const { largest } = this.#limits;
    const tooLarge = () => new RefusedUpload(413, 'FILE_TOO_LARGE', { maximum: Math.floor(largest / MEGABYTE) });
    if (promisedType(given.name) === null) throw new RefusedUpload(415, 'FILE_TYPE_REFUSED');
    if (given.announced > largest) throw tooLarge();
    const before = await this.#sentBefore(given);
    const left = before ? largest : await this.#spaceLeftFor(given);
    const id = randomBytes(16).toString('hex');
    const { path, byteCount, sha256 } = await this.#folder.receive(id, given.bytes, (size) => {
      if (size > largest) throw tooLarge();
      if (size > left) throw new RefusedUpload(507, 'NO_SPACE_LEFT');
    });
    try {
      if (byteCount === 0) throw new RefusedUpload(400, 'FILE_EMPTY');
      if (before) {
        if (before.sha256 !== sha256 || before.actionId !== given.actionId)
          throw new RefusedUpload(409, 'UPLOAD_KEY_REUSED');
        return { file: before, isNew: false };
      }
      const mediaType = await whatItIs(path, given.name);
      await this.#folder.keep(id);
      const { personId, actionId, name, key: uploadKey } = given;
      const row = { id, uploadKey, personId, actionId, name, mediaType, byteCount, sha256, storedAt: this.#clock() };
      return { file: await this.#note(row), isNew: true };
    } finally {
      await this.#folder.drop(id);
    }
  }

  #sentBefore({ personId, key }: Given): Promise<EvidenceFileMapper | undefined> {
    const files = this.#db.selectFrom('evidenceFile').selectAll();
    return files.where('personId', '=', personId).where('uploadKey', '=', key).executeTakeFirst();
  }

  /** Of all files together. @throws RefusedUpload when this person has given more than they submit. */
  async #spaceLeftFor({ personId, announced }: Given): Promise<number> {
    const { rows } = await sql<{ used: string; waiting: string }>`
      select coalesce(sum(byte_count), 0) as used, count(*) filter (where person_id = ${personId}
        and not exists (select from evidence where file_id = evidence_file.id)) as waiting
      from evidence_file`.execute(this.#db);
    if (Number(rows[0]?.waiting) >= WAITING) throw new RefusedUpload(429, 'TOO_MANY_FILES_WAITING');
    const left = this.#limits.space - Number(rows[0]?.used);
    if (announced > left) throw new RefusedUpload(507, 'NO_SPACE_LEFT');
    return left;
  }

  /** Another server may have taken the same sending meanwhile: then this one is too much. */
  async #note(row: Omit<EvidenceFileMapper, 'storedAt'> & { storedAt: string }): Promise<EvidenceFileMapper> {
    const noted = await this.#db
      .insertInto('evidenceFile')
      .values(row)
      .onConflict((conflict) => conflict.columns(['personId', 'uploadKey']).doNothing())
      .returningAll()
      .executeTakeFirst()
      .catch(async (error: unknown) => {
        await this.#folder.remove(row.id);
        throw error;
      });
    if (noted) return noted;
    await this.#folder.remove(row.id);
    throw new RefusedUpload(409, 'UPLOAD_KEY_REUSED');
  }
}
