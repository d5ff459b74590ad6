import type { BrowserContext } from '@playwright/test';

/** What went wrong in a browser without anyone seeing it. */
export interface Watch {
  readonly troubles: string[];
  /** Messages that this test brings about on purpose. */
  expect(message: RegExp): void;
}

/**
 * Watches every page of a context: errors on the console, refusals of the security policy, requests elsewhere, and those that
 * a server would refuse because they are not on its list.
 */
export async function watch(context: BrowserContext, origin: string): Promise<Watch> {
  const seen: string[] = [];
  const expected: RegExp[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => seen.push(`exception: ${error.error().stack ?? error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === origin || url.origin === origin.replace('http:', 'ws:');
    if (!isOurs && !['data:', 'blob:', 'about:'].includes(url.protocol)) seen.push(`elsewhere: ${request.url()}`);
  });
  context.on('response', (response) => {
    const { 'content-type': type = '', 'content-security-policy': policy = '', ...headers } = response.headers();
    // G-26: whatever kind of page it is, the server's own ones included.
    if (type.startsWith('text/html') && new URL(response.url()).origin === origin && !isStrict(policy))
      seen.push(`a page under a loose policy: ${response.url()} ${policy}`);
    const rule = headers['operation-not-listed'];
    if (rule) seen.push(`not on the server's list (G-60): ${rule} ${response.request().postData() ?? ''}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Security policy: ${violatedDirective} refused ${blockedURI}`);
    });
  });
  return {
    get troubles() {
      return seen.filter((message) => !expected.some((one) => one.test(message)));
    },
    expect: (message) => void expected.push(message),
  };
}

/** Nothing inline, nothing evaluated, no text that becomes HTML unseen. */
const isStrict = (policy: string): boolean =>
  policy.includes("require-trusted-types-for 'script'") &&
  policy.includes("base-uri 'none'") &&
  !/unsafe|\*/.test(policy);
