import Fastify from 'fastify';
import { pageWithNonce } from './page-with-nonce.ts';
import { securityHeaders } from './security-headers.ts';
import { THIS_MACHINE } from './site.ts';

async function served() {
  const app = Fastify();
  await securityHeaders(app, THIS_MACHINE);
  const page = pageWithNonce('<link nonce="%NONCE%"><jl-root ngcspnonce="%NONCE%"></jl-root>', ['angular']);
  app.get('/', async (_request, reply) => page(reply));
  return app.inject('/');
}

const nonceIn = (policy: unknown): string => /'nonce-([^']+)'/.exec(String(policy))?.[1] ?? '';

describe('a page whose scripts write style elements', () => {
  it('G-26 is told the nonce of its own policy, wherever it wants it', async () => {
    const { headers, body } = await served();
    const nonce = nonceIn(headers['content-security-policy']);
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16);
    expect(body).toBe(`<link nonce="${nonce}"><jl-root ngcspnonce="${nonce}"></jl-root>`);
  });

  it('G-26 B-43 never has the same nonce twice, so it is kept nowhere', async () => {
    const answers = [await served(), await served(), await served()];
    expect(new Set(answers.map(({ headers }) => nonceIn(headers['content-security-policy']))).size).toBe(3);
    for (const { headers } of answers) {
      expect(headers['cache-control']).toBe('no-store');
      expect(headers).not.toHaveProperty('etag');
    }
  });

  it('G-26 runs and applies nothing inline, and makes HTML of text by the policies named alone', async () => {
    const { headers } = await served();
    const policy = String(headers['content-security-policy']);
    expect(policy).not.toMatch(/unsafe|\*|data:[^;]*script/);
    expect(policy).toContain("require-trusted-types-for 'script';trusted-types angular");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("base-uri 'none'");
  });

  it('is refused at start when the page that was built has no place for it', () => {
    expect(() => pageWithNonce('<jl-root></jl-root>', [])).toThrow(/no place for its nonce/);
  });
});
