import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCaseTable } from '../../../functions/aws/table/case-table.ts';
import type { AsidesWish, Judgement, SetAside } from '../../../functions/ports/asides.ts';
import type { TablePorts } from '../../../functions/ports/dependencies.ts';
import { hoursLater } from '../../core/case/samples.ts';
import { fakeTable } from '../fakes/table.ts';
import { startDynalite, TABLE } from './dynalite.ts';

/** What the port of the mails that were set aside promises, in DynamoDB and in memory alike. */

let stop: () => void;
beforeAll(async () => {
  stop = await startDynalite();
});
afterAll(() => stop());

let stores = 0;
/** A store of its own for each test: the tables are shared. */
function newStore(): string {
  stores += 1;
  return `store-${stores}`;
}
let count = 0;
function anAside(changes: Partial<SetAside> = {}): SetAside {
  count += 1;
  return {
    id: `aside${String(count).padStart(8, '0')}`,
    at: hoursLater(count),
    why: 'suspicious',
    detail: 'spf=fail',
    rawKey: `inbound/${count}`,
    kind: 'suspicious',
    store: 'main',
    orderId: null,
    replayed: false,
    maybeBuyers: true,
    ...changes,
  };
}
const judged = (what: Judgement['what']): Judgement => ({ what, by: 'robin@example.com', at: hoursLater(9) });

describe.each<[string, () => TablePorts]>([
  ['in DynamoDB', () => createCaseTable(TABLE)],
  ['in memory', () => fakeTable()],
])('mails set aside, %s', (_name, make) => {
  let shared: TablePorts | undefined;
  const asides = () => {
    shared ??= make();
    return shared.asides;
  };
  const wish = (store: string | null, changes: Partial<AsidesWish> = {}): AsidesWish => ({
    shelf: 'open',
    stores: [store],
    why: null,
    after: null,
    limit: 50,
    ...changes,
  });
  const ids = async (given: AsidesWish) => (await asides().asidesPage(given)).items.map(({ id }) => id);

  it('are found by themselves and by their order', async () => {
    const item = anAside({ store: newStore(), orderId: '112-0000001-0000001', keptUntil: hoursLater(9_000) });
    expect(await asides().setAside(item, null)).toBe(true);
    expect(await asides().readAside(item.id)).toEqual(item);
    expect(await asides().asidesOfOrder(item.store ?? '', '112-0000001-0000001')).toEqual([item]);
    expect(await asides().readAside('none')).toBeNull();
  });

  it('W5 a record is written over only as it was read: of two people one counts', async () => {
    const item = anAside({ store: newStore() });
    expect(await asides().setAside(item, null)).toBe(true);
    expect(await asides().setAside(item, null)).toBe(false);
    const dismissed = { ...item, judgements: [judged('dismissed')] };
    const released = { ...item, judgements: [judged('released')] };
    const counted = await Promise.all([
      asides().setAside(dismissed, item),
      asides().setAside(released, item),
    ]);
    expect(counted.sort()).toEqual([false, true]);
    const now = await asides().readAside(item.id);
    expect(now?.version).toBe(1);
    expect(await asides().setAside({ ...dismissed, caseId: 'c1' }, now)).toBe(true);
    expect(await asides().readAside(item.id)).toMatchObject({ version: 2, caseId: 'c1' });
  });

  it('are listed newest first, page by page, without gaps or doubles', async () => {
    const [one, other] = [newStore(), newStore()];
    const items = Array.from({ length: 11 }, (_, n) => anAside({ store: n % 3 === 0 ? other : one }));
    for (const item of items) await asides().setAside(item, null);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await asides().asidesPage(wish(one, { stores: [one, other], after, limit: 4 }));
      expect(page.items.length).toBeLessThanOrEqual(4);
      seen.push(...page.items.map(({ id }) => id));
      after = page.next;
    } while (after !== null);
    expect(seen).toEqual(items.map(({ id }) => id).reverse());
  });

  it('of one reason only, past any number of others', async () => {
    const store = newStore();
    const items = Array.from({ length: 9 }, (_, n) =>
      anAside({ store, why: n % 4 === 0 ? 'unreadable' : 'suspicious' }),
    );
    for (const item of items) await asides().setAside(item, null);
    const wanted = items
      .filter(({ why }) => why === 'unreadable')
      .map(({ id }) => id)
      .reverse();
    const first = await asides().asidesPage(wish(store, { why: 'unreadable', limit: 2 }));
    expect(first.items.map(({ id }) => id)).toEqual(wanted.slice(0, 2));
    expect(await ids(wish(store, { why: 'unreadable', limit: 2, after: first.next }))).toEqual(
      wanted.slice(2),
    );
  });

  it('stand on the shelf of their judgement, and are counted where they wait', async () => {
    const store = newStore();
    const waiting = anAside({ store });
    const newsletter = anAside({ store, maybeBuyers: false, why: 'not_ours', kind: 'amazon_notice' });
    const dismissed = anAside({ store, judgements: [judged('dismissed')] });
    const again = anAside({
      store,
      maybeBuyers: false,
      judgements: [judged('dismissed'), judged('reopened')],
    });
    const onItsWay = anAside({ store, replayed: true, judgements: [judged('released')] });
    const inCase = anAside({ store, replayed: true, judgements: [judged('released')], caseId: 'c1' });
    const all = [waiting, newsletter, dismissed, again, onItsWay, inCase];
    for (const item of all) await asides().setAside(item, null);
    expect((await ids(wish(store))).sort()).toEqual([waiting.id, again.id, onItsWay.id].sort());
    expect(await ids(wish(store, { shelf: 'rest' }))).toEqual([newsletter.id]);
    expect((await ids(wish(store, { shelf: 'judged' }))).sort()).toEqual([dismissed.id, inCase.id].sort());
    expect(await asides().countAsides([store], 50)).toBe(3);
    expect(await asides().countAsides([store], 2)).toBe(2);
    await asides().setAside({ ...waiting, judgements: [judged('dismissed')] }, waiting);
    expect(await asides().countAsides([store], 50)).toBe(2);
  });

  it('of an unknown store are on a list of their own', async () => {
    const store = newStore();
    const lost = anAside({ store: null, why: 'no_store' });
    await asides().setAside(lost, null);
    expect(await ids(wish(null))).toContain(lost.id);
    expect(await ids(wish(store))).toEqual([]);
    expect(await ids(wish(store, { stores: [store, null] }))).toContain(lost.id);
  });
});

describe('in DynamoDB', () => {
  const documents = () => DynamoDBDocumentClient.from(new DynamoDBClient({}));
  const rawOf = async (id: string) =>
    (
      await documents().send(
        new GetCommand({ TableName: TABLE, Key: { pk: `SETASIDE#${id}`, sk: 'SETASIDE' } }),
      )
    ).Item;

  it('W6 the record goes with the raw mail', async () => {
    const { asides } = createCaseTable(TABLE);
    const item = anAside({ store: newStore(), orderId: '112-0000001-0000002', keptUntil: hoursLater(24) });
    await asides.setAside(item, null);
    const deleteAfter = Math.floor(Date.parse(hoursLater(24)) / 1000);
    expect((await rawOf(item.id))?.deleteAfter).toBe(deleteAfter);
    const { Items = [] } = await documents().send(
      new QueryCommand({
        TableName: TABLE,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `ASIDE#${item.store}#${item.orderId}` },
      }),
    );
    expect(Items.map((one) => one.deleteAfter)).toEqual([deleteAfter]);
  });

  it('items of an older version are listed, judged and kept out of their old place', async () => {
    const { asides } = createCaseTable(TABLE);
    const store = newStore();
    const { maybeBuyers: _, ...old } = anAside({ store });
    const { maybeBuyers: __, ...notice } = anAside({ store, why: 'not_ours', kind: 'amazon_notice' });
    for (const item of [old, notice])
      await documents().send(
        new PutCommand({ TableName: TABLE, Item: { ...item, pk: 'ASIDE', sk: item.id } }),
      );
    expect(await asides.readAside(old.id)).toEqual(old);
    const page = { stores: [store], why: null, after: null, limit: 9 };
    expect((await asides.asidesPage({ ...page, shelf: 'open' })).items).toEqual([old]);
    expect((await asides.asidesPage({ ...page, shelf: 'rest' })).items).toEqual([notice]);
    const next = { ...old, judgements: [judged('dismissed')] };
    expect(await asides.setAside(next, await asides.readAside(old.id))).toBe(true);
    expect((await asides.asidesPage({ ...page, shelf: 'open' })).items).toEqual([]);
    const { Items = [] } = await documents().send(
      new QueryCommand({
        TableName: TABLE,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': 'ASIDE' },
      }),
    );
    expect(Items.map(({ pk: _pk, sk: _sk, ...rest }) => rest)).toEqual(
      [old, notice].map(({ id }) => ({ id, moved: true })),
    );
  });
});
