import {
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand, paginateScan } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RunningFacts } from '../../../local/machine/running.ts';
import type { Running } from '../../../local/start.ts';
import { local, removeFolder, spawnToy, startToy, temporaryFolder } from '../toy-machine.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const ITEMS = 30;
/** More than LevelDB keeps in one log: the first items are in tables then. */
const LARGE_ITEMS = 60;
const LARGE = 'x'.repeat(100_000);

const documents = (running: Pick<RunningFacts, 'endpoints'>) =>
  DynamoDBDocumentClient.from(new DynamoDBClient(local(running.endpoints.dynamodb)));
async function write(running: RunningFacts, count: number, body = ''): Promise<void> {
  for (let i = 0; i < count; i += 1)
    await documents(running).send(
      new PutCommand({ TableName: running.tableName, Item: { pk: `CASE#${i}`, sk: 'CASE', body } }),
    );
}
async function countItems(running: RunningFacts): Promise<number> {
  const pages = paginateScan(
    { client: documents(running) },
    { TableName: running.tableName, Select: 'COUNT' },
  );
  let count = 0;
  for await (const page of pages) count += page.Count ?? 0;
  return count;
}

/** Folders of pipelines that were killed after some writes; each test damages a copy. */
let small: string;
let large: string;
beforeAll(async () => {
  small = temporaryFolder();
  large = temporaryFolder();
  for (const [folder, count, body] of [
    [small, ITEMS, ''],
    [large, LARGE_ITEMS, LARGE],
  ] as const) {
    const child = await spawnToy(folder);
    await write(child.running, count, body);
    await child.kill();
  }
});
afterAll(() => {
  removeFolder(small);
  removeFolder(large);
});

let data: string;
let running: Running | null;
const copyOf = (folder: string) => {
  removeFolder(data);
  cpSync(folder, data, { recursive: true });
};
beforeEach(() => {
  data = temporaryFolder();
  copyOf(small);
  running = null;
});
afterEach(async () => {
  await running?.stop();
  removeFolder(data);
});

const table = (name = '') => join(data, 'table', name);
const newest = (end: RegExp) =>
  table(
    readdirSync(table())
      .filter((name) => end.test(name))
      .sort()
      .at(-1),
  );
const garble = (path: string, from: number) => {
  const bytes = readFileSync(path);
  for (let i = Math.floor(from); i < Math.min(bytes.length, from + 40); i += 1)
    bytes[i] = (bytes[i] ?? 0) ^ 0xff;
  writeFileSync(path, bytes);
};
const snapshot = () =>
  readdirSync(table()).map((name) => [
    name,
    name === 'LOCK' ? '' : readFileSync(table(name)).toString('base64'),
  ]);
const refusal = async () => {
  try {
    running = await startToy(data);
    return 'started';
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
};

test('a table that nobody damaged starts with all its items', async () => {
  running = await startToy(data);
  expect(await countItems(running)).toBe(ITEMS);
});

test('so does one whose first log was taken into tables', async () => {
  copyOf(large);
  expect(readdirSync(table()).some((name) => name.endsWith('.ldb'))).toBe(true);
  running = await startToy(data);
  expect(await countItems(running)).toBe(LARGE_ITEMS);
});

test('a record that a kill cut off in the middle of its writing is no damage', async () => {
  const log = newest(/\.log$/);
  writeFileSync(log, Buffer.concat([readFileSync(log), Buffer.from([1, 2, 3, 4, 200, 0, 1, 9, 9])]));
  running = await startToy(data);
  expect(await countItems(running)).toBe(ITEMS);
});

const DAMAGES: [string, () => void, RegExp][] = [
  ['its log is gone', () => rmSync(newest(/\.log$/)), /its log \d+\.log with the last changes is missing/],
  [
    'its log is empty',
    () => truncateSync(newest(/\.log$/), 0),
    /of the \d+ bytes in its log \d+\.log only the first 0 can be read/,
  ],
  [
    'its log is cut in half',
    () => truncateSync(newest(/\.log$/), Math.floor(statSync(newest(/\.log$/)).size / 2)),
    /only the first \d+ can be read/,
  ],
  [
    'its log lacks its last byte',
    () => truncateSync(newest(/\.log$/), statSync(newest(/\.log$/)).size - 1),
    /only the first \d+ can be read/,
  ],
  ['its log is garbled at its beginning', () => garble(newest(/\.log$/), 0), /only the first 0 can be read/],
  [
    'its log is garbled in the middle',
    () => garble(newest(/\.log$/), statSync(newest(/\.log$/)).size / 2),
    /only the first \d+ can be read/,
  ],
  ['its manifest is gone', () => rmSync(newest(/^MANIFEST/)), /its file MANIFEST-\d+ is missing/],
  ['its manifest is garbled', () => garble(newest(/^MANIFEST/), 8), /its file MANIFEST-\d+ is garbled/],
  ['its CURRENT is gone', () => rmSync(table('CURRENT')), /its file CURRENT is missing/],
  ['its CURRENT is garbled', () => writeFileSync(table('CURRENT'), 'x'), /its file CURRENT is garbled/],
  [
    'all of it is gone',
    () => {
      for (const name of readdirSync(table())) rmSync(table(name));
    },
    /its file CURRENT is missing/,
  ],
];

describe.each(DAMAGES)('when %s', (_, damage, what) => {
  test('a start is refused in one sentence, and changes nothing', async () => {
    damage();
    const before = snapshot();
    const sentence = await refusal();
    expect(sentence).toMatch(what);
    expect(sentence).toContain(`Trouble: The case table in ${table().replace(/\/$/, '')} is damaged`);
    expect(sentence).toContain('Put back a copy of the data folder');
    expect(sentence.split('\n')).toHaveLength(1);
    expect(snapshot()).toEqual(before);
    expect(await refusal()).toBe(sentence);
  });

  test('--accept-loss goes on with what is there, and keeps the damaged table', async () => {
    damage();
    const before = readdirSync(table()).sort();
    running = await startToy(data, { acceptLoss: true });
    expect(await countItems(running)).toBeLessThanOrEqual(ITEMS);
    await write(running, 1);
    const kept = readdirSync(data).filter((name) => name.startsWith('table-damaged-'));
    expect(kept).toHaveLength(1);
    expect(readdirSync(join(data, kept[0] ?? '')).sort()).toEqual(before);
    await running.stop();
    running = await startToy(data);
    const got = await documents(running).send(
      new GetCommand({ TableName: running.tableName, Key: { pk: 'CASE#0', sk: 'CASE' } }),
    );
    expect(got.Item).toBeDefined();
  });
});

test.each([
  ['gone', (path: string) => rmSync(path), /its file \d+\.ldb is missing/],
  ['cut', (path: string) => truncateSync(path, 100), /its file \d+\.ldb is cut off/],
])('a table file that is %s is one sentence', async (_, damage, what) => {
  copyOf(large);
  damage(newest(/\.ldb$/));
  expect(await refusal()).toMatch(what);
});

test('a table that the first start left half made is made anew', async () => {
  const { ClassicLevel } = createRequire(createRequire(import.meta.url).resolve('dynalite'))('classic-level');
  const level = new ClassicLevel(table(), { valueEncoding: 'json' });
  await level.put('table~CaseTable', { ...(await level.get('table~CaseTable')), TableStatus: 'CREATING' });
  await level.close();
  rmSync(join(data, 'table.json'));
  running = await startToy(data);
  expect(await countItems(running)).toBe(ITEMS);
});

test('--accept-loss changes nothing when there is no loss', async () => {
  running = await startToy(data, { acceptLoss: true });
  expect(await countItems(running)).toBe(ITEMS);
  expect(readdirSync(data).some((name) => name.startsWith('table-damaged-'))).toBe(false);
});

test('a data folder without the book of its workflows is refused, and no empty one is made', async () => {
  for (const name of readdirSync(data)) if (name.startsWith('state.sqlite')) rmSync(join(data, name));
  expect(await refusal()).toMatch(/state\.sqlite with the running workflows is missing/);
  expect(existsSync(join(data, 'state.sqlite'))).toBe(false);
});
