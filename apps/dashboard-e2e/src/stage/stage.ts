import { type BrowserContextOptions, type Page, test as base, expect } from '@playwright/test';
import type { Persona } from './personas.ts';
import { type RealServer, freshServer } from './real-server.ts';
import { seatAs } from './sign-in.ts';
import { type Watch, watch } from './watch.ts';

/** A browser of their own for someone. */
export interface Seat {
  page: Page;
  watch: Watch;
}

export interface Stage {
  /** Opens a browser in which nobody is signed in. */
  newcomer(options?: BrowserContextOptions): Promise<Seat>;
  /** Opens a browser in which this person is signed in, on the first page. */
  seatOf(persona: Persona, options?: BrowserContextOptions): Promise<Seat>;
  /** The page of that browser. */
  as(persona: Persona, options?: BrowserContextOptions): Promise<Page>;
}

/**
 * Tests with a real server of the worker's own and one browser per person. A journey that changes what others count on says
 * whose server it wants: `test.use({ serverOf: 'campaigns' })`. No test may leave an error on a console, break
 * the security policy or ask anything of another site.
 */
export const test = base.extend<Stage, { serverOf: string; server: RealServer }>({
  serverOf: ['everyone', { scope: 'worker', option: true }],
  server: [
    // Playwright reads which fixtures are wanted from this pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await freshServer(process.env['DATABASE_URL'] || undefined);
      await use(server);
      expect(await server.stop(), `the server stops well\n${server.said()}`).toBe(0);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  newcomer: async ({ browser, server }, use) => {
    const watches: Watch[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL: server.origin, ...options });
      contexts.push(context);
      const watching = await watch(context, server.origin);
      watches.push(watching);
      return { page: await context.newPage(), watch: watching };
    });
    for (const context of contexts) await context.close();
    expect(watches.flatMap(({ troubles }) => troubles)).toEqual([]);
  },
  seatOf: async ({ newcomer, server }, use) => {
    await use(async (persona, options) => {
      const seat = await newcomer(options);
      await seatAs(seat.page, persona, server);
      return seat;
    });
  },
  as: async ({ seatOf }, use) => {
    await use(async (persona, options) => (await seatOf(persona, options)).page);
  },
});

export { expect };
