import { randomUUID } from 'node:crypto';
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { type Socket, connect } from 'node:net';
import { mutate } from '../testing/mutate.ts';
import { CONTENT, EVIDENCE, readAction } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

/** Where a server is sent that fetches what people give: its own machine, its network, its cloud, other protocols. */
const INSIDE = [
  'https://127.0.0.1:1/',
  'https://[::1]:1/',
  'https://localhost:1/',
  'https://169.254.169.254/latest/meta-data/',
  'https://2130706433:1/',
  'https://0177.0.0.1:1/',
  'https://0x7f.1:1/',
  'https://rebind.example/',
  'http://127.0.0.1:1/',
  'file:///etc/passwd',
  'gopher://127.0.0.1:1/_x',
  'ftp://127.0.0.1:1/',
];

/** Every socket that this process opens from here on, the tests' own included, and where it came to. */
const opened: { socket: Socket; port: number | undefined }[] = [];
subscribe('net.client.socket', (message) => {
  const { socket } = message as { socket: Socket };
  const one: (typeof opened)[number] = { socket, port: undefined };
  opened.push(one);
  socket.once('connect', () => (one.port = socket.remotePort));
});

describe('B-32 links that people give', () => {
  let server: ServerUnderTest;
  beforeAll(async () => {
    server = await serverUnderTest();
  });
  afterAll(() => server.stop());

  it('are watched: a socket that goes elsewhere is seen', async () => {
    const elsewhere = connect(1, '127.0.0.1');
    await once(elsewhere, 'error');
    expect(opened.map(({ socket }) => socket)).toContain(elsewhere);
    opened.length = 0;
  });

  it('are never fetched, whether they are taken or refused, in evidence, words, messages and files that show them', async () => {
    const lead = await server.as('lead of SEEF');
    const auditor = await server.as('auditor');
    const outcomes: string[] = [];
    for (const url of INSIDE) {
      const { __typename } = await mutate(lead, 'submitUpdate', {
        ...CONTENT,
        ...(await readAction(lead, 1)),
        narrative: `Voir [la preuve](${url}) et ${url} ![image](${url})`,
        evidence: [{ ...EVIDENCE, url }],
        idempotencyKey: randomUUID(),
      });
      outcomes.push(__typename);
    }
    expect(new Set(outcomes)).toContain('UpdateAccepted');
    await auditor(
      '{ plan(code: "prostitution-mineurs-2021") { action(number: 1) { updates(first: 20) { nodes { id } } } } }',
    );
    const rows = {
      query: '{ plan(code: "prostitution-mineurs-2021") { evidence(first: 100) { nodes { title url } } } }',
      path: ['plan', 'evidence'],
    };
    for (const [path, init] of [
      ['/graphql/csv', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(rows) }],
      ['/', { headers: { accept: 'text/html', referer: INSIDE[3]!, 'x-forwarded-host': '169.254.169.254' } }],
      [`/enter?token=x&returnTo=${encodeURIComponent(INSIDE[3]!)}`, {}],
    ] as const) {
      await auditor.fetch(path, init);
    }
    const ours = Number(new URL(server.origin).port);
    expect(opened.length).toBeGreaterThan(0);
    expect(opened.filter(({ port }) => port !== ours).map(({ port, socket }) => port ?? socket.remoteAddress)).toEqual(
      [],
    );
  });
});
