import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importReport } from '../../bin/commands/orders.ts';
import type { Orders } from '../../functions/ports/orders.ts';
import { report, streamed } from '../core/orders/samples.ts';
import { type FakeTable, fakeTable } from '../functions/fakes/table.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const LATER = '2026-10-09T08:00:00+00:00';

async function imported(orders: Orders, text: string, chunk?: number) {
  const told: string[] = [];
  const bytes = streamed(text, chunk);
  const source = { store: 'main', name: 'orders.tsv', bytes, size: Buffer.byteLength(text) };
  const tally = await importReport(orders, source, { out: () => {}, err: (line) => told.push(line) });
  return { tally, told };
}

const orderOf = (table: FakeTable, orderId = '112-0000001-0000001') =>
  table.orders.readOrder('main', orderId);

describe('importing a report', () => {
  test('writes each order once; the same again writes nothing', async () => {
    const table = fakeTable();
    const text = report({}, { sku: 'OTHER' }, { 'amazon-order-id': '112-0000002-0000002' });
    expect((await imported(table.orders, text)).tally).toMatchObject({
      rows: 3,
      new: 2,
      updated: 0,
      unchanged: 0,
    });
    const before = JSON.stringify([...table.items]);
    const writes = table.calls.get('putOrder');
    expect((await imported(table.orders, text, 50)).tally).toMatchObject({
      rows: 3,
      new: 0,
      updated: 0,
      unchanged: 2,
    });
    expect(JSON.stringify([...table.items])).toBe(before);
    expect(table.calls.get('putOrder')).toBe(writes);
  });

  test('of two reports that overlap the later update wins, in whatever order they come', async () => {
    const first = report({}, { 'amazon-order-id': '112-0000002-0000002' });
    const second = report({ 'last-updated-date': LATER, quantity: '0', 'item-price': '' });
    for (const texts of [
      [first, second],
      [second, first],
    ]) {
      const table = fakeTable();
      for (const text of texts) await imported(table.orders, text);
      expect((await orderOf(table))?.items).toMatchObject([{ quantity: 0, price: null }]);
      expect(await orderOf(table, '112-0000002-0000002')).toMatchObject({ version: 1 });
    }
  });

  test('rows of one order in different places, written at once, all arrive', async () => {
    const table = fakeTable();
    const rows = Array.from({ length: 6 }, (_, i) => [
      { sku: `SKU-${i}` },
      { 'amazon-order-id': `112-0000009-000000${i}` },
    ]);
    await imported(table.orders, report(...rows.flat()));
    expect((await orderOf(table))?.items.map(({ sku }) => sku).sort()).toEqual(
      rows.map((_, i) => `SKU-${i}`),
    );
  });

  test('keeps nothing of the buyer', async () => {
    const table = fakeTable();
    await imported(
      table.orders,
      report({ 'ship-city': 'Springfield', 'promotion-ids': 'Secret', 'merchant-order-id': 'M-1' }),
    );
    const held = JSON.stringify([...table.items]);
    for (const word of ['Springfield', '00501', 'Secret', 'M-1', 'Grinder']) expect(held).not.toContain(word);
  });

  test('a bad row is one sentence with its line, the rest goes on', async () => {
    const table = fakeTable();
    const { tally, told } = await imported(
      table.orders,
      report({ 'item-price': 'free' }, { 'amazon-order-id': '112-0000002-0000002' }),
    );
    expect(told).toEqual(['orders.tsv, line 2: item-price "free" is not an amount such as 24.99.']);
    expect(tally).toMatchObject({ rows: 1, badRows: 1, new: 1 });
  });

  test('bad rows without end are counted, not all shown', async () => {
    const { tally, told } = await imported(
      fakeTable().orders,
      report(...Array.from({ length: 300 }, () => 'x')),
    );
    expect(tally?.badRows).toBe(300);
    expect(told).toHaveLength(201);
  });

  test('tells how far it is', async () => {
    const rows = Array.from({ length: 10_000 }, () => ({}));
    const { told } = await imported(
      fakeTable().orders,
      report(...rows, { 'amazon-order-id': '112-0000002-0000002' }, {}),
    );
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^orders\.tsv: \d+ rows \(\d+ %\)$/);
  });

  test('a table that refuses ends it with one sentence', async () => {
    const orders = {
      ...fakeTable().orders,
      readOrder: () => Promise.reject(new Error('connect ECONNREFUSED')),
    };
    await expect(imported(orders, report({}))).rejects.toThrow(
      'The table did not take an order (connect ECONNREFUSED): import the same file again, nothing is doubled.',
    );
  });

  test('another file is one sentence', async () => {
    const { tally, told } = await imported(fakeTable().orders, 'Dear seller,\n');
    expect(tally).toBeNull();
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^orders\.tsv is not Amazon's all-orders report: /);
  });
});

describe('on the command line', () => {
  let home = '';
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'orders-'));
    mkdirSync(join(home, 'folder'));
    writeFileSync(join(home, 'orders.tsv'), report({}));
    writeFileSync(join(home, 'letter.txt'), 'Dear seller,\n');
    writeFileSync(join(home, 'broken.yaml'), 'stores: []\n');
  });
  afterAll(() => rmSync(home, { recursive: true }));

  async function makeright(args: string[], env: Record<string, string> = {}) {
    const child = spawn(process.execPath, ['bin/makeright.js', ...args], {
      cwd: PROJECT,
      env: { ...process.env, MAKERIGHT_HOME: home, ...env },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (chunk) => (out += chunk));
    child.stderr.on('data', (chunk) => (err += chunk));
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    return { code, out, err };
  }
  const inAws = ['--table', 'none-such'];

  test.each<[string, string[], number, RegExp]>([
    ['without a file', [], 2, /missing required argument/],
    ['without a pipeline', ['orders.tsv'], 1, /^No pipeline is running: /],
    [
      'for an unknown store',
      ['orders.tsv', '--store', 'none'],
      2,
      /^The playbook knows no store "none"; it has main\.\n$/,
    ],
    ['of a missing file', ['none.tsv', ...inAws], 1, /^.*none\.tsv: there is no such file\.\n$/],
    ['of a folder', ['folder', ...inAws], 1, /^.*folder: this is a folder, not a file\.\n$/],
    ['of a letter', ['letter.txt', ...inAws], 1, /^letter\.txt is not Amazon's all-orders report: [^\n]*\n$/],
  ])('%s: a sentence and an exit code', async (_name, args, exit, sentence) => {
    const [file, ...options] = args;
    const { code, out, err } = await makeright([
      'orders',
      'import',
      ...(file === undefined ? [] : [join(home, file)]),
      ...options,
    ]);
    expect([code, out]).toEqual([exit, '']);
    expect(err).toMatch(sentence);
    expect(err).not.toContain('    at ');
  });

  test('a playbook that is not valid is named, without a stack trace', async () => {
    const { code, err } = await makeright(['orders', 'import', join(home, 'orders.tsv')], {
      MAKERIGHT_PLAYBOOK: join(home, 'broken.yaml'),
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^The playbook .*broken\.yaml is not valid:/);
    expect(err).not.toContain('    at ');
  });
});
