import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Scene, type SceneProps, scene } from '../functions/desk/samples.ts';
import { launch } from './browser.ts';
import { serve } from './loopback.ts';

/** For one element to appear: a page of these is there in a tenth of a second. */
const PATIENCE_MS = 10_000;

export const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };
export const SMALL_PHONE = { viewport: { width: 320, height: 568 }, isMobile: true, hasTouch: true };

export interface Desk extends Scene {
  base: string;
  /** A browser of its own for a person. */
  person(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** A page on a path, in a browser of its own. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** A page of somebody who signed in by the link of a mail. */
  signedIn(person: string, options?: BrowserContextOptions): Promise<Page>;
}

/** One browser for the tests of a file; each test gets pages over a case of its own. */
export function browserDesk(): (given?: SceneProps) => Promise<Desk> {
  let browser: Browser;
  const leftovers: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(async () => browser.close());
  afterEach(async () => {
    for (const close of leftovers.splice(0).reverse()) await close();
  });
  return async (given = {}) => {
    const s = await scene(given);
    const server = await serve(s.app);
    leftovers.push(server.close);
    Object.assign(s.deps, { reviewUrl: server.base });
    const person = async (options: BrowserContextOptions = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(PATIENCE_MS);
      leftovers.push(() => context.close());
      return context;
    };
    const open = async (path: string, options?: BrowserContextOptions) => {
      const page = await (await person(options)).newPage();
      await page.goto(server.base + path);
      return page;
    };
    return {
      ...s,
      base: server.base,
      person,
      open,
      async signedIn(email, options) {
        const page = await open(await s.askedLink(email), options);
        await page.locator('button.main').click();
        if (options?.javaScriptEnabled === false) await typeNumber(page);
        await page.waitForURL(`${server.base}/board`);
        return page;
      },
    };
  };
}

/** The second step of a person without JavaScript: types the number of the page, and presses its button. */
export async function typeNumber(page: Page): Promise<void> {
  await page.locator('#number').fill((await page.locator('strong.number').textContent()) ?? '');
  await page.locator('button.main').click();
}

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name });
/** How wide the page is, with what stands out of the window. */
export const widthOf = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth');
