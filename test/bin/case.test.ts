import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import dynalite from 'dynalite';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { caseCommand, showCase } from '../../bin/commands/case.ts';
import { buyerWrote } from '../../core/case/transitions/news.ts';
import type { Case } from '../../core/words/case.ts';
import { createCaseTable } from '../../functions/aws/table/case-table.ts';
import { eventKey } from '../../functions/aws/table/keys.ts';
import type { Cases } from '../../functions/ports/cases.ts';
import { hoursLater, newCase } from '../core/case/samples.ts';
import { fakeTable } from '../functions/fakes/table.ts';

const ID = newCase().id;

async function write(cases: Cases, before: Case, mailId: string): Promise<Case> {
  const news = {
    mailId,
    at: hoursLater(1),
    respondWithinHours: 24,
    relayAddress: 'a@marketplace.amazon.com',
    language: 'en',
  };
  const t = buyerWrote(before, news);
  if (!t.ok) throw new Error(t.refusal.code);
  expect(await cases.writeCase(t.case, before)).toBe(true);
  return t.case;
}

/** A case with a record of five lines, of which the last is still in the case itself. */
async function fill(cases: Cases): Promise<Case> {
  let c = newCase();
  await cases.createCase(c);
  for (const mailId of ['m2', 'm3', 'm4']) c = await write(cases, c, mailId);
  return c;
}

function listening() {
  const out: string[] = [];
  const err: string[] = [];
  return { out, err, say: { out: (line: string) => out.push(line), err: (line: string) => err.push(line) } };
}

async function shown(cases: Cases, json = false) {
  const { out, err, say } = listening();
  const code = await showCase(cases, ID, json, say);
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('makeright case', () => {
  test('says that the record is whole', async () => {
    const table = fakeTable();
    await fill(table.cases);
    const { code, out, err } = await shown(table.cases);
    expect(code).toBe(0);
    expect(out).toMatch(/^Record {7}5 lines, unbroken$/m);
    expect(out.match(/ (?:opened|wrote) /g)).toHaveLength(5);
    expect(err).toBe('');
    expect(JSON.parse((await shown(table.cases, true)).out).record).toEqual({
      lines: 5,
      whole: true,
      brokenAt: null,
    });
  });

  test('names the line that was changed by hand, what to do, and fails', async () => {
    const table = fakeTable();
    await fill(table.cases);
    const [key] = [...table.items.keys()].filter((name) => name.endsWith('EVENT#00000003'));
    table.items.set(key ?? '', { ...(table.items.get(key ?? '') as object), by: 'somebody@example.com' });
    const { code, out, err } = await shown(table.cases);
    expect(code).toBe(1);
    expect(out).toMatch(/^Record {7}5 lines, broken at line 3$/m);
    expect(err).toContain('line 3 does not fit: it, or one before it, is not as it was written.');
    expect(err).toContain('Compare it with a restored table');
    const asJson = await shown(table.cases, true);
    expect(asJson.code).toBe(1);
    expect(JSON.parse(asJson.out).record).toEqual({ lines: 5, whole: false, brokenAt: 3 });
  });

  test('says that lines are missing where the end was cut off', async () => {
    const table = fakeTable();
    const c = await fill(table.cases);
    const key = [...table.items.keys()].find((name) => name.endsWith('|CASE')) ?? '';
    table.items.set(key, { ...c, eventTail: [] });
    const { code, out, err } = await shown(table.cases);
    expect(code).toBe(1);
    expect(out).toContain('4 lines, broken at line 5');
    expect(err).toContain('the lines from 5 on are missing');
  });

  test('a write between its reads is no broken record', async () => {
    const table = fakeTable();
    let c = await fill(table.cases);
    let writes = 2;
    const { cases } = table;
    const busy: Cases = {
      ...cases,
      async events(id) {
        const lines = await cases.events(id);
        if (writes > 0) c = await write(cases, c, `late${writes}`);
        writes -= 1;
        return lines;
      },
    };
    const { code, out } = await shown(busy);
    expect(code).toBe(0);
    expect(out).toContain('7 lines, unbroken');
  });

  test('a case that is not there is one sentence', async () => {
    const { code, err } = await shown(fakeTable().cases);
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
    await fill(createCaseTable('cases').cases);
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
