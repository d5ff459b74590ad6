import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FileFolder } from '../evidence-files/file-folder.ts';
import { tidyFiles } from '../evidence-files/tidy-files.ts';
import { FILES, PDF, WRONG_FILES } from '../testing/files.ts';
import { giveFile } from '../testing/give-file.ts';
import { CONTENT, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';
import type { Speaker } from '../testing/speaker.ts';

const MEGABYTE = 2 ** 20;
const MISSING = 'f'.repeat(32);

let server: ServerUnderTest;
let lead: Speaker;
let actionId: string;

beforeAll(async () => {
  server = await serverUnderTest({ files: { limits: { largest: MEGABYTE, space: 4 * MEGABYTE }, patience: 400 } });
  lead = await server.as('lead of SEEF');
  ({ actionId } = await readAction(lead, 1));
});
afterAll(() => server.stop());

const give = (bytes: Buffer | ReadableStream, others: Partial<Parameters<typeof giveFile>[2]> = {}) =>
  giveFile(lead, bytes, { actionId, ...others });
const folderOf = (name: string): string[] => {
  const path = join(server.filesFolder, name);
  return existsSync(path) ? readdirSync(path, { recursive: true }).map(String) : [];
};
const keptIds = (): string[] => folderOf('kept').filter((path) => path.includes('/'));
const knownIds = async (): Promise<string[]> => {
  const rows = await server.db.selectFrom('evidenceFile').select('id').execute();
  return rows.map(({ id }) => `${id.slice(0, 2)}/${id}`);
};
/** Waits for what is under way: a server that was hung up on notices it by itself. */
const hasNoOrphan = async (): Promise<void> => {
  const seen = async () => ({
    arriving: folderOf('arriving'),
    kept: keptIds().sort(),
    known: (await knownIds()).sort(),
  });
  const isTidy = ({ arriving, kept, known }: Awaited<ReturnType<typeof seen>>) =>
    !arriving.length && kept.join() === known.join();
  for (let tries = 0; tries < 100 && !isTidy(await seen()); tries += 1) await pause(50);
  const { arriving, kept, known } = await seen();
  expect(arriving).toEqual([]);
  expect(kept).toEqual(known);
};

describe('A file that is given', () => {
  it.each(Object.entries(FILES))('is taken when it is what its name says: %s', async (name, bytes) => {
    const { status, body } = await give(bytes, { name });
    expect(body).toMatchObject({
      byteCount: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      name,
    });
    expect(status).toBe(201);
    const answer = await lead.fetch(String(body['address']));
    expect(Buffer.from(await answer.arrayBuffer()).equals(bytes)).toBe(true);
    expect(answer.headers.get('content-type')).toContain(body['mediaType']);
  });

  it.each(Object.entries(WRONG_FILES))('B-15 is refused when it is not: %s', async (name, bytes) => {
    const { status, body } = await give(bytes, { name });
    expect([status, body['code']]).toEqual([415, 'FILE_NOT_WHAT_IT_SAYS']);
  });

  it.each(['page.html', 'dessin.svg', 'outil.exe', 'macro.xlsm', 'sans-fin', 'a.pdf.js'])(
    'B-15 is refused as %s',
    async (name) => {
      const { status, body } = await give(PDF, { name });
      expect([status, body['code']]).toEqual([415, 'FILE_TYPE_REFUSED']);
    },
  );

  it.each([
    [`${'x'.repeat(300)}.pdf`, `${'x'.repeat(110)}.pdf`],
    ['../../../etc/passwd.pdf', 'passwd.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['a\u202efdp.pdf', 'afdp.pdf'],
    ['CON.pdf', 'CON.pdf'],
    ['📎 "l’été"; x=1.pdf', '📎 "l’été"; x=1.pdf'],
    ['a\r\nSet-Cookie: b=c.pdf', 'aSet-Cookie: b=c.pdf'],
  ])('B-16 is stored by a random id whatever its name: %j', async (name, kept) => {
    const { body } = await give(PDF, { name });
    expect(body).toMatchObject({ name: kept });
    const answer = await lead.fetch(String(body['address']));
    const disposition = answer.headers.get('content-disposition') ?? '';
    expect(disposition).toMatch(/^attachment; filename=(?:"[\x20-\x7e]*"|[\w.]+)(?:; filename\*=UTF-8''[\w%.!~-]+)?$/);
    expect(answer.headers.get('set-cookie')).toBeNull();
    expect(keptIds().every((path) => /^[0-9a-f]{2}\/[0-9a-f]{32}$/.test(path))).toBe(true);
  });

  it('B-18 is downloaded as an attachment that nothing runs, and logged as read', async () => {
    const { body } = await give(PDF);
    const answer = await lead.fetch(String(body['address']));
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-disposition': 'attachment; filename=Bilan.pdf',
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
      'repr-digest': `sha-256=:${createHash('sha256').update(PDF).digest('base64')}:`,
      'content-length': String(PDF.length),
    });
    await answer.arrayBuffer();
    await server.app.readLog.flush();
    const reads = await server.db.selectFrom('accessLog').selectAll().where('kind', '=', 'EVIDENCE_FILE').execute();
    const object = `EvidenceFile ${String(body['fileId']).slice(0, 12)}`;
    expect(reads.filter(({ objects }) => objects.includes(object))).toMatchObject([
      { outcome: 'ANSWERED', byteCount: expect.anything() },
    ]);
  });
});

describe('A sending that goes wrong', () => {
  /** Sends these bytes as they are, and what is answered at last; empty when the server only hung up. */
  async function raw(head: Record<string, string>, body: Buffer, { hangUp = false } = {}): Promise<string> {
    const query = new URLSearchParams({ action: actionId, name: 'Bilan.pdf' });
    const lines = Object.entries({ host: new URL(server.origin).host, ...lead.credentials, ...head });
    const socket = connect(Number(new URL(server.origin).port), '127.0.0.1');
    socket.on('error', () => undefined);
    let answer = '';
    socket.on('data', (part) => (answer += String(part)));
    socket.write(`PUT /evidence/files/${randomUUID()}?${query} HTTP/1.1\r\n`);
    socket.write(`${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n`);
    socket.write(body);
    if (hangUp) socket.once('connect', () => setTimeout(() => socket.destroy(), 150));
    await once(socket, 'close');
    return answer;
  }

  it('B-17 is too slow: 408, and nothing stays', async () => {
    const answer = await raw({ 'content-length': '1000', connection: 'close' }, PDF);
    expect(answer).toMatch(/^HTTP\/1.1 408 /);
    expect(answer).toContain('UPLOAD_TOO_SLOW');
    await hasNoOrphan();
  });

  it('B-17 is broken off: nothing stays', async () => {
    const before = await knownIds();
    await raw({ 'content-length': '1000' }, PDF, { hangUp: true });
    await hasNoOrphan();
    expect(await knownIds()).toEqual(before);
  });

  it('B-17 lies about its length: what goes beyond is no part of it', async () => {
    const answer = await raw({ 'content-length': String(PDF.length), connection: 'close' }, Buffer.concat([PDF, PDF]));
    // What follows is a request of its own, and none that anybody understands.
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    await hasNoOrphan();
    const rows = server.db
      .selectFrom('evidenceFile')
      .select('byteCount')
      .where('byteCount', '=', 2 * PDF.length);
    expect(await rows.execute()).toEqual([]);
  });

  it('B-44 has two lengths: 400', async () => {
    expect(await raw({ 'content-length': '5', 'Content-Length': '6' }, PDF)).toMatch(/^HTTP\/1.1 400 /);
  });

  it('B-17 is larger than files may be: 413, announced or not', async () => {
    const large = Buffer.concat([PDF, randomBytes(MEGABYTE)]);
    expect(await give(large)).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE', params: { maximum: 1 } } });
    expect(await give(new Blob([large]).stream())).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } });
    await hasNoOrphan();
  });

  it('B-17 finds no space: 507, announced or not', async () => {
    const half = Buffer.concat([PDF, Buffer.alloc(MEGABYTE - PDF.length)]);
    const before = (await knownIds()).length;
    while ((await give(half)).status === 201);
    expect((await knownIds()).length - before).toBeGreaterThan(1);
    expect(await give(half)).toMatchObject({ status: 507, body: { code: 'NO_SPACE_LEFT' } });
    expect(await give(new Blob([half]).stream())).toMatchObject({ status: 507, body: { code: 'NO_SPACE_LEFT' } });
    expect((await give(PDF)).status).toBe(201);
    await hasNoOrphan();
  });

  it('is empty: 400', async () => {
    expect(await give(Buffer.alloc(0))).toMatchObject({ status: 400, body: { code: 'FILE_EMPTY' } });
  });

  it('T-01 is tried again with the same key: the same file, once', async () => {
    const key = randomUUID();
    const first = await give(PDF, { key });
    const again = await give(PDF, { key });
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.body).toEqual(first.body);
    expect(await give(FILES['Photo.png']!, { key })).toMatchObject({
      status: 409,
      body: { code: 'UPLOAD_KEY_REUSED' },
    });
    await hasNoOrphan();
  });

  it('B-17 is sent twice at once with one key: one is taken', async () => {
    const key = randomUUID();
    const both = await Promise.all([give(PDF, { key }), give(PDF, { key })]);
    const statuses = both.map(({ status }) => status);
    expect(statuses).toContain(201);
    expect(statuses.filter((status) => status === 201)).toHaveLength(1);
    await hasNoOrphan();
  });

  it('comes from another site: 403', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect(await give(PDF, { headers })).toMatchObject({ status: 403, body: { code: 'CROSS_SITE_REQUEST' } });
  });

  it('B-66 names no action, or no key', async () => {
    expect(await give(PDF, { actionId: 'act_0' })).toMatchObject({ status: 404 });
    expect(await give(PDF, { actionId: "'; drop table evidence_file" })).toMatchObject({ status: 404 });
    expect(await give(PDF, { key: 'x' })).toMatchObject({ status: 400, body: { code: 'BAD_REQUEST' } });
  });
});

describe('A-47 who gives and who opens', () => {
  it('is given by the leads of the ministry alone', async () => {
    const by = async (speaker: Speaker) => {
      const { status, body } = await giveFile(speaker, PDF, { actionId });
      return [status, body['code']];
    };
    expect(await by(server.anonymous)).toEqual([401, 'NOT_SIGNED_IN']);
    expect(await by(await server.as('lead of MI'))).toEqual([403, 'NOT_LEAD_MINISTRY']);
    expect(await by(await server.as('auditor'))).toEqual([403, 'ONLY_LEADS_REPORT']);
    expect(await by(await server.withTokenOf('auditor'))).toEqual([403, 'TOKEN_READ_ONLY']);
  });

  it('is opened by its giver, then by who sees the update, then by who may open the evidence', async () => {
    const { body } = await give(PDF);
    const address = String(body['address']);
    const opening = async (): Promise<Record<string, number>> => {
      const roles = ['lead of SEEF', 'validator of SEEF', 'lead of MI', 'cabinet', 'auditor', 'administrator'];
      const statuses: Record<string, number> = {};
      for (const role of roles) statuses[role] = (await (await server.as(role)).fetch(address)).status;
      return statuses;
    };
    const none = { 'validator of SEEF': 404, 'lead of MI': 404, cabinet: 404, auditor: 404, administrator: 404 };
    expect(await opening()).toEqual({ ...none, 'lead of SEEF': 200 });
    expect((await server.anonymous.fetch(address)).status).toBe(401);

    const evidence = [
      {
        ...{ kind: 'DECREE', title: 'Décret des foyers', reference: 'SSAA2134567D', dated: '2021-12-01' },
        ...{ url: 'https://exemple.fr/decret', fileId: body['fileId'], visibility: 'RESTRICTED' },
      },
    ];
    await submit(evidence);
    expect(await opening()).toEqual({ ...none, 'lead of SEEF': 200, 'validator of SEEF': 200, auditor: 200 });
    await validate();
    expect(await opening()).toEqual({
      ...{ 'lead of SEEF': 200, 'validator of SEEF': 200, 'lead of MI': 404, cabinet: 404, auditor: 200 },
      administrator: 200,
    });
    expect(
      (
        await (
          await server.withTokenOf('auditor', { openUpdates: true, ledger: false, accounts: false })
        ).fetch(address)
      ).status,
    ).toBe(404);
    expect((await (await server.withTokenOf('auditor')).fetch(address)).status).toBe(200);
    expect((await lead.fetch(`/evidence/files/${MISSING}`)).status).toBe(404);
  });

  it('A-42 keeps what is for few on every path, and says that it exists', async () => {
    const [cabinet, auditor] = [await server.as('cabinet'), await server.as('auditor')];
    const document = `{ plan(code: "prostitution-mineurs-2021") { action(number: 1) {
      evidence(first: 100) { nodes { title url reference visibility isOpenToViewer status file { name sha256 }
        hints { nodes { code } } } }
      history(first: 1) { nodes { changes(first: 100) { nodes { field after } } } } } } }`;
    const read = async (speaker: Speaker) => (await speaker(document)).data.plan.action;
    const shown = await read(cabinet);
    const decree = ({ evidence }: typeof shown) =>
      evidence.nodes.filter(({ title }: { title: string }) => title === 'Décret des foyers');
    expect(decree(shown)).toEqual([
      {
        ...{ title: 'Décret des foyers', url: null, reference: null, visibility: 'RESTRICTED', isOpenToViewer: false },
        ...{ status: 'IN_PROGRESS', file: null, hints: { nodes: [{ code: 'OLD' }] } },
      },
    ]);
    const opened = await read(auditor);
    const sha256 = createHash('sha256').update(PDF).digest('hex');
    expect(decree(opened)).toMatchObject([
      {
        ...{ url: 'https://exemple.fr/decret', reference: 'SSAA2134567D', isOpenToViewer: true },
        file: { name: 'Bilan.pdf', sha256 },
      },
    ]);
    const told = ({ history }: typeof shown): Record<string, string> =>
      Object.fromEntries(
        history.nodes[0].changes.nodes.map(({ field, after }: Record<string, string>) => [
          field?.replace(/evi_\w+/, ''),
          after,
        ]),
      );
    const digest = expect.stringMatching(/^sha256:/);
    expect(told(shown)).toMatchObject({
      ...{ 'evidence..title': 'Décret des foyers', 'evidence..url': digest, 'evidence..reference': digest },
      ...{ 'evidence..file.name': digest, 'evidence..file.sha256': sha256, 'evidence..visibility': 'RESTRICTED' },
    });
    expect(told(opened)).toMatchObject({
      ...{ 'evidence..url': 'https://exemple.fr/decret', 'evidence..file.name': 'Bilan.pdf' },
    });
    const search = '{ search(query: "SSAA2134567D", first: 5) { totalCount } }';
    expect((await cabinet(search)).data.search.totalCount).toBe(0);
  });

  it('A-41 is brought by nobody else, and for no other action', async () => {
    const { body } = await give(PDF);
    const [two, three] = [await readAction(lead, 2), await readAction(lead, 3)];
    const proof = { kind: 'FILE', title: 'Bilan', fileId: body['fileId'] };
    for (const [action, fileId] of [
      [two, body['fileId']],
      [three, MISSING],
    ] as const) {
      const input = { ...CONTENT, ...action, idempotencyKey: randomUUID(), evidence: [{ ...proof, fileId }] };
      expect(await resultOf(lead, 'submitUpdate', input)).toMatchObject({
        code: 'FILE_UNKNOWN',
        field: 'evidence.0.fileId',
      });
    }
  });
});

describe('Files that nobody submitted', () => {
  it('are deleted after two weeks with all that was left over, and no other', async () => {
    const folder = new FileFolder(server.filesFolder);
    const brought = await server.db.selectFrom('evidence').select('fileId').where('fileId', 'is not', null).execute();
    for (const [place, id] of [
      ['arriving', '0'.repeat(32)],
      [join('kept', '11'), '1'.repeat(32)],
    ] as const) {
      mkdirSync(join(server.filesFolder, place), { recursive: true });
      writeFileSync(join(server.filesFolder, place, id), 'left over');
      utimesSync(join(server.filesFolder, place, id), new Date('2026-01-01'), new Date('2026-01-01'));
    }
    const before = await knownIds();
    expect(await tidyFiles(server.db, folder, server.now)).toBe(2);
    expect(await knownIds()).toEqual(before);
    await hasNoOrphan();
    expect(await tidyFiles(server.db, folder, '2026-12-24T09:00:00.000Z')).toBe(before.length - brought.length);
    expect(await knownIds()).toEqual(brought.map(({ fileId }) => `${fileId?.slice(0, 2)}/${fileId}`));
    await hasNoOrphan();
  });
});

async function resultOf(speaker: Speaker, mutation: string, input: object) {
  const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
  const selection = '__typename ... on Refused { code field } ... on UpdateAccepted { update { state } }';
  const document = `mutation ($input: ${type}!) { it: ${mutation}(input: $input) { ${selection} } }`;
  const { data, text } = await speaker(document, { input });
  if (!data) throw new Error(text);
  return data.it;
}

async function submit(evidence: object[]): Promise<void> {
  const input = { ...CONTENT, ...(await readAction(lead, 1)), idempotencyKey: randomUUID(), evidence };
  expect(await resultOf(lead, 'submitUpdate', input)).toMatchObject({ __typename: 'UpdateAccepted' });
}

async function validate(): Promise<void> {
  const validator = await server.as('validator of SEEF');
  const type =
    'mutation ($input: DecideUpdateInput!) { it: validateUpdate(input: $input) { __typename ... on Refused { code } } }';
  const input = { ...(await readAction(validator, 1)), idempotencyKey: randomUUID() };
  expect((await validator(type, { input })).data.it).toEqual({ __typename: 'UpdateAccepted' });
}
