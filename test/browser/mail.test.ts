import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffMail } from '../../core/staff-mail/staff-mail.ts';
import type { StaffMailView } from '../../core/staff-mail/staff-view.ts';
import type { StaffMailKind } from '../../templates/copy/staff/staff-copy.ts';
import { HEARD_TEXT, heardDiagnosis } from '../functions/desk/heard-samples.ts';
import { NOW, sampleCase, sampleDraft, sampleMessage } from '../functions/desk/samples.ts';
import { faultsOf } from './axe.ts';
import { launch } from './browser.ts';

/** The mails to staff as a mail program shows them that knows HTML and CSS: wide and narrow, light and dark. */

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => browser.close());

const REVIEW = 'https://review.example.com/r/x';
const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);

function mail(kind: StaffMailKind, language: 'en' | 'zh', changes: Partial<StaffMailView> = {}): string {
  const draft = sampleDraft();
  return staffMail({
    kind,
    to: { name: 'Robin Hale', language, timeZone: 'Europe/London' },
    case: sampleCase(),
    messages: [sampleMessage()],
    draft: {
      ...draft,
      sentences: draft.sentences.map(({ text, gloss }) => ({ text, gloss: gloss[language] })),
      findings: [{ rule: 'shouting', level: 'warn', excerpt: 'SEHR', why: 'Reads as shouting.' }],
    },
    links: { review: REVIEW, approve: REVIEW, edit: REVIEW, dismiss: REVIEW, passOn: REVIEW },
    photos: [`${REVIEW}/photo/1`, `${REVIEW}/photo/2`],
    detail: null,
    now: NOW,
    ...changes,
  }).html;
}

/** Pictures do not come: the server of the samples does not exist, as in a program with pictures switched off. */
async function shown(html: string, options: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.route(/^https/, (route) => route.abort());
  await page.setContent(html);
  return page;
}

/** Rules about whole pages (landmarks, a first heading) are not for mails. */
const ABOUT_PAGES = /^(region|landmark-one-main|page-has-heading-one|heading-order|empty-heading)/;

const KINDS: StaffMailKind[] = ['ask', 'reminder', 'escalation', 'unresolved', 'claim', 'refused'];

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(KINDS)('%s can be read: contrast, names of links and pictures', async (kind) => {
    const page = await shown(mail(kind, 'en'), { colorScheme, viewport: { width: 700, height: 900 } });
    expect((await faultsOf(page)).filter((fault) => !ABOUT_PAGES.test(fault))).toEqual([]);
    await page.close();
  });
});

test.each(['light', 'dark'] as const)('a possible danger can be read in %s', async (colorScheme) => {
  const html = mail('ask', 'en', {
    case: sampleCase({ diagnosis: heardDiagnosis() }),
    messages: [sampleMessage({ text: HEARD_TEXT })],
  });
  const page = await shown(html, { colorScheme, viewport: { width: 700, height: 900 } });
  expect((await faultsOf(page)).filter((fault) => !ABOUT_PAGES.test(fault))).toEqual([]);
  await page.close();
});

test('dark is dark, also inside', async () => {
  const page = await shown(mail('ask', 'en'), { colorScheme: 'dark' });
  const grounds = await page.evaluate<string[]>(
    "['.page', '.sheet table', '.letter'].map((one) => getComputedStyle(document.querySelector(one)).backgroundColor)",
  );
  expect(grounds).toEqual(['rgb(20, 24, 26)', 'rgb(29, 35, 37)', 'rgb(41, 49, 52)']);
  await page.close();
});

test.each([320, 390, 640])('fits %i px, with words that cannot be broken', async (width) => {
  for (const language of ['en', 'zh'] as const) {
    const html = mail('ask', language, {
      case: sampleCase({ productTitle: long, buyerName: long }),
      messages: [sampleMessage({ text: long })],
    });
    const page = await shown(html, { viewport: { width, height: 800 } });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    await page.close();
  }
});

test('without pictures their names stand there, and every button is text', async () => {
  const page = await shown(mail('ask', 'en'), { viewport: { width: 390, height: 844 } });
  for (const name of ['Photo 1', 'Photo 2']) expect(await page.getByRole('link', { name }).count()).toBe(1);
  const size = await page.getByRole('img', { name: 'Photo 1' }).boundingBox();
  expect(size?.height).toBeGreaterThan(10);
  await page.close();
});

test('asking, reminding and calling for help differ at the first glance', async () => {
  const heads: string[] = [];
  for (const kind of ['ask', 'reminder', 'escalation'] as const) {
    const page = await shown(mail(kind, 'en'), {});
    heads.push(
      await page.evaluate<string>(
        "[...document.querySelectorAll('table')].map((one) => getComputedStyle(one).backgroundColor).find((one) => one !== 'rgba(0, 0, 0, 0)')",
      ),
    );
    await page.close();
  }
  expect(heads).toEqual(['rgb(29, 79, 145)', 'rgb(133, 74, 0)', 'rgb(168, 7, 26)']);
});
