import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { STRINGS } from '../../functions/desk/page/strings-by-language.ts';
import { withJudgement } from '../../functions/pipeline/judge-aside.ts';
import { HEARD_TEXT, heardDiagnosis } from '../functions/desk/heard-samples.ts';
import {
  LIN,
  MARIT,
  NOW,
  pendingDraft,
  ROBIN,
  type SceneProps,
  sampleCase,
  sampleDraft,
  sampleMessage,
} from '../functions/desk/samples.ts';
import { suspicious, withAsides, withFiles } from '../functions/desk/set-aside/samples.ts';
import { faultsOf } from './axe.ts';
import { browserDesk, button, type Desk, heading, PHONE } from './desk.ts';

/** axe-core over every page, in light and dark, on a phone and a desk: no violation of any of its rules. */

const desk = browserDesk();
const { en } = STRINGS;

const WIDTHS = [PHONE.viewport, { width: 1280, height: 800 }];
const SCHEMES = ['light', 'dark'] as const;

const everyFindingsBody =
  'Guten Tag,\n\nrufen Sie +49 30 1234567 an oder schreiben Sie an hilfe@example.com.';
const many = [
  sampleCase({ id: 'c000001', claimOpen: true, respondBy: null, state: 'frozen' }),
  sampleCase({ id: 'c000002', respondBy: '2026-03-10T08:00:00.000Z', causeByAgent: 'misuse' }),
  sampleCase({ id: 'c000003', respondBy: null, state: 'awaiting_buyer', productTitle: null, asin: null }),
];
const photos = [
  { key: 'p1', contentType: 'image/png', filename: 'crack.png', size: 4 },
  { key: 'p2', contentType: 'image/svg+xml', filename: 'x.svg', size: 4 },
];
const files = [
  { key: 'f', contentType: 'application/zip', filename: 'a.zip', size: 4, kind: 'archive' as const },
];

type Go = (d: Desk) => Promise<Page>;

/** A page on mails that were set aside, of which some came, some were judged, and one has files. */
const setAside =
  (person: string, path: (id: string) => string): Go =>
  async (d) => {
    const desk = withAsides(d);
    await desk.comes(suspicious({ words: 'It stopped.' }));
    await desk.comes(
      suspicious({ messageId: '<s2@example.net>', to: 'lost@example.org', words: '不能用了。' }),
    );
    const { id } = await desk.comes(withFiles());
    const page = await d.signedIn(person);
    await page.goto(d.base + path(id));
    return page;
  };

const dismissed = async (d: Desk, id: string) => {
  const item = await d.deps.asides.readAside(id);
  if (item === null) throw new Error('it is gone');
  await d.deps.asides.setAside(withJudgement(item, { what: 'dismissed', by: LIN, at: NOW }), item);
};

const byLink =
  (person: string, query = '', changes: Parameters<Desk['linkFor']>[1] = {}): Go =>
  async (d) =>
    d.open((await d.linkFor(person, changes)) + query);

const signedIn =
  (person: string, path: string): Go =>
  async (d) => {
    const page = await d.signedIn(person);
    await page.goto(d.base + path);
    return page;
  };

/** By the link of a mail, with the form filled and sent. */
const answering =
  (fill: (page: Page) => Promise<void>): Go =>
  async (d) => {
    const page = await d.open(`${await d.linkFor(ROBIN)}?do=edit`);
    await fill(page);
    return page;
  };

const PAGES: [name: string, go: Go, given?: SceneProps][] = [
  ['home', (d) => d.open('/')],
  ['sign-in', (d) => d.open('/sign-in')],
  ['behind the link to sign in', async (d) => d.open(await d.askedLink(ROBIN))],
  ['a used link to sign in', (d) => d.open('/sign-in/none')],
  ['no such page', (d) => d.open('/nothing')],
  ['an unknown link', (d) => d.open('/r/forged')],
  ['an expired link', byLink(ROBIN, '', { expiresAt: '2026-03-10T08:00:00.000Z' })],
  ['draft', byLink(ROBIN), { messages: [sampleMessage({ photos, files })] }],
  [
    'a draft with a long message, many photos and a right-to-left answer',
    byLink(ROBIN),
    {
      messages: [
        sampleMessage({
          text: 'المنتج لا يعمل. '.repeat(900),
          language: 'ar',
          photos: Array.from({ length: 40 }, (_, n) => ({ ...photos[0], key: `p${n}` })) as typeof photos,
        }),
      ],
      draft: { language: 'ar', body: 'مرحباً نور،', sentences: [] },
    },
  ],
  ['a message in full length', byLink(ROBIN, '/message/1'), { messages: [sampleMessage({ photos, files })] }],
  ['an overtaken draft', byLink(ROBIN), { case: { draft: { ...pendingDraft, revision: 3 } } }],
  [
    'a possible danger',
    byLink(ROBIN, '#possible-danger'),
    { case: { diagnosis: heardDiagnosis() }, messages: [sampleMessage({ text: HEARD_TEXT })] },
  ],
  ['draft, Chinese', byLink(LIN, '?do=approve')],
  ['draft, to dismiss', byLink(ROBIN, '?do=dismiss')],
  ['draft, to pass on', byLink(ROBIN, '?do=pass')],
  [
    'draft of a reply to an offer',
    byLink(ROBIN),
    {
      case: { replies: 2, options: [{ kind: 'replacement' }, { kind: 'full_refund' }] },
      messages: [
        sampleMessage(),
        sampleMessage({ id: 'r1', direction: 'out', at: '2026-03-09T17:00:00.000Z', kind: 'offer' }),
        sampleMessage({
          id: 'm2',
          at: '2026-03-09T18:00:00.000Z',
          confidence: 'low',
          returnReason: 'DEFECTIVE',
        }),
      ],
    },
  ],
  [
    "the supervisor's draft, for an agent",
    byLink(ROBIN),
    { case: { draft: { ...pendingDraft, role: 'supervisor' } } },
  ],
  [
    "the supervisor's draft",
    byLink(MARIT),
    {
      case: { draft: { ...pendingDraft, role: 'supervisor' } },
      draft: { role: 'supervisor', because: 'risk: safety' },
    },
  ],
  [
    'a blocked text',
    answering(async (page) => {
      await page.getByRole('textbox').fill(everyFindingsBody);
      await button(page, en.approve).click();
      await heading(page, en.blocked).waitFor();
    }),
  ],
  [
    'a text to be confirmed',
    answering(async (page) => {
      await page
        .getByRole('textbox')
        .fill(`${sampleDraft().body}\n\nDAS IST WIRKLICH SEHR SCHADE, LIEBE KUNDIN!`);
      await button(page, en.approve).click();
      await heading(page, en.confirmWarnings).waitFor();
    }),
  ],
  [
    'an approved draft',
    answering(async (page) => {
      await button(page, en.approve).click();
      await heading(page, /^You approved/).waitFor();
    }),
  ],
  [
    'a decision that came too late',
    async (d) => {
      const page = await d.open(await d.linkFor(ROBIN));
      await d.post(`${await d.linkFor(LIN)}/dismiss`);
      await page.getByRole('textbox').fill('Guten Tag, bis bald.');
      await button(page, en.approve).click();
      await heading(page, /^林悦 marked/).waitFor();
      return page;
    },
  ],
  [
    'an unknown outcome',
    byLink(ROBIN, '', { purpose: 'unresolved' }),
    { case: { state: 'unresolved', draft: { ...pendingDraft, status: 'approved' } } },
  ],
  [
    'a task',
    byLink(ROBIN, '', { purpose: 'fulfilment' }),
    {
      case: {
        state: 'awaiting_fulfilment',
        chosen: { kind: 'full_refund' },
        respondBy: null,
        fulfilBy: '2026-03-10T08:00:00.000Z',
      },
    },
  ],
  ['a claim', byLink(ROBIN, '', { purpose: 'claim' }), { case: { state: 'frozen', claimOpen: true } }],
  ['a closed case', byLink(ROBIN), { case: { state: 'closed', closedBecause: 'solved', respondBy: null } }],
  ['the board', signedIn(ROBIN, '/board?stage=offer'), { others: many }],
  ['the board in Chinese', signedIn(LIN, '/board'), { others: many }],
  ['a board without cases', signedIn(ROBIN, '/board'), { case: { state: 'closed' } }],
  [
    'cases to be dismissed from the board',
    async (d) => {
      const page = await d.signedIn(ROBIN);
      await page.locator('.pick').first().check();
      await button(page, en.dismiss).click();
      await heading(page, en.desk.board.dismissTitle('1')).waitFor();
      return page;
    },
  ],
  ['a filter without cases', signedIn(ROBIN, '/board?stage=follow_up')],
  [
    'a search',
    async (d) => {
      const page = await d.signedIn(ROBIN);
      await page.getByLabel(en.desk.board.search).fill('B0EXAMPLE1');
      await button(page, en.desk.board.searchGo).click();
      await page.getByText(en.desk.board.found('1', 'B0EXAMPLE1')).waitFor();
      return page;
    },
  ],
  ['a case from the board', signedIn(ROBIN, '/case/5f0c2a')],
  ['mails set aside', setAside(ROBIN, () => '/set-aside')],
  ['mails set aside, Chinese', setAside(LIN, () => '/set-aside')],
  ['no such mails', setAside(ROBIN, () => '/set-aside?shelf=judged')],
  ['a mail set aside', setAside(ROBIN, (id) => `/set-aside/${id}`)],
  ['a mail set aside, Chinese', setAside(LIN, (id) => `/set-aside/${id}`)],
  [
    'a mail that was judged',
    async (d) => {
      const { id } = await withAsides(d).comes(suspicious());
      await dismissed(d, id);
      return signedIn(ROBIN, `/set-aside/${id}`)(d);
    },
  ],
  [
    'a judgement that came too late',
    async (d) => {
      const { id } = await withAsides(d).comes(suspicious());
      const page = await signedIn(ROBIN, `/set-aside/${id}`)(d);
      await dismissed(d, id);
      await button(page, en.desk.setAside.dismiss).click();
      await heading(page, en.desk.setAside.refusals.taken.title).waitFor();
      return page;
    },
  ],
  [
    'the board with mails set aside',
    async (d) => {
      await withAsides(d).comes(suspicious());
      return signedIn(ROBIN, '/board')(d);
    },
  ],
  ['the playbook', signedIn(ROBIN, '/playbook?language=ja')],
  ['the playbook in Chinese', signedIn(LIN, '/playbook')],
];

test.each(PAGES)('%s', async (_, go, given = {}) => {
  const page = await go(await desk(given));
  const faults: string[] = [];
  for (const viewport of WIDTHS) {
    await page.setViewportSize(viewport);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      for (const fault of await faultsOf(page)) faults.push(`${viewport.width} px, ${colorScheme}: ${fault}`);
      // What is folded is seen by whoever unfolds it: each colour scheme is looked at both ways.
      if (colorScheme === 'light')
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = !one.open");
    }
  }
  expect(faults).toEqual([]);
});
