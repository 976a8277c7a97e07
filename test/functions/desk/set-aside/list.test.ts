import { describe, expect, test } from 'vitest';
import type { SetAside } from '../../../../functions/ports/asides.ts';
import { twoStores } from '../../intake/mailbox.ts';
import { LIN, ROBIN } from '../samples.ts';
import { asideScene, suspicious } from './samples.ts';

const item = (n: number, changes: Partial<SetAside> = {}): SetAside => ({
  id: `aside${n}`,
  at: `2026-03-${String(1 + Math.floor(n / 24)).padStart(2, '0')}T${String(n % 24).padStart(2, '0')}:00:00.000Z`,
  why: 'suspicious',
  detail: 'dmarc=fail',
  rawKey: `inbound/${n}`,
  kind: 'suspicious',
  store: 'main',
  orderId: null,
  replayed: false,
  from: `buyer${n}@example.net`,
  subject: `Subject ${n}`,
  firstLine: `Words ${n}`,
  maybeBuyers: true,
  ...changes,
});
const idsOn = (page: string) => [...page.matchAll(/href="\/set-aside\/(aside\d+)"/g)].map(([, id]) => id);

async function desk(items: SetAside[], changes: Parameters<typeof asideScene>[0] = {}) {
  const s = await asideScene(changes);
  for (const one of items) await s.deps.asides.setAside(one, null);
  return s;
}

describe('W1 the list of mails that became no case', () => {
  test('says of each who, about what, how it begins, why and when', async () => {
    const s = await asideScene();
    const { id } = await s.comes(
      suspicious({ subject: 'Grinder broken', words: 'It stopped.\r\nPlease help.' }),
    );
    const page = await (await s.signIn(ROBIN)).page('/set-aside');
    expect(page).toContain(`href="/set-aside/${id}"`);
    for (const words of ['Grinder broken', 'It stopped. Please help.', '@marketplace.amazon.com'])
      expect(page).toContain(words);
    expect(page).toContain('could not be shown to come from Amazon');
    expect(page).toContain('may be a buyer');
    expect(page).toContain('datetime="2026-03-10T09:00:00.000Z"');
  });

  test('is in the language of its reader', async () => {
    const s = await desk([item(1)]);
    expect(await (await s.signIn(LIN)).page('/set-aside')).toContain('无法确认来自亚马逊');
  });

  test('is newest first, page by page', async () => {
    const s = await desk(Array.from({ length: 53 }, (_, n) => item(n)));
    const robin = await s.signIn(ROBIN);
    const first = await robin.page('/set-aside');
    expect(idsOn(first)).toEqual(Array.from({ length: 50 }, (_, n) => `aside${52 - n}`));
    const next = /href="(\/set-aside\?after=[^"]+)"/.exec(first)?.[1] ?? '';
    const second = await robin.page(next);
    expect(idsOn(second)).toEqual(['aside2', 'aside1', 'aside0']);
    expect(second).not.toContain('after=');
    expect(second).toContain('href="/set-aside"');
  });

  test('reads one page, however many there are', async () => {
    const s = await desk(Array.from({ length: 120 }, (_, n) => item(n)));
    const robin = await s.signIn(ROBIN);
    s.deps.table.calls.clear();
    await robin.page('/set-aside');
    expect([...s.deps.table.calls.keys()]).toEqual(['lookUp', 'asidesPage']);
  });

  test('filters by shelf, reason and store; what it does not know filters nothing', async () => {
    const judgement = { what: 'dismissed' as const, by: ROBIN, at: '2026-03-09T09:00:00.000Z' };
    const s = await desk([
      item(1),
      item(2, { why: 'unreadable', kind: 'unreadable' }),
      item(3, { why: 'not_ours', kind: 'amazon_notice', maybeBuyers: false }),
      item(4, { judgements: [judgement] }),
      item(5, { store: null, why: 'no_store' }),
    ]);
    const robin = await s.signIn(ROBIN);
    const on = async (query: string) => idsOn(await robin.page(`/set-aside${query}`));
    expect(await on('')).toEqual(['aside5', 'aside2', 'aside1']);
    expect(await on('?why=unreadable')).toEqual(['aside2']);
    expect(await on('?shelf=rest')).toEqual(['aside3']);
    expect(await on('?shelf=judged')).toEqual(['aside4']);
    expect(await on('?store=-')).toEqual(['aside5']);
    expect(await on('?store=main')).toEqual(['aside2', 'aside1']);
    expect(await on('?why=%3Cb%3E&shelf=x&store=other&after=%00')).toEqual(['aside5', 'aside2', 'aside1']);
    expect(await robin.page('/set-aside?shelf=judged')).toContain('no case · You');
  });

  test('shows older records, which know less', async () => {
    const { from: _, subject: __, firstLine: ___, maybeBuyers: ____, ...old } = item(1);
    const s = await desk([old]);
    const robin = await s.signIn(ROBIN);
    expect(await robin.page('/set-aside')).toContain('(no subject)');
    const page = await robin.page('/set-aside/aside1');
    expect(page).toContain('(no sender)');
    expect(page).toContain('cannot be shown');
  });

  test('W2 escapes what a sender wrote', async () => {
    const evil = '"><script>alert(1)</script>';
    const s = await desk([item(1, { from: evil, subject: evil, firstLine: evil, detail: evil })]);
    const robin = await s.signIn(ROBIN);
    for (const path of ['/set-aside', '/set-aside/aside1']) {
      const page = await robin.page(path);
      expect(page).toContain('&lt;script&gt;alert(1)');
      expect(page).not.toContain('<script>alert');
    }
  });

  test('W9 only people of the store see it; one of an unknown store is everybody’s', async () => {
    const s = await asideScene();
    Object.assign(s.deps.playbook, twoStores());
    for (const one of [item(1), item(2, { store: 'de' }), item(3, { store: null })])
      await s.deps.asides.setAside(one, null);
    const robin = await s.signIn(ROBIN);
    const anke = await s.signIn('anke@example.org');
    expect(idsOn(await robin.page('/set-aside'))).toEqual(['aside3', 'aside1']);
    expect(idsOn(await anke.page('/set-aside'))).toEqual(['aside3', 'aside2']);
    expect(idsOn(await anke.page('/set-aside?store=main'))).toEqual(['aside3', 'aside2']);
    expect((await anke.get('/set-aside/aside1')).status).toBe(404);
    expect((await anke.get('/set-aside/aside1/photo/1')).status).toBe(404);
    const dismissing = await anke.post('/set-aside/aside1/dismiss', { version: '0' });
    expect(dismissing.status).toBe(404);
    expect((await s.item('aside1')).judgements).toBeUndefined();
  });

  test('is for people who signed in', async () => {
    const s = await desk([item(1)]);
    for (const path of ['/set-aside', '/set-aside/aside1', '/set-aside/aside1/photo/1']) {
      const answer = await s.app.request(path);
      expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in']);
    }
    expect((await s.post('/set-aside/aside1/dismiss')).headers.get('location')).toBe('/sign-in');
  });
});

describe('the head of the board', () => {
  test('says how many wait, with a way there, and nothing where none does', async () => {
    const s = await desk([item(1), item(2), item(3, { maybeBuyers: false })]);
    const robin = await s.signIn(ROBIN);
    const board = await robin.page('/board');
    expect(board).toContain('<a href="/set-aside">Mails set aside that wait for a judgement: 2</a>');
    expect(await robin.page('/board?part=live')).toContain('wait for a judgement: 2');
    const none = await (await desk([])).signIn(ROBIN);
    expect(await none.page('/board')).toContain('<p id="asides" data-live hidden>');
  });

  test('counts no further than a person would', async () => {
    const s = await desk(Array.from({ length: 60 }, (_, n) => item(n)));
    expect(await (await s.signIn(ROBIN)).page('/board')).toContain('wait for a judgement: 50+');
  });
});
