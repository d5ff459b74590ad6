import type { InjectOptions } from 'fastify';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { databaseState } from '../testing/database-state.ts';
import { PLAN } from '../testing/samples.ts';
import { type ServerUnderTest, serverUnderTest } from '../testing/server-under-test.ts';

const VIEWER = JSON.stringify({ query: '{ viewer { id } }' });
const JSON_BODY = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };

let server: ServerUnderTest;
let cookie: string;
let token: string;
beforeAll(async () => {
  server = await serverUnderTest();
  cookie = (await server.as('lead of SEEF')).credentials['cookie']!;
  ({ token } = await server.withTokenOf('auditor'));
});
afterAll(() => server.stop());

const send = (more: InjectOptions) =>
  server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: VIEWER,
    ...more,
    headers: { ...JSON_BODY, ...more.headers },
  });

describe('a request that is not one of ours', () => {
  it.each([
    ['G-10 JSON sent as text', { headers: { 'content-type': 'text/plain' } }, 400],
    [
      'G-11 a form',
      { headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'query=%7Bviewer%7Bid%7D%7D' },
      415,
    ],
    [
      'G-11 a form with parts',
      { headers: { 'content-type': 'multipart/form-data; boundary=x' }, payload: '--x--' },
      415,
    ],
    [
      'G-12 a query in the address',
      { method: 'GET', url: '/graphql?query=%7Bviewer%7Bid%7D%7D', payload: undefined },
      404,
    ],
    [
      'G-13 a mutation in the address',
      { method: 'GET', url: '/graphql?query=mutation%7Bx%7D', payload: undefined },
      404,
    ],
    ['G-16 a batch', { payload: `[${VIEWER},${VIEWER}]` }, 400],
    ['G-19 two megabytes', { payload: JSON.stringify({ query: '#'.repeat(2_000_000) }) }, 413],
    ['G-19 just over the limit', { payload: JSON.stringify({ query: '#'.repeat(102_400) }) }, 413],
    ['G-20 a prototype', { payload: '{"query":"{viewer{id}}","__proto__":{"x":1}}' }, 400],
    ['G-20 a constructor', { payload: '{"query":"{viewer{id}}","constructor":{"prototype":{"x":1}}}' }, 400],
    ['G-21 half a JSON', { payload: '{"query":' }, 400],
    ['G-21 NUL in a query', { payload: JSON.stringify({ query: '{ viewer\u0000 { id } }' }) }, 400],
    ['G-21 a compressed body', { payload: gzipSync(VIEWER), headers: { 'content-encoding': 'gzip' } }, 400],
    ['nothing', { payload: '' }, 400],
    ['JSON null', { payload: 'null' }, 400],
    ['a query that is a number', { payload: '{"query":1}' }, 400],
    ['variables that are a text', { payload: '{"query":"{viewer{id}}","variables":"x"}' }, 400],
    ['an operation that is not there', { payload: '{"query":"query A {viewer{id}}","operationName":"B"}' }, 400],
    ['G-23 PUT', { method: 'PUT' }, 404],
    ['G-23 DELETE', { method: 'DELETE' }, 404],
    ['G-23 PATCH', { method: 'PATCH' }, 404],
    ['a broken address', { method: 'GET', url: '/%zz', payload: undefined }, 400],
    [
      'a way out of the folder',
      { method: 'GET', url: '/explorer/..%2f..%2f..%2fpackage.json', payload: undefined },
      404,
    ],
  ] satisfies [string, InjectOptions, number][])('%s is refused', async (_, more, status) => {
    const before = await databaseState(server.db);
    const answer = await send(more);
    expect({ status: answer.statusCode, body: answer.body }).toEqual({
      status,
      body: expect.not.stringMatching(/\/src\/|node_modules|at .*\.ts/),
    });
    expect(await databaseState(server.db)).toEqual(before);
  });

  it('G-22 JSON 40,000 deep is answered at once', async () => {
    const deep = `${'['.repeat(40_000)}${']'.repeat(40_000)}`;
    const start = performance.now();
    const { statusCode } = await send({
      payload: `{"query":"query ($a: [[Int]]) { viewer { id } }","variables":{"a":${deep}}}`,
    });
    expect(statusCode).toBe(400);
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('G-18 has no landing page at /graphql, and no page of the dashboard either', async () => {
    const { statusCode, headers } = await send({ method: 'GET', payload: undefined, headers: { accept: 'text/html' } });
    expect(statusCode).toBe(404);
    expect(String(headers['content-type'])).not.toMatch('html');
  });
});

describe('a request that another site makes a browser send', () => {
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: 'http://localhost:9999', host: 'localhost:4300' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://localhost', host: 'localhost' }],
  ])('G-14 with %j is refused before anything is done', async (headers) => {
    for (const [method, url] of [
      ['POST', '/graphql'],
      ['POST', '/session'],
      ['DELETE', '/session'],
    ] as const) {
      const { statusCode, json } = await send({ method, url, headers: { cookie, ...headers } });
      expect([statusCode, json()]).toEqual([403, { code: 'CROSS_SITE_REQUEST' }]);
    }
    expect((await send({ headers: { cookie } })).json().data.viewer).not.toBeNull();
  });

  it.each([
    [{ 'sec-fetch-site': 'same-origin' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: 'http://localhost:4300', host: 'localhost:4300' }],
    [{}],
  ])('G-14 our own, with %j, is served', async (headers) => {
    expect((await send({ headers })).statusCode).toBe(200);
  });

  it.each([
    'rebind.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.0.0.1:80@evil',
    'evil',
    '0.0.0.0',
    '[::]',
  ])('A-31 G-25 for the host %j is refused', async (host) => {
    for (const [method, url] of [
      ['POST', '/graphql'],
      ['GET', '/session/personas'],
      ['GET', '/'],
      ['GET', '/health/live'],
    ] as const) {
      const { statusCode, json } = await send({ method, url, headers: { host, 'x-forwarded-host': 'localhost' } });
      expect([statusCode, json()]).toEqual([421, { code: 'HOST_NOT_SERVED' }]);
    }
  });
});

describe('credentials', () => {
  it('G-15 are a token or a cookie, not both', async () => {
    const { statusCode, json } = await send({ headers: { cookie, authorization: `Bearer ${token}` } });
    expect([statusCode, json()]).toEqual([400, { code: 'TOKEN_AND_SESSION' }]);
  });

  it('A-34 are not taken from the address, the body or a cookie', async () => {
    const nobody = { viewer: null };
    const inAddress = await send({ url: `/graphql?token=${token}&access_token=${token}` });
    expect([inAddress.statusCode, inAddress.json()]).toEqual([400, { code: 'TOKEN_IN_ADDRESS' }]);
    expect(
      (await send({ payload: JSON.stringify({ query: '{ viewer { id } }', access_token: token, token }) })).json().data,
    ).toEqual(nobody);
    expect((await send({ headers: { cookie: `jalon_session=${token}; token=${token}` } })).json().data).toEqual(nobody);
  });
});

describe('a document given once by its hash', () => {
  const extensions = {
    persistedQuery: { version: 1, sha256Hash: createHash('sha256').update('{ viewer { id } }').digest('hex') },
  };

  it.each([
    ['asked for', { extensions }],
    ['registered', { query: '{ viewer { id } }', extensions }],
  ])('G-61 is not %s: the server keeps no document that a caller gives', async (_, payload) => {
    const { statusCode, json } = await send({ payload: JSON.stringify(payload) });
    expect(statusCode).toBeLessThan(500);
    expect(json().errors[0].extensions.code).toBe('PERSISTED_QUERY_NOT_SUPPORTED');
  });
});

describe('what another site may read', () => {
  it('G-27 is nothing: a browser that asks beforehand is given no leave', async () => {
    const { statusCode, headers } = await send({
      method: 'OPTIONS',
      payload: undefined,
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(statusCode).toBeGreaterThanOrEqual(400);
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

describe('every answer', () => {
  const routes: [string, InjectOptions][] = [
    ['a page', { method: 'GET', url: '/', payload: undefined, headers: { accept: 'text/html' } }],
    ['an answer to a query', {}],
    ['a refused query', { payload: '{"query":"{"}' }],
    ['an answer for nobody', { payload: JSON.stringify({ query: `{ plan(code: "${PLAN}") { id } }` }) }],
    ['what is not there', { method: 'GET', url: '/nothing', payload: undefined }],
    ['a host not served', { headers: { host: 'evil' } }],
    ['a request from elsewhere', { headers: { origin: 'https://evil.example' } }],
    ['a body too large', { payload: '#'.repeat(200_000) }],
    ['the personas without the door', { method: 'GET', url: '/session/personas', payload: undefined }],
    ['the health', { method: 'GET', url: '/health/live', payload: undefined }],
    ['the door', { method: 'GET', url: '/enter?token=x', payload: undefined }],
    ['a mail’s preferences', { method: 'GET', url: '/mail/preferences/x', payload: undefined }],
    ['the explorer', { method: 'GET', url: '/explorer', payload: undefined, headers: { accept: 'text/html' } }],
    ['the contract', { method: 'GET', url: '/schema.graphql', payload: undefined }],
  ];

  it.each(routes)(
    'G-26 G-27 G-54 %s: forbids what a page of ours never does, and does not say what we run on',
    async (_, request) => {
      const { headers } = await send(request);
      const policy = String(headers['content-security-policy']);
      for (const rule of ["default-src 'self'", "script-src 'self'", "object-src 'none'", "frame-ancestors 'none'"])
        expect(policy).toContain(rule);
      for (const rule of ["base-uri 'none'", "require-trusted-types-for 'script'"]) expect(policy).toContain(rule);
      expect(policy).not.toMatch(/unsafe/);
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'content-type': expect.stringContaining('charset=utf-8'),
      });
      expect(headers).not.toHaveProperty('server');
      expect(headers).not.toHaveProperty('x-powered-by');
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    },
  );

  it('G-26 that depends on who asks is kept nowhere', async () => {
    const door = await server.enter();
    for (const request of [
      {},
      { headers: { cookie } },
      { payload: '{' },
      { headers: { authorization: 'Bearer x' } },
      { method: 'GET', url: '/session/personas', payload: undefined, headers: { cookie: door } },
      { method: 'GET', url: '/session/personas', payload: undefined },
      { url: '/session', headers: { cookie: door }, payload: '{}' },
      { method: 'GET', url: '/enter?token=x', payload: undefined },
    ] satisfies InjectOptions[]) {
      expect([request, (await send(request)).headers['cache-control']]).toEqual([request, 'no-store']);
    }
  });
});

describe('the folder that it runs from', () => {
  it.each([
    '/.git/config',
    '/.git/HEAD',
    '/package.json',
    '/apps/api/src/main.ts',
    '/var/entry.json',
    '/explorer/../package.json',
    '/%2e%2e/package.json',
    '/explorer/..%2f..%2fpackage.json',
    '/..%5cpackage.json',
    '/assets/',
  ])('V13.4.1 V13.4.3 is not served: %s', async (url) => {
    const { statusCode, body } = await server.app.inject({ url });
    expect([400, 403, 404]).toContain(statusCode);
    expect(body).not.toMatch(/repositoryformat|"private"|import |href/);
  });
});

describe('health', () => {
  it('is told without who asks, and tells nothing more', async () => {
    const get = (url: string) => server.app.inject({ url });
    expect((await get('/health/live')).json()).toEqual({ status: 'live' });
    expect((await get('/health/ready')).json()).toEqual({ status: 'ready' });
  });
});
