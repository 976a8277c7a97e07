import { describe, expect, it } from 'vitest';
import { recomposed } from '../../../core/case/transitions/decisions.ts';
import type { OrderFacts } from '../../../core/orders/order.ts';
import type { Case } from '../../../core/words/case.ts';
import { composeHandler } from '../../../functions/compose/compose.ts';
import { diagnoseHandler } from '../../../functions/diagnose/diagnose.ts';
import { receiveMail } from '../../../functions/intake/receive.ts';
import { knock } from '../../../functions/pipeline/door.ts';
import { settleHandler } from '../../../functions/settle/settle.ts';
import { type FakeDependencies, fakeDependencies } from '../fakes/dependencies.ts';
import { type BuyerMail, buyerMail } from '../mails.ts';

const DAY = 86_400_000;
const STORE = 'main';

function order(minor: number | null, changes: Partial<OrderFacts> = {}): OrderFacts {
  return {
    orderId: '112-0000001-0000001',
    purchasedAt: '2026-09-20T09:00:00.000Z',
    lastUpdatedAt: '2026-09-22T09:00:00.000Z',
    channel: 'seller',
    marketplace: 'US',
    items: [
      {
        asin: 'B0EXAMPLE1',
        sku: 'WCG-1',
        quantity: 1,
        price: minor === null ? null : { minor, currency: 'USD' },
      },
      { asin: 'B0EXAMPLE2', sku: 'OTHER', quantity: 1, price: { minor: 99_900, currency: 'USD' } },
    ],
    ...changes,
  };
}

async function opened(given: BuyerMail = {}) {
  const deps = fakeDependencies({ now: '2026-10-05T09:00:00.000Z' });
  await deps.bucket.write('inbound/1', buyerMail(given), 'message/rfc822');
  const filed = await receiveMail(deps, { rawKey: 'inbound/1', at: deps.clock.now() });
  if (filed.outcome !== 'filed') throw new Error('no case');
  return { deps, caseId: filed.caseId };
}

async function theCase(deps: FakeDependencies, caseId: string): Promise<Case> {
  const c = await deps.cases.readCase(caseId);
  if (c === null) throw new Error('no case');
  return c;
}

async function draftOf(deps: FakeDependencies, caseId: string, revision = 1) {
  const next = revision === 1 ? await diagnoseHandler(deps)({ state: { caseId } }) : { caseId };
  await composeHandler(deps)({ state: next });
  const draft = await deps.cases.readDraft(caseId, revision);
  if (draft === null) throw new Error('no draft');
  return draft;
}

describe('an order that the report told', () => {
  it('is known to its case from the diagnosis on, and to the list of events', async () => {
    const { deps, caseId } = await opened();
    await deps.orders.putOrder(STORE, order(2499), 0);
    await diagnoseHandler(deps)({ state: { caseId } });
    expect((await theCase(deps, caseId)).order).toEqual({
      price: { minor: 2499, currency: 'USD' },
      channel: 'seller',
      purchasedAt: '2026-09-20T09:00:00.000Z',
    });
    const [line] = (await deps.cases.events(caseId)).filter((event) => event.type === 'diagnosed');
    expect(line?.facts).toMatchObject({ price: 2499, currency: 'USD', channel: 'seller' });
  });

  it('names the amount of what is offered, of the product complained about alone', async () => {
    const { deps, caseId } = await opened({
      words: 'It stopped working after two days. I want my money back.',
    });
    await deps.orders.putOrder(STORE, order(2499), 0);
    const draft = await draftOf(deps, caseId);
    expect(draft.kind).toBe('confirmation');
    expect(draft.options.find((option) => option.kind === 'full_refund')?.amount).toEqual({
      minor: 2499,
      currency: 'USD',
    });
    expect(draft.body).toContain('$24.99');
    expect(draft).toMatchObject({ role: 'agent', because: null });
  });

  it("goes to a supervisor above the agent's amount, to the agent up to it", async () => {
    for (const [minor, role] of [
      [4000, 'agent'],
      [4001, 'supervisor'],
    ] as const) {
      const { deps, caseId } = await opened();
      await deps.orders.putOrder(STORE, order(minor), 0);
      expect(await draftOf(deps, caseId)).toMatchObject({ role });
    }
  });

  it('that Amazon shipped gets no promise that only Amazon can keep', async () => {
    const { deps, caseId } = await opened();
    await deps.orders.putOrder(STORE, order(2499, { channel: 'fba' }), 0);
    const draft = await draftOf(deps, caseId);
    expect(draft.options.map((option) => option.kind)).not.toContain('replacement');
    expect(draft.options.map((option) => option.kind)).not.toContain('full_refund');
  });

  it('without a price yet is asked for again, and priced once it is charged', async () => {
    const { deps, caseId } = await opened();
    await deps.orders.putOrder(STORE, order(null), 0);
    await diagnoseHandler(deps)({ state: { caseId } });
    expect((await theCase(deps, caseId)).order).toMatchObject({ price: null, channel: 'seller' });
    await deps.orders.putOrder(STORE, order(2499), 1);
    await diagnoseHandler(deps)({ state: { caseId } });
    expect((await theCase(deps, caseId)).order?.price).toEqual({ minor: 2499, currency: 'USD' });
    const reads = deps.table.calls.get('readOrder');
    await diagnoseHandler(deps)({ state: { caseId } });
    expect(deps.table.calls.get('readOrder')).toBe(reads);
  });

  it('imported after the draft is in the next one', async () => {
    const { deps, caseId } = await opened();
    expect((await draftOf(deps, caseId)).options.every((option) => option.amount === undefined)).toBe(true);
    await deps.orders.putOrder(STORE, order(2499), 0);
    const decision = {
      id: 'd1',
      revision: 1,
      type: 'recompose',
      by: 'a@example.com',
      at: deps.clock.now(),
      body: null,
      cause: null,
      option: 'partial_refund',
    } as const;
    await deps.cases.addDecision(caseId, decision);
    await knock(deps, caseId, (c) => recomposed(c, { ...decision, role: 'agent' }));
    const draft = await draftOf(deps, caseId, 2);
    expect(draft.options).toEqual([
      { kind: 'partial_refund', percent: 40, amount: { minor: 1000, currency: 'USD' } },
    ]);
    expect((await theCase(deps, caseId)).order?.price).toEqual({ minor: 2499, currency: 'USD' });
  });

  it('of another store, or no order at all, tells nothing', async () => {
    const { deps, caseId } = await opened();
    await deps.orders.putOrder('other', order(2499), 0);
    await diagnoseHandler(deps)({ state: { caseId } });
    expect((await theCase(deps, caseId)).order).toBeNull();
    const presale = await opened({ order: null });
    await diagnoseHandler(presale.deps)({ state: { caseId: presale.caseId } });
    expect(presale.deps.table.calls.get('readOrder')).toBeUndefined();
  });
});

describe('the follow-up', () => {
  async function settledAfter(purchasedAt: string | null, days: number) {
    const { deps, caseId } = await opened();
    if (purchasedAt !== null) await deps.orders.putOrder(STORE, order(2499, { purchasedAt }), 0);
    await diagnoseHandler(deps)({ state: { caseId } });
    const c = await theCase(deps, caseId);
    const at = deps.clock.now();
    const answered = {
      ...c,
      version: c.version + 1,
      unansweredSince: null,
      respondBy: null,
      lastReplyAt: at,
      fulfilledAt: at,
    };
    await deps.cases.writeCase(answered, c);
    deps.clock.advance(days * DAY);
    return settleHandler(deps)({ state: { caseId } });
  }

  it.each<[string, string | null, number, string]>([
    ['is written within 30 days of the purchase', '2026-09-15T09:00:00.000Z', 10, 'compose'],
    ['is not written later', '2026-09-15T08:59:00.000Z', 10, 'close'],
    [
      'of an order bought on the day of the complaint may come late',
      '2026-10-05T08:00:00.000Z',
      29,
      'compose',
    ],
    ['of an unknown order may not', null, 29, 'close'],
  ])('%s', async (_name, purchasedAt, days, next) => {
    expect((await settledAfter(purchasedAt, days)).next).toBe(next);
  });
});
