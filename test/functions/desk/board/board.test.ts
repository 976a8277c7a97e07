import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../core/words/case.ts';
import { cursorFromText, cursorToText } from '../../../../functions/desk/board/board-filter.ts';
import { orderKey, relayKey } from '../../../../functions/pipeline/lookups.ts';
import { LIN, MARIT, NOW, pendingDraft, ROBIN, sampleCase, scene } from '../samples.ts';

const HOUR_MS = 3_600_000;
const inHours = (hours: number) => new Date(Date.parse(NOW) + hours * HOUR_MS).toISOString();

/** A case of the board; the id ends in six hexadecimal digits, by which the agent is chosen. */
function boardCase(n: number, changes: Partial<Case> = {}): Case {
  return sampleCase({
    id: `c${String(n).padStart(6, '0')}`,
    productTitle: `Product ${n}`,
    orderId: `111-0000001-${String(n).padStart(7, '0')}`,
    ...changes,
  });
}

const risky = (risk: 'safety' | 'legal') => ({
  ...(sampleCase().diagnosis as NonNullable<Case['diagnosis']>),
  risks: [risk],
});

/** The products of the page in their order. */
function listed(html: string): string[] {
  return [...html.matchAll(/<a href="\/case\/[^"]+"><bdi>([^<]*)<\/bdi>/g)].map((match) => match[1] ?? '');
}

const nextOf = (html: string) =>
  /<a class="button" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? null;

describe('the board', () => {
  test('claims and dangers first, then by respond-by time, what owes nothing last, closed ones not', async () => {
    const s = await scene({
      case: { state: 'closed' },
      others: [
        boardCase(1, { respondBy: inHours(9) }),
        boardCase(2, { respondBy: null, state: 'awaiting_buyer' }),
        boardCase(3, { respondBy: inHours(-2) }),
        boardCase(4, { respondBy: inHours(1) }),
        boardCase(5, { respondBy: inHours(30), diagnosis: risky('safety') }),
        boardCase(6, { respondBy: null, claimOpen: true, state: 'frozen' }),
        boardCase(7, { respondBy: inHours(3), diagnosis: risky('legal') }),
      ],
    });
    const html = await (await s.signIn(ROBIN)).page('/board');
    expect(listed(html)).toEqual([5, 6, 3, 4, 7, 1, 2].map((n) => `Product ${n}`));
    for (const words of [
      'Overdue',
      '<span>2 h</span>',
      'Due soon',
      'in 1 h',
      'No answer owed',
      'A-to-z claim',
      'Safety',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toMatch(/<strong>2<\/strong> claims and safety/);
    expect(html).toMatch(/<strong>1<\/strong> overdue/);
    expect(html).toMatch(/<strong>2<\/strong> due within 4 hours/);
  });

  test('loads itself again without JavaScript for whoever asks for that, but not what a search found', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const asked = /<a href="([^"]+)">Load again every minute</.exec(
      await robin.page('/board?stage=offer'),
    )?.[1];
    expect(asked).toBe('/board?stage=offer&amp;fresh=1');
    const renewing = await robin.page('/board?stage=offer&fresh=1');
    expect(renewing).toContain('<noscript><meta http-equiv="refresh" content="60"></noscript>');
    expect(renewing).toContain('<a href="/board?stage=offer">Stop loading again by itself</a>');
    expect(await robin.page('/board')).not.toContain('http-equiv="refresh"');
    const found = await (await robin.post('/board', { term: 'B0EXAMPLE1', fresh: '1' })).text();
    expect(found).not.toContain('http-equiv="refresh"');
  });

  test('gives the part that changes alone, with the same filter, to nobody but a person of the playbook', async () => {
    const s = await scene({ others: [boardCase(1, { stage: 'respond' })] });
    const robin = await s.signIn(ROBIN);
    const part = await robin.page('/board?stage=respond&part=live');
    expect(listed(part)).toEqual(['Product 1']);
    expect(part).not.toMatch(/<html|<form|<script/);
    const nobody = await s.app.request('/board?part=live');
    expect([nobody.status, nobody.headers.get('location')]).toEqual([303, '/sign-in']);
  });

  test('pages of 50, each case once', async () => {
    const others = Array.from({ length: 119 }, (_, n) => boardCase(n, { respondBy: inHours((n % 40) + 1) }));
    const s = await scene({ others });
    const robin = await s.signIn(ROBIN);
    const seen: string[][] = [];
    for (let path: string | null = '/board'; path !== null; ) {
      const html: string = await robin.page(path);
      seen.push(listed(html));
      path = nextOf(html);
    }
    expect(seen.map((page) => page.length)).toEqual([50, 50, 20]);
    expect(new Set(seen.flat()).size).toBe(120);
  });

  test('says what there is not', async () => {
    const s = await scene({ case: { state: 'closed' } });
    const robin = await s.signIn(ROBIN);
    expect(await robin.page('/board')).toContain('No open cases');
    expect(await robin.page('/board?stage=offer')).toContain('No open case fits this choice');
  });

  test('fifty and more are not counted to the end', async () => {
    const others = Array.from({ length: 130 }, (_, n) => boardCase(n, { respondBy: inHours(-n - 1) }));
    const s = await scene({ others });
    expect(await (await s.signIn(ROBIN)).page('/board')).toMatch(/<strong>50\+<\/strong> overdue/);
  });

  test('a hostile title is words', async () => {
    const s = await scene({ case: { productTitle: '<script>alert(1)</script>"\'&' } });
    const html = await (await s.signIn(ROBIN)).page('/board');
    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});

test.each([
  [3, 2, 0],
  [60, 5, 1],
  [48, 9, 1],
])(
  'counts cost a read only where the page does not tell them (%i overdue, %i soon: %i)',
  async (late, soon, reads) => {
    const others = [
      ...Array.from({ length: late }, (_, n) => boardCase(n, { respondBy: inHours(-n - 1) })),
      ...Array.from({ length: soon }, (_, n) => boardCase(500 + n, { respondBy: inHours(3) })),
    ];
    const s = await scene({ others });
    const robin = await s.signIn(ROBIN);
    s.deps.table.calls.clear();
    const html = await robin.page('/board');
    expect(html).toContain(`<strong>${late >= 50 ? '50+' : late}</strong> overdue`);
    expect(html).toContain(`<strong>${soon}</strong> due within 4 hours`);
    expect(s.deps.table.calls.get('countOpen') ?? 0).toBe(reads);
  },
);

describe('filters', () => {
  const others = [
    boardCase(1, { stage: 'respond', causeByAgent: 'misuse' }),
    boardCase(2, { stage: 'follow_up', diagnosis: risky('legal') }),
    boardCase(3, { draft: { ...pendingDraft, role: 'supervisor' } }),
    boardCase(4),
  ];
  test.each([
    ['stage=respond', [1]],
    ['cause=misuse', [1]],
    ['risk=legal', [2]],
    ['stage=follow_up&risk=legal', [2]],
    ['stage=follow_up&cause=misuse', []],
    ['store=main', [1, 2, 3, 4]],
    ['store=other', [1, 2, 3, 4]],
    ['stage=nonsense&cause=__proto__', [1, 2, 3, 4]],
  ])('%s', async (query, expected) => {
    const s = await scene({ case: { state: 'closed' }, others });
    const html = await (await s.signIn(ROBIN)).page(`/board?${query}`);
    expect(listed(html).sort()).toEqual(expected.map((n) => `Product ${n}`));
  });

  test('mine: an agent’s own, a supervisor’s what waits for them', async () => {
    const s = await scene({ case: { state: 'closed' }, others });
    const mine = async (person: string) => listed(await (await s.signIn(person)).page('/board?mine=1'));
    const [robin, lin] = [await mine(ROBIN), await mine(LIN)];
    expect([...robin, ...lin].sort()).toEqual(['Product 1', 'Product 2', 'Product 4']);
    expect(robin.filter((one) => lin.includes(one))).toEqual([]);
    expect(await mine(MARIT)).toEqual(['Product 3']);
  });

  test('leave out the numbers about all cases, but for those of one store', async () => {
    const s = await scene({ others: [boardCase(1, { store: 'main' })] });
    const robin = await s.signIn(ROBIN);
    expect(await robin.page('/board?store=main')).toContain('id="tiles"');
    expect(await robin.page('/board?stage=offer')).not.toContain('id="tiles"');
  });

  test('that let few pass end a page after a bounded number of reads, and the next goes on', async () => {
    const many = Array.from({ length: 1300 }, (_, n) =>
      boardCase(n, { respondBy: inHours(n + 1), stage: n % 500 === 499 ? 'follow_up' : 'offer' }),
    );
    const s = await scene({ case: { state: 'closed' }, others: many });
    const robin = await s.signIn(ROBIN);
    const seen: string[] = [];
    let pages = 0;
    for (let path: string | null = '/board?stage=follow_up'; path !== null; pages += 1) {
      const html: string = await robin.page(path);
      seen.push(...listed(html));
      path = nextOf(html);
      if (path !== null) expect(path).toContain('stage=follow_up');
    }
    expect(seen).toEqual(['Product 499', 'Product 999']);
    expect(pages).toBe(6);
  });
});

describe('the search', () => {
  async function shop() {
    const closed = boardCase(2, { state: 'closed', closedAt: NOW, closedBecause: 'solved' });
    const elsewhere = boardCase(3, { store: 'second', asin: 'B0EXAMPLE1' });
    const s = await scene({ others: [closed, elsewhere] });
    const { lookUps } = s.deps;
    await lookUps.claim(orderKey('main', '111-0000001-0000002'), closed.id, NOW);
    await lookUps.claim(orderKey('second', '111-0000001-0000003'), elsewhere.id, NOW);
    const entry = { threadKey: null, orderId: null, at: NOW };
    const buyer = 'k3v9x2m7q1w8z5t4@marketplace.amazon.de';
    await lookUps.writeRelay(relayKey('main', buyer), 0, [
      { ...entry, caseId: '5f0c2a' },
      { ...entry, caseId: closed.id },
    ]);
    const robin = await s.signIn(ROBIN);
    return { s, find: async (term: string) => listed(await (await robin.post('/board', { term })).text()) };
  }
  const BLENDER = 'Larkfield Personal Blender 600 ml';

  test.each([
    ['an order, closed ones too', '111-0000001-0000002', ['Product 2']],
    ['an order with spaces around', '  111-0000001-0000002 ', ['Product 2']],
    ['an order of a store that is not theirs', '111-0000001-0000003', []],
    ['an unknown order', '999-0000001-0000009', []],
    ['a buyer by the key', 'K3V9X2M7Q1W8Z5T4', [BLENDER, 'Product 2']],
    ['a buyer by the relay address', 'k3v9x2m7q1w8z5t4+0d4f@marketplace.amazon.de', [BLENDER, 'Product 2']],
    ['the same key on another marketplace', 'k3v9x2m7q1w8z5t4@marketplace.amazon.fr', []],
    ['a product', 'b0example1', [BLENDER, 'Product 2']],
    ['nothing that is known', '<script>', []],
    ['nothing', '', []],
  ])('finds %s', async (_, term, expected) => {
    const { find } = await shop();
    expect((await find(term)).sort()).toEqual([...expected].sort());
  });

  test('never scans: the reads of one search are bounded', async () => {
    const { s, find } = await shop();
    s.deps.table.calls.clear();
    await find('k3v9x2m7q1w8z5t4');
    // The look-up says whether the session is still good.
    expect([...s.deps.table.calls.keys()].sort()).toEqual(['lookUp', 'readCase', 'readRelay']);
    expect(s.deps.table.calls.get('lookUp')).toBe(1);
    expect(s.deps.table.calls.get('readRelay')).toBeLessThan(30);
  });

  test('the term stands in no address and in no log, and is escaped on the page', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    const answer = await robin.post('/board', { term: '"><script>111-0000001-0000001' });
    const html = await answer.text();
    expect(html).not.toContain('<script');
    expect(html).toContain('Nothing was found');
    expect(JSON.stringify(s.deps.log.lines)).not.toContain('111-0000001');
    expect(html).not.toMatch(/(href|action)="[^"]*111-/);
  });

  test('needs the proof of the session', async () => {
    const s = await scene();
    const robin = await s.signIn(ROBIN);
    expect((await robin.post('/board', { term: 'B0EXAMPLE1', proof: 'x' })).status).toBe(403);
    expect((await s.post('/board', { term: 'B0EXAMPLE1' })).headers.get('location')).toBe('/sign-in');
  });
});

test('a place to go on from is kept as it was, and a made-up one is the beginning', () => {
  const place = '1#2026-03-10T09:00:00.000Z#c0ffee';
  expect(cursorFromText(cursorToText(place))).toBe(place);
  for (const given of [undefined, '', '%%%', cursorToText('a b'), cursorToText('x'.repeat(500))]) {
    expect(cursorFromText(given)).toBeNull();
  }
});
