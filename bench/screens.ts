/**
 * Pictures of the mails and pages for the documentation: `node bench/screens.ts [DIR]`, docs/screens by default.
 * Everything in them is invented.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { staffMail } from '../core/staff-mail/staff-mail.ts';
import type { Case } from '../core/words/case.ts';
import { STRINGS } from '../functions/desk/page/strings-by-language.ts';
import type { StaffMailKind } from '../templates/copy/staff/staff-copy.ts';
import { launch } from '../test/browser/browser.ts';
import { serve } from '../test/browser/loopback.ts';
import {
  LIN,
  MARIT,
  NOW,
  ROBIN,
  type Scene,
  type SceneProps,
  sampleCase,
  sampleDraft,
  sampleMessage,
  scene,
} from '../test/functions/desk/samples.ts';
import { withAsides } from '../test/functions/desk/set-aside/samples.ts';
import { ASIDES, draw, inHours, messages, others } from './screen-samples.ts';
import { smallPng } from './small-png.ts';

const FOLDER = process.argv[2] ?? 'docs/screens';
const DESK = { viewport: { width: 1180, height: 820 } };
const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true };
const SMALL = { viewport: { width: 320, height: 700 }, isMobile: true };
const dark = (size: BrowserContextOptions): BrowserContextOptions => ({ ...size, colorScheme: 'dark' });
const browser = await launch();
const photos = [await draw(browser, false), await draw(browser, true)];
mkdirSync(FOLDER, { recursive: true });

async function keep(page: Page, name: string): Promise<void> {
  // The cursor blinks: without it the same page gives the same picture.
  const picture = smallPng(await page.screenshot({ caret: 'hide' }));
  writeFileSync(join(FOLDER, `${name}.png`), picture);
  console.log(`${name}.png ${(picture.length / 1024).toFixed(0)} KB`);
}

async function onPage(
  name: string,
  size: BrowserContextOptions,
  go: (page: Page, s: Scene, base: string) => Promise<unknown>,
  given: SceneProps = {},
): Promise<void> {
  const s = await scene({ messages, others, ...given });
  for (const [n, photo] of photos.entries()) await s.deps.bucket.write(`photos/${n + 1}`, photo, 'image/png');
  const server = await serve(s.app);
  Object.assign(s.deps, { reviewUrl: server.base });
  const context = await browser.newContext({ locale: 'en-GB', ...size });
  const page = await context.newPage();
  await go(page, s, server.base);
  await page.evaluate(
    'Promise.all([...document.images].filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight).map((one) => one.decode()))',
  );
  await keep(page, name);
  await context.close();
  await server.close();
}

const byLink =
  (person: string, query = '') =>
  async (page: Page, s: Scene, base: string) =>
    page.goto(`${base}${await s.linkFor(person)}${query}`);

const signedIn = (person: string, path: string) => async (page: Page, s: Scene, base: string) => {
  await page.goto(base + (await s.askedLink(person)));
  await page.locator('button.main').click();
  await page.goto(base + path);
};

async function mail(
  name: string,
  size: BrowserContextOptions,
  kind: StaffMailKind,
  language: 'en' | 'zh',
  changes: Partial<Case> = {},
): Promise<void> {
  const base = 'https://review.example.com/r/x';
  const draft = sampleDraft();
  const { html } = staffMail({
    kind,
    to: {
      name: language === 'zh' ? '林悦' : 'Robin Hale',
      language,
      timeZone: language === 'zh' ? 'Asia/Shanghai' : 'Europe/London',
    },
    case: sampleCase(changes),
    messages,
    draft:
      kind === 'fulfilment'
        ? null
        : {
            ...draft,
            sentences: draft.sentences.map(({ text, gloss }) => ({ text, gloss: gloss[language] })),
            findings: [],
          },
    links:
      kind === 'fulfilment'
        ? { review: base, done: `${base}?do=done` }
        : { review: base, approve: base, edit: base, dismiss: base, passOn: base },
    photos: [1, 2].map((n) => `${base}/photo/${n}`),
    detail: null,
    now: NOW,
  });
  const page = await browser.newPage(size);
  await page.route(/\/photo\/\d$/, (route) =>
    route.fulfill({ body: photos[Number(route.request().url().at(-1)) - 1] ?? '', contentType: 'image/png' }),
  );
  await page.setContent(html);
  await page.evaluate(
    'Promise.all([...document.images].filter((one) => one.checkVisibility() && one.getBoundingClientRect().top < innerHeight).map((one) => one.decode()))',
  );
  await keep(page, name);
  await page.close();
}

await mail('mail-ask-desk-en', DESK, 'ask', 'en');
await mail('mail-ask-phone-zh', PHONE, 'ask', 'zh');
await mail('mail-ask-small-dark-en', dark(SMALL), 'ask', 'en');
await mail('mail-reminder-phone-en', PHONE, 'reminder', 'en', { respondBy: inHours(3.8) });
await mail('mail-escalation-phone-en', PHONE, 'escalation', 'en', { respondBy: inHours(1.8) });
await mail('mail-fulfilment-phone-zh', PHONE, 'fulfilment', 'zh', {
  state: 'awaiting_fulfilment',
  chosen: { kind: 'full_refund', amount: { minor: 3999, currency: 'EUR' } },
  fulfilBy: inHours(48),
  respondBy: null,
  draft: null,
});
await onPage('draft-desk-en', DESK, byLink(ROBIN));
await onPage('draft-desk-zh', DESK, byLink(LIN));
await onPage('draft-phone-en', PHONE, byLink(ROBIN));
await onPage('draft-phone-zh', PHONE, byLink(LIN, '?do=approve'));
await onPage('blocked-phone-en', PHONE, async (page, s, base) => {
  await byLink(ROBIN, '?do=edit')(page, s, base);
  await page.getByRole('textbox').fill('Schreiben Sie uns bitte an hilfe@example.com.');
  await page.locator('button.main').click();
});
await onPage('decided-desk-zh', DESK, async (page, s, base) => {
  await s.post(`${await s.linkFor(ROBIN)}/approve`, { body: sampleDraft().body });
  await byLink(LIN)(page, s, base);
});
await onPage('draft-phone-dark-zh', dark(PHONE), byLink(LIN));
await onPage('held-phone-en', PHONE, async (page, s, base) => {
  await byLink(ROBIN, '?do=approve')(page, s, base);
  await page.locator('button.main').click();
  await page.locator('[data-window]').waitFor();
});
await onPage('edited-desk-en', DESK, async (page, s, base) => {
  await byLink(ROBIN, '?do=edit')(page, s, base);
  await page.locator('#body').fill(`${sampleDraft().body}\n\nRufen Sie uns an: +49 30 1234567.`);
  await page.locator('#gate li').first().waitFor();
  await page.locator('#gate').scrollIntoViewIfNeeded();
});
const toPhotos = async (page: Page, s: Scene, base: string) => {
  await byLink(ROBIN)(page, s, base);
  await page.locator('summary', { hasText: '32' }).scrollIntoViewIfNeeded();
};
await onPage('long-phone-en', PHONE, toPhotos, {
  messages: [
    sampleMessage({
      text: 'The blender stopped after two weeks, and I have tried everything that the manual says. '.repeat(
        300,
      ),
      language: 'en',
      photos: Array.from({ length: 40 }, (_, n) => ({
        key: `photos/${(n % 2) + 1}`,
        contentType: 'image/png',
        filename: `photo-${n + 1}.png`,
        size: 1000,
      })),
    }),
  ],
});
const arabic: Case['diagnosis'] = {
  cause: 'defect',
  severity: 'major',
  confidence: 0.88,
  risks: [],
  wants: ['replacement'],
  language: 'ar',
  evidence: ['لا يعمل'],
};
await onPage('right-to-left-desk-en', DESK, byLink(ROBIN), {
  case: {
    buyerName: 'نور',
    productTitle: 'خلاط شخصي ٦٠٠ مل',
    language: 'ar',
    marketplace: 'AE',
    diagnosis: arabic,
  },
  messages: [
    sampleMessage({
      text: 'مرحباً، الخلاط لا يعمل منذ أسبوعين. لا يضيء أي شيء.\nأريد جهازاً جديداً.',
      language: 'ar',
    }),
  ],
  draft: {
    language: 'ar',
    body: 'مرحباً نور،\n\nنأسف لأن الخلاط لا يعمل. نرسل لكم جهازاً جديداً مجاناً.',
    sentences: [],
  },
});
const toNumber = (person: string, button: string) => async (page: Page, s: Scene, base: string) => {
  await byLink(person, '?do=approve')(page, s, base);
  await page.getByRole('button', { name: button, exact: true }).click();
  await page.locator('#number').waitFor();
};
const withoutScript = { ...PHONE, javaScriptEnabled: false };
await onPage('number-phone-en', withoutScript, toNumber(ROBIN, STRINGS.en.approve));
await onPage('number-phone-zh', withoutScript, toNumber(LIN, STRINGS.zh.approve));
await onPage('expired-phone-en', PHONE, async (page, s, base) =>
  page.goto(base + (await s.linkFor(ROBIN, { expiresAt: '2026-03-10T08:00:00.000Z' }))),
);
await onPage('board-empty-phone-zh', PHONE, signedIn(LIN, '/board'), {
  case: { state: 'closed' },
  others: [],
});
await onPage('board-desk-dark-en', dark(DESK), signedIn(MARIT, '/board'));
await onPage('board-desk-en', DESK, signedIn(MARIT, '/board'));
await onPage('board-desk-zh', DESK, signedIn(LIN, '/board'));
await onPage('board-phone-zh', PHONE, signedIn(LIN, '/board'));
/** Mails that became no case: one that could not be proven, one that a machine seems to have written, one without a store. */
const setAside =
  (person: string, path: (id: string) => string, one = 0) =>
  async (page: Page, s: Scene, base: string) => {
    const desk = withAsides(s);
    const ids: string[] = [];
    for (const raw of ASIDES) {
      ids.push((await desk.comes(raw)).id);
      s.deps.clock.advance(34 * 60_000);
    }
    await signedIn(person, path(ids[one] ?? ''))(page, s, base);
  };
await onPage(
  'set-aside-desk-en',
  DESK,
  setAside(ROBIN, () => '/set-aside'),
);
await onPage(
  'set-aside-phone-zh',
  PHONE,
  setAside(LIN, () => '/set-aside'),
);
await onPage(
  'set-aside-mail-desk-en',
  DESK,
  setAside(ROBIN, (id) => `/set-aside/${id}`),
);
await onPage(
  'set-aside-mail-desk-dark-en',
  dark(DESK),
  setAside(ROBIN, (id) => `/set-aside/${id}`),
);
await onPage(
  'set-aside-mail-phone-zh',
  PHONE,
  setAside(LIN, (id) => `/set-aside/${id}`),
);
await onPage('playbook-desk-en', DESK, signedIn(ROBIN, '/playbook'));
await onPage('playbook-phone-zh', PHONE, signedIn(LIN, '/playbook'));
await onPage('sign-in-phone-en', PHONE, (page, _, base) => page.goto(`${base}/sign-in`));
await browser.close();
