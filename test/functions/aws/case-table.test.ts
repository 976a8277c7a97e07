import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenLink } from '../../../core/case/events.ts';
import { buyerWrote } from '../../../core/case/transitions/news.ts';
import { closed } from '../../../core/case/transitions/steps.ts';
import type { Transition } from '../../../core/case/transitions/transition.ts';
import type { DeskVerdict } from '../../../core/insight/desk-verdict.ts';
import type { OrderFacts } from '../../../core/orders/order.ts';
import type { Diagnosis } from '../../../core/words/diagnosis.ts';
import type { CaseMessage } from '../../../core/words/record/message.ts';
import type { SendRecord } from '../../../core/words/record/send-record.ts';
import { createCaseTable } from '../../../functions/aws/table/case-table.ts';
import type { TablePorts } from '../../../functions/ports/dependencies.ts';
import type { Untold } from '../../../functions/ports/news.ts';
import type { OpenFilter, OpenPage } from '../../../functions/ports/open-cases.ts';
import { hoursLater, newCase } from '../../core/case/samples.ts';
import { fakeTable } from '../fakes/table.ts';
import { startDynalite, TABLE } from './dynalite.ts';

/** The promises of the port, kept by the table in DynamoDB and by the one in memory alike. */

let stop: () => void;
beforeAll(async () => {
  stop = await startDynalite();
});
afterAll(() => stop());

let count = 0;
/** A case of its own for each test: the tables are shared. */
function aCase(changes: Partial<ReturnType<typeof newCase>> = {}) {
  count += 1;
  return newCase({ id: `case${String(count).padStart(12, '0')}`, store: `store-${count}`, ...changes });
}

function changed(t: Transition) {
  if (!t.ok) throw new Error(t.refusal.code);
  return t.case;
}

const news = (mailId: string) => ({
  mailId,
  at: hoursLater(1),
  respondWithinHours: 24,
  relayAddress: 'a@marketplace.amazon.com',
  language: 'en',
});

const message: CaseMessage = {
  id: 'm1',
  direction: 'in',
  kind: 'buyer_message',
  at: hoursLater(0),
  messageId: null,
  subject: 'Hello',
  text: 'It is broken.',
  language: 'en',
  rawKey: null,
  photos: [],
  duplicateOf: null,
  confidence: 'high',
  returnReason: null,
  noResponseNeededLink: null,
};

const DIAGNOSIS: Diagnosis = {
  cause: 'defect',
  severity: 'major',
  confidence: 0.9,
  risks: [],
  wants: [],
  language: 'en',
  evidence: [],
};

const send: SendRecord = {
  revision: 1,
  status: 'intended',
  attempt: 1,
  at: hoursLater(1),
  sesMessageId: null,
  rawKey: 'outbound/x/1.eml',
  detail: null,
  releasedBy: null,
};

const order: OrderFacts = {
  orderId: '112-0000001-0000001',
  purchasedAt: hoursLater(-48),
  lastUpdatedAt: hoursLater(0),
  channel: 'seller',
  marketplace: 'JP',
  items: [
    { asin: 'B0EXAMPLE1', sku: '歯ブラシ-8', quantity: 2, price: { minor: 3980, currency: 'JPY' } },
    { asin: 'B0EXAMPLE2', sku: '', quantity: 0, price: null },
  ],
};

describe.each<[string, () => TablePorts]>([
  ['in DynamoDB', () => createCaseTable(TABLE)],
  ['in memory', () => fakeTable()],
])('the case table %s', (_name, make) => {
  const table = () => (shared ??= make());
  let shared: TablePorts | undefined;

  it('creates a case once', async () => {
    const c = aCase();
    expect(await table().cases.createCase(c)).toBe(true);
    expect(await table().cases.createCase({ ...c, buyerName: 'Other' })).toBe(false);
    expect(await table().cases.readCase(c.id)).toEqual(c);
    expect(await table().cases.readCase('nobody')).toBeNull();
  });

  it('A6 writes only over the version that was read', async () => {
    const c = aCase();
    await table().cases.createCase(c);
    const one = changed(buyerWrote(c, news('m2')));
    const other = changed(buyerWrote(c, news('m3')));
    const results = await Promise.all([one, other].map((next) => table().cases.writeCase(next, c)));
    expect(results.sort()).toEqual([false, true]);
  });

  it('keeps every event in one chain, the last ones still in the case', async () => {
    let c = aCase();
    await table().cases.createCase(c);
    for (const mailId of ['m2', 'm3', 'm4']) {
      const next = changed(buyerWrote(c, news(mailId)));
      expect(await table().cases.writeCase(next, c)).toBe(true);
      c = next;
    }
    const events = await table().cases.events(c.id);
    expect(events.map((e) => e.type)).toEqual(['opened', 'wrote', 'wrote', 'wrote', 'wrote']);
    expect(brokenLink(events)).toBeNull();
  });

  it('D1 D3 takes a message once, whenever it comes again', async () => {
    const { id } = aCase();
    expect(await table().cases.addMessage(id, message)).toBe(true);
    expect(await table().cases.addMessage(id, { ...message, at: hoursLater(5) })).toBe(false);
    await table().cases.addMessage(id, { ...message, id: 'm0', at: hoursLater(-1) });
    expect((await table().cases.messages(id)).map((m) => m.id)).toEqual(['m0', 'm1']);
  });

  it('gives a key to one holder', async () => {
    const key = `order#${aCase().id}`;
    const claims = await Promise.all(
      ['a', 'b', 'c'].map((holder) => table().lookUps.claim(key, holder, hoursLater(0))),
    );
    expect(claims.filter((claim) => claim.claimed)).toHaveLength(1);
    const holder = (await table().lookUps.lookUp(key))?.holder ?? '';
    expect(await table().lookUps.claim(key, holder, hoursLater(1))).toEqual({ claimed: true });
    expect(await table().lookUps.handKey(key, 'somebody else', 'd', hoursLater(1))).toBe(false);
    expect(await table().lookUps.handKey(key, holder, 'd', hoursLater(1))).toBe(true);
    expect((await table().lookUps.lookUp(key))?.holder).toBe('d');
  });

  it('writes the relay register only on the version that was read', async () => {
    const key = `relay#${aCase().id}`;
    const entry = { caseId: 'c', threadKey: null, orderId: null, at: hoursLater(0) };
    expect(await table().lookUps.readRelay(key)).toEqual({ version: 0, entries: [] });
    const writes = await Promise.all([1, 2].map(() => table().lookUps.writeRelay(key, 0, [entry])));
    expect(writes.sort()).toEqual([false, true]);
    expect(await table().lookUps.writeRelay(key, 1, [entry, entry])).toBe(true);
    expect((await table().lookUps.readRelay(key)).entries).toHaveLength(2);
  });

  it('A10 lets a reply be intended once, and again only when it was released', async () => {
    const { id } = aCase();
    expect(await table().sends.intendSend(id, send)).toBe(true);
    expect(await table().sends.intendSend(id, send)).toBe(false);
    expect(await table().sends.intendSend(id, { ...send, attempt: 2 })).toBe(false);
    expect(await table().sends.concludeSend(id, { ...send, status: 'released' })).toBe(true);
    expect(await table().sends.intendSend(id, { ...send, attempt: 2 })).toBe(true);
    expect(await table().sends.concludeSend(id, { ...send, status: 'accepted' })).toBe(false);
    expect(await table().sends.concludeSend(id, { ...send, attempt: 2, status: 'accepted' })).toBe(true);
    expect(await table().sends.concludeSend(id, { ...send, attempt: 2, status: 'rejected' })).toBe(false);
    expect((await table().sends.readSend(id, 1))?.status).toBe('accepted');
  });

  it('lists open cases by respond-by time, those that owe nothing last, closed ones not', async () => {
    const store = aCase().store;
    const late = aCase({ store, respondBy: hoursLater(30) });
    const soon = aCase({ store, respondBy: hoursLater(3) });
    const idle = aCase({ store, respondBy: null, unansweredSince: null });
    const done = aCase({ store });
    for (const c of [late, idle, soon, done]) await table().cases.createCase(c);
    await table().cases.writeCase(changed(closed(done, hoursLater(1), 'solved')), done);
    expect((await table().cases.openCases([store], 10)).map((c) => c.id)).toEqual([
      soon.id,
      late.id,
      idle.id,
    ]);
    expect(await table().cases.openCases([store], 1)).toHaveLength(1);
  });

  it('lists claims and dangers before everything else, whatever their clock says', async () => {
    const store = aCase().store;
    const danger = { ...DIAGNOSIS, risks: ['legal' as const, 'safety' as const] };
    const soon = aCase({ store, respondBy: hoursLater(3) });
    const claim = aCase({ store, claimOpen: true, respondBy: null, unansweredSince: null });
    const unsafe = aCase({ store, respondBy: hoursLater(20), diagnosis: danger });
    for (const c of [soon, claim, unsafe]) await table().cases.createCase(c);
    expect((await table().cases.openCases([store], 10)).map((c) => c.id)).toEqual([
      unsafe.id,
      claim.id,
      soon.id,
    ]);
    const decided = { ...claim, claimOpen: false, version: claim.version + 1 };
    expect(await table().cases.writeCase(decided, claim)).toBe(true);
    expect((await table().cases.openCases([store], 10)).map((c) => c.id)).toEqual([
      unsafe.id,
      soon.id,
      claim.id,
    ]);
  });

  it('gives the open cases of several stores page by page, each once and in order', async () => {
    const stores = [aCase().store, aCase().store];
    const made = Array.from({ length: 23 }, (_, n) =>
      aCase({
        store: stores[n % 2] ?? '',
        // Pairs with the same deadline, and some that owe nothing.
        respondBy: n % 7 === 0 ? null : hoursLater(n - (n % 2)),
        claimOpen: n % 11 === 0,
      }),
    );
    for (const c of made) await table().cases.createCase(c);
    const whole = await table().cases.openCases(stores, 100);
    expect(whole.map((c) => c.id).sort()).toEqual(made.map((c) => c.id).sort());
    const seen: string[] = [];
    const sizes: number[] = [];
    let after: string | null = null;
    do {
      const page: OpenPage = await table().cases.openPage(stores, { after, limit: 5 });
      seen.push(...page.cases.map((c) => c.id));
      sizes.push(page.cases.length);
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(whole.map((c) => c.id));
    expect(sizes).toEqual([5, 5, 5, 5, 3]);
  });

  it.each([
    ['stage', { stage: 'offer' }],
    ['cause of the diagnosis or of an agent', { cause: 'misuse' }],
    ['risk', { risk: 'legal' }],
    ['all at once', { stage: 'offer', cause: 'misuse', risk: 'legal' }],
  ] as [string, Partial<OpenFilter>][])(
    'filters open cases by %s, page by page, with no gap and none twice',
    async (_, wanted) => {
      const stores = [aCase().store, aCase().store];
      const diagnosis = (n: number): Diagnosis => ({
        ...DIAGNOSIS,
        cause: n % 3 === 0 ? 'misuse' : 'defect',
        risks: n % 2 === 0 ? ['legal', 'negative_review'] : [],
      });
      const made = Array.from({ length: 40 }, (_one, n) =>
        aCase({
          // The one store has few that fit at first, the other many.
          store: stores[n < 20 ? 0 : 1] ?? '',
          respondBy: hoursLater(n % 20),
          stage: n % 20 < 12 && n < 20 ? 'respond' : 'offer',
          diagnosis: n === 39 ? null : diagnosis(n),
          causeByAgent: n % 5 === 0 ? 'misuse' : n % 5 === 1 ? 'defect' : null,
        }),
      );
      for (const c of made) await table().cases.createCase(c);
      const filter: OpenFilter = { stage: null, cause: null, risk: null, ...wanted };
      const fits = (c: (typeof made)[number]) =>
        (filter.stage === null || c.stage === filter.stage) &&
        (filter.cause === null || (c.causeByAgent ?? c.diagnosis?.cause) === filter.cause) &&
        (filter.risk === null || (c.diagnosis?.risks.includes(filter.risk) ?? false));
      const expected = (await table().cases.openCases(stores, 100)).filter(fits).map((c) => c.id);
      expect(expected.length).toBeGreaterThan(0);
      const seen: string[] = [];
      let after: string | null = null;
      let pages = 0;
      do {
        const page: OpenPage = await table().cases.openPage(stores, { after, limit: 4, filter, lookAt: 6 });
        expect(page.cases.length).toBeLessThanOrEqual(4);
        seen.push(...page.cases.map((c) => c.id));
        after = page.next;
        pages += 1;
      } while (after !== null && pages < 60);
      expect(seen).toEqual(expected);
    },
  );

  it('lists of a case what a list shows, not its record', async () => {
    const c = aCase({ knockIds: ['mail:m1'] });
    await table().cases.createCase(c);
    const { cases } = await table().cases.openPage([c.store], { after: null, limit: 5 });
    expect(
      Object.keys(cases[0] ?? {}).filter((name) => ['knockIds', 'eventTail', 'wait', 'pk'].includes(name)),
    ).toEqual([]);
    expect(cases[0]).toMatchObject({ id: c.id, respondBy: c.respondBy, draft: c.draft });
  });

  it('counts open cases in a band of time, to a limit', async () => {
    const stores = [aCase().store, aCase().store];
    const of = (n: number, changes: Parameters<typeof aCase>[0]) =>
      aCase({ store: stores[n % 2] ?? '', ...changes });
    const cases = [
      of(0, { claimOpen: true, respondBy: hoursLater(-2) }),
      ...[-3, -2, -1, 1, 5].map((hours, n) => of(n, { respondBy: hoursLater(hours) })),
      of(1, { respondBy: null }),
    ];
    for (const c of cases) await table().cases.createCase(c);
    const now = hoursLater(0);
    expect(await table().cases.countOpen(stores, 'urgent', 100)).toBe(1);
    expect(await table().cases.countOpen(stores, { from: null, before: now }, 100)).toBe(3);
    expect(await table().cases.countOpen(stores, { from: now, before: hoursLater(4) }, 100)).toBe(1);
    expect(await table().cases.countOpen(stores, { from: null, before: now }, 2)).toBe(2);
    expect(await table().cases.countOpen(['nobody'], 'urgent', 100)).toBe(0);
  });

  it('finds the cases of a product, the newest first, closed ones too', async () => {
    const asin = `B0${String(count).padStart(8, '0')}`;
    const [old, recent] = [1, 30].map((hours) => aCase({ asin, openedAt: hoursLater(hours) }));
    if (old === undefined || recent === undefined) throw new Error('two cases were made');
    await table().cases.createCase(old);
    await table().cases.createCase(recent);
    await table().cases.writeCase(changed(closed(old, hoursLater(40), 'solved')), old);
    expect((await table().cases.casesOfProduct(asin, 10)).map((c) => c.id)).toEqual([recent.id, old.id]);
    expect((await table().cases.casesOfProduct(asin, 1)).map((c) => c.id)).toEqual([recent.id]);
  });

  it('lists news until they were told, the oldest first, each once', async () => {
    const { id } = aCase();
    const news = (n: number): Untold => ({
      id: `${id}-${n}`,
      at: hoursLater(n),
      store: n === 2 ? null : 'main',
      what: 'aside',
      caseId: null,
    });
    const listed = async () => (await table().news.untold(1_000)).filter((one) => one.id.startsWith(id));
    for (const n of [3, 1, 2]) await table().news.addUntold(news(n));
    await table().news.addUntold({ ...news(1), at: hoursLater(9) });
    expect(await listed()).toEqual([news(1), news(2), news(3)]);
    await table().news.markUntoldTold(news(1), hoursLater(4));
    expect(await listed()).toEqual([news(2), news(3)]);
    await table().news.addUntold(news(1));
    expect(await listed()).toEqual([news(2), news(3)]);
    expect((await table().news.untold(1)).length).toBe(1);
  });

  it('keeps an order per store, and writes it only over the version that was read', async () => {
    const { store } = aCase();
    const { orderId } = order;
    expect(await table().orders.readOrder(store, orderId)).toBeNull();
    const writes = await Promise.all([1, 2].map(() => table().orders.putOrder(store, order, 0)));
    expect(writes.sort()).toEqual([false, true]);
    expect(await table().orders.readOrder(store, orderId)).toEqual({ ...order, version: 1 });
    expect(await table().orders.readOrder(`${store}-other`, orderId)).toBeNull();
    const later = { ...order, lastUpdatedAt: hoursLater(2), items: [] };
    const updates = await Promise.all([1, 2].map(() => table().orders.putOrder(store, later, 1)));
    expect(updates.sort()).toEqual([false, true]);
    expect(await table().orders.readOrder(store, orderId)).toEqual({ ...later, version: 2 });
  });

  it('never lets an earlier update replace a later one', async () => {
    const { store } = aCase();
    await table().orders.putOrder(store, order, 0);
    expect(await table().orders.putOrder(store, { ...order, lastUpdatedAt: hoursLater(-1) }, 1)).toBe(false);
    expect(await table().orders.putOrder(store, { ...order, channel: 'fba' }, 1)).toBe(true);
    expect(await table().orders.readOrder(store, order.orderId)).toMatchObject({
      channel: 'fba',
      version: 2,
    });
  });

  it('keeps what the desk made of diagnoses, by store and month, each decision once', async () => {
    const { id, store } = aCase();
    const verdict = {
      caseId: id,
      revision: 1,
      at: '2026-10-31T23:59:59.000Z',
      by: 'a@example.com',
      store,
      language: 'en',
      asin: null,
      productTitle: null,
      given: 'defect',
      confidence: 0.8,
      severity: 'major',
      final: 'misuse',
      features: ['sign asks_how'],
    } as const;
    const later: DeskVerdict = {
      ...verdict,
      features: [],
      at: '2026-11-01T00:00:00.000Z',
      kind: 'risk_judged',
      isEdited: false,
      heard: {
        contact: 'complaint',
        problems: ['leaks'],
        told: [],
        wishes: [{ kind: 'discount', percent: 30 }],
        risks: [],
        maybe: ['safety'],
        asks: 0,
      },
      judged: [{ risk: 'safety', judged: 'no' }],
      replied: 0,
      offered: [],
    };
    for (const each of [verdict, verdict, later])
      await table().cases.addVerdict({ ...each, features: [...each.features] });
    expect(await table().cases.verdicts(store, '2026-10')).toEqual([verdict]);
    expect(await table().cases.verdicts(store, '2026-11')).toEqual([later]);
    expect(await table().cases.verdicts(`${store}-other`, '2026-10')).toEqual([]);
  });

  it('tells once what was told, and keeps drafts, decisions and links', async () => {
    const { id } = aCase();
    expect(await table().sends.wasTold(id, 'ask#1')).toBe(false);
    await table().sends.markTold(id, 'ask#1', hoursLater(0));
    expect(await table().sends.wasTold(id, 'ask#1')).toBe(true);
    const decision = {
      id: 'd',
      revision: 1,
      type: 'approved',
      by: 'a@example.com',
      at: hoursLater(0),
      body: null,
      cause: null,
      option: null,
    } as const;
    expect(await table().cases.addDecision(id, decision)).toBe(true);
    expect(await table().cases.addDecision(id, decision)).toBe(false);
    expect(await table().cases.decisions(id)).toEqual([decision]);
    const link = {
      id,
      caseId: id,
      revision: 1,
      purpose: 'decision',
      person: 'a@example.com',
      role: 'agent',
      expiresAt: hoursLater(9),
    } as const;
    await table().lookUps.addLink(link);
    expect(await table().lookUps.readLink(id)).toEqual(link);
  });
});
