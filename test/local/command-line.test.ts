import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, removeFolder, spawnToy, temporaryFolder } from './toy-machine.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const SAMPLE = join(PROJECT, 'local/samples/02-uk-transit-lamp-photos.eml');
let home: string;
beforeAll(() => {
  home = temporaryFolder();
});
afterAll(() => removeFolder(home));

function begin(args: string[]): ChildProcess {
  return spawn(process.execPath, ['bin/makeright.js', ...args], {
    cwd: PROJECT,
    env: { ...process.env, MAKERIGHT_HOME: home },
  });
}
async function makeright(
  args: string[],
  stdin = '',
): Promise<{ code: number | null; out: string; err: string }> {
  const child = begin(args);
  let out = '';
  let err = '';
  child.stdout?.on('data', (chunk) => (out += chunk));
  child.stderr?.on('data', (chunk) => (err += chunk));
  child.stdin?.on('error', () => {});
  child.stdin?.end(stdin);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

/** @throws with the log of a pipeline in which something failed: there is nothing to wait for then. */
function unbroken(complained: string): true {
  if (/FAILED|BROKEN/.test(complained)) throw new Error(complained);
  return true;
}

describe('wrong use', () => {
  test.each([
    [['no-such-command']],
    [['start', '--day', '0']],
    [['start', '--day', 'soon']],
    [['start', '--smtp-port', '70000']],
    [['start', '--unknown']],
    [['deliver']],
    [['case']],
    [['parse']],
  ])('%j ends with 2 and a word on stderr', async (args) => {
    const { code, out, err } = await makeright(args);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim()).not.toBe('');
    expect(err).not.toContain('    at ');
  });

  test.each([[['--help']], [['start', '--help']]])('%j is no error', async (args) => {
    const { code, out } = await makeright(args);
    expect(code).toBe(0);
    expect(out).toContain('Usage: makeright');
  });
});

describe('without a running pipeline', () => {
  test.each([[['cases']], [['case', 'C-1']], [['deliver', SAMPLE]]])(
    '%j is one sentence and 1',
    async (args) => {
      expect(await makeright(args)).toEqual({
        code: 1,
        out: '',
        err: 'No pipeline is running: start one with "makeright start".\n',
      });
    },
  );

  test('a start in a folder of other things is one sentence and 1', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'thesis.txt'), 'x');
    const { code, err } = await makeright(['start', '--data', folder]);
    expect(code).toBe(1);
    expect(err.trim().split('\n')).toHaveLength(1);
    removeFolder(folder);
  });
});

describe('filters', () => {
  test('parse gives a line for each file, an error object for a missing one', async () => {
    const { code, out } = await makeright(['parse', '--json', 'none.eml', SAMPLE]);
    const [missing, mail] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(missing).toMatchObject({ file: 'none.eml', error: expect.any(String) });
    expect(mail).toMatchObject({ kind: 'buyer_message', marketplace: 'UK', buyerName: 'Gethin' });
  });

  test('a line separator within a text does not end the line', async () => {
    const line = JSON.stringify({ id: 'a', text: 'The lamp\u2028arrived broken.' });
    const { code, out } = await makeright(['diagnose'], `${line}\n\n{"id":`);
    const [good, bad, ...more] = out
      .trim()
      .split('\n')
      .map((each) => JSON.parse(each));
    expect(more).toEqual([]);
    expect(good).toMatchObject({ id: 'a', cause: expect.any(String) });
    expect(bad).toHaveProperty('error');
    expect(code).toBe(1);
  });

  test('a reader that goes away early is no failure', async () => {
    const child = begin(['parse', '--json', ...Array.from({ length: 300 }, () => SAMPLE)]);
    child.stdout?.once('data', () => child.stdout?.destroy());
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(0);
  });
});

test('without an answer from a pipeline that was killed: one sentence', async () => {
  const child = await spawnToy(join(home, 'killed'));
  await child.kill();
  writeFileSync(join(home, 'killed', 'running.json'), JSON.stringify({ ...child.running, pid: process.pid }));
  expect(await makeright(['cases', '--data', join(home, 'killed')])).toEqual({
    code: 1,
    out: '',
    err: 'The pipeline does not answer: start it again with "makeright start".\n',
  });
});

test('start, deliver, cases, case: the whole deployment answers a sample and ends on SIGTERM', {
  timeout: 120_000,
}, async () => {
  const data = join(home, 'whole');
  const free = ['--smtp-port', '0', '--pages-port', '0', '--mail-port', '0'];
  const pipeline = begin(['start', '--data', data, ...free]);
  let said = '';
  let complained = '';
  pipeline.stdout?.on('data', (chunk) => (said += chunk));
  pipeline.stderr?.on('data', (chunk) => (complained += chunk));
  const gone = new Promise<number | null>((resolve) => pipeline.on('close', resolve));
  try {
    await Promise.race([
      eventually(() => said.includes('Stop with Ctrl-C')),
      gone.then(() => Promise.reject(new Error(complained))),
    ]);
    expect(said).not.toContain('Note');
    const delivered = await makeright(['deliver', '--data', data, 'none.eml', SAMPLE]);
    expect(delivered).toMatchObject({ code: 1, err: 'none.eml: there is no such file.\n' });
    // Without --data: the pipeline that was started last.
    const open = await eventually(async () => {
      unbroken(complained);
      const { out } = await makeright(['cases', '--json']);
      const found = out.trim() ? JSON.parse(out) : null;
      return found?.state === 'awaiting_decision' ? found : null;
    });
    expect(open).toMatchObject({ marketplace: 'UK', orderId: '026-0000102-0000002' });
    const shown = await makeright(['case', open.id, '--data', data]);
    expect(shown.out).toContain('composed');
    expect((await makeright(['case', 'none', '--data', data])).code).toBe(1);
    const drafts = () => readdirSync(join(data, 'sent')).filter((name) => name.endsWith('.eml'));
    await eventually(() => unbroken(complained) && drafts().length > 0);
  } finally {
    pipeline.kill('SIGTERM');
  }
  expect(await gone).toBe(0);
  unbroken(complained);
});
