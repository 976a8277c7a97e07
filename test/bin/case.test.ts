import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { caseCommand, showCase } from '../../bin/commands/case.ts';
import { buyerWrote } from '../../core/case/transitions.ts';
import type { Case } from '../../core/words/case.ts';
import { createCaseTable } from '../../functions/aws/case-table.ts';
import { eventKey } from '../../functions/aws/items.ts';
import type { CaseTable } from '../../functions/ports/ports.ts';
import { hoursLater, newCase } from '../core/case/samples.ts';
import { fakeTable } from '../functions/fakes.ts';

const ID = newCase().id;

async function write(table: CaseTable, before: Case, mailId: string): Promise<Case> {
  const news = {
    mailId,
    at: hoursLater(1),
    respondWithinHours: 24,
    relayAddress: 'a@marketplace.amazon.com',
    language: 'en',
  };
  const t = buyerWrote(before, news);
  if (!t.ok) throw new Error(t.refusal.code);
  expect(await table.writeCase(t.case, before)).toBe(true);
  return t.case;
}

/** A case with a record of five lines, of which the last is still in the case itself. */
async function fill(table: CaseTable): Promise<Case> {
  let c = newCase();
  await table.createCase(c);
  for (const mailId of ['m2', 'm3', 'm4']) c = await write(table, c, mailId);
  return c;
}

function listening() {
  const out: string[] = [];
  const err: string[] = [];
  return { out, err, say: { out: (line: string) => out.push(line), err: (line: string) => err.push(line) } };
}

async function shown(table: CaseTable, json = false) {
  const { out, err, say } = listening();
  const code = await showCase(table, ID, json, say);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('makeright case', () => {
  test('says that the record is whole', async () => {
    const table = fakeTable();
    await fill(table);
    const { code, out, err } = await shown(table);
    expect(code).toBe(0);
    expect(out).toMatch(/^Record {7}5 lines, unbroken$/m);
    expect(out.match(/ (?:opened|wrote) /g)).toHaveLength(5);
    expect(err).toBe('');
    expect(JSON.parse((await shown(table, true)).out).record).toEqual({
      lines: 5,
      whole: true,
      brokenAt: null,
    });
  });

  test('names the line that was changed by hand, what to do, and fails', async () => {
    const table = fakeTable();
    await fill(table);
    const [key] = [...table.items.keys()].filter((name) => name.endsWith('EVENT#00000003'));
    table.items.set(key ?? '', { ...(table.items.get(key ?? '') as object), by: 'somebody@example.com' });
    const { code, out, err } = await shown(table);
    expect(code).toBe(1);
    expect(out).toMatch(/^Record {7}5 lines, broken at line 3$/m);
    expect(err).toContain('line 3 does not fit: it, or one before it, is not as it was written.');
    expect(err).toContain('Compare it with a restored table');
    const asJson = await shown(table, true);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out).record).toEqual({ lines: 5, whole: false, brokenAt: 3 });
  });

  test('says that lines are missing where the end was cut off', async () => {
    const table = fakeTable();
    const c = await fill(table);
    const key = [...table.items.keys()].find((name) => name.endsWith('|CASE')) ?? '';
    table.items.set(key, { ...c, eventTail: [] });
    const { code, out, err } = await shown(table);
    expect(code).toBe(1);
    expect(out).toContain('4 lines, broken at line 5');
    expect(err).toContain('the lines from 5 on are missing');
  });

  test('a write between its reads is no broken record', async () => {
    const table = fakeTable();
    let c = await fill(table);
    let writes = 2;
    const { events } = table;
    const busy: CaseTable = {
      ...table,
      async events(id) {
        const lines = await events(id);
        if (writes > 0) c = await write(table, c, `late${writes}`);
        writes -= 1;
        return lines;
      },
    };
    const { code, out } = await shown(busy);
    expect(code).toBe(0);
    expect(out).toContain('7 lines, unbroken');
  });

  test('a case that is not there is one sentence', async () => {
    const { code, err } = await shown(fakeTable());
    expect(code).toBe(1);
    expect(err).toBe(`There is no case ${ID}: "makeright cases" lists the open ones.`);
  });
});

describe('makeright case --table', () => {
  let server: Server;

  beforeAll(async () => {
    server = dynalite({ createTableMs: 0 });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('AWS_ENDPOINT_URL_DYNAMODB', `http://127.0.0.1:${port}`);
    vi.stubEnv('AWS_REGION', 'us-east-1');
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local');
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local');
    await new DynamoDBClient({}).send(
      new CreateTableCommand({
        TableName: 'cases',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
      }),
    );
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    server.close();
  });

  test('finds the line that was changed in the table', async () => {
    await fill(createCaseTable('cases'));
    const before = listening();
    expect(await caseCommand(ID, { table: 'cases' }, before.say)).toBe(0);
    expect(before.out.join('\n')).toContain('5 lines, unbroken');
    await DynamoDBDocumentClient.from(new DynamoDBClient({})).send(
      new UpdateCommand({
        TableName: 'cases',
        Key: eventKey(ID, 2),
        UpdateExpression: 'SET facts.#fact = :value',
        ExpressionAttributeNames: { '#fact': 'added' },
        ExpressionAttributeValues: { ':value': 'by hand' },
      }),
    );
    const after = listening();
    expect(await caseCommand(ID, { table: 'cases', json: true }, after.say)).toBe(1);
    expect(JSON.parse(after.out.join('')).record).toEqual({ lines: 5, whole: false, brokenAt: 2 });
    expect(after.err.join('\n')).toContain('line 2 does not fit');
  });
});
