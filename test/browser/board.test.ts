import { describe, expect, test } from 'vitest';
import type { Case } from '../../core/words/case.ts';
import { STRINGS } from '../../functions/desk/page/strings-by-language.ts';
import { LIN, MARIT, NOW, pendingDraft, ROBIN, sampleCase, sampleDraft } from '../functions/desk/samples.ts';
import { browserDesk, button, heading, PHONE, SMALL_PHONE, widthOf } from './desk.ts';

/** What a person sees who signs in, in a real browser. */

const desk = browserDesk();
const { en, zh } = STRINGS;
const inHours = (hours: number) => new Date(Date.parse(NOW) + hours * 3_600_000).toISOString();

const others: Case[] = Array.from({ length: 60 }, (_, n) =>
  sampleCase({
    id: `c${String(n).padStart(6, '0')}`,
    productTitle: `Product ${n} ${n === 3 ? 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(4) : ''}`,
    respondBy: n === 1 ? null : inHours(n - 2),
    claimOpen: n === 1,
    stage: n % 2 === 0 ? 'respond' : 'offer',
  }),
);

describe('coming in', () => {
  test('by the link of a mail, to the board; out by the button', async () => {
    const d = await desk();
    const page = await d.open('/board', { locale: 'en-GB' });
    expect(page.url()).toBe(`${d.base}/sign-in`);
    await page.getByLabel(en.desk.signIn.email).fill(ROBIN);
    await button(page, en.desk.signIn.send).click();
    await heading(page, en.pages.signInSent.title).waitFor();
    expect(d.deps.outbox.sent.map(({ to }) => to)).toEqual([[ROBIN]]);

    const link = await d.askedLink(ROBIN);
    await page.goto(d.base + link);
    await heading(page, en.desk.signIn.enterTitle('Robin Hale')).waitFor();
    await button(page, en.desk.signIn.enter).click();
    await heading(page, en.desk.board.title).waitFor();
    const [cookie] = await page.context().cookies();
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    expect(await page.evaluate('document.cookie')).toBe('');

    await button(page, en.desk.nav.signOut).click();
    await heading(page, en.desk.signIn.title).waitFor();
    await page.goto(`${d.base}/board`);
    expect(page.url()).toBe(`${d.base}/sign-in`);
    await page.goto(d.base + link);
    expect(await heading(page, en.pages.signInStale.title).count()).toBe(1);
  });

  test('whoever is not known sees the same as whoever is, in the language of the browser', async () => {
    const d = await desk();
    const page = await d.open('/sign-in', { locale: 'zh-CN' });
    await page.getByLabel(zh.desk.signIn.email).fill('stranger@example.org');
    await button(page, zh.desk.signIn.send).click();
    await heading(page, zh.pages.signInSent.title).waitFor();
    expect(d.deps.outbox.sent).toEqual([]);
  });
});

describe('the board', () => {
  test('without JavaScript and by the keyboard: from the board to a sent decision', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN, { javaScriptEnabled: false });
    await page.getByRole('link', { name: 'Larkfield Personal Blender 600 ml' }).press('Enter');
    await button(page, en.approve).press('Enter');
    await heading(page, /^You approved this reply/).waitFor();
    const [decision] = await d.deps.cases.decisions('5f0c2a');
    expect(decision).toMatchObject({ type: 'approved', by: ROBIN, revision: 2 });
    expect(d.deps.workflow.woken).toHaveLength(1);
  });

  test('a forbidden sentence is stopped here as behind a link', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN);
    await page.goto(`${d.base}/case/5f0c2a`);
    await page.getByRole('textbox').fill(`${sampleDraft().body}\n\nRufen Sie an: +49 30 1234567.`);
    await button(page, en.approve).click();
    await heading(page, en.blocked).waitFor();
    expect((await d.case()).state).toBe('awaiting_decision');
  });

  test('roles: the supervisor approves what the agent only reads', async () => {
    const d = await desk({ case: { draft: { ...pendingDraft, role: 'supervisor' } } });
    const robin = await d.signedIn(ROBIN);
    await robin.goto(`${d.base}/case/5f0c2a`);
    expect(await heading(robin, en.notices.notYours).count()).toBe(1);
    expect(await button(robin, en.approve).count()).toBe(0);
    const marit = await d.signedIn(MARIT);
    await marit.goto(`${d.base}/case/5f0c2a`);
    await button(marit, en.approve).click();
    await heading(marit, /^You approved/).waitFor();
  });

  test('a second sign-in makes old forms worthless, and says so', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN);
    await page.goto(`${d.base}/case/5f0c2a`);
    const other = await page.context().newPage();
    await other.goto(d.base + (await d.askedLink(ROBIN)));
    await button(other, en.desk.signIn.enter).click();
    await heading(other, en.desk.board.title).waitFor();
    await button(page, en.approve).click();
    await heading(page, en.pages.formStale.title).waitFor();
    expect((await d.case()).state).toBe('awaiting_decision');
  });

  test('filters, goes on to the next page, searches', async () => {
    const d = await desk({ others });
    const page = await d.signedIn(ROBIN);
    const rows = page.locator('.row');
    expect(await rows.count()).toBe(50);
    expect(await rows.first().textContent()).toContain(en.desk.board.claim);
    await page.getByRole('link', { name: en.desk.board.next }).click();
    expect(await rows.count()).toBe(11);
    await page.getByRole('link', { name: en.desk.board.first }).click();
    await page.getByText(en.desk.board.filters, { exact: true }).click();
    await page.getByLabel(en.desk.board.stage).selectOption({ label: en.stages.respond });
    await button(page, en.desk.board.apply).click();
    await page.waitForURL(/stage=respond/);
    expect(await rows.count()).toBe(30);
    await page.getByLabel(en.desk.board.search).fill('B0EXAMPLE1');
    await button(page, en.desk.board.searchGo).click();
    await page.getByText(en.desk.board.found('50', 'B0EXAMPLE1')).waitFor();
    expect(page.url()).toBe(`${d.base}/board`);
  });

  test('A7 a board that was open while somebody else decided leads to what is true now', async () => {
    const d = await desk();
    const robin = await d.signedIn(ROBIN);
    await d.post(`${await d.linkFor(LIN)}/approve`, { body: sampleDraft().body });
    await robin.getByRole('link', { name: 'Larkfield Personal Blender 600 ml' }).click();
    await heading(robin, /^林悦 approved this reply/).waitFor();
  });
});

describe('from the board, without JavaScript', () => {
  test('a ticked case is given to a colleague', async () => {
    const d = await desk();
    const page = await d.signedIn(MARIT, { javaScriptEnabled: false });
    await page.getByLabel(en.desk.board.pick('Larkfield Personal Blender 600 ml')).check();
    await page.getByLabel(en.desk.board.giveTo).selectOption({ label: '林悦' });
    await button(page, en.assign.give).click();
    await page.getByText(en.desk.board.acted('1', '0')).waitFor();
    expect((await d.case()).assignee).toBe(LIN);
    expect(await page.locator('.row').textContent()).toContain('林悦');
  });

  test('a ticked case is dismissed after a second look', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN, { javaScriptEnabled: false });
    await page.getByLabel(en.desk.board.pick('Larkfield Personal Blender 600 ml')).check();
    await button(page, en.dismiss).click();
    await heading(page, en.desk.board.dismissTitle('1')).waitFor();
    await button(page, en.dismiss).click();
    await page.getByText(en.desk.board.acted('1', '0')).waitFor();
    expect((await d.case()).draft?.decision).toMatchObject({ type: 'dismissed', by: ROBIN });
  });
});

describe('an open board', () => {
  const MINUTE_MS = 60_000;
  const newcomer = sampleCase({ id: 'c00000f', productTitle: 'Newcomer', respondBy: inHours(1) });

  test('shows what came without being loaded again, and keeps the focus where it is', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN);
    await page.clock.install();
    await page.reload();
    await page.getByRole('link', { name: 'Larkfield Personal Blender 600 ml' }).focus();
    await page.evaluate("document.body.dataset.here = 'still'");
    await d.deps.cases.createCase(newcomer);
    await page.clock.runFor(MINUTE_MS);
    await page.getByRole('link', { name: 'Newcomer' }).waitFor();
    expect(await page.locator('.row.new').count()).toBe(1);
    expect(await page.evaluate('document.body.dataset.here')).toBe('still');
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe('/case/5f0c2a');
  });

  test('says so when it cannot be renewed, and goes on when it can', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN);
    await page.clock.install();
    await page.reload();
    await page.route(/part=live/, (route) => route.abort());
    await page.clock.runFor(MINUTE_MS);
    await page.getByText(en.desk.board.stale).waitFor();
    await page.unroute(/part=live/);
    await page.clock.runFor(MINUTE_MS);
    await page.getByText(en.desk.board.stale).waitFor({ state: 'hidden' });
  });

  test('leads to the way in when the session is over', async () => {
    const d = await desk();
    const page = await d.signedIn(ROBIN);
    await page.clock.install();
    await page.reload();
    d.deps.wallClock.advance(13 * 3_600_000);
    await page.clock.runFor(MINUTE_MS);
    await heading(page, en.desk.signIn.title).waitFor();
  });
});

describe('on a phone and a desk', () => {
  test.each([
    [ROBIN, en],
    [LIN, zh],
  ])('%s: every page fits, in one language, without a complaint of the browser', async (person, own) => {
    const d = await desk({ others });
    for (const size of [SMALL_PHONE, PHONE, { viewport: { width: 1280, height: 800 } }]) {
      const page = await d.signedIn(person, size);
      // Three mails in a quarter of an hour are the limit of one address.
      d.deps.wallClock.advance(16 * 60_000);
      const complaints: string[] = [];
      page.on('console', (message) => complaints.push(message.text()));
      for (const path of ['/board', '/case/5f0c2a', '/playbook?language=de', '/board?stage=follow_up']) {
        await page.goto(d.base + path);
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
        expect([path, await widthOf(page)]).toEqual([path, size.viewport.width]);
        expect(await page.evaluate('document.documentElement.lang')).toBe(own.tag);
      }
      expect(complaints).toEqual([]);
    }
  });
});
