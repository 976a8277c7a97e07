import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { buyerWrote } from '../../core/case/transitions/news.ts';
import { sendBegun } from '../../core/case/transitions/reply.ts';
import { STRINGS } from '../../functions/desk/page/strings-by-language.ts';
import { changeCase } from '../../functions/pipeline/door.ts';
import type { DraftLink } from '../../functions/ports/look-ups.ts';
import {
  LIN,
  MARIT,
  NOW,
  pendingDraft,
  ROBIN,
  type SceneProps,
  sampleDraft,
  sampleMessage,
} from '../functions/desk/samples.ts';
import { browserDesk, button, type Desk, heading, PHONE, SMALL_PHONE, typeNumber, widthOf } from './desk.ts';

/** The pages behind the links of the mails, in a real browser. */

const desk = browserDesk();
const { en, zh } = STRINGS;

const types = async (d: Desk) => (await d.deps.cases.events('5f0c2a')).slice(6).map((event) => event.type);

describe('a decision, from the link on', () => {
  test('approve', async () => {
    const d = await desk();
    const link = await d.linkFor(ROBIN);
    const page = await d.open(`${link}?do=approve`);
    await button(page, en.approve).click();
    await heading(page, /^You approved this reply/).waitFor();
    expect(page.url()).toBe(d.base + link);
    expect(await button(page, en.approve).count()).toBe(0);
    expect((await d.case()).state).toBe('held');
    expect(d.deps.workflow.woken.map(({ knock }) => knock.type)).toEqual(['approved']);
    // Loading the page again posts nothing: the answer to the form was a redirect.
    await page.reload();
    expect(await types(d)).toEqual(['approved']);
  });

  test('edit: a forbidden sentence is stopped with the reason, the text stays, the mended one goes', async () => {
    const d = await desk();
    const page = await d.open(`${await d.linkFor(ROBIN)}?do=edit`);
    const text = page.locator('#body');
    await page.locator('textarea:focus').waitFor();
    const written = `${sampleDraft().body}\n\nSchreiben Sie an hilfe@example.com.`;
    await text.fill(written);
    await button(page, en.approve).click();
    await heading(page, en.blocked).waitFor();
    for (const place of ['.notice:visible', '.findings'])
      expect(await page.locator(place).textContent()).toContain('hilfe@example.com');
    expect(await text.inputValue()).toBe(written);
    expect((await d.case()).state).toBe('awaiting_decision');
    const mended = `${sampleDraft().body}\n\nAntworten Sie einfach hier.`;
    await text.fill(mended);
    await button(page, en.approve).click();
    await heading(page, /^You approved this reply/).waitFor();
    expect((await d.deps.cases.decisions('5f0c2a')).map((one) => one.body)).toEqual([mended]);
  });

  test('another cause', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    await page.getByText(en.changeTitle, { exact: true }).click();
    await page.getByLabel(en.causeLabel).selectOption({ label: en.causes.misuse });
    await button(page, en.change).click();
    await heading(page, /^You asked for a new draft/).waitFor();
    expect(await d.case()).toMatchObject({ state: 'composing', causeByAgent: 'misuse' });
  });

  test('passed on, the supervisor decides and the agent cannot any more', async () => {
    const d = await desk();
    const robins = await d.linkFor(ROBIN);
    const robin = await d.open(`${robins}?do=pass`);
    await button(robin, en.pass).click();
    await heading(robin, /^You passed this to the supervisor/).waitFor();
    expect(await robin.getByRole('button').count()).toBe(0);
    const marit = await d.open(await d.linkFor(MARIT));
    expect(await button(marit, en.pass).count()).toBe(0);
    await button(marit, en.approve).click();
    await heading(marit, /^You approved this reply/).waitFor();
    expect((await d.case()).draft?.decision?.by).toBe(MARIT);
    await robin.reload();
    expect(await heading(robin, /^Marit Osei approved this reply/).count()).toBe(1);
  });
});

describe('the window in which an approval can be taken back', () => {
  test.each([true, false])(
    'undo, with JavaScript %s: the text is there again and can be approved again',
    async (javaScriptEnabled) => {
      const d = await desk();
      const page = await d.open(await d.linkFor(ROBIN), { javaScriptEnabled });
      const press = async (name: string) => {
        await button(page, name).click();
        if (!javaScriptEnabled) await typeNumber(page);
      };
      const written = `${sampleDraft().body}\n\nBis bald.`;
      await page.locator('#body').fill(written);
      await press(en.approve);
      await press(en.undo.button);
      await heading(page, /^You took the approval back/).waitFor();
      expect(await page.locator('#body').inputValue()).toBe(written);
      await press(en.approve);
      await heading(page, /^You approved this reply/).waitFor();
      expect(await types(d)).toEqual(['approved', 'undone', 'approved']);
    },
  );

  test('is counted down; when it is over, the page shows what became of the reply', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    await page.clock.install();
    await button(page, en.approve).click();
    await page.getByText(en.undo.text('60')).waitFor();
    await page.clock.runFor(20_000);
    await page.getByText(en.undo.text('40')).waitFor();
    d.deps.clock.advance(60_000);
    await changeCase(d.deps.cases, '5f0c2a', sendBegun);
    await page.clock.runFor(40_000);
    await button(page, en.undo.button).waitFor({ state: 'detached' });
    expect(await page.locator('.notice').textContent()).toContain(en.states.sending);
  });
});

test('an open page says when somebody else decided, and leaves the text alone', async () => {
  const d = await desk();
  const page = await d.open(await d.linkFor(ROBIN));
  await page.clock.install();
  await page.reload();
  await page.locator('#body').fill('Guten Tag, bis bald.');
  await page.clock.runFor(21_000);
  expect(await page.locator('#changed').isVisible()).toBe(false);
  await d.post(`${await d.linkFor(LIN)}/dismiss`);
  await page.clock.runFor(21_000);
  await heading(page, en.changedMeanwhile.title).waitFor();
  expect(await page.locator('#body').inputValue()).toBe('Guten Tag, bis bald.');
  await page.getByRole('link', { name: en.changedMeanwhile.again }).click();
  await heading(page, /^林悦 marked this/).waitFor();
});

describe('while somebody writes', () => {
  const greeting = 'Guten Tag Dana,';
  const draft = {
    body: `${greeting}\n\nEs tut uns leid. Wir senden Ihnen einen neuen Mixer.`,
    options: [],
    sentences: [
      { text: greeting, gloss: { zh: 'Dana，您好：', en: 'Hello Dana,' } },
      { text: 'Es tut uns leid.', gloss: { zh: '非常抱歉。', en: 'We are sorry.' } },
      {
        text: 'Wir senden Ihnen einen neuen Mixer.',
        gloss: { zh: '我们会寄给您一台新的搅拌机。', en: 'We send you a new blender.' },
      },
    ],
  };
  const glossOf = (page: Page) => page.locator('#gloss li span:nth-child(2)').allTextContents();

  test('the gate says at once what must not go out, and the gloss what nobody has translated', async () => {
    const d = await desk({ draft });
    const before = JSON.stringify([...d.deps.table.items]);
    const complaints: string[] = [];
    const page = await d.open(await d.linkFor(ROBIN));
    page.on('console', (message) => complaints.push(message.text()));
    expect(await glossOf(page)).toEqual(['Hello Dana,', 'We are sorry.', 'We send you a new blender.']);
    const text = page.locator('#body');
    await text.fill(`${greeting}\n\nEs tut uns leid. Rufen Sie +49 30 1234567 an.`);
    await page.locator('#gate li.block').first().waitFor();
    expect(await page.locator('#gate').textContent()).toContain(en.rules.phone_number);
    expect(await glossOf(page)).toEqual(['Hello Dana,', 'We are sorry.', en.unglossed]);
    await text.fill(draft.body);
    await page.locator('#gate:empty').waitFor({ state: 'attached' });
    expect(await glossOf(page)).toEqual(['Hello Dana,', 'We are sorry.', 'We send you a new blender.']);
    expect(complaints).toEqual([]);
    expect(JSON.stringify([...d.deps.table.items].filter(([key]) => !key.startsWith('LINK')))).toBe(before);
  });

  test('a warning brings its tick, and with it the text goes out', async () => {
    const d = await desk({ draft });
    const page = await d.signedIn(LIN);
    await page.goto(`${d.base}/case/5f0c2a`);
    await page.locator('#body').fill(`${draft.body}\n\nDAS IST WIRKLICH SEHR SCHADE, LIEBE KUNDIN!`);
    await page.getByLabel(zh.sendAnyway).check();
    await button(page, zh.approve).click();
    await page.locator('.notice.done').waitFor();
  });

  test('without JavaScript the same comes with the answer to the form', async () => {
    const d = await desk({ draft });
    const page = await d.open(await d.linkFor(ROBIN), { javaScriptEnabled: false });
    await page.locator('#body').fill(`${greeting}\n\nEs tut uns leid. Rufen Sie +49 30 1234567 an.`);
    await button(page, en.approve).click();
    await typeNumber(page);
    await heading(page, en.blocked).waitFor();
    expect(await glossOf(page)).toEqual(['Hello Dana,', 'We are sorry.', en.unglossed]);
  });

  test('a server that does not answer takes nothing away', async () => {
    const d = await desk({ draft });
    const page = await d.open(await d.linkFor(ROBIN));
    await page.route(/\/check$/, (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await page.locator('#body').fill(`${draft.body} Bis bald.`);
    await failed;
    await button(page, en.approve).click();
    await heading(page, /^You approved this reply/).waitFor();
  });
});

describe('links that are no good any more', () => {
  test('expired', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN, { expiresAt: '2026-03-10T08:00:00.000Z' }));
    expect(await heading(page, en.pages.expired.title).count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('forged', async () => {
    const d = await desk();
    const link = await d.linkFor(ROBIN);
    const page = await d.open(`${link.slice(0, -2)}xx`, { locale: 'zh-CN' });
    expect(await heading(page, zh.pages.unknown.title).count()).toBe(1);
    expect(await page.content()).not.toContain('Larkfield');
  });

  test('A4 used: says who decided, when, and offers nothing', async () => {
    const d = await desk();
    const link = await d.linkFor(ROBIN);
    await d.post(`${link}/dismiss`);
    const page = await d.open(`${link}?do=approve`);
    expect(await heading(page, /^You marked this: no reply needed · Tue/).count()).toBe(1);
    expect(await page.getByRole('button').count()).toBe(0);
  });

  test('superseded while the page was open: nothing is sent, the text is kept', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    await changeCase(d.deps.cases, '5f0c2a', (c) =>
      buyerWrote(c, {
        mailId: 'm2',
        at: NOW,
        respondWithinHours: 24,
        relayAddress: c.relayAddress,
        language: 'de',
      }),
    );
    await page.locator('#body').fill(`${sampleDraft().body}\n\nBis bald.`);
    await button(page, en.approve).click();
    await heading(page, en.notices.superseded).waitFor();
    expect(await page.locator('main').textContent()).toContain('Bis bald.');
    expect(await types(d)).toEqual(['wrote']);
  });

  test('A1 a scanner that fetches every link of the mail and of the page decides nothing', async () => {
    const d = await desk({
      messages: [
        sampleMessage({ photos: [{ key: 'p', contentType: 'image/png', filename: null, size: 4 }] }),
      ],
    });
    const link = await d.linkFor(ROBIN);
    const before = JSON.stringify([...d.deps.table.items]);
    const mail = ['', '?do=approve', '?do=edit', '?do=dismiss', '?do=pass'].map((query) => link + query);
    const page = await d.open(link);
    const found = await page.evaluate<string[]>(
      "[...document.querySelectorAll('[href],[src],[action]')].map((e) => e.getAttribute('href') ?? e.getAttribute('src') ?? e.getAttribute('action'))",
    );
    expect(found.length).toBeGreaterThan(4);
    const { request } = await d.person();
    for (const address of [...mail, ...found]) {
      for (const method of ['GET', 'HEAD']) await request.fetch(d.base + address, { method });
    }
    expect(JSON.stringify([...d.deps.table.items])).toBe(before);
    expect(d.deps.workflow.woken).toEqual([]);
  });
});

test('A7 two tabs: the second sees the decision of the first, and changes nothing', async () => {
  const d = await desk();
  const link = await d.linkFor(ROBIN);
  const context = await d.person();
  const [first, second] = [await context.newPage(), await context.newPage()];
  for (const page of [first, second]) await page.goto(d.base + link);
  await button(first, en.approve).click();
  await heading(first, /^You approved/).waitFor();
  await second.getByText(en.dismissTitle, { exact: true }).first().click();
  await button(second, en.dismiss).click();
  await heading(second, /^You approved/).waitFor();
  expect(await second.locator('.notice').textContent()).toContain(en.notices.oneDecision);
  expect(await types(d)).toEqual(['approved']);
});

test('two people: each sees the other by name, in their own language', async () => {
  const d = await desk();
  const robin = await d.open(await d.linkFor(ROBIN));
  const lin = await d.open(await d.linkFor(LIN));
  await button(robin, en.approve).click();
  await heading(robin, /^You approved/).waitFor();
  await button(lin, zh.approve).click();
  await heading(lin, /^Robin Hale已批准这封回复/).waitFor();
  expect(await types(d)).toEqual(['approved']);
});

test('without JavaScript everything works', async () => {
  const d = await desk();
  const page = await d.open(await d.linkFor(ROBIN), { javaScriptEnabled: false });
  await page.getByText(en.changeTitle, { exact: true }).click();
  await page.getByLabel(en.optionLabel).selectOption({ label: en.options.full_refund });
  await button(page, en.change).click();
  await typeNumber(page);
  await heading(page, /^You asked for a new draft/).waitFor();
  expect(await types(d)).toEqual(['recompose']);
});

test('with JavaScript nothing is refused by the policy, and nothing is loaded from elsewhere', async () => {
  const d = await desk();
  const page = await (await d.person()).newPage();
  const complaints: string[] = [];
  const loaded: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => loaded.push(new URL(request.url()).origin));
  await page.goto(d.base + (await d.linkFor(ROBIN)));
  expect(complaints).toEqual([]);
  expect([...new Set(loaded)]).toEqual([d.base]);
});

describe('by the keyboard alone', () => {
  /** Presses Tab until the wanted element has the focus; more stops than a page has are a trap. */
  async function tabTo(page: Page, wanted: string) {
    for (let stops = 0; stops < 40; stops += 1) {
      await page.keyboard.press('Tab');
      const here = await page.evaluate<string>(
        '(document.activeElement.labels?.[0]?.textContent ?? document.activeElement.textContent).trim()',
      );
      if (here === wanted) return;
    }
    throw new Error(`the keyboard does not reach "${wanted}"`);
  }

  test('approve', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    await tabTo(page, en.approve);
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
    await page.keyboard.press('Enter');
    await heading(page, /^You approved/).waitFor();
  });

  test('the button of the mail has the focus already', async () => {
    const d = await desk();
    const page = await d.open(`${await d.linkFor(ROBIN)}?do=dismiss`);
    await page.locator('button:focus').waitFor();
    await page.keyboard.press('Enter');
    await heading(page, /^You marked this: no reply needed/).waitFor();
  });

  test('change the cause', async () => {
    const d = await desk();
    const page = await d.open(await d.linkFor(ROBIN));
    await tabTo(page, en.changeTitle);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, en.change);
    await page.keyboard.press('Enter');
    await heading(page, /^You asked for a new draft/).waitFor();
    expect((await d.case()).causeByAgent).not.toBeNull();
  });
});

test('the checklist is open where there is room, and folded on a phone and without JavaScript', async () => {
  const d = await desk();
  const link = await d.linkFor(ROBIN);
  const title = en.checklist.title(en.causes.defect);
  const isOpen = async (options: Parameters<Desk['open']>[1]) => {
    const page = await d.open(link, options);
    return page.locator('details', { has: page.getByText(title, { exact: true }) }).getAttribute('open');
  };
  const wide = { viewport: { width: 1280, height: 800 } };
  expect(await isOpen(wide)).toBe('');
  expect(await isOpen(PHONE)).toBeNull();
  expect(await isOpen({ ...wide, javaScriptEnabled: false })).toBeNull();
});

describe('on a phone', () => {
  const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(12);
  test.each([
    ['a draft', {}, {}],
    ['a Chinese page', {}, { person: LIN }],
    ['long words', { messages: [sampleMessage({ text: long })], draft: { subject: long, body: long } }, {}],
    ['right to left', { messages: [sampleMessage({ text: 'المنتج لا يعمل. '.repeat(60) })] }, {}],
    ['a decided draft', { case: { state: 'awaiting_buyer', replies: 3 } }, {}],
    [
      'a task',
      { case: { state: 'awaiting_fulfilment', chosen: { kind: 'full_refund' } } },
      { purpose: 'fulfilment' },
    ],
    [
      'an unknown outcome',
      { case: { state: 'unresolved', draft: { ...pendingDraft, status: 'approved' } } },
      { purpose: 'unresolved' },
    ],
  ] as [string, SceneProps, { person?: string; purpose?: DraftLink['purpose'] }][])(
    '%s fits 320 and 390 px without scrolling sideways',
    async (_, given, { person = ROBIN, purpose = 'decision' }) => {
      const d = await desk(given);
      const link = await d.linkFor(person, { purpose });
      for (const phone of [SMALL_PHONE, PHONE]) {
        const page = await d.open(link, phone);
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        expect(await widthOf(page)).toBe(phone.viewport.width);
      }
    },
  );

  test('whoever came by a button sees what it is for first, large enough for a thumb', async () => {
    const d = await desk();
    const page = await d.open(`${await d.linkFor(ROBIN)}?do=approve`, PHONE);
    const approve = await button(page, en.approve).boundingBox();
    const words = await heading(page, en.buyersWords).boundingBox();
    expect(approve?.height).toBeGreaterThanOrEqual(44);
    expect(approve?.y).toBeLessThan(words?.y ?? 0);
    await button(page, en.approve).tap();
    await heading(page, /^You approved/).waitFor();
  });
});

describe('in the language of the person', () => {
  /** Words of the other catalogue that stand alone on the page: names and the buyer's words are not among them. */
  const labels = (strings: typeof en) =>
    [strings.approve, strings.diagnosis, strings.buyersWords, strings.otherTitle, strings.respondBy].concat(
      Object.values(strings.facts).filter((one) => one !== 'ASIN'),
    );

  test.each([
    [ROBIN, en, zh],
    [LIN, zh, en],
  ])('%s', async (person, own, other) => {
    const d = await desk();
    const page = await d.open(await d.linkFor(person));
    expect(await page.evaluate('document.documentElement.lang')).toBe(own.tag);
    const shown = (await page.evaluate<string>("document.querySelector('main').innerText"))
      .split('\n')
      .map((line) => line.trim());
    expect(shown).toContain(own.diagnosis);
    for (const label of labels(other)) expect(shown).not.toContain(label);
    await button(page, own.approve).click();
    await page.locator('.notice.done').waitFor();
  });
});
