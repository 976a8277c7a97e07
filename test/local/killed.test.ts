import { DescribeExecutionCommand, SendTaskSuccessCommand, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { createTransport } from 'nodemailer';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openLedger } from '../../local/machine/ledger.ts';
import { notesOf } from './toy-cloud.ts';
import { type Child, eventually, removeFolder, sfnOf, spawnToy, temporaryFolder } from './toy-machine.ts';

/** Each test kills the whole deployment with SIGKILL and starts it again in the same data folder. */

// Each start is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const DAY = 86_400;
const ODD_MOMENTS_MS = [0, 30, 90, 200];
let data: string;
let child: Child;

beforeEach(() => {
  data = temporaryFolder();
});
afterEach(async () => {
  await child.kill();
  removeFolder(data);
});

async function start(name: string, input: Record<string, unknown> = {}): Promise<string> {
  const started = await sfnOf(child.running).send(
    new StartExecutionCommand({
      stateMachineArn: child.running.stateMachineArn,
      name,
      input: JSON.stringify({ key: name, timeoutSeconds: DAY, ...input }),
    }),
  );
  return started.executionArn ?? '';
}
const asked = (key: string) => notesOf(data, 'ask').filter((note) => note.key === key);
const tokenOf = (key: string) => eventually(() => asked(key).at(-1)?.token as string | undefined);
const wake = (taskToken: string) =>
  sfnOf(child.running).send(
    new SendTaskSuccessCommand({ taskToken, output: '{"event":{"id":"e","type":"approved","at":"now"}}' }),
  );
const ended = (arn: string) =>
  eventually(async () => {
    const execution = await sfnOf(child.running).send(new DescribeExecutionCommand({ executionArn: arn }));
    return execution.status === 'RUNNING' ? null : execution;
  });
async function killAndStart(secondsPerDay = DAY) {
  await child.kill();
  child = await spawnToy(data, secondsPerDay);
}
/** Reads the book of a dead deployment. */
function fromLedger(query: string): Record<string, unknown> {
  const ledger = openLedger(`${data}/state.sqlite`, data);
  try {
    return ledger.prepare(query).get() ?? {};
  } finally {
    ledger.close();
  }
}
/** The function that hands the token out has ended: its time is counted in the same breath as the book is written. */
const handedOut = () =>
  eventually(async () => {
    const counted = (await (await fetch(`${child.running.control}/calls`)).json()) as {
      lambda: Record<string, unknown>;
    };
    return 'ask' in counted.lambda;
  });

test('while it waits: the token of before is accepted after, and is not handed out again', async () => {
  child = await spawnToy(data);
  const arn = await start('waits');
  const token = await tokenOf('waits');
  await handedOut();
  await killAndStart();
  await wake(token);
  expect((await ended(arn)).status).toBe('SUCCEEDED');
  expect(asked('waits')).toHaveLength(1);
});

test('right after an answer was accepted: it still counts', async () => {
  child = await spawnToy(data);
  const arn = await start('answered');
  await wake(await tokenOf('answered'));
  await killAndStart();
  const execution = await ended(arn);
  expect(JSON.parse(execution.output ?? '').woken.event.type).toBe('approved');
});

test('right after StartExecution was answered: the run goes on', async () => {
  child = await spawnToy(data);
  const arn = await start('begun');
  await killAndStart();
  await wake(await tokenOf('begun'));
  expect((await ended(arn)).status).toBe('SUCCEEDED');
});

test('while a function runs: it runs again with the same input', async () => {
  child = await spawnToy(data);
  const arn = await start('slow', { slowMs: 600 });
  await eventually(() => notesOf(data, 'plain').length === 1);
  await killAndStart();
  await wake(await tokenOf('slow'));
  expect(JSON.parse((await ended(arn)).output ?? '').plain).toBe(1);
  const [first, second] = notesOf(data, 'plain');
  expect(second).toEqual(first);
});

test('while a token is handed out: it is handed out again, the same one', async () => {
  child = await spawnToy(data);
  const arn = await start('twice', { slowAskMs: 600 });
  const token = await tokenOf('twice');
  await killAndStart();
  await eventually(() => asked('twice').length === 2);
  expect(asked('twice')[1]?.token).toBe(token);
  await wake(token);
  expect((await ended(arn)).status).toBe('SUCCEEDED');
});

test('A3: a wait whose time passes meanwhile times out', async () => {
  child = await spawnToy(data);
  const arn = await start('late', { timeoutSeconds: 2 });
  await tokenOf('late');
  await child.kill();
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  child = await spawnToy(data);
  const execution = await ended(arn);
  expect(JSON.parse(execution.output ?? '').error.Error).toBe('States.Timeout');
});

test('deadlines of waits and Wait states stay what they were', async () => {
  child = await spawnToy(data, 60);
  await start('long');
  await tokenOf('long');
  await start('short', { timeoutSeconds: 3_600 });
  // Its timeout leads into a Wait state of an hour, which is two seconds and a half.
  await eventually(async () =>
    (await (await fetch(`${child.running.control}/calls`)).text()).includes('"StateTransition":3'),
  );
  await child.kill();
  const before = [
    fromLedger("SELECT deadline FROM tasks WHERE execution LIKE '%:long'").deadline,
    fromLedger("SELECT wait_until FROM executions WHERE name = 'short'").wait_until,
  ];
  expect(before.every((instant) => typeof instant === 'number')).toBe(true);
  child = await spawnToy(data, 60);
  await child.kill();
  expect([
    fromLedger("SELECT deadline FROM tasks WHERE execution LIKE '%:long'").deadline,
    fromLedger("SELECT wait_until FROM executions WHERE name = 'short'").wait_until,
  ]).toEqual(before);
  child = await spawnToy(data, 60);
});

test('right after a mail was taken: it is read', async () => {
  child = await spawnToy(data);
  const { smtp } = child.running;
  const transport = createTransport({ ...smtp, secure: false, ignoreTLS: true });
  await transport.sendMail({ from: 'a@example.com', to: 'support@example.com', subject: 'Taken', text: 'x' });
  await killAndStart();
  const read = await eventually(() => notesOf(data, 'intake')[0]);
  expect(read.mail).toContain('Subject: Taken');
});

test('while a mail is read: it is read again', async () => {
  child = await spawnToy(data);
  const transport = createTransport({ ...child.running.smtp, secure: false, ignoreTLS: true });
  await transport.sendMail({
    from: 'a@example.com',
    to: 'support@example.com',
    headers: { 'X-Slow': '1000' },
  });
  await eventually(() => notesOf(data, 'intake').length === 1);
  await killAndStart();
  const again = await eventually(() => notesOf(data, 'intake')[1]);
  expect(again.receives).toBe('2');
});

test('again and again at odd moments: every run comes to its end', async () => {
  child = await spawnToy(data);
  const runs: string[] = [];
  for (const pause of ODD_MOMENTS_MS) {
    runs.push(await start(`odd-${pause}`, { slowMs: 60, slowAskMs: 60 }));
    await new Promise((resolve) => setTimeout(resolve, pause));
    await killAndStart();
  }
  for (const [i, pause] of ODD_MOMENTS_MS.entries()) {
    await wake(await tokenOf(`odd-${pause}`));
    expect((await ended(runs[i] ?? '')).status).toBe('SUCCEEDED');
    expect(new Set(asked(`odd-${pause}`).map((note) => note.token)).size).toBe(1);
  }
});
