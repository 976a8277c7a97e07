import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Case, SendRecord } from '../../core/case/case.ts';
import { createCaseTable } from '../../functions/aws/case-table.ts';
import { OPEN_CASES_INDEX, PRODUCT_INDEX } from '../../functions/aws/items.ts';
import type { CaseTable } from '../../functions/ports.ts';
import { fakeTable } from './fakes.ts';
import { sampleCase, sampleDraft, sampleMessage } from './review/samples.ts';

/**
 * One set of tests over the real case table (on dynalite) and the one in memory that the other tests use:
 * what holds for the fake holds for DynamoDB.
 */

const TABLE = 'cases';
const server: Server = dynalite({ createTableMs: 0, updateTableMs: 0, deleteTableMs: 0 });

async function createTable(): Promise<void> {
  const client = new DynamoDBClient({});
  const index = (name: string, pk: string, sk: string) => ({
    IndexName: name,
    KeySchema: [
      { AttributeName: pk, KeyType: 'HASH' as const },
      { AttributeName: sk, KeyType: 'RANGE' as const },
    ],
    Projection: { ProjectionType: 'ALL' as const },
  });
  const names = ['pk', 'sk', 'openPk', 'openSk', 'productPk', 'productSk'];
  await client.send(
    new CreateTableCommand({
      TableName: TABLE,
      BillingMode: 'PAY_PER_REQUEST',
      AttributeDefinitions: names.map((name) => ({ AttributeName: name, AttributeType: 'S' as const })),
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: [
        index(OPEN_CASES_INDEX, 'openPk', 'openSk'),
        index(PRODUCT_INDEX, 'productPk', 'productSk'),
      ],
    }),
  );
  client.destroy();
}

beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'test');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  await createTable();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  server.closeAllConnections();
  server.close();
});

const next = (c: Case, changes: Partial<Case> = {}): Case => ({ ...c, version: c.version + 1, ...changes });

const line = (changes: Partial<SendRecord> = {}): SendRecord => ({
  revision: 1,
  status: 'intended',
  attempt: 1,
  at: '2026-03-10T09:00:00.000Z',
  sesMessageId: null,
  rawKey: 'outbound/x/1.eml',
  detail: null,
  releasedBy: null,
  ...changes,
});

describe.each([
  ['on DynamoDB', () => createCaseTable(TABLE)],
  ['in memory', () => fakeTable()],
] as [string, () => CaseTable][])('the case table %s', (place, make) => {
  let table: CaseTable;
  let number = 0;
  /** A case that no other test has. */
  const fresh = (changes: Partial<Case> = {}): Case => {
    number += 1;
    return sampleCase({ id: `${place === 'in memory' ? 'a' : 'b'}${number}`, ...changes });
  };

  beforeAll(() => {
    table = make();
  });

  test('gives back what was written, without undefined members', async () => {
    const c = fresh({ chosen: { kind: 'replacement', percent: undefined } });
    expect(await table.createCase(c)).toBe(true);
    expect(await table.readCase(c.id)).toEqual({ ...c, chosen: { kind: 'replacement' } });
    expect(Object.keys((await table.readCase(c.id))?.chosen ?? {})).toEqual(['kind']);
    expect(await table.readCase('nobody')).toBeNull();
  });

  test('D3 of two mails that open the same case one creates it', async () => {
    const c = fresh();
    const results = await Promise.all([table.createCase(c), table.createCase(c)]);
    expect(results.filter(Boolean)).toHaveLength(1);
  });

  test('A5 of two writes on the same version one wins', async () => {
    const c = fresh();
    await table.createCase(c);
    const results = await Promise.all([
      table.writeCase(next(c, { state: 'sending' }), c),
      table.writeCase(next(c, { state: 'closed' }), c),
    ]);
    expect(results.filter(Boolean)).toHaveLength(1);
    expect(await table.writeCase(next(c), c)).toBe(false);
  });

  test('a case that is not there is not written over', async () => {
    const c = fresh();
    expect(await table.writeCase(next(c), c)).toBe(false);
    expect(await table.readCase(c.id)).toBeNull();
  });

  test('events stand in order and once, whether in the case or beside it', async () => {
    const c = fresh();
    await table.createCase(c);
    expect(await table.events(c.id)).toEqual(c.eventTail);
    const added = {
      seq: 7,
      at: c.openedAt,
      type: 'asked',
      by: 'x',
      facts: {},
      previousHash: '',
      hash: 'h',
    } as const;
    const second = next(c, { eventTail: [added] });
    await table.writeCase(second, c);
    await table.writeCase(next(second, { eventTail: [] }), second);
    expect((await table.events(c.id)).map((event) => event.seq)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test('messages by time, drafts by revision, each kept once as it was first', async () => {
    const { id } = fresh();
    const late = sampleMessage({ id: 'a', at: '2026-03-10T10:00:00.000Z' });
    const early = sampleMessage({ id: 'b', at: '2026-03-10T09:00:00.000Z' });
    expect([await table.addMessage(id, late), await table.addMessage(id, early)]).toEqual([true, true]);
    expect(await table.addMessage(id, { ...late, text: 'changed' })).toBe(false);
    expect((await table.messages(id)).map((message) => message.id)).toEqual(['b', 'a']);
    for (const revision of [10, 9, 100]) await table.addDraft(id, sampleDraft({ revision }));
    expect(await table.addDraft(id, sampleDraft({ revision: 9, body: 'changed' }))).toBe(false);
    expect((await table.drafts(id)).map((draft) => draft.revision)).toEqual([9, 10, 100]);
    expect(await table.readDraft(id, 9)).toEqual(sampleDraft({ revision: 9 }));
  });

  test('a decision is kept once', async () => {
    const { id } = fresh();
    const decision = {
      id: 'd',
      revision: 1,
      type: 'approved',
      by: 'x',
      at: 't',
      body: null,
      cause: null,
      option: null,
    } as const;
    expect(await table.addDecision(id, decision)).toBe(true);
    expect(await table.addDecision(id, { ...decision, by: 'y' })).toBe(false);
    expect([await table.readDecision(id, 'd'), await table.decisions(id)]).toEqual([decision, [decision]]);
  });

  test('A10 a send line: intended → released → next attempt → outcome, and no other way', async () => {
    const { id } = fresh();
    expect(await table.readSend(id, 1)).toBeNull();
    expect(await table.concludeSend(id, line({ status: 'accepted' }))).toBe(false);
    expect(await table.intendSend(id, line())).toBe(true);
    expect(await table.intendSend(id, line())).toBe(false);
    expect(await table.intendSend(id, line({ attempt: 2 }))).toBe(false);
    expect(await table.concludeSend(id, line({ status: 'accepted', attempt: 2 }))).toBe(false);
    expect(await table.concludeSend(id, line({ status: 'released' }))).toBe(true);
    expect(await table.concludeSend(id, line({ status: 'accepted' }))).toBe(false);
    expect(await table.intendSend(id, line({ attempt: 3 }))).toBe(false);
    expect(await table.intendSend(id, line({ attempt: 2 }))).toBe(true);
    expect(await table.concludeSend(id, line({ attempt: 2, status: 'unresolved' }))).toBe(true);
    expect(await table.concludeSend(id, line({ attempt: 2, status: 'accepted', sesMessageId: 's' }))).toBe(
      true,
    );
    expect(await table.concludeSend(id, line({ attempt: 2, status: 'rejected' }))).toBe(false);
    expect((await table.readSend(id, 1))?.sesMessageId).toBe('s');
  });

  test('of many that claim a key at once one has it, until they release it', async () => {
    const key = `thread:${fresh().id}`;
    const claims = await Promise.all(['a', 'b', 'c'].map((holder) => table.claim(key, holder, 't')));
    const holders = claims.filter((one) => one.claimed);
    expect(holders).toHaveLength(1);
    const holder = (await table.lookUp(key))?.holder ?? '';
    expect(await table.claim(key, holder, 'later')).toEqual({ claimed: true });
    expect(await table.claim(key, 'd', 'later')).toEqual({ claimed: false, holder, at: 't' });
    await table.release(key, 'd');
    expect(await table.lookUp(key)).toEqual({ holder, at: 't' });
    await table.release(key, holder);
    expect(await table.lookUp(key)).toBeNull();
  });

  test('the relay register is written on its version only', async () => {
    const key = `relay:${fresh().id}`;
    expect(await table.readRelay(key)).toEqual({ version: 0, entries: [] });
    const writes = await Promise.all([table.writeRelay(key, 0, []), table.writeRelay(key, 0, [])]);
    expect(writes.filter(Boolean)).toHaveLength(1);
    expect((await table.readRelay(key)).version).toBe(1);
    expect([await table.writeRelay(key, 0, []), await table.writeRelay(key, 1, [])]).toEqual([false, true]);
  });

  test('what was told, links, and what was set aside', async () => {
    const { id } = fresh();
    expect(await table.wasTold(id, 'ask#1')).toBe(false);
    await table.markTold(id, 'ask#1', 't');
    expect([await table.wasTold(id, 'ask#1'), await table.wasTold(id, 'ask#2')]).toEqual([true, false]);

    const link = {
      id: `l-${id}`,
      caseId: id,
      revision: 1,
      purpose: 'claim',
      person: 'x',
      role: 'agent',
      expiresAt: 't',
    } as const;
    await table.addLink(link);
    expect([await table.readLink(link.id), await table.readLink('none')]).toEqual([link, null]);

    const aside = {
      id: `s-${id}`,
      at: 't',
      why: 'no_case',
      detail: 'd',
      rawKey: 'r',
      kind: 'other',
      store: 'main',
      orderId: id,
      replayed: false,
    } as const;
    await table.setAside(aside);
    await table.setAside({ ...aside, replayed: true });
    expect((await table.readAside(aside.id))?.replayed).toBe(true);
    expect((await table.asides()).map((one) => one.id)).toContain(aside.id);
    expect((await table.asidesOfOrder('main', id)).map((one) => one.id)).toEqual([aside.id]);
    expect(await table.asidesOfOrder('main', `${id}0`)).toEqual([]);
  });

  test('open cases of the stores, the most pressing first, those that owe nothing last', async () => {
    const store = `store-${fresh().id}`;
    const cases = [
      fresh({ store, respondBy: null }),
      fresh({ store, respondBy: '2026-03-11T10:00:00.000Z' }),
      fresh({ store, respondBy: '2026-03-10T10:00:00.000Z' }),
      fresh({ store, state: 'closed' }),
      fresh({ store: `${store}-other` }),
    ];
    for (const c of cases) await table.createCase(c);
    const found = await table.openCases([store], 10);
    expect(found.map((c) => c.respondBy)).toEqual([
      '2026-03-10T10:00:00.000Z',
      '2026-03-11T10:00:00.000Z',
      null,
    ]);
    expect(await table.openCases([store], 2)).toHaveLength(2);
    const [first] = found;
    if (first !== undefined) await table.writeCase(next(first, { state: 'closed' }), first);
    expect(await table.openCases([store], 10)).toHaveLength(2);
  });

  test('refuses an item over 400 KB', async () => {
    await expect(table.createCase(fresh({ productTitle: 'x'.repeat(500_000) }))).rejects.toThrow(
      /[Ii]tem size/,
    );
  });
});
