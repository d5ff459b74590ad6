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
    const rule = response.headers()['operation-not-listed'];
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
