import { describe, expect, test } from 'vitest';
import { chainEvents } from '../../../../core/case/events.ts';
import { milestonesTold } from '../../../../core/case/transitions/steps.ts';
import type { CaseMessage } from '../../../../core/words/record/message.ts';
import { changeCase } from '../../../../functions/pipeline/door.ts';
import { LIN, NOW, pendingDraft, ROBIN, sampleCase, sampleMessage, scene } from '../samples.ts';

/** What no sample looks like: pages that are empty, long or wide, each with a considered state. */

const MAX_PAGE_BYTES = 60 * 1024;
const photos = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    key: `p${n}`,
    contentType: 'image/png',
    filename: `photo-${n}.png`,
    size: 4,
  }));

describe('a message of 5,000 words', () => {
  const text = Array.from({ length: 5_000 }, (_, n) => `word${n % 100}`).join(' ');

  test('is begun on the page of the case, between two words, and has a page of its own', async () => {
    const s = await scene({ messages: [sampleMessage({ text })] });
    const link = await s.linkFor(ROBIN);
    const html = await s.page(link);
    const shown = /<blockquote class="words"[^>]*>([\s\S]*?)<\/blockquote>/.exec(html)?.[1] ?? '';
    expect(text.startsWith(`${shown} `)).toBe(true);
    expect(shown.length).toBeGreaterThan(3_000);
    expect(html).toContain(`<a href="${link}/message/1">Read the whole message (`);
    const whole = await s.page(`${link}/message/1`);
    expect(whole).toContain(text);
    expect(whole).toContain(`<a href="${link}">Back to the case</a>`);
    for (const page of [html, whole]) expect(Buffer.byteLength(page)).toBeLessThan(MAX_PAGE_BYTES);
  });

  test('without spaces is cut between characters, in its own writing', async () => {
    const words = '這個產品壞了😀'.repeat(2_000);
    const s = await scene({ messages: [sampleMessage({ text: words, language: 'zh' })] });
    const html = await s.page(await s.linkFor(LIN));
    const shown = /<blockquote class="words"[^>]*>([\s\S]*?)<\/blockquote>/.exec(html)?.[1] ?? '';
    expect(words.startsWith(shown)).toBe(true);
    expect(shown.isWellFormed()).toBe(true);
    expect(html).toContain('阅读全文');
  });

  test.each(['0', '2', '999', 'x', '-1'])('a message %s that there is not is no page', async (number) => {
    const s = await scene();
    expect((await s.app.request(`${await s.linkFor(ROBIN)}/message/${number}`)).status).toBe(404);
  });

  test('needs the link like everything of the case', async () => {
    const s = await scene();
    expect((await s.app.request('/r/forged/message/1')).status).toBe(404);
    expect((await s.app.request('/case/5f0c2a/2/message/1')).headers.get('location')).toBe('/sign-in');
  });
});

test('40 photos: the first eight, the others folded and not loaded before somebody unfolds them', async () => {
  const s = await scene({ messages: [sampleMessage({ photos: photos(40) })] });
  const html = await s.page(await s.linkFor(ROBIN));
  const [before = '', folded = ''] = html.split('32 more photos');
  expect([...before.matchAll(/<img /g)]).toHaveLength(8);
  expect([...folded.matchAll(/<img [^>]*loading="lazy"/g)]).toHaveLength(32);
});

test('everything at once stays below 60 KB: long messages, many photos, a long record', async () => {
  const messages: CaseMessage[] = Array.from({ length: 40 }, (_, n) =>
    sampleMessage({
      id: `m${n}`,
      at: new Date(Date.parse('2026-03-09T16:20:00.000Z') + n * 60_000).toISOString(),
      direction: n % 3 === 0 && n < 30 ? 'out' : 'in',
      text: `Sentence ${n} of a long letter. `.repeat(900),
      photos: n === 39 ? photos(40) : [],
    }),
  );
  const c = sampleCase();
  const many = chainEvents(
    c,
    Array.from({ length: 300 }, () => ({ type: 'duplicate_seen' as const, at: NOW, by: 'amazon' })),
  );
  const s = await scene({
    messages,
    case: { unansweredSince: messages[35]?.at ?? NOW, eventTail: [...c.eventTail, ...many] },
  });
  expect(Buffer.byteLength(await s.page(await s.linkFor(ROBIN)))).toBeLessThan(MAX_PAGE_BYTES);
});

describe('an order with ten items', () => {
  const items = Array.from({ length: 10 }, (_, n) => ({
    asin: n === 3 ? 'B0EXAMPLE1' : `B00000000${n}`,
    sku: `sku-${n}`,
    quantity: n === 9 ? 0 : n + 1,
    price: n === 5 ? null : { minor: 1_000 * (n + 1), currency: 'EUR' },
  }));
  const order = {
    orderId: '111-0000001-0000001',
    purchasedAt: NOW,
    lastUpdatedAt: NOW,
    channel: 'seller' as const,
    marketplace: 'DE',
    items,
  };

  test('lists what was not cancelled and says which one it is about', async () => {
    const s = await scene();
    await s.deps.orders.putOrder('main', order, 0);
    const html = await s.page(await s.linkFor(ROBIN));
    expect(html).toContain('The order has 9 products');
    expect(html).toContain(
      '<bdi>B0EXAMPLE1 × 4</bdi> · €40.00 · <strong>the complaint is about this one</strong>',
    );
    expect(html).toContain('<bdi>B000000005 × 6</bdi></li>');
    expect(html).not.toContain('B000000009');
  });

  test('with one product says nothing', async () => {
    const s = await scene();
    await s.deps.orders.putOrder('main', { ...order, items: items.slice(0, 1) }, 0);
    expect(await s.page(await s.linkFor(ROBIN))).not.toContain('The order has');
  });
});

test('what an open page asks for changes with what is to be decided, and with nothing else', async () => {
  const s = await scene();
  const link = await s.linkFor(ROBIN);
  const html = await s.page(link);
  const stamp = async () => (await s.app.request(`${link}/stamp`)).text();
  const before = await stamp();
  expect(html).toContain(`data-stamp="${before}" data-from="${link}/stamp"`);
  await changeCase(s.deps.cases, '5f0c2a', (c) =>
    milestonesTold(c, NOW, [{ name: 'reminder_1', type: 'reminded' }]),
  );
  expect(await stamp()).toBe(before);
  await s.post(`${link}/pass`);
  expect(await stamp()).not.toBe(before);
  expect((await s.app.request('/r/forged/stamp')).status).toBe(404);
  expect((await s.app.request('/case/5f0c2a/2/stamp')).headers.get('location')).toBe('/sign-in');
});

test('changed meanwhile: the page offers the new draft', async () => {
  const s = await scene({ case: { draft: { ...pendingDraft, revision: 3 } } });
  const html = await s.page(await s.linkFor(ROBIN));
  expect(html).toContain('<a href="/case/5f0c2a">Open draft 3</a>');
});

test('right to left: every text of the buyer takes its own direction', async () => {
  const s = await scene({
    case: { buyerName: 'نور', productTitle: 'خلاط شخصي' },
    messages: [sampleMessage({ text: 'المنتج لا يعمل.', language: 'ar' })],
    draft: { language: 'ar', body: 'مرحباً نور،', sentences: [] },
  });
  const html = await s.page(await s.linkFor(ROBIN));
  expect(html).toContain('<blockquote class="words" dir="auto" lang="ar">');
  expect(html).toMatch(/<textarea [^>]*dir="auto" lang="ar"/);
  expect(html).toContain('<bdi>خلاط شخصي</bdi>');
  expect(html).toContain('<bdi>نور</bdi>');
});
