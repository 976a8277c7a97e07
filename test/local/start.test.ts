import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findRunning } from '../../local/machine/running.ts';
import type { Running } from '../../local/start.ts';
import { notesOf, toyCloud } from './toy-cloud.ts';
import { type Child, eventually, removeFolder, spawnToy, startToy, temporaryFolder } from './toy-machine.ts';

let data: string;
let running: Running | null;
let child: Child | null;
beforeEach(() => {
  data = temporaryFolder();
  running = null;
  child = null;
});
afterEach(async () => {
  await running?.stop();
  await child?.kill();
  removeFolder(data);
});
const reasonOf = (start: Promise<Running>) =>
  start.then(
    () => 'started',
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe('a data folder', () => {
  test('is found by other commands while it runs, and not after', async () => {
    running = await startToy(data);
    const found = findRunning(data);
    expect(found).toMatchObject({ pid: process.pid, pages: running.pages, tableName: 'CaseTable' });
    await running.stop();
    running = null;
    expect(() => findRunning(data)).toThrow(`No pipeline is running in ${data}`);
  });

  test('is used by one pipeline at a time; that of a killed one is free', async () => {
    child = await spawnToy(data);
    expect(await reasonOf(startToy(data))).toBe(
      `Trouble: The data folder ${data} is in use by a running makeright: stop that one first, or choose another folder with --data DIR.`,
    );
    await child.kill();
    expect(() => findRunning(data)).toThrow('No pipeline is running');
    running = await startToy(data);
  });

  test.each([
    [
      'holds other files',
      () => writeFileSync(join(data, 'thesis.txt'), 'x'),
      'holds other files and is no data folder',
    ],
    [
      'is of another version',
      () => writeFileSync(join(data, 'makeright.json'), '{"makeright":"data folder","format":99}'),
      'was written by another version',
    ],
    [
      'has a damaged mark',
      () => writeFileSync(join(data, 'makeright.json'), 'x'),
      'makeright.json is damaged',
    ],
  ])('%s: one sentence', async (_, spoil, sentence) => {
    spoil();
    expect(await reasonOf(startToy(data))).toMatch(new RegExp(`^Trouble: .*${sentence}`));
  });

  test('is a file: one sentence', async () => {
    writeFileSync(join(data, 'file'), 'x');
    expect(await reasonOf(startToy(join(data, 'file')))).toContain('is a file, not a folder');
  });

  test.each(['state.sqlite', 'ports.json', 'secrets.json'])(
    'with a damaged %s: one sentence, and nothing stays open',
    async (name) => {
      const own = join(data, 'own');
      await (await startToy(own)).stop();
      writeFileSync(join(own, name), 'rubbish '.repeat(2000));
      for (const end of ['-wal', '-shm'])
        if (existsSync(join(own, name + end))) writeFileSync(join(own, name + end), '');
      const reason = await reasonOf(startToy(own));
      expect(reason).toMatch(new RegExp(`^Trouble: .*${name} is damaged`));
      expect(await reasonOf(startToy(own))).toBe(reason);
    },
  );
});

describe('ports', () => {
  test('that were chosen freely are the same after a restart', async () => {
    running = await startToy(data);
    const before = [running.pages, running.viewer, running.smtp.port, running.endpoints.dynamodb];
    await running.stop();
    running = await startToy(data);
    expect([running.pages, running.viewer, running.smtp.port, running.endpoints.dynamodb]).toEqual(before);
  });

  test.each([
    ['smtpPort', 'mail in (SMTP)', '--smtp-port'],
    ['pagesPort', 'the pages', '--pages-port'],
    ['mailPort', 'the mail viewer', '--mail-port'],
  ])('taken: one sentence with purpose and option (%s)', async (option, purpose, flag) => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    try {
      expect(await reasonOf(startToy(data, { [option]: port }))).toBe(
        `Trouble: Port ${port} for ${purpose} is taken by another program: choose another one with ${flag} N (0 takes a free one).`,
      );
    } finally {
      other.close();
    }
    running = await startToy(data);
  });
});

test('what of the template does not run is told', async () => {
  running = await startToy(data);
  expect(running.gaps).toEqual([
    'AWS::Toy::Thing (Unknown) does not run on one machine: what depends on it will not happen.',
  ]);
});

test('a template that cannot run here is one sentence', async () => {
  const cloud = async (folder: string) => {
    const real = await toyCloud(folder);
    real.template.Resources.Fifo = { Type: 'AWS::SQS::Queue', Properties: { FifoQueue: true } };
    return real;
  };
  expect(await reasonOf(startToy(data, { cloud }))).toBe(
    'Trouble: Fifo is a FIFO queue, which one machine does not run.',
  );
});

test('a function that is called but cannot run is one sentence', async () => {
  const cloud = async (folder: string) => {
    const real = await toyCloud(folder);
    real.template.Resources.sweepF = {
      Type: 'AWS::Lambda::Function',
      Properties: { Code: { ZipFile: 'pass' }, Runtime: 'python3.13' },
    };
    return real;
  };
  expect(await reasonOf(startToy(data, { cloud }))).toBe(
    'Trouble: The function arn:aws:lambda:eu-west-1:000000000000:function:sweepF is called, but its code does not run on one machine.',
  );
});

test('a schedule calls its function, however fast the clock is not more than every two seconds', async () => {
  running = await startToy(data, { secondsPerDay: 1 });
  const [first, second] = await eventually(() =>
    notesOf(data, 'sweep').length >= 2 ? notesOf(data, 'sweep') : null,
  );
  expect(first).toMatchObject({ source: 'aws.events', 'detail-type': 'Scheduled Event' });
  // A day a second: two seconds are two days.
  const between = Date.parse(String(second?.time)) - Date.parse(String(first?.time));
  expect(between).toBeGreaterThanOrEqual(2 * 86_400_000 - 1_000);
});

test('the log tells events to people, and everything to the file', async () => {
  const lines: string[] = [];
  running = await startToy(data, { out: (line) => lines.push(line) });
  mkdirSync(join(data, 'x'), { recursive: true });
  await fetch(`${running.pages}/crash`);
  await eventually(() => lines.some((line) => line.includes('FAILED')));
  expect(lines.find((line) => line.includes('FAILED'))).toMatch(
    /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2} {2}review +FAILED {2}error=Error/,
  );
  await running.stop();
  running = null;
  expect(readFileSync(join(data, 'logs', 'functions.log'), 'utf8')).toContain('Error: crash');
});
